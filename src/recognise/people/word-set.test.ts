import { expect, test } from 'vitest'
import { hasWord, makeWordSet } from './word-set.js'

const words = Array.from({ length: 2000 }, (_, i) => `word${i}`)

test('holds every word that was put in', () => {
  const set = makeWordSet(words)
  expect(words.filter((word) => !hasWord(set, word))).toEqual([])
})

test('seems to hold about one other word in a hundred', () => {
  const set = makeWordSet(words)
  const seeming = Array.from({ length: 10_000 }, (_, i) => `other${i}`).filter((word) => hasWord(set, word))
  expect(seeming.length).toBeLessThan(250)
})

test('an empty set holds nothing', () => {
  expect(hasWord(makeWordSet([]), 'umerov')).toBe(false)
})
