import type { DictionaryPerson } from '../../gazetteer/dictionary/entries.js'
import type { PersonMention } from '../../model.js'
import type { PersonCluster } from '../people.js'

export interface KnownCluster extends PersonCluster {
  /** Indexes into the dictionary's people. */
  readonly known?: readonly number[]
}

/**
 * Makes one person of all whom the user's dictionary says are one, and several of those whom it tells apart, whatever their names
 * look like. A mention that is in no dictionary goes with the known one that it was put together with, the last before it.
 */
export function joinKnown(
  clusters: readonly PersonCluster[],
  people: readonly DictionaryPerson[],
): readonly KnownCluster[] {
  if (people.length === 0) return clusters
  const joined: KnownCluster[] = []
  const byName = new Map<string, Gathered>()
  for (const cluster of clusters) {
    const first = cluster.mentions.find(({ known }) => known !== undefined)?.known
    if (first === undefined) joined.push(cluster)
    else gather(cluster, first, people, byName)
  }
  for (const [name, { mentions, reasons, known }] of byName) {
    mentions.sort((a, b) => a.start - b.start)
    joined.push({ name, mentions, mergeReasons: reasonsFor(name, mentions, reasons), known: [...known] })
  }
  return joined.sort((a, b) => startOf(a) - startOf(b))
}

interface Gathered {
  readonly mentions: PersonMention[]
  readonly reasons: string[]
  readonly known: Set<number>
}

function gather(
  { mentions, mergeReasons }: PersonCluster,
  first: readonly number[],
  people: readonly DictionaryPerson[],
  byName: Map<string, Gathered>,
): void {
  let last = first
  for (const mention of mentions) {
    last = mention.known ?? last
    const { name } = people[last[0] as number] as DictionaryPerson
    let own = byName.get(name)
    if (own === undefined) {
      own = { mentions: [], reasons: [...mergeReasons], known: new Set() }
      byName.set(name, own)
    }
    own.mentions.push(mention)
    for (const entry of last) own.known.add(entry)
  }
}

/** For forms that the dictionary has, it is the reason; for others what the names say. */
function reasonsFor(name: string, mentions: readonly PersonMention[], reasons: readonly string[]): string[] {
  const forms = new Map(mentions.map(({ text, known }) => [text.replace(/\s+/g, ' '), known !== undefined]))
  return [...forms].flatMap(([form, isKnown]) => {
    if (form === name) return []
    if (isKnown) return [`"${form}" is "${name}": the dictionary says so`]
    return [reasons.find((reason) => reason.startsWith(`"${form}" `)) ?? `"${form}" is like a name of "${name}"`]
  })
}

function startOf({ mentions }: KnownCluster): number {
  return mentions[0]?.start ?? 0
}
