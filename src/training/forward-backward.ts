import { ALLOWED, O, TAG_COUNT } from '../recognise/people/model.js'

/** Logarithms of the forward and backward sums, five for each token. */
export interface Lattice {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly logTotal: number
}

/** The forward-backward algorithm in log space; Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77 (1989). */
export function forwardBackward(rows: Float64Array, length: number, transitions: Float32Array): Lattice {
  const forward = new Float64Array(length * TAG_COUNT).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(length * TAG_COUNT).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < TAG_COUNT; to++) {
      let total = Number.NEGATIVE_INFINITY
      for (let from = 0; from < TAG_COUNT; from++) {
        if (!ALLOWED[from * TAG_COUNT + to]) continue
        const before =
          i === 0 ? (from === O ? 0 : Number.NEGATIVE_INFINITY) : (forward[(i - 1) * TAG_COUNT + from] as number)
        total = logAdd(total, before + (transitions[from * TAG_COUNT + to] as number))
      }
      forward[i * TAG_COUNT + to] = total + (rows[i * TAG_COUNT + to] as number)
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    for (let from = 0; from < TAG_COUNT; from++) {
      let total = Number.NEGATIVE_INFINITY
      for (let to = 0; to < TAG_COUNT; to++) {
        if (!ALLOWED[from * TAG_COUNT + to]) continue
        const after =
          i === length - 1
            ? to === O
              ? 0
              : Number.NEGATIVE_INFINITY
            : (backward[(i + 1) * TAG_COUNT + to] as number) + (rows[(i + 1) * TAG_COUNT + to] as number)
        total = logAdd(total, after + (transitions[from * TAG_COUNT + to] as number))
      }
      backward[i * TAG_COUNT + from] = total
    }
  }
  let logTotal = Number.NEGATIVE_INFINITY
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    logTotal = logAdd(logTotal, (forward[tag] as number) + (backward[tag] as number))
  }
  return { forward, backward, logTotal }
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b
  if (b === Number.NEGATIVE_INFINITY) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
