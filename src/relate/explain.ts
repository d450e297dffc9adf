import type { Agreement, Entities, PersonEntity, Token, TokenSpan } from '../model.js'
import type { Draft } from './draft/draft.js'
import { explainStatus, placeOf, rulesIn } from './draft/explain-status.js'
import type { SigningDate } from './draft/signing-date.js'
import type { StatusClue } from './draft/status.js'
import type { TopicFound } from './draft/topics.js'
import type { Reading } from './readings.js'
import type { Cast } from './sentence/cast.js'
import type { Actor } from './sentence/term.js'

/** More places of one agreement than these are counted, not listed. */
const MOST_PLACES = 6

/** All that an agreement was made of. */
export interface Grounds {
  readonly draft: Draft
  readonly cast: Cast
  readonly partiesReason: string
  readonly clues: readonly StatusClue[]
  readonly signing: SigningDate | undefined
  readonly topics: readonly TopicFound[]
  readonly entities: Entities
  /** How many agreements the draft makes. */
  readonly count: number
}

/**
 * Says, in short sentences, where an agreement comes from: the words and rules that say it, each further place that was taken to
 * mean the same one, and what filled each slot. Sentences of the article count from 1.
 *
 * @returns the reasons for any of the agreements that the draft makes.
 */
export function createExplainer(grounds: Grounds): (agreement: Agreement) => readonly string[] {
  const named = whoIsNamed(grounds)
  return (agreement) => [
    ...placesOf(agreement, grounds),
    ...agreement.parties.map(({ id, name }) => `Party ${name}: ${named.parties.get(id) ?? fromContext(id, grounds)}`),
    explainStatus(agreement.status, grounds),
    ...(agreement.date === undefined ? [] : [`Date ${agreement.date}: ${dateSource(grounds)}`]),
    ...agreement.signatories.map(
      (id) => `Signatory ${named.signatories.get(id) ?? `${nameOf(id, grounds)}: named with it`}`,
    ),
    ...agreement.topics.map((id) => topicSource(id, grounds)),
  ]
}

/** `A memorandum: “a memorandum of understanding” in sentence 1, by the rules subject and object`, then the other places. */
function placesOf({ type }: Agreement, { draft, cast, count }: Grounds): readonly string[] {
  const { readings, reasons } = draft
  const naming = readings.find(({ phrase }) => phrase?.type === type) ?? (readings[0] as Reading)
  const rules = naming.rules.length > 0 ? `by ${rulesIn(naming.rules)}` : 'by its name alone'
  const name = type.charAt(0).toUpperCase() + type.slice(1).replaceAll('-', ' ')
  const others = readings.flatMap((reading, index) =>
    index === 0 ? [] : [`The same in ${placeOf(reading)}${quoted(cast, reading, ': ')}, ${reasons[index - 1]}`],
  )
  const hidden = others.length - MOST_PLACES
  return [
    `${name}:${quoted(cast, naming, ' ')} in ${placeOf(naming)}, ${rules}`,
    ...(count > 1 ? [`One of ${count} that the text speaks of together`] : []),
    ...others.slice(0, MOST_PLACES),
    ...(hidden > 0 ? [`The same in ${hidden} more ${hidden === 1 ? 'place' : 'places'}`] : []),
  ]
}

function nameOf(id: string, { entities: { people } }: Grounds): string {
  return people.find((person) => person.id === id)?.name ?? id
}

/** The words of the agreement's phrase, where the place has one. */
function quoted({ document: { text, tokens } }: Cast, { phrase }: Reading, before: string): string {
  if (phrase === undefined) return ''
  const words = text.slice((tokens[phrase.first] as Token).start, (tokens[phrase.end - 1] as Token).end)
  return `${before}“${words.replace(/\s+/g, ' ')}”`
}

/** By id, the first place that ties a party or a signatory to the agreement, and how. */
interface Named {
  readonly parties: ReadonlyMap<string, string>
  /** With the name. */
  readonly signatories: ReadonlyMap<string, string>
}

function whoIsNamed({ draft, cast }: Grounds): Named {
  const parties = new Map<string, string>()
  const signatories = new Map<string, string>()
  for (const reading of draft.readings)
    for (const [actor, part, signs] of actorsOf(reading, cast)) {
      const place = `${part} in ${placeOf(reading)}`
      for (const id of [...actor.countries, ...actor.organizations])
        if (!parties.has(id)) parties.set(id, `${place}${through(actor.people, id)}`)
      if (!signs) continue
      for (const { id, name } of actor.people) if (!signatories.has(id)) signatories.set(id, `${name}: ${place}`)
    }
  return { parties, signatories }
}

/** The text around says who is bound: the last place before it that names the party, or the first one. */
function fromContext(id: string, { partiesReason, entities: { countries, organizations }, draft }: Grounds): string {
  const last = draft.readings[0]?.sentence.index ?? 0
  const places: readonly TokenSpan[] =
    [...countries, ...organizations].find((entity) => entity.id === id)?.mentions ?? []
  const place = places.filter(({ sentence }) => sentence <= last).at(-1) ?? places[0]
  return place === undefined ? partiesReason : `${partiesReason}, “${place.text}” in sentence ${place.sentence + 1}`
}

/** `, for which Rustem Umierov stands` */
function through(people: readonly PersonEntity[], country: string): string {
  const person = people.find(({ roles }) => roles.some((role) => role.country === country))
  return person === undefined ? '' : `, for which ${person.name} stands`
}

/** Everyone whom a place ties to the agreement, and by which part of the sentence. */
function* actorsOf(reading: Reading, cast: Cast): Generator<readonly [actor: Actor, part: string, signs: boolean]> {
  const { between, named, partner, holder, signers, acts } = reading
  if (between !== undefined) yield [between, 'listed as a side', false]
  if (named !== undefined) yield [named, `named in${quoted(cast, reading, ' ')}`, false]
  for (const { verb, group, subject, partner: other, met } of acts) {
    const signs = group.reality === 'done' && verb.verb?.classes.includes('Conclude') === true
    if (subject !== undefined) yield [subject, `subject of “${verb.text}”`, signs]
    if (other !== undefined) yield [other, `partner of “${verb.text}”`, signs]
    if (met !== undefined) yield [met, `met by the subject of “${verb.text}”`, false]
  }
  if (partner !== undefined) yield [partner, `partner in${quoted(cast, reading, ' ')}`, true]
  if (holder !== undefined) yield [holder, `${holderPart(reading)}${quoted(cast, reading, ' ')}`, false]
  if (signers !== undefined) yield [signers, 'named as a signatory', true]
}

/** What the rule that found it says of whoever has an agreement. */
function holderPart({ rules }: Reading): string {
  if (rules.includes('witnessing')) return 'witnessed the signing of'
  if (rules.includes('label')) return 'heads the line of'
  return rules.includes('under') ? 'acts under' : 'has'
}

function dateSource({ signing, cast }: Grounds): string {
  const reason = signing?.reason ?? ''
  return cast.mentions.dates.some(({ text }) => text === reason) ? `“${reason}” says the day` : reason
}

function topicSource(id: string, { topics, entities }: Grounds): string {
  const label = entities.topics.find((topic) => topic.id === id)?.label ?? id
  const found = topics.find(({ topic }) => topic === id)
  return found === undefined
    ? `Topic ${label}: named with it`
    : `Topic ${label}: “${found.mention.text.replace(/\s+/g, ' ')}” in sentence ${found.mention.sentence + 1}, ${found.reason}`
}
