import type { Document, Sentence } from '../../model.js'
import type { LexemeFeatures } from './features.js'

/** A stretch of tokens that may hold a name, within one sentence. */
export interface Segment {
  readonly first: number
  readonly end: number
  readonly sentence: Sentence
  readonly sentenceIndex: number
}

/** How far from a capital letter a name may reach: `Mohammed bin Salman bin Abdulaziz`. */
const REACH = 2

/**
 * The stretches near a capital letter; everything else names nobody and is not looked at. A capital that only the sentence's
 * beginning explains (`The`, `However`) does not count.
 */
export function findSegments({ sentences }: Document, lexemes: readonly LexemeFeatures[]): Segment[] {
  const segments: Segment[] = []
  for (let sentenceIndex = 0; sentenceIndex < sentences.length; sentenceIndex++) {
    const sentence = sentences[sentenceIndex] as Sentence
    let first = -1
    let reach = -1
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { isCapitalised, isUsuallyLower } = lexemes[i] as LexemeFeatures
      if (!isCapitalised || (isUsuallyLower && i === sentence.firstToken)) continue
      const from = Math.max(sentence.firstToken, i - REACH)
      if (first >= 0 && from > reach) {
        segments.push({ first, end: reach, sentence, sentenceIndex })
        first = -1
      }
      if (first < 0) first = from
      reach = Math.min(sentence.endToken, i + REACH + 1)
    }
    if (first >= 0) segments.push({ first, end: reach, sentence, sentenceIndex })
  }
  return segments
}

/** How a sentence is written: `0` usual, `1` most words capitalised, `2` nearly all in capitals. */
export function lineCase({ tokens }: Document, { firstToken, endToken }: Sentence): number {
  let words = 0
  let titled = 0
  let upper = 0
  for (let i = firstToken; i < endToken; i++) {
    const { casing, text } = (tokens[i] as Document['tokens'][number]).lexeme
    if (casing === 'none' || text.length < 3) continue
    words++
    if (casing === 'upper') upper++
    else if (casing !== 'lower') titled++
  }
  if (words < 3) return 0
  if (upper > words * 0.7) return 2
  return titled + upper > words * 0.6 ? 1 : 0
}
