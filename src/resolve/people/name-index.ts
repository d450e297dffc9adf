import { keyOfWord } from '../names/keys.js'
import type { ParsedName } from '../names/parse.js'

/** A word borne by more people than this finds none of them by itself, only together with a second word. */
const MOST_PER_WORD = 24
const MOST_PER_SKELETON = 12
const MOST_PER_PAIR = 6
/** Lone names look among so many of the latest bearers. */
const MOST_BEARERS = 48

type Postings<T> = Map<number, T[]>

/**
 * Finds what is filed under names like a given one, without comparing all with all: by each word, by
 * its skeleton, and by the skeletons of the first and last word together. Work per name is bounded.
 */
export class NameIndex<T> {
  readonly #byKey: Postings<T> = new Map()
  readonly #names: ParsedName[] = []
  readonly #values: T[] = []
  #byEnd: Postings<T> | undefined

  add(name: ParsedName, value: T): void {
    const { words, skeletons, pairs } = name.keys
    append(this.#byKey, words, value)
    append(this.#byKey, skeletons, value)
    append(this.#byKey, pairs, value)
    this.#names.push(name)
    this.#values.push(value)
    this.#byEnd = undefined
  }

  /** What may be the person of a whole name, in the order of filing. */
  like({ keys }: ParsedName): ReadonlySet<T> {
    const byWord = addFew(undefined, this.#byKey, keys.words, MOST_PER_WORD)
    const bySkeleton = addFew(byWord, this.#byKey, keys.skeletons, MOST_PER_SKELETON)
    return addLast(bySkeleton, this.#byKey, keys.pairs, MOST_PER_PAIR) ?? NOTHING
  }

  /** Those that bear a lone name as one of their words. */
  bearers({ keys }: ParsedName): ReadonlySet<T> {
    const byWord = addLast(undefined, this.#byKey, keys.words, MOST_BEARERS)
    return addLast(byWord, this.#byKey, keys.skeletons, MOST_PER_SKELETON) ?? NOTHING
  }

  /** Those that bear one of some words. */
  bearersOf(words: readonly string[]): ReadonlySet<T> {
    return addLast(undefined, this.#byKey, words.map(keyOfWord), MOST_PER_SKELETON) ?? NOTHING
  }

  /** Those with a word that begins or ends like a lone name: one slip leaves one end whole. Filing is over by then. */
  nearBearers({ keys }: ParsedName): ReadonlySet<T> {
    if (keys.ends.length === 0) return NOTHING
    this.#byEnd ??= this.#endings()
    return addLast(undefined, this.#byEnd, keys.ends, MOST_PER_SKELETON) ?? NOTHING
  }

  #endings(): Postings<T> {
    const byEnd: Postings<T> = new Map()
    for (let at = 0; at < this.#names.length; at++)
      append(byEnd, (this.#names[at] as ParsedName).keys.ends, this.#values[at] as T)
    return byEnd
  }
}

const NOTHING: ReadonlySet<never> = new Set()

/** Nearly all names find nothing: what is found gets a set when there is something. */
type Found<T> = Set<T> | undefined

function addFew<T>(known: Found<T>, postings: Postings<T>, keys: readonly number[], most: number): Found<T> {
  let found = known
  for (let at = 0; at < keys.length; at++) {
    const values = postings.get(keys[at] as number)
    if (values === undefined || values.length > most) continue
    found ??= new Set()
    for (const value of values) found.add(value)
  }
  return found
}

function addLast<T>(known: Found<T>, postings: Postings<T>, keys: readonly number[], most: number): Found<T> {
  let found = known
  for (let at = 0; at < keys.length; at++) {
    const values = postings.get(keys[at] as number)
    if (values === undefined) continue
    found ??= new Set()
    for (let i = Math.max(0, values.length - most); i < values.length; i++) found.add(values[i] as T)
  }
  return found
}

function append<T>(postings: Postings<T>, keys: readonly number[], value: T): void {
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    const values = postings.get(key)
    if (values === undefined) postings.set(key, [value])
    else if (values[values.length - 1] !== value) values.push(value)
  }
}
