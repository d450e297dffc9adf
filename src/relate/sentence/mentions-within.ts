import { lowerBound } from '../../document/sorted.js'
import type { Sentence, TokenSpan } from '../../model.js'

/** The mentions of one sentence, from a list in the order of the text. */
export function within<T extends TokenSpan>(mentions: readonly T[], sentence: Sentence): readonly T[] {
  const low = firstWithin(mentions, sentence)
  let end = low
  while (end < mentions.length && (mentions[end] as T).firstToken < sentence.endToken) end++
  return end === low ? [] : mentions.slice(low, end)
}

/** Index of the first mention that does not begin before the sentence. */
export function firstWithin<T extends TokenSpan>(mentions: readonly T[], { firstToken }: Sentence): number {
  return lowerBound(mentions, firstTokenOf, firstToken)
}

const firstTokenOf = ({ firstToken }: TokenSpan): number => firstToken
