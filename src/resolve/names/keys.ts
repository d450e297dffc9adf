import type { Reading } from './parse.js'
import { skeletonsOf } from './skeleton.js'

/** What a name is filed under; names that may be one person's share a key. */
export interface NameKeys {
  /** The words, and hyphened words joined; the acronym. */
  readonly words: readonly string[]
  /** Their skeletons. */
  readonly skeletons: readonly string[]
  /** Skeletons of the first and the last word, the same for both orders. */
  readonly pairs: readonly string[]
  /** First and last letters of long words: one slip leaves one of them whole. */
  readonly ends: readonly string[]
}

/** Words of at least so many letters are also found with a slip in them. */
const SLIP_LENGTH = 5

export function keysOf(readings: readonly Reading[], acronym?: string): NameKeys {
  const words = new Set<string>()
  const skeletons = new Set<string>()
  const pairs = new Set<string>()
  const ends = new Set<string>()
  for (const length of [3, 4]) if (acronym && acronym.length >= length) words.add(`${acronym.slice(0, length)}.`)
  for (const reading of readings) {
    addWords(words, skeletons, reading)
    addPair(pairs, reading)
    for (const { key } of reading) {
      if (key.length >= SLIP_LENGTH) ends.add(`${key.slice(0, 3)}-`).add(`-${key.slice(-3)}`)
    }
  }
  return { words: [...words], skeletons: [...skeletons], pairs: [...pairs], ends: [...ends] }
}

function addWords(words: Set<string>, skeletons: Set<string>, reading: Reading): void {
  let joined = ''
  let group = -1
  for (const word of reading) {
    if (word.initial) continue
    words.add(word.key)
    for (const skeleton of word.skeletons) skeletons.add(skeleton)
    joined = word.group === group ? joined + word.key : word.key
    if (joined !== word.key) {
      words.add(joined)
      for (const skeleton of skeletonsOf(joined)) skeletons.add(skeleton)
    }
    group = word.group
  }
}

function addPair(keys: Set<string>, reading: Reading): void {
  const full = reading.filter((word) => !word.initial)
  const [first, last] = [full[0]?.skeletons[0], full.at(-1)?.skeletons[0]]
  if (full.length < 2 || first === undefined || last === undefined) return
  keys.add(first < last ? `${first} ${last}` : `${last} ${first}`)
}
