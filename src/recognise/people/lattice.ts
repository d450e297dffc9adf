import { ALLOWED, TAG_COUNT, Tag } from './tags.js'

/**
 * Forward and backward sums over all sequences of tags of a segment. Sums are scaled to one at each token, so they stay in range:
 * Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77 (1989), section V.A.
 */
export interface Lattice {
  /** How likely each tag is at each token, given the tokens so far. */
  readonly forward: Float64Array
  /** `forward * backward` is the tag's probability. */
  readonly backward: Float64Array
  /** Factors of the tokens' tags, each row divided by its largest. */
  readonly factors: Float64Array
  /** What each forward row was divided by; one more, for the end. */
  readonly scales: Float64Array
  readonly steps: Float64Array
}

/** What a step from tag to tag multiplies by: `e^transition`, 0 where it is not allowed. */
export function stepFactors(transitions: Float32Array): Float64Array {
  const steps = new Float64Array(TAG_COUNT * TAG_COUNT)
  for (let at = 0; at < steps.length; at++) steps[at] = ALLOWED[at] === 0 ? 0 : Math.exp(transitions[at] as number)
  return steps
}

/** Segments use one room, one after another. */
let room = roomFor(64)

function roomFor(length: number): Omit<Lattice, 'steps'> {
  const cells = (): Float64Array => new Float64Array(length * TAG_COUNT)
  return { forward: cells(), backward: cells(), factors: cells(), scales: new Float64Array(length + 1) }
}

/** Computes the lattice of `length` tokens whose scores start at `from` in `rows`. It holds until the next call. */
export function buildLattice(rows: Float64Array, from: number, length: number, steps: Float64Array): Lattice {
  if (length >= room.scales.length) room = roomFor(2 * length)
  const { forward, backward, factors, scales } = room
  for (let i = 0; i < length; i++) exponentiate(rows, from + i * TAG_COUNT, factors, i * TAG_COUNT)
  for (let i = 0; i < length; i++) forwardStep(forward, factors, steps, scales, i)
  let total = 0
  const last = (length - 1) * TAG_COUNT
  for (let tag = 0; tag < TAG_COUNT; tag++)
    total += (forward[last + tag] as number) * (steps[tag * TAG_COUNT] as number)
  scales[length] = total
  for (let tag = 0; tag < TAG_COUNT; tag++) backward[last + tag] = (steps[tag * TAG_COUNT] as number) / total
  for (let i = length - 2; i >= 0; i--) backwardStep(backward, factors, steps, scales, i)
  return { forward, backward, factors, scales, steps }
}

/** Writes `e^score` of a row, divided by its largest. */
function exponentiate(rows: Float64Array, from: number, out: Float64Array, at: number): void {
  let most = rows[from] as number
  for (let tag = 1; tag < TAG_COUNT; tag++) most = Math.max(most, rows[from + tag] as number)
  for (let tag = 0; tag < TAG_COUNT; tag++)
    out[at + tag] = Math.exp(Math.max(-200, (rows[from + tag] as number) - most))
}

function forwardStep(
  forward: Float64Array,
  factors: Float64Array,
  steps: Float64Array,
  scales: Float64Array,
  i: number,
): void {
  const row = i * TAG_COUNT
  let total = 0
  for (let to = 0; to < TAG_COUNT; to++) {
    let sum = i === 0 ? (steps[to] as number) : 0
    if (i > 0) {
      for (let before = 0; before < TAG_COUNT; before++)
        sum += (forward[row - TAG_COUNT + before] as number) * (steps[before * TAG_COUNT + to] as number)
    }
    const value = sum * (factors[row + to] as number)
    forward[row + to] = value
    total += value
  }
  scales[i] = total
  for (let to = 0; to < TAG_COUNT; to++) forward[row + to] = (forward[row + to] as number) / total
}

function backwardStep(
  backward: Float64Array,
  factors: Float64Array,
  steps: Float64Array,
  scales: Float64Array,
  i: number,
): void {
  const row = i * TAG_COUNT
  const after = row + TAG_COUNT
  const scale = scales[i + 1] as number
  for (let before = 0; before < TAG_COUNT; before++) {
    let sum = 0
    for (let to = 0; to < TAG_COUNT; to++) {
      sum +=
        (steps[before * TAG_COUNT + to] as number) * (factors[after + to] as number) * (backward[after + to] as number)
    }
    backward[row + before] = sum / scale
  }
}

/** The probability that tokens `first` to `last` (inclusive, counted in the segment) are one name and no more than they. */
export function spanProbability(
  { forward, backward, factors, scales, steps }: Lattice,
  first: number,
  last: number,
): number {
  if (first === last) {
    const at = first * TAG_COUNT + Tag.Alone
    return Math.min(1, (forward[at] as number) * (backward[at] as number))
  }
  let product = forward[first * TAG_COUNT + Tag.First] as number
  for (let i = first + 1; i <= last; i++) {
    const before = i === first + 1 ? Tag.First : Tag.Inner
    const to = i === last ? Tag.Last : Tag.Inner
    const step = (steps[before * TAG_COUNT + to] as number) * (factors[i * TAG_COUNT + to] as number)
    product *= step / (scales[i] as number)
  }
  return Math.min(1, product * (backward[last * TAG_COUNT + Tag.Last] as number))
}
