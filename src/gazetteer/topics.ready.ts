import { packedTableOf } from './topic-table.js'
import { ignoredPhrases, topicTerms } from './topic-terms.js'

/** The terms of the 36 topics, by their first words. */
export function ownTopicTerms(): Map<string, string> {
  return packedTableOf(topicTerms(), ignoredPhrases)
}
