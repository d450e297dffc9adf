import { cueBits, cueWords, topicBits } from './topic-cues.js'
import { packedTable, tableOf } from './topic-table.js'
import { ignoredPhrases, topicTerms } from './topic-terms.js'

/** The terms of the 36 topics, by their first words, and the cues. */
export function ownTopicTerms(): Map<string, string> {
  const bits = { cueBits: cueBits(), topicBits: topicBits() }
  return packedTable({ ...bits, ...tableOf(topicTerms(), bits, ignoredPhrases, cueWords()) })
}
