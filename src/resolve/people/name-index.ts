import { otherSkeletonOf, skeletonOf } from '../names/skeleton.js'
import type { ParsedName, Reading } from '../names/parse.js'

/** A word borne by more people than this finds none of them by itself, only together with a second word. */
const MOST_PER_WORD = 24
const MOST_PER_PAIR = 12
/** Words of at least so many letters are also found with a slip in them. */
const SLIP_LENGTH = 6
/** Lone names look among so many of the latest bearers. */
const MOST_BEARERS = 48

/**
 * Finds what is filed under names like a given one, without comparing all with all: by the skeleton of each word, and of
 * the first and last word together. Work per name is bounded.
 */
export class NameIndex<T> {
  readonly #byWord = new Map<string, T[]>()
  readonly #byPair = new Map<string, T[]>()
  readonly #byEnd = new Map<string, T[]>()

  add(name: ParsedName, value: T): void {
    for (const reading of name.readings) {
      for (const key of wordKeys(reading)) append(this.#byWord, key, value)
      for (const key of endKeys(reading)) append(this.#byEnd, key, value)
      const pair = pairKey(reading)
      if (pair) append(this.#byPair, pair, value)
    }
  }

  /** What may be the person of a whole name, in the order of filing. */
  like(name: ParsedName): ReadonlySet<T> {
    const found = new Set<T>()
    for (const reading of name.readings) {
      for (const key of wordKeys(reading)) {
        const values = this.#byWord.get(key)
        if (values && values.length <= MOST_PER_WORD) for (const value of values) found.add(value)
      }
      for (const value of this.#byPair.get(pairKey(reading) ?? '')?.slice(-MOST_PER_PAIR) ?? []) found.add(value)
    }
    return found
  }

  /** Those that bear a lone name as one of their words. */
  bearers(name: ParsedName): ReadonlySet<T> {
    const found = new Set<T>()
    for (const reading of name.readings) {
      for (const key of wordKeys(reading)) {
        for (const value of this.#byWord.get(key)?.slice(-MOST_BEARERS) ?? []) found.add(value)
      }
    }
    return found
  }

  /** Those with a word that begins or ends like a lone name: one slip leaves one end whole. */
  nearBearers(name: ParsedName): ReadonlySet<T> {
    const found = new Set<T>()
    for (const key of endKeys(name.readings[0])) {
      for (const value of this.#byEnd.get(key)?.slice(-MOST_BEARERS) ?? []) found.add(value)
    }
    return found
  }
}

function endKeys(reading: Reading): readonly string[] {
  const long = reading.filter(({ key }) => key.length >= SLIP_LENGTH)
  return long.flatMap(({ key }) => [`${key.slice(0, 3)}-`, `-${key.slice(-3)}`])
}

function wordKeys(reading: Reading): ReadonlySet<string> {
  const keys = new Set<string>()
  let joined = ''
  let group = -1
  for (const word of reading) {
    if (word.initial) continue
    addSkeletons(keys, word.key)
    joined = word.group === group ? joined + word.key : word.key
    if (joined !== word.key) addSkeletons(keys, joined)
    group = word.group
  }
  return keys
}

function addSkeletons(keys: Set<string>, word: string): void {
  keys.add(skeletonOf(word))
  const other = otherSkeletonOf(word)
  if (other !== undefined) keys.add(other)
}

/** The same for both orders of first and last word. */
function pairKey(reading: Reading): string | undefined {
  const full = reading.filter((word) => !word.initial)
  const [first, last] = [full[0], full.at(-1)]
  if (!first || !last || first === last) return undefined
  return [skeletonOf(first.key), skeletonOf(last.key)].sort().join(' ')
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (values.at(-1) !== value) values.push(value)
}
