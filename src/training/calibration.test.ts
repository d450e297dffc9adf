import { expect, test } from 'vitest'
import { calibrate } from '../recognise/people/calibrate.js'
import { fitCalibration, reliability } from './calibration.js'
import { makeRandom } from './random.js'

/** Names of a tagger that is too sure of itself: right as often as the square of what it says. */
function boastful(count: number, seed: number): { verdict: 'right' | 'wrong'; confidence: number }[] {
  const random = makeRandom(seed)
  return Array.from({ length: count }, () => {
    const confidence = random()
    return { verdict: random() < confidence ** 2 ? 'right' : 'wrong', confidence }
  })
}

test('the table makes a boastful tagger honest on names it was not fitted on', () => {
  const table = fitCalibration(boastful(20_000, 1))
  const calibrated = boastful(20_000, 2).map((found) => ({ ...found, confidence: calibrate(found.confidence, table) }))
  for (const { said, right } of reliability(calibrated)) expect(Math.abs(said - right)).toBeLessThan(0.05)
})

test('the table never falls', () => {
  const table = [...fitCalibration(boastful(500, 3))]
  expect(table).toEqual([...table].sort((a, b) => a - b))
})

test('bins count what was found and leave out what was missed', () => {
  expect(
    reliability([
      { verdict: 'right', confidence: 1 },
      { verdict: 'wrong', confidence: 0.95 },
      { verdict: 'missed', confidence: 0 },
    ]),
  ).toEqual([{ said: 0.975, right: 0.5, count: 2 }])
})
