import { expect, test } from 'vitest'
import { decode } from '../recognise/people/decode.js'
import { Tag } from '../recognise/people/tags.js'
import { emissions, type Sequence, trainCrf } from './crf.js'

const OPTIONS = { bits: 10, epochs: 8, learningRate: 0.2, l2: 1e-4, dropout: 0.1, seed: 1 }
const features = (...numbers: number[]): Int32Array[] => numbers.map((number) => Int32Array.of(number, number + 100))
const sequence = (numbers: number[], tags: number[]): Sequence => ({
  features: features(...numbers),
  evidenceCounts: numbers.map(() => 0),
  tags: Uint8Array.from(tags),
  weight: 1,
})

/** Feature 1 is of given names, 2 of family names, 3 of other words; a family name alone is a name too. */
const sequences = [
  sequence([3, 1, 2, 3], [Tag.Outside, Tag.First, Tag.Last, Tag.Outside]),
  sequence([2, 3], [Tag.Alone, Tag.Outside]),
  sequence([3, 3], [Tag.Outside, Tag.Outside]),
  sequence([1, 1, 2], [Tag.First, Tag.Inner, Tag.Last]),
]

test('learns a small grammar of names', () => {
  const { weights, transitions } = trainCrf(Array.from({ length: 20 }, () => sequences).flat(), OPTIONS)
  const tags = new Uint8Array(5)
  decode(emissions(features(3, 2, 3, 1, 2), weights, OPTIONS.bits), 0, 5, transitions, tags, 0)
  expect([...tags]).toEqual([Tag.Outside, Tag.Alone, Tag.Outside, Tag.First, Tag.Last])
})

test('the same seed gives the same weights', () => {
  expect(trainCrf(sequences, OPTIONS)).toEqual(trainCrf(sequences, OPTIONS))
})

test('a sequence without weight teaches nothing', () => {
  const { weights } = trainCrf(
    sequences.map((made) => ({ ...made, weight: 0 })),
    { ...OPTIONS, l2: 0 },
  )
  expect(weights.every((weight) => weight === 0)).toBe(true)
})
