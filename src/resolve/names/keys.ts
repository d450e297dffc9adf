import { hashString } from '../../recognise/people/hash.js'
import type { Reading } from './parse.js'
import { skeletonsOf } from './skeleton.js'

/**
 * What a name is filed under; names that may be one person's share a key. Keys are hashes: two that meet by chance are compared for
 * nothing.
 */
export interface NameKeys {
  /** The words, and hyphened words joined; the acronym. */
  readonly words: readonly number[]
  /** Their skeletons. */
  readonly skeletons: readonly number[]
  /** Skeletons of the first and the last word, the same for both orders. */
  readonly pairs: readonly number[]
  /** First and last letters of long words: one slip leaves one of them whole. */
  readonly ends: readonly number[]
}

/** Words of at least so many letters are also found with a slip in them. */
const SLIP_LENGTH = 5

export function keysOf(readings: readonly Reading[], acronym?: string): NameKeys {
  const keys = { words: [], skeletons: [], pairs: [], ends: [] }
  for (const length of [3, 4])
    if (acronym && acronym.length >= length) add(keys.words, keyOfWord(`${acronym.slice(0, length)}.`))
  for (const reading of readings) {
    addWords(keys.words, keys.skeletons, reading)
    addPair(keys.pairs, reading)
    addEnds(keys.ends, reading)
  }
  return keys
}

/** Each kind of keys has its own. */
const [WORD, SKELETON, PAIR, END] = [1, 2, 3, 4] as const

export function keyOfWord(word: string): number {
  return hashString(word, WORD)
}

function add(keys: number[], key: number): void {
  if (!keys.includes(key)) keys.push(key)
}

function addWords(words: number[], skeletons: number[], reading: Reading): void {
  let joined = ''
  let group = -1
  for (const word of reading) {
    if (word.initial) continue
    add(words, keyOfWord(word.key))
    addSkeletons(skeletons, word.skeletons)
    joined = word.group === group ? joined + word.key : word.key
    if (joined !== word.key) {
      add(words, keyOfWord(joined))
      addSkeletons(skeletons, skeletonsOf(joined))
    }
    group = word.group
  }
}

function addSkeletons(keys: number[], skeletons: readonly string[]): void {
  for (const skeleton of skeletons) add(keys, hashString(skeleton, SKELETON))
}

function addPair(keys: number[], reading: Reading): void {
  const full = reading.filter((word) => !word.initial)
  const [first, last] = [full[0]?.skeletons[0], full.at(-1)?.skeletons[0]]
  if (full.length < 2 || first === undefined || last === undefined) return
  add(keys, hashString(first < last ? `${first} ${last}` : `${last} ${first}`, PAIR))
}

function addEnds(keys: number[], reading: Reading): void {
  for (const { key } of reading) {
    if (key.length < SLIP_LENGTH) continue
    add(keys, hashString(`${key.slice(0, 3)}-`, END))
    add(keys, hashString(`-${key.slice(-3)}`, END))
  }
}
