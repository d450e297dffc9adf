import type { DictionaryTopic } from '../gazetteer/dictionary/entries.js'
import { type TopicEntry, topicById } from '../gazetteer/topics.js'
import type { TopicEntity, TopicMention } from '../model.js'
import { groupBy } from './group-by.js'

/** One entity for each topic of the fixed list or of the user's that the text speaks of, in the order of first mention. */
export function resolveTopics(mentions: readonly TopicMention[], own: readonly DictionaryTopic[] = []): TopicEntity[] {
  return groupBy(mentions, ({ topic }) => topic).flatMap(([id, ofTopic]) => {
    const entry = entryOf(id, own)
    if (entry === undefined) return []
    const { label, kind, list } = entry
    return [{ id, label, kind, ...(list && { list }), mentions: ofTopic }]
  })
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
