import type { CountryAlias } from '../../gazetteer/countries.js'
import type { Document, PersonMention } from '../../model.js'
import type { Candidate } from './candidates.js'

/** One possible mention of a country, and all that the rules may look at to judge it. */
export interface Place {
  readonly document: Document
  readonly people: readonly PersonMention[]
  readonly candidates: readonly Candidate[]
  /** Index of the place's own candidate. */
  readonly index: number
  readonly candidate: Candidate
  readonly alias: CountryAlias
}

/** The norm of the token at an index; empty outside the mention's sentence. */
export function wordAt({ document, candidate }: Place, at: number): string {
  const bounds = document.sentences[candidate.sentence]
  if (bounds === undefined || at < bounds.firstToken || at >= bounds.endToken) return ''
  return document.tokens[at]?.lexeme.norm ?? ''
}

/** The norm of the word `steps` after the mention (1: the next token). */
export function wordAfter(place: Place, steps = 1): string {
  return wordAt(place, place.candidate.endToken + steps - 1)
}

/** The norm of the word `steps` before the mention (1: the token before). */
export function wordBefore(place: Place, steps = 1): string {
  return wordAt(place, place.candidate.firstToken - steps)
}

/** The mention's own norm, where it is one token. */
export function soleWord({ document, candidate }: Place): string | undefined {
  return candidate.endToken === candidate.firstToken + 1
    ? document.tokens[candidate.firstToken]?.lexeme.norm
    : undefined
}

const JOINERS: ReadonlySet<string> = new Set([',', 'and', '&', 'or', '/', '-', '–', 'the', 'with'])
const FARTHEST = 3

/** The candidates that stand beside the place in a list: `Armenia, Georgia and Azerbaijan`. */
export function listNeighbours(place: Place): Candidate[] {
  const { candidates, candidate, index } = place
  const before = candidates[index - 1]
  const after = candidates[index + 1]
  return [
    ...(before && isJoined(place, before.endToken, candidate.firstToken) ? [before] : []),
    ...(after && isJoined(place, candidate.endToken, after.firstToken) ? [after] : []),
  ]
}

function isJoined({ document }: Place, from: number, to: number): boolean {
  if (to === from || to - from > FARTHEST) return false
  for (let i = from; i < to; i++) if (!JOINERS.has(document.tokens[i]?.lexeme.norm ?? '')) return false
  return true
}
