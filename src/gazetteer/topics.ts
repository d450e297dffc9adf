import list from './topics/topics.json' with { type: 'json' }

export type TopicKind = 'equipment' | 'activity'

/** One of the 36 topics. */
export interface TopicEntry {
  readonly id: string
  readonly label: string
  readonly kind: TopicKind
  /** Category of the EU Common Military List (`ML1` to `ML22`), where there is one; the list's reference is `listSource`. */
  readonly list?: string
  /** What of the topic falls into another category. */
  readonly listNote?: string
}

const entries = list.topics as readonly TopicEntry[]
let byId: ReadonlyMap<string, TopicEntry> | undefined

/** All topics: equipment first, then activities. */
export function topics(): readonly TopicEntry[] {
  return entries
}

/** The topic with this id (`air-defence`), if it is one of the 36. */
export function topicById(id: string): TopicEntry | undefined {
  byId ??= new Map(entries.map((entry) => [entry.id, entry]))
  return byId.get(id)
}

/** Where the list's categories come from, for people to check. */
export const listSource: string = list.source
