import { hashString } from './hash.js'
import type { PeopleModel } from './model.js'
import { TAG_COUNT } from './tags.js'
import { makeCells } from './word-classes.js'
import { makeWordHashes } from './word-hashes.js'
import { makeWordSet } from './word-set.js'

const BITS = 12

/** A small model for tests: its weights are any numbers, the same ones every time. */
export function sampleModel(): PeopleModel {
  const number = (i: number): number => hashString(String(i), 0) % 100
  const classes = new Map([
    ['minister', 3],
    ['umerov', 5],
    ['anita', 7],
  ])
  return {
    marks: Uint8Array.from({ length: 2 ** BITS }, (_, i) => number(i) & 0xff),
    weights: Int8Array.from({ length: 2 ** BITS * TAG_COUNT }, (_, i) => number(i)),
    scale: 1 / 128,
    transitions: Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => number(-i - 1) / 100),
    calibration: Float32Array.of(0, 1),
    lexicon: {
      given: makeWordSet(['anita', 'rustem']),
      family: makeWordSet(['umerov', 'indrani']),
      known: makeWordHashes(['umerov']),
      place: makeWordSet(['kyiv', 'vilnius']),
      lower: makeWordSet(['the', 'said', 'minister']),
      mixed: makeWordSet(['defence']),
      capital: makeWordSet(['kyiv']),
      classes: {
        ...makeCells(classes),
        middle: Uint8Array.from({ length: 1024 }, (_, i) => i >> 3),
        coarse: Uint8Array.from({ length: 1024 }, (_, i) => i >> 5),
      },
    },
  }
}
