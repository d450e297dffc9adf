import { ALLOWED, O, TAG_COUNT } from '../recognise/people/model.js'
import { forwardBackward } from './forward-backward.js'

/** A segment to learn from: its tokens' feature hashes and tags. */
export interface Sequence {
  /** For each token the hashes of its features. */
  readonly features: readonly Int32Array[]
  readonly tags: Uint8Array
  /** How much the sequence counts. */
  readonly weight: number
}

export interface CrfOptions {
  /** log2 of the number of weights rows. */
  readonly bits: number
  readonly epochs: number
  readonly learningRate: number
  readonly l2: number
  readonly seed: number
}

export interface CrfWeights {
  readonly bits: number
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad steps. Deterministic for a seed.
 *
 * Lafferty, McCallum, Pereira, "Conditional random fields", ICML 2001; Duchi, Hazan, Singer, "Adaptive subgradient methods",
 * JMLR 12 (2011); feature hashing: Weinberger et al., ICML 2009.
 */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const size = 2 ** options.bits
  const mask = size - 1
  const weights = new Float32Array(size * TAG_COUNT)
  const squares = new Float32Array(size * TAG_COUNT).fill(1e-4)
  const transitions = new Float32Array(TAG_COUNT * TAG_COUNT)
  const transitionSquares = new Float32Array(TAG_COUNT * TAG_COUNT).fill(1e-4)
  const random = makeRandom(options.seed)
  const order = sequences.map((_, index) => index)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const rate = options.learningRate * (1 - (0.9 * epoch) / options.epochs)
    for (const index of order) learn(sequences[index] as Sequence, rate)
  }
  return { bits: options.bits, weights, transitions }

  function learn({ features, tags, weight }: Sequence, rate: number): void {
    const length = tags.length
    const rows = emissions(features, weights, mask)
    const lattice = forwardBackward(rows, length, transitions)
    for (let i = 0; i < length; i++) {
      const hashes = features[i] as Int32Array
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = i * TAG_COUNT + tag
        const expected = Math.exp((lattice.forward[at] as number) + (lattice.backward[at] as number) - lattice.logTotal)
        const gradient = ((tags[i] === tag ? 1 : 0) - expected) * weight
        if (Math.abs(gradient) < 1e-4) continue
        for (let k = 0; k < hashes.length; k++) {
          const w = ((hashes[k] as number) & mask) * TAG_COUNT + tag
          step(weights, squares, w, gradient - options.l2 * (weights[w] as number), rate)
        }
      }
    }
    for (let i = 0; i <= length; i++) learnTransition(rows, lattice, tags, i, length, rate * weight)
  }

  function learnTransition(
    rows: Float64Array,
    lattice: ReturnType<typeof forwardBackward>,
    tags: Uint8Array,
    i: number,
    length: number,
    rate: number,
  ): void {
    for (let from = 0; from < TAG_COUNT; from++) {
      const before = i === 0 ? (from === O ? 0 : -Infinity) : (lattice.forward[(i - 1) * TAG_COUNT + from] as number)
      if (before === -Infinity) continue
      for (let to = 0; to < TAG_COUNT; to++) {
        const at = from * TAG_COUNT + to
        if (!ALLOWED[at]) continue
        const after =
          i === length
            ? to === O
              ? 0
              : -Infinity
            : (lattice.backward[i * TAG_COUNT + to] as number) + (rows[i * TAG_COUNT + to] as number)
        const expected = Math.exp(before + (transitions[at] as number) + after - lattice.logTotal)
        const observed = (i === 0 ? O : tags[i - 1]) === from && (i === length ? O : tags[i]) === to ? 1 : 0
        step(transitions, transitionSquares, at, observed - expected, rate)
      }
    }
  }
}

function step(values: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] as number) + gradient * gradient
  squares[at] = square
  values[at] = (values[at] as number) + (rate * gradient) / Math.sqrt(square)
}

/** Emission scores of a sequence under float weights, a row of five for each token. */
export function emissions(features: readonly Int32Array[], weights: Float32Array, mask: number): Float64Array {
  const rows = new Float64Array(features.length * TAG_COUNT)
  for (let i = 0; i < features.length; i++) {
    const hashes = features[i] as Int32Array
    const row = i * TAG_COUNT
    for (let k = 0; k < hashes.length; k++) {
      const at = ((hashes[k] as number) & mask) * TAG_COUNT
      for (let tag = 0; tag < TAG_COUNT; tag++)
        rows[row + tag] = (rows[row + tag] as number) + (weights[at + tag] as number)
    }
  }
  return rows
}

/** Mulberry32 (public domain, Tommy Ettinger): a small seeded generator of numbers in [0, 1). */
export function makeRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = items[i] as T
    items[i] = items[j] as T
    items[j] = item
  }
}
