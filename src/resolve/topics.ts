import type { DictionaryTopic } from '../gazetteer/dictionary/entries.js'
import { type TopicEntry, topicById } from '../gazetteer/topics.js'
import type { TopicEntity, TopicMention } from '../model.js'
import { groupBy } from './group-by.js'

/** One entity for each topic of the fixed list or of the user's that the text speaks of, in the order of first mention. */
export function resolveTopics(mentions: readonly TopicMention[], own: readonly DictionaryTopic[] = []): TopicEntity[] {
  const entities: TopicEntity[] = []
  for (const [id, ofTopic] of groupBy(mentions, ({ topic }) => topic)) {
    const entry = own.length === 0 ? topicById(id) : entryOf(id, own)
    if (entry === undefined) continue
    const { label, kind, list } = entry
    entities.push(list ? { id, label, kind, list, mentions: ofTopic } : { id, label, kind, mentions: ofTopic })
  }
  return entities
}

/** The user's label, kind and category before ours. */
function entryOf(id: string, own: readonly DictionaryTopic[]): TopicEntry | undefined {
  const known = topicById(id)
  const users = own.filter((topic) => topic.id === id)
  const label = users.find((topic) => topic.label)?.label ?? known?.label
  const kind = users.find((topic) => topic.kind)?.kind ?? known?.kind
  const list = users.find((topic) => topic.list)?.list ?? known?.list
  return label === undefined || kind === undefined ? undefined : { id, label, kind, ...(list && { list }) }
}
