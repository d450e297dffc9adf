import { topicTerms } from '../../gazetteer/topic-terms.js'
import { listSource, topics } from '../../gazetteer/topics.js'
import type { Listing } from './listing.js'

/** The topics that the tool knows, with all the terms that it finds them by. */
export function listTopics(): Listing {
  const terms = new Map<string, string[]>()
  for (const { topic, groups } of topicTerms()) {
    const rows = groups.flatMap((group) => [group.terms, group.words, group.names, group.acronyms].flat())
    const own = rows.flatMap((row) => row?.split(' | ') ?? [])
    terms.set(topic, [...(terms.get(topic) ?? []), ...own])
  }
  return {
    columns: ['id', 'label', 'kind', 'list', 'terms'],
    items: topics().map(({ id, label, kind, list }) => ({
      id,
      label,
      kind,
      ...(list && { list }),
      terms: [...new Set(terms.get(id))],
    })),
    note: listSource.slice(listSource.indexOf('list:')).replace(/^list: /, 'List: '),
  }
}
