import type { Sentence } from '../../model.js'
import { anaphorsOf } from './anaphors.js'
import type { Cast } from './cast.js'
import { within } from './mentions-within.js'
import { organizationsOf } from './organization-actors.js'
import { officesOf, peopleOf } from './people-actors.js'
import { countryActor, ministriesOf } from './state-actors.js'
import type { Actor } from './term.js'

export type ActorKind = 'Person' | 'Office' | 'Ministry' | 'Organization' | 'Country' | 'Both' | 'We'

/** An actor and the tokens `[first, end)` that mean it, with titles, possessors and nouns of state (`the Greek government`). */
export interface ActorSpan {
  readonly first: number
  readonly end: number
  readonly kind: ActorKind
  readonly actor: Actor
  /** False where the words only describe something else: `Danish soil`, `in Ankara`. */
  readonly acts: boolean
}

/** The actors of a sentence, left to right, none overlapping. */
export function findActors(cast: Cast, sentence: Sentence): readonly ActorSpan[] {
  let actors = cast.actors.get(sentence.firstToken)
  if (actors === undefined) {
    actors = readActors(cast, sentence)
    cast.actors.set(sentence.firstToken, actors)
  }
  return actors
}

function readActors(cast: Cast, sentence: Sentence): readonly ActorSpan[] {
  const { mentions } = cast
  const countries = within(mentions.countries, sentence)
  const found = anaphorsOf(cast, sentence)
  for (const country of countries) found.push(countryActor(cast, country, countries))
  found.push(...peopleOf(cast, sentence, countries))
  found.push(...officesOf(cast, sentence, countries))
  found.push(...ministriesOf(cast, sentence, countries))
  found.push(...organizationsOf(cast, sentence, countries))
  return found.length < 2 ? found : withoutOverlap(found)
}

/** Of two spans over the same tokens, the one that says more is kept. */
const ORDER: Readonly<Record<ActorKind, number>> = {
  Person: 0,
  Office: 1,
  Ministry: 2,
  Organization: 3,
  Country: 4,
  Both: 5,
  We: 6,
}

/** Longer spans win; inner ones go. */
function withoutOverlap(spans: readonly ActorSpan[]): ActorSpan[] {
  const sorted = [...spans].sort((a, b) => a.first - b.first || b.end - a.end || ORDER[a.kind] - ORDER[b.kind])
  const kept: ActorSpan[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (last === undefined || span.first >= last.end) kept.push(span)
    else if (span.end - span.first > last.end - last.first) kept[kept.length - 1] = span
  }
  return kept
}
