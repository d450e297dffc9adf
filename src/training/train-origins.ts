// Makes src/resolve/name-origin/name-origins.bin from names.json: `npx tsx src/training/train-origins.ts`. Deterministic.
import { writeFileSync } from 'node:fs'
import { FEATURE_COUNT, spellingFeatures } from '../resolve/name-origin/features.js'
import { origins, softmax } from '../resolve/name-origin/likelihood.js'

import { nameMaker } from './names.js'
import { makeRandom, shuffle } from './random.js'

const NAMES_PER_ORIGIN = 500
const HELD_OUT = 0.1
const EPOCHS = 8
const RATE = 0.08
const L2 = 2e-5

const random = makeRandom(11)
const { make } = nameMaker(new URL('./data/names.json', import.meta.url).pathname, random)
const names = origins.flatMap(({ id }, origin) =>
  Array.from({ length: NAMES_PER_ORIGIN }, () => ({ origin, features: spellingFeatures(made(id)) })),
)
shuffle(names, random)
const test = names.splice(0, Math.floor(names.length * HELD_OUT))
const weights = new Float32Array(FEATURE_COUNT * origins.length)
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  shuffle(names, random)
  for (const { origin, features } of names) learn(origin, features, RATE * (1 - epoch / EPOCHS))
}
const right = test.filter(
  ({ origin, features }) => predict(features).indexOf(Math.max(...predict(features))) === origin,
)
console.log(`${names.length} names learnt; of ${test.length} held out ${right.length} given their kind`)
write()

/** A name as news would give it: in full, or one time in four by its short form. */
function made(id: string): string {
  const name = make(id)
  return random() < 0.25 ? name.short : name.full
}

function predict(features: readonly number[]): Float64Array {
  const scores = new Float64Array(origins.length)
  for (const feature of features) {
    for (let i = 0; i < scores.length; i++)
      scores[i] = (scores[i] as number) + (weights[feature * origins.length + i] as number)
  }
  return softmax(scores)
}

function learn(origin: number, features: readonly number[], rate: number): void {
  const likelihoods = predict(features)
  for (const feature of features) {
    for (let i = 0; i < likelihoods.length; i++) {
      const at = feature * origins.length + i
      const weight = weights[at] as number
      weights[at] = weight + rate * ((i === origin ? 1 : 0) - (likelihoods[i] as number) - L2 * weight)
    }
  }
}

function write(): void {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = new Uint8Array(4 + weights.length)
  new DataView(bytes.buffer).setFloat32(0, scale, true)
  bytes.set(new Uint8Array(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer), 4)
  writeFileSync(new URL('../resolve/name-origin/name-origins.bin', import.meta.url), bytes)
}
