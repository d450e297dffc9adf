import { expect, test } from 'vitest'
import { hasWordHash, makeWordHashes } from './word-hashes.js'

const words = Array.from({ length: 3000 }, (_, i) => `word${i}`)

test('holds every word that was put in, and no other', () => {
  const hashes = makeWordHashes(words)
  expect(words.filter((word) => !hasWordHash(hashes, word))).toEqual([])
  expect(Array.from({ length: 50_000 }, (_, i) => `other${i}`).filter((word) => hasWordHash(hashes, word))).toEqual([])
})

test('the order of the words and repeated ones change nothing', () => {
  expect(makeWordHashes(['barak', 'umerov', 'barak'])).toEqual(makeWordHashes(['umerov', 'barak']))
})

test('an empty set holds nothing', () => {
  expect(hasWordHash(makeWordHashes([]), 'umerov')).toBe(false)
})
