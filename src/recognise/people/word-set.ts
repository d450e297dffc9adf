import { hashString } from './hash.js'

const HASHES = 4
const BITS_EACH = 10
const SEED = 0x5eed

/**
 * A set of words as a Bloom filter: 10 bits a word and 4 hashes; of words that are not in it, about 1.2 in 100 seem to be.
 * Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13 (1970).
 */
export interface WordSet {
  readonly bits: Uint8Array
}

export function makeWordSet(words: readonly string[]): WordSet {
  const bits = new Uint8Array(Math.ceil((words.length * BITS_EACH) / 8) + 1)
  const size = bits.length * 8
  for (const word of words) {
    const step = hashStep(word)
    let hash = firstHash(word)
    for (let i = 0; i < HASHES; i++) {
      const bit = (hash >>> 0) % size
      bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7))
      hash = (hash + step) | 0
    }
  }
  return { bits }
}

export function hasWord(set: WordSet, word: string): boolean {
  return hasHashed(set, firstHash(word), hashStep(word))
}

/** The same of a word's hashes, `firstHash` and `hashStep`, which are the same for all sets. */
export function hasHashed({ bits }: WordSet, first: number, step: number): boolean {
  const size = bits.length * 8
  let hash = first
  for (let i = 0; i < HASHES; i++) {
    const bit = (hash >>> 0) % size
    if (((bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false
    hash = (hash + step) | 0
  }
  return true
}

export function firstHash(word: string): number {
  return hashString(word, SEED)
}

export function hashStep(word: string): number {
  return hashString(word, SEED + 1) | 1
}
