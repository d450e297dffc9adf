import { readFileSync } from 'node:fs'
import { TextMemo } from '../../document/text-memo.js'
import data from '../../gazetteer/name-origins.json' with { type: 'json' }
import type { CountryCode } from '../../model.js'
import { FEATURE_COUNT, spellingFeatures } from './features.js'

/** The weights lie beside this module, as the people model does: 8 bits each, a feature's side by side, the scale as a float first. */
const WEIGHTS_FILE = new URL('./name-origins.bin', import.meta.url)
const HEADER_BYTES = 4

/** Names of one family are told apart by their spelling only so far: what speaks for one kind speaks for its kin so much. */
const KINSHIP = 0.5
/** The regression is surer than names allow: its scores count so much. */
const TEMPER = 0.6

interface Origin {
  readonly id: string
  readonly family?: string
  readonly countries: readonly CountryCode[]
}

export const origins: readonly Origin[] = data.origins

interface Weights {
  readonly values: Int8Array
  readonly scale: number
}

let weights: Weights | undefined

/**
 * How likely a name of this spelling is for each kind of names, in the order of `origins`; the sum is 1. Multinomial logistic
 * regression over the spelling's features, trained on made names (`src/training/train-origins.ts`). Only ever one piece of
 * evidence among others: people live and serve where they like.
 *
 * @throws Error when the weights' file is missing.
 */
export function originLikelihoods(name: string): Float64Array {
  return memo.of(name)
}

const memo = new TextMemo(likelihoodsOf, 1000)

function likelihoodsOf(name: string): Float64Array {
  weights ??= loadWeights()
  const { values, scale } = weights
  const scores = new Float64Array(origins.length)
  const features = spellingFeatures(name)
  for (const feature of features) {
    const row = feature * origins.length
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (values[row + i] as number)
  }
  return softmax(scores.map((score) => score * scale * TEMPER))
}

/** How likely the spelling is for names of a country: that of the likeliest kind of names usual there, or half that of its kin. */
export function likelihoodIn(country: CountryCode, likelihoods: Float64Array): number {
  kinds ??= kindsByCountry()
  const found = kinds.get(country)
  if (found === undefined) return 0
  return Math.max(mostOf(found.usual, likelihoods), KINSHIP * mostOf(found.kin, likelihoods))
}

function mostOf(kindsOfNames: readonly number[], likelihoods: Float64Array): number {
  let most = 0
  for (const kind of kindsOfNames) most = Math.max(most, likelihoods[kind] as number)
  return most
}

/** Kinds of names, by their place in `origins`. */
interface Kinds {
  readonly usual: number[]
  /** All that are of one family with a usual one. */
  readonly kin: number[]
}

let kinds: ReadonlyMap<CountryCode, Kinds> | undefined

function kindsByCountry(): ReadonlyMap<CountryCode, Kinds> {
  const index = new Map<CountryCode, Kinds>()
  origins.forEach(({ countries, family }, origin) => {
    const kin = family === undefined ? [] : [...origins.keys()].filter((other) => origins[other]?.family === family)
    for (const code of countries) {
      const known = index.get(code) ?? { usual: [], kin: [] }
      known.usual.push(origin)
      known.kin.push(...kin)
      index.set(code, known)
    }
  })
  return index
}

export function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}

function loadWeights(): Weights {
  const bytes = readFileSync(WEIGHTS_FILE)
  const expected = HEADER_BYTES + FEATURE_COUNT * origins.length
  if (bytes.length !== expected) throw new RangeError(`name origins of ${bytes.length} bytes, not ${expected}`)
  const scale = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES).getFloat32(0, true)
  return { values: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, expected - HEADER_BYTES), scale }
}
