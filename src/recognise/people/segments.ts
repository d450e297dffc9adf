import type { Document, Sentence } from '../../model.js'
import { GAPS, isCapitalised, type SeenTokens, Trait, traitsAt } from './lexeme-table.js'

/** A run of tokens that may be of a name, within one sentence; the tokens beside it are surely of none. */
export interface Segment {
  readonly first: number
  readonly end: number
  readonly sentenceIndex: number
  /** How many tokens the segments before it have. */
  readonly before: number
}

/** A sentence of fewer words without a capital is a scrap and names nobody. */
const LEAST_TYPED = 3
/** How many tokens a particle may stand from its capital: `bin al-Hussein`, `van der Meer`. */
const PARTICLE_REACH = 4

/**
 * The runs of tokens that may be of a name: words with a capital, particles, and the hyphens, quotes and commas that join them.
 * Everything else names nobody and is not looked at, save sentences without any capital. The work for a token is bounded.
 */
export function findSegments({ sentences }: Document, seen: SeenTokens): Segment[] {
  const segments: Segment[] = []
  let before = 0
  for (let sentenceIndex = 0; sentenceIndex < sentences.length; sentenceIndex++) {
    const { firstToken, endToken } = sentences[sentenceIndex] as Sentence
    const isTyped = isWithoutCapitals(seen, firstToken, endToken)
    let first = -1
    for (let i = firstToken; i < endToken; i++) {
      const isCandidate = isTyped ? (traitsAt(seen, i) & Trait.Word) !== 0 : mayBeOfName(seen, i, firstToken, endToken)
      if (isCandidate) {
        if (first < 0) first = i
      } else if (first >= 0) {
        segments.push({ first, end: i, sentenceIndex, before })
        before += i - first
        first = -1
      }
    }
    if (first < 0) continue
    segments.push({ first, end: endToken, sentenceIndex, before })
    before += endToken - first
  }
  return segments
}

/** `does anyone know what umerov said?`: typed in small letters, where any word may be of a name. */
function isWithoutCapitals(seen: SeenTokens, first: number, end: number): boolean {
  let words = 0
  for (let i = first; i < end; i++) {
    const traits = traitsAt(seen, i)
    if (traits & Trait.Capitalised) return false
    if (traits & Trait.Word) words++
  }
  return words >= LEAST_TYPED
}

function mayBeOfName(seen: SeenTokens, i: number, first: number, end: number): boolean {
  const traits = traitsAt(seen, i)
  if (traits & Trait.Capitalised) return i !== first || !opensOnly(seen, i, end)
  if (i === first) return (traits & Trait.Particle) !== 0 && leadsToCapital(seen, i + 1, end)
  if (traits & Trait.Word) {
    if (traits & Trait.Particle) return isCapitalised(seen, i - 1) || leadsToCapital(seen, i + 1, end)
    return i - 1 > first && isHyphenated(seen, i)
  }
  if ((traits & Trait.Punctuation) === 0 || i + 1 >= end) return false
  const before = traitsAt(seen, i - 1)
  const after = traitsAt(seen, i + 1)
  const isBesideCapital = ((before | after) & Trait.Capitalised) !== 0
  if (traits & Trait.Hyphen) return isTight(seen, i) && (isBesideCapital || (before & Trait.Particle) !== 0)
  if (traits & Trait.Comma) return (before & Trait.Capitalised) !== 0 && (after & Trait.Suffix) !== 0
  return (traits & Trait.Quote) !== 0 && isBesideCapital
}

/** `The`, `However`: a capital that only the sentence's beginning explains. */
function opensOnly(seen: SeenTokens, i: number, end: number): boolean {
  const traits = traitsAt(seen, i)
  if ((traits & Trait.UsuallyLower) === 0 || traits & (Trait.Given | Trait.Family)) return false
  return i + 1 >= end || !isCapitalised(seen, i + 1)
}

function leadsToCapital(seen: SeenTokens, from: number, end: number): boolean {
  for (let i = from; i < end && i < from + PARTICLE_REACH; i++) {
    const traits = traitsAt(seen, i)
    if (traits & Trait.Capitalised) return true
    if ((traits & (Trait.Particle | Trait.Punctuation)) === 0) return false
  }
  return false
}

/** The small half of `Dong-hwan`. */
function isHyphenated(seen: SeenTokens, i: number): boolean {
  return (traitsAt(seen, i - 1) & Trait.Hyphen) !== 0 && isTight(seen, i - 1) && isCapitalised(seen, i - 2)
}

function isTight({ gaps }: SeenTokens, i: number): boolean {
  return gaps[i] === GAPS.none && gaps[i + 1] === GAPS.none
}

/** How a sentence is written: `0` usual, `1` most words capitalised, `2` nearly all in capitals, `3` all in small letters. */
export function lineCase(seen: SeenTokens, { firstToken, endToken }: Sentence): number {
  let lower = 0
  let upper = 0
  let titled = 0
  for (let i = firstToken; i < endToken; i++) {
    const traits = traitsAt(seen, i)
    if (traits & Trait.InLower) lower++
    else if (traits & Trait.InUpper) upper++
    else if (traits & Trait.InTitle) titled++
  }
  const words = lower + upper + titled
  if (words < 3) return 0
  if (titled + upper === 0) return 3
  if (upper > words * 0.7) return 2
  return titled + upper > words * 0.6 ? 1 : 0
}
