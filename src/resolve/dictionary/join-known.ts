import type { DictionaryPerson } from '../../gazetteer/dictionary/entries.js'
import type { PersonMention } from '../../model.js'
import type { PersonCluster } from '../people.js'

export interface KnownCluster extends PersonCluster {
  /** Index into the dictionary's people. */
  readonly known?: number
}

/**
 * Makes one person of all whom the user's dictionary says are one, and several of those whom it tells apart, whatever their names
 * look like. A mention that is in no dictionary goes with the known one that it was put together with, the last before it.
 */
export function joinKnown(
  clusters: readonly PersonCluster[],
  people: readonly DictionaryPerson[],
): readonly KnownCluster[] {
  if (!clusters.some(({ mentions }) => mentions.some(({ known }) => known !== undefined))) return clusters
  const joined: KnownCluster[] = []
  const byEntry = new Map<number, Gathered>()
  for (const cluster of clusters) {
    const first = cluster.mentions.find(({ known }) => known !== undefined)?.known
    if (first === undefined) joined.push(cluster)
    else gather(cluster, first, byEntry)
  }
  for (const [known, { mentions, reasons }] of byEntry) {
    const { name } = people[known] as DictionaryPerson
    mentions.sort((a, b) => a.start - b.start)
    joined.push({ name, mentions, mergeReasons: reasonsFor(name, mentions, reasons), known })
  }
  return joined.sort((a, b) => startOf(a) - startOf(b))
}

interface Gathered {
  readonly mentions: PersonMention[]
  readonly reasons: string[]
}

function gather({ mentions, mergeReasons }: PersonCluster, first: number, byEntry: Map<number, Gathered>): void {
  let last = first
  for (const mention of mentions) {
    last = mention.known ?? last
    const own = byEntry.get(last)
    if (own === undefined) byEntry.set(last, { mentions: [mention], reasons: [...mergeReasons] })
    else own.mentions.push(mention)
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
