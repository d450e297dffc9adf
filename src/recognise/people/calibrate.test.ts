import { expect, test } from 'vitest'
import { calibrate } from './calibrate.js'

test.each([
  [0, 0.1],
  [0.25, 0.2],
  [0.5, 0.3],
  [0.75, 0.6],
  [1, 0.9],
])('reads %f off the table as %f', (probability, share) => {
  expect(calibrate(probability, Float32Array.of(0.1, 0.3, 0.9))).toBeCloseTo(share, 6)
})

test('an empty table changes nothing', () => {
  expect(calibrate(0.42, new Float32Array(0))).toBe(0.42)
})
