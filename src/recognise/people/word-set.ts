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
  for (const word of words)
    forEachBit(bits.length * 8, word, (bit) => {
      bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7))
      return true
    })
  return { bits }
}

export function hasWord({ bits }: WordSet, word: string): boolean {
  return forEachBit(bits.length * 8, word, (bit) => ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0)
}

function forEachBit(size: number, word: string, visit: (bit: number) => boolean): boolean {
  const step = hashString(word, SEED + 1) | 1
  let hash = hashString(word, SEED)
  for (let i = 0; i < HASHES; i++) {
    if (!visit((hash >>> 0) % size)) return false
    hash = (hash + step) | 0
  }
  return true
}
