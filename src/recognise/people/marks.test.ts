import { expect, test } from 'vitest'
import { markOf, rowAt, rowOf } from './marks.js'

const ROWS = 1000
const hashes = [0, 1, 0x7fffffff, -1, -0x80000000, 0x12345678]

test.each(hashes)('the hash %d leads to a row that is there', (hash) => {
  const row = rowAt(hash, ROWS)
  expect(Number.isInteger(row) && row >= 0 && row < ROWS).toBe(true)
})

test('rows are in the order of the hashes, as if these had no sign', () => {
  expect([0, 0x40000000, -0x80000000, -1].map((hash) => rowAt(hash, ROWS))).toEqual([0, 250, 500, 999])
})

test('a feature has the row where its mark stands, another one none', () => {
  const marks = new Uint8Array(ROWS)
  const hash = 0x12345678
  const row = rowAt(hash, ROWS)
  marks[row] = markOf(hash)
  expect(rowOf(hash, marks)).toBe(row)
  expect(rowOf(hash + 1, marks)).toBe(-1)
})
