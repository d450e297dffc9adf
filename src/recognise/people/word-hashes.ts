import { countBelow } from '../../document/sorted.js'
import { hashString } from './hash.js'

const SEED = 0x5eed

/**
 * An exact set of words for all that matters: their 32-bit hashes in ascending order. Of a million words that are not in a set of 4,000,
 * one seems to be.
 */
export type WordHashes = Uint32Array

export function makeWordHashes(words: readonly string[]): WordHashes {
  return Uint32Array.from(new Set(words.map(hashOf))).sort()
}

export function hasWordHash(hashes: WordHashes, word: string): boolean {
  const hash = hashOf(word)
  return hashes[countBelow(hashes, hash)] === hash
}

function hashOf(word: string): number {
  return hashString(word, SEED) >>> 0
}
