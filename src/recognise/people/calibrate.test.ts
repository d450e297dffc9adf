import { expect, test } from 'vitest'
import { calibrate, oddsOfEntry } from './calibrate.js'

test.each([
  [0, 0.1],
  [1 / (1 + Math.exp(4)), 0.2],
  [0.5, 0.3],
  [1 / (1 + Math.exp(-4)), 0.6],
  [1, 0.9],
])('reads %f off the table as %f', (probability, share) => {
  expect(calibrate(probability, Float32Array.of(0.1, 0.3, 0.9))).toBeCloseTo(share, 6)
})

test('an empty table changes nothing', () => {
  expect(calibrate(0.42, new Float32Array(0))).toBe(0.42)
})

test('entries are spread evenly', () => {
  expect([0, 1, 2, 3, 4].map((k) => oddsOfEntry(k, 5))).toEqual([-8, -4, 0, 4, 8])
})
