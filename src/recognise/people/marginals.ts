import { B, I, L, O, TAG_COUNT, U } from './model.js'

/** Keeps sums above zero where every allowed tag is hopeless. */
const LEAST = 1e-100

/** What `spanProbability` reads: everything is scaled, so that the forward values of a token sum to 1. */
export interface Marginals {
  /** Probabilities up to each token, five a token. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Emission factors, five a token. */
  readonly emission: Float64Array
  /** By how much each token was scaled. */
  readonly scales: Float64Array
  /** Transition factors. */
  readonly steps: Float64Array
  readonly total: number
}

/**
 * The forward-backward algorithm with scaling, section V.A of Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77 (1989):
 * one exponential for each emission and no logarithm. The allowed steps are written out: O, B and U follow O, L or U; I and L
 * follow B or I.
 *
 * @param rows emission scores, five for each token.
 */
export function marginals(rows: Float64Array, length: number, transitions: Float32Array): Marginals {
  const steps = Float64Array.from(transitions, Math.exp)
  const emission = emissionFactors(rows, length)
  const forward = new Float64Array(length * TAG_COUNT)
  const backward = new Float64Array(length * TAG_COUNT)
  const scales = new Float64Array(length)
  const step = (from: number, to: number): number => steps[from * TAG_COUNT + to] as number
  let o = 1
  let b = 0
  let i = 0
  let l = 0
  let u = 0
  for (let token = 0, at = 0; token < length; token++, at += TAG_COUNT) {
    const toO = (o * step(O, O) + l * step(L, O) + u * step(U, O)) * (emission[at + O] as number)
    const toB = (o * step(O, B) + l * step(L, B) + u * step(U, B)) * (emission[at + B] as number)
    const toI = (b * step(B, I) + i * step(I, I)) * (emission[at + I] as number)
    const toL = (b * step(B, L) + i * step(I, L)) * (emission[at + L] as number)
    const toU = (o * step(O, U) + l * step(L, U) + u * step(U, U)) * (emission[at + U] as number)
    const scale = 1 / (toO + toB + toI + toL + toU)
    scales[token] = scale
    forward[at + O] = o = toO * scale
    forward[at + B] = b = toB * scale
    forward[at + I] = i = toI * scale
    forward[at + L] = l = toL * scale
    forward[at + U] = u = toU * scale
  }
  const total = o * step(O, O) + l * step(L, O) + u * step(U, O)
  o = 1
  b = i = l = u = 0
  for (let token = length - 1, at = token * TAG_COUNT; token >= 0; token--, at -= TAG_COUNT) {
    backward[at + O] = o * step(O, O) + b * step(O, B) + u * step(O, U)
    backward[at + L] = o * step(L, O) + b * step(L, B) + u * step(L, U)
    backward[at + U] = o * step(U, O) + b * step(U, B) + u * step(U, U)
    backward[at + B] = i * step(B, I) + l * step(B, L)
    backward[at + I] = i * step(I, I) + l * step(I, L)
    const scale = scales[token] as number
    o = (backward[at + O] as number) * (emission[at + O] as number) * scale
    b = (backward[at + B] as number) * (emission[at + B] as number) * scale
    i = (backward[at + I] as number) * (emission[at + I] as number) * scale
    l = (backward[at + L] as number) * (emission[at + L] as number) * scale
    u = (backward[at + U] as number) * (emission[at + U] as number) * scale
  }
  return { forward, backward, emission, scales, steps, total }
}

function emissionFactors(rows: Float64Array, length: number): Float64Array {
  const factors = new Float64Array(length * TAG_COUNT)
  for (let at = 0; at < factors.length; at += TAG_COUNT) {
    let most = rows[at] as number
    for (let tag = 1; tag < TAG_COUNT; tag++) most = Math.max(most, rows[at + tag] as number)
    for (let tag = 0; tag < TAG_COUNT; tag++)
      factors[at + tag] = Math.max(LEAST, Math.exp((rows[at + tag] as number) - most))
  }
  return factors
}

/** The probability that tokens `first` to `last` (inclusive) are one name, and no more than they; in [0, 1]. */
export function spanProbability(found: Marginals, first: number, last: number): number {
  const { forward, backward, emission, scales, steps, total } = found
  const isAlone = first === last
  let probability = forward[first * TAG_COUNT + (isAlone ? U : B)] as number
  for (let token = first + 1; token <= last; token++) {
    const from = token === first + 1 ? B : I
    const to = token === last ? L : I
    probability *=
      (steps[from * TAG_COUNT + to] as number) *
      (emission[token * TAG_COUNT + to] as number) *
      (scales[token] as number)
  }
  probability *= (backward[last * TAG_COUNT + (isAlone ? U : L)] as number) / total
  return Math.min(1, probability)
}
