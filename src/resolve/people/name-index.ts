import type { ParsedName } from '../names/parse.js'

/** A word borne by more people than this finds none of them by itself, only together with a second word. */
const MOST_PER_WORD = 24
const MOST_PER_SKELETON = 12
const MOST_PER_PAIR = 6
/** Lone names look among so many of the latest bearers. */
const MOST_BEARERS = 48

/**
 * Finds what is filed under names like a given one, without comparing all with all: by each word, by
 * its skeleton, and by the skeletons of the first and last word together. Work per name is bounded.
 */
export class NameIndex<T> {
  readonly #byWord = new Map<string, T[]>()
  readonly #bySkeleton = new Map<string, T[]>()
  readonly #byPair = new Map<string, T[]>()
  readonly #filed: [ParsedName, T][] = []
  #byEnd: Map<string, T[]> | undefined

  add(name: ParsedName, value: T): void {
    for (const key of name.keys.words) append(this.#byWord, key, value)
    for (const key of name.keys.skeletons) append(this.#bySkeleton, key, value)
    for (const key of name.keys.pairs) append(this.#byPair, key, value)
    this.#filed.push([name, value])
    this.#byEnd = undefined
  }

  /** What may be the person of a whole name, in the order of filing. */
  like({ keys }: ParsedName): ReadonlySet<T> {
    const found = new Set<T>()
    addFew(found, this.#byWord, keys.words, MOST_PER_WORD)
    addFew(found, this.#bySkeleton, keys.skeletons, MOST_PER_SKELETON)
    return addLast(found, this.#byPair, keys.pairs, MOST_PER_PAIR)
  }

  /** Those that bear a lone name as one of their words. */
  bearers({ keys }: ParsedName): ReadonlySet<T> {
    const found = addLast(new Set<T>(), this.#byWord, keys.words, MOST_BEARERS)
    return addLast(found, this.#bySkeleton, keys.skeletons, MOST_PER_SKELETON)
  }

  /** Those that bear one of some words. */
  bearersOf(words: readonly string[]): ReadonlySet<T> {
    return addLast(new Set<T>(), this.#byWord, words, MOST_PER_SKELETON)
  }

  /** Those with a word that begins or ends like a lone name: one slip leaves one end whole. Filing is over by then. */
  nearBearers({ keys }: ParsedName): ReadonlySet<T> {
    if (keys.ends.length === 0) return new Set()
    this.#byEnd ??= this.#endings()
    return addLast(new Set<T>(), this.#byEnd, keys.ends, MOST_PER_SKELETON)
  }

  #endings(): Map<string, T[]> {
    const byEnd = new Map<string, T[]>()
    for (const [name, value] of this.#filed) for (const key of name.keys.ends) append(byEnd, key, value)
    return byEnd
  }
}

function addFew<T>(found: Set<T>, map: ReadonlyMap<string, T[]>, keys: readonly string[], most: number): void {
  for (const key of keys) {
    const values = map.get(key)
    if (values && values.length <= most) for (const value of values) found.add(value)
  }
}

function addLast<T>(found: Set<T>, map: ReadonlyMap<string, T[]>, keys: readonly string[], most: number): Set<T> {
  for (const key of keys) {
    const values = map.get(key) ?? []
    for (let at = Math.max(0, values.length - most); at < values.length; at++) found.add(values[at] as T)
  }
  return found
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (values.at(-1) !== value) values.push(value)
}
