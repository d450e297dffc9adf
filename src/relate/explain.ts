import type { Agreement, Entities, PersonEntity, Token } from '../model.js'
import type { Draft } from './draft/draft.js'
import { explainStatus, placeOf, rulesIn } from './draft/explain-status.js'
import type { SigningDate } from './draft/signing-date.js'
import type { StatusClue } from './draft/status.js'
import type { TopicFound } from './draft/topics.js'
import type { Reading } from './readings.js'
import type { Cast } from './sentence/actors.js'
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
 */
export function explainAgreement(agreement: Agreement, grounds: Grounds): readonly string[] {
  return [
    ...placesOf(agreement, grounds),
    ...agreement.parties.map(({ id, name }) => `Party ${name}: ${partySource(id, grounds)}`),
    explainStatus(agreement.status, grounds),
    ...(agreement.date === undefined ? [] : [`Date ${agreement.date}: ${dateSource(grounds)}`]),
    ...agreement.signatories.map((id) => signatorySource(id, grounds)),
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

/** The words of the agreement's phrase, where the place has one. */
function quoted({ document: { text, tokens } }: Cast, { phrase }: Reading, before: string): string {
  if (phrase === undefined) return ''
  const words = text.slice((tokens[phrase.first] as Token).start, (tokens[phrase.end - 1] as Token).end)
  return `${before}“${words.replace(/\s+/g, ' ')}”`
}

/** Who or what stands for a party in the first place that ties it to the agreement; else why the text around gives it. */
function partySource(id: string, { draft, cast, partiesReason }: Grounds): string {
  for (const reading of draft.readings)
    for (const [actor, part] of actorsOf(reading, cast))
      if (actor.countries.includes(id) || actor.organizations.includes(id))
        return `${part} in ${placeOf(reading)}${through(actor.people, id)}`
  return partiesReason
}

/** `, for which Rustem Umierov stands` */
function through(people: readonly PersonEntity[], country: string): string {
  const person = people.find(({ roles }) => roles.some((role) => role.country === country))
  return person === undefined ? '' : `, for which ${person.name} stands`
}

/** Everyone whom a place ties to the agreement, and by which part of the sentence. */
function* actorsOf(reading: Reading, cast: Cast): Generator<readonly [actor: Actor, part: string]> {
  const { between, named, partner, holder, signers, acts } = reading
  if (between !== undefined) yield [between, 'listed as a side']
  if (named !== undefined) yield [named, `named in${quoted(cast, reading, ' ')}`]
  for (const { verb, subject, partner: other, met } of acts) {
    if (subject !== undefined) yield [subject, `subject of “${verb.text}”`]
    if (other !== undefined) yield [other, `partner of “${verb.text}”`]
    if (met !== undefined) yield [met, `met by the subject of “${verb.text}”`]
  }
  if (partner !== undefined) yield [partner, `partner in${quoted(cast, reading, ' ')}`]
  if (holder !== undefined) yield [holder, `has${quoted(cast, reading, ' ')}`]
  if (signers !== undefined) yield [signers, 'named as a signatory']
}

function dateSource({ signing, cast }: Grounds): string {
  const reason = signing?.reason ?? ''
  return cast.mentions.dates.some(({ text }) => text === reason) ? `“${reason}” says the day` : reason
}

function signatorySource(id: string, { draft, cast, entities }: Grounds): string {
  for (const reading of draft.readings)
    for (const [actor, part] of actorsOf(reading, cast)) {
      const person = part.startsWith('met by') ? undefined : actor.people.find((one) => one.id === id)
      if (person !== undefined) return `Signatory ${person.name}: ${part} in ${placeOf(reading)}`
    }
  return `Signatory ${entities.people.find((person) => person.id === id)?.name ?? id}: named with it`
}

function topicSource(id: string, { topics, entities }: Grounds): string {
  const label = entities.topics.find((topic) => topic.id === id)?.label ?? id
  const found = topics.find(({ topic }) => topic === id)
  return found === undefined
    ? `Topic ${label}: named with it`
    : `Topic ${label}: “${found.mention.text.replace(/\s+/g, ' ')}” in sentence ${found.mention.sentence + 1}, ${found.reason}`
}
