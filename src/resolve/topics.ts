import { topicById } from '../gazetteer/topics.js'
import type { TopicEntity, TopicMention } from '../model.js'
import { groupBy } from './group-by.js'

/** One entity for each topic of the fixed list that the text speaks of, in the order of first mention. */
export function resolveTopics(mentions: readonly TopicMention[]): TopicEntity[] {
  return groupBy(mentions, ({ topic }) => topic).flatMap(([id, own]) => {
    const entry = topicById(id)
    if (entry === undefined) return []
    const { label, kind, list } = entry
    return [{ id, label, kind, ...(list && { list }), mentions: own }]
  })
}
