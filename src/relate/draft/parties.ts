import type { Entities, Party, Sentence } from '../../model.js'
import { type ActorSpan, type Cast, findActors } from '../sentence/actors.js'
import { size, union } from '../sentence/actor-list.js'
import type { Actor } from '../sentence/term.js'
import type { Draft } from './draft.js'
import { partyKeys, sidesOf } from './sides.js'

/** How many sentences back `the two countries` may have been named. */
const LOOK_BACK = 4
/** So many sentences at the head of an article say whose news it is. */
const HEAD = 3

export interface DraftParties {
  readonly parties: readonly Party[]
  readonly reason: string
}

/**
 * Who is bound. A list that is complete by itself (`between A and B`, `the A-B pact`) wins; else all that subjects, partners and
 * signers name; `the two countries` and a single party look back for who they mean.
 */
export function partiesOf(draft: Draft, cast: Cast, entities: Entities): DraftParties {
  const sides = draft.readings.map(sidesOf)
  const complete = sides.find((side) => side.complete !== undefined)?.complete
  if (complete !== undefined) return { parties: toParties(complete, entities), reason: 'all named together' }
  const partial = firstNamed(sides.map((side) => side.partial))
  const isBoth = sides.some((side) => side.isBoth)
  if (size(partial) >= 2) return { parties: toParties(partial, entities), reason: 'subject, partner and signers' }
  const context = contextOf(draft, cast, partial, isBoth)
  if (context !== undefined)
    return { parties: toParties(context, entities), reason: 'the two that the text spoke of before' }
  return { parties: toParties(partial, entities), reason: 'the only one named' }
}

/** What the places name one after the other, until two parties are known. */
function firstNamed(sides: readonly Actor[]): Actor {
  let known = union([])
  for (const side of sides) {
    if (size(known) >= 2) break
    known = union([known, side])
  }
  return known
}

/** The pair that the sentence, one before it, or the head of the article names, if it holds the party that is known. */
function contextOf(draft: Draft, cast: Cast, known: Actor, isBoth: boolean): Actor | undefined {
  const isSaid = draft.readings.some(({ acts, states }) => acts.length > 0 || states.length > 0)
  if (!isBoth && size(known) === 0 && !isSaid) return undefined
  if (!isBoth && size(known) === 1 && draft.readings.every(({ named }) => named !== undefined && size(named) === 1))
    return undefined
  for (const reading of draft.readings) {
    const { sentence } = reading
    for (let index = sentence.index; index >= Math.max(0, sentence.index - LOOK_BACK); index--) {
      const before = cast.document.sentences[index]
      if (before === undefined) break
      const end = index === sentence.index ? (reading.phrase?.first ?? before.endToken) : before.endToken
      const found = pairOf(cast, before, end, known) ?? pairOf(cast, before, before.endToken, known)
      if (found !== undefined) return found
      const listed = isBoth && size(known) === 0 ? listOf(cast, before, end) : undefined
      if (listed !== undefined) return listed
    }
  }
  return cast.document.sentences.slice(0, HEAD).map((head) => pairOf(cast, head, head.endToken, known)).find((pair) => pair !== undefined)
}

/** A list of countries or organizations that stand side by side: `Turkey, Romania and Bulgaria`. */
function listOf(cast: Cast, sentence: Sentence, end: number): Actor | undefined {
  let run: ActorSpan[] = []
  for (const span of findActors(cast, sentence)) {
    if (span.first >= end) break
    const last = run.at(-1)
    const isNext = last !== undefined && span.first - last.end <= 2 && span.first > last.end
    if (!isNext && size(union(run.map(({ actor }) => actor))) > 2) break
    run = isNext ? [...run, span] : [span]
  }
  const all = union(run.map(({ actor }) => actor))
  return size(all) > 2 ? all : undefined
}

/** Exactly two sides among those who act before token `end`; failing that, among all that are named there. */
function pairOf(cast: Cast, sentence: Sentence, end: number, known: Actor): Actor | undefined {
  const actors = findActors(cast, sentence).filter((actor) => actor.first < end)
  const acting = union(actors.filter(({ acts }) => acts).map(({ actor }) => actor))
  for (const all of [acting, union(actors.map(({ actor }) => actor))]) {
    const keys = partyKeys(all)
    if (keys.length === 2 && partyKeys(known).every((key) => keys.includes(key))) return all
    const isPair = all.countries.length === 2 && known.organizations.length === 0
    if (isPair && known.countries.every((country) => all.countries.includes(country))) return { ...all, organizations: [] }
  }
  return undefined
}

function toParties(actor: Actor, entities: Entities): readonly Party[] {
  return partyKeys(actor).flatMap((key): Party[] => {
    const country = entities.countries.find(({ id }) => id === key)
    if (country !== undefined) return [{ kind: 'country', id: country.id, name: country.name }]
    const organization = entities.organizations.find(({ id }) => id === key)
    if (organization !== undefined) return [{ kind: 'organization', id: organization.id, name: organization.name }]
    return actor.countries.includes(key) ? [{ kind: 'country', id: key, name: key }] : []
  })
}
