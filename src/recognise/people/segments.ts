import type { Document, Sentence, Token } from '../../model.js'
import type { LexemeFeatures } from './features.js'

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
export function findSegments({ sentences, tokens }: Document, lexemes: readonly LexemeFeatures[]): Segment[] {
  const segments: Segment[] = []
  let before = 0
  for (let sentenceIndex = 0; sentenceIndex < sentences.length; sentenceIndex++) {
    const { firstToken, endToken } = sentences[sentenceIndex] as Sentence
    const isTyped = isWithoutCapitals(lexemes, firstToken, endToken)
    let first = -1
    for (let i = firstToken; i < endToken; i++) {
      const isCandidate = isTyped
        ? (lexemes[i] as LexemeFeatures).isWord
        : mayBeOfName(tokens, lexemes, i, firstToken, endToken)
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
function isWithoutCapitals(lexemes: readonly LexemeFeatures[], first: number, end: number): boolean {
  let words = 0
  for (let i = first; i < end; i++) {
    const { isCapitalised, isWord } = lexemes[i] as LexemeFeatures
    if (isCapitalised) return false
    if (isWord) words++
  }
  return words >= LEAST_TYPED
}

function mayBeOfName(
  tokens: readonly Token[],
  lexemes: readonly LexemeFeatures[],
  i: number,
  first: number,
  end: number,
): boolean {
  const own = lexemes[i] as LexemeFeatures
  if (own.isCapitalised) return i !== first || !opensOnly(lexemes, i, end)
  const isAfterCapital = i > first && (lexemes[i - 1] as LexemeFeatures).isCapitalised
  if (own.isWord) {
    if (own.className === 'particle') return isAfterCapital || leadsToCapital(lexemes, i + 1, end)
    return i - 1 > first && isHyphenated(tokens, lexemes, i)
  }
  if (own.className !== 'punctuation') return false
  const next = i + 1 < end ? (lexemes[i + 1] as LexemeFeatures) : undefined
  if (next === undefined || i === first) return false
  const { norm, text } = (tokens[i] as Token).lexeme
  if (norm === '-') return isTight(tokens, i) && (isAfterCapital || isParticle(lexemes[i - 1]) || next.isCapitalised)
  if (text === ',') return isAfterCapital && next.className === 'suffix'
  return QUOTES.has(text) && (isAfterCapital || next.isCapitalised)
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", '“', '”', '„', '‘', '’', '«', '»'])

/** `The`, `However`: a capital that only the sentence's beginning explains. */
function opensOnly(lexemes: readonly LexemeFeatures[], i: number, end: number): boolean {
  const { isUsuallyLower, inGiven, inFamily } = lexemes[i] as LexemeFeatures
  if (!isUsuallyLower || inGiven || inFamily) return false
  return i + 1 >= end || !(lexemes[i + 1] as LexemeFeatures).isCapitalised
}

function leadsToCapital(lexemes: readonly LexemeFeatures[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + PARTICLE_REACH; i++) {
    const { isCapitalised, className } = lexemes[i] as LexemeFeatures
    if (isCapitalised) return true
    if (className !== 'particle' && className !== 'punctuation') return false
  }
  return false
}

function isParticle(lexeme: LexemeFeatures | undefined): boolean {
  return lexeme?.className === 'particle'
}

/** The small half of `Dong-hwan`. */
function isHyphenated(tokens: readonly Token[], lexemes: readonly LexemeFeatures[], i: number): boolean {
  const hyphen = tokens[i - 1] as Token
  const isJoined = hyphen.lexeme.norm === '-' && hyphen.gap === 'none' && (tokens[i] as Token).gap === 'none'
  return isJoined && (lexemes[i - 2] as LexemeFeatures).isCapitalised
}

function isTight(tokens: readonly Token[], i: number): boolean {
  return (tokens[i] as Token).gap === 'none' && (tokens[i + 1] as Token).gap === 'none'
}

/** How a sentence is written: `0` usual, `1` most words capitalised, `2` nearly all in capitals, `3` all in small letters. */
export function lineCase({ tokens }: Document, { firstToken, endToken }: Sentence): number {
  let words = 0
  let titled = 0
  let upper = 0
  for (let i = firstToken; i < endToken; i++) {
    const { casing, text } = (tokens[i] as Token).lexeme
    if (casing === 'none' || text.length < 3) continue
    words++
    if (casing === 'upper') upper++
    else if (casing !== 'lower') titled++
  }
  if (words < 3) return 0
  if (titled + upper === 0) return 3
  if (upper > words * 0.7) return 2
  return titled + upper > words * 0.6 ? 1 : 0
}
