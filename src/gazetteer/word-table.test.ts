import { expect, test } from 'vitest'
import { packWordTable, readWordTable } from './word-table.js'

const words = new Map(
  Array.from({ length: 5000 }, (_, i) => [`w${i.toString(36)}\u0161\u{1d4d0}`, `${i}\tin\n"two" rows \u010d`] as const),
)

test('a packed table says what the map says', () => {
  const table = readWordTable(packWordTable(words))
  for (const [word, text] of words) expect(table.get(word)).toBe(text)
  for (const word of words.keys()) expect(table.get(`${word}x`)).toBeUndefined()
})

test.each([[new Map<string, string>()], [new Map([['', 'nothing']])], [new Map([['a', '']])]])('%o', (small) => {
  const table = readWordTable(packWordTable(small))
  for (const word of ['', 'a', 'b', 'constructor']) expect(table.get(word)).toBe(small.get(word))
})

test('an equal map makes equal bytes', () => {
  expect(packWordTable(new Map(words))).toEqual(packWordTable(words))
})

test('more words than it can number are refused', () => {
  const many = new Map(Array.from({ length: 70_000 }, (_, i) => [`${i}`, '']))
  expect(() => packWordTable(many)).toThrow(RangeError)
})
