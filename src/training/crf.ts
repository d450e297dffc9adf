import { buildLattice, type Lattice, stepFactors } from '../recognise/people/lattice.js'
import { ALLOWED, TAG_COUNT, Tag } from '../recognise/people/tags.js'
import { makeRandom, shuffle } from './random.js'

/** A segment to learn from: its tokens' feature hashes and tags. */
export interface Sequence {
  /** For each token the hashes of its features. */
  readonly features: readonly Int32Array[]
  /** How many of them, the last ones, are evidence from the rest of the article: these are never dropped. */
  readonly evidenceCounts: readonly number[]
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
  /** The share of features that a token loses each time it is learnt from. */
  readonly dropout: number
  readonly seed: number
}

export interface CrfWeights {
  readonly bits: number
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** A gradient smaller than this teaches nothing worth its time. */
const LEAST_GRADIENT = 1e-3
/** While it learns, a row has the weights and then the sums of their squared gradients, for both are needed at once. */
const LEARNING_ROW = 2 * TAG_COUNT
const LEAST_SQUARE = 1e-4

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad steps; the weights are averaged over
 * the ends of the later half of the epochs. Deterministic for a seed.
 *
 * Lafferty, McCallum, Pereira, "Conditional random fields", ICML 2001; Duchi, Hazan, Singer, "Adaptive subgradient methods",
 * JMLR 12 (2011); feature hashing: Weinberger et al., ICML 2009.
 */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const size = 2 ** options.bits
  const cells = new Float32Array(size * LEARNING_ROW)
  for (let row = 0; row < size; row++)
    cells.fill(LEAST_SQUARE, row * LEARNING_ROW + TAG_COUNT, (row + 1) * LEARNING_ROW)
  const transitions = new Float32Array(TAG_COUNT * TAG_COUNT)
  const transitionSquares = new Float32Array(TAG_COUNT * TAG_COUNT).fill(LEAST_SQUARE)
  const random = makeRandom(options.seed)
  const sums = new Float32Array(size * TAG_COUNT)
  const gradients = new Float64Array(TAG_COUNT)
  const kept = new KeptRows(size)
  const firstAveraged = Math.floor(options.epochs / 2)
  const order = sequences.map((_, index) => index)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const rate = options.learningRate * (1 - (0.9 * epoch) / options.epochs)
    for (const index of order) learn(sequences[index] as Sequence, rate)
    if (epoch < firstAveraged) continue
    for (let row = 0; row < size; row++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = row * TAG_COUNT + tag
        sums[at] = (sums[at] as number) + (cells[row * LEARNING_ROW + tag] as number)
      }
    }
  }
  return { bits: options.bits, weights: sums.map((sum) => sum / (options.epochs - firstAveraged)), transitions }

  function learn({ features, evidenceCounts, tags, weight }: Sequence, rate: number): void {
    kept.clear()
    for (let i = 0; i < features.length; i++) {
      kept.add(features[i] as Int32Array, evidenceCounts[i] as number, options.dropout, random)
    }
    const lattice = buildLattice(kept.scores(cells), 0, tags.length, stepFactors(transitions))
    for (let i = 0; i < tags.length; i++) learnToken(lattice, i, tags[i] as number, weight, rate)
    for (let i = 0; i <= tags.length; i++) learnTransitions(lattice, tags, i, rate * weight)
  }

  function learnToken({ forward, backward }: Lattice, i: number, gold: number, weight: number, rate: number): void {
    let isWorthIt = false
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const at = i * TAG_COUNT + tag
      const expected = (forward[at] as number) * (backward[at] as number)
      const gradient = ((gold === tag ? 1 : 0) - expected) * weight
      gradients[tag] = Math.abs(gradient) < LEAST_GRADIENT ? 0 : gradient
      isWorthIt ||= gradients[tag] !== 0
    }
    if (!isWorthIt) return
    const { rows } = kept
    for (let k = kept.startOf(i); k < kept.endOf(i); k++) {
      const row = rows[k] as number
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const gradient = gradients[tag] as number
        if (gradient === 0) continue
        const at = row + tag
        step(cells, at, cells, at + TAG_COUNT, gradient - options.l2 * (cells[at] as number), rate)
      }
    }
  }

  /** Learns the steps from token `i - 1` to token `i`; the segment's ends count as `Outside`. */
  function learnTransitions(lattice: Lattice, tags: Uint8Array, i: number, rate: number): void {
    const length = tags.length
    const goldBefore = i === 0 ? Tag.Outside : (tags[i - 1] as number)
    const goldAfter = i === length ? Tag.Outside : (tags[i] as number)
    for (let from = 0; from < TAG_COUNT; from++) {
      if (i === 0 && from !== Tag.Outside) continue
      for (let to = 0; to < TAG_COUNT; to++) {
        const at = from * TAG_COUNT + to
        if (ALLOWED[at] === 0 || (i === length && to !== Tag.Outside)) continue
        const expected = stepProbability(lattice, from, to, i, length)
        const observed = from === goldBefore && to === goldAfter ? 1 : 0
        step(transitions, at, transitionSquares, at, observed - expected, rate)
      }
    }
  }
}

/** The weights of several trainings, averaged: what each has of its own order of the texts evens out. */
export function averageOf(rounds: readonly CrfWeights[]): CrfWeights {
  const [{ bits, weights, transitions }] = rounds as [CrfWeights]
  const mean = (size: number, at: (round: CrfWeights, i: number) => number): Float32Array =>
    Float32Array.from({ length: size }, (_, i) => rounds.reduce((sum, round) => sum + at(round, i), 0) / rounds.length)
  return {
    bits,
    weights: mean(weights.length, (round, i) => round.weights[i] as number),
    transitions: mean(transitions.length, (round, i) => round.transitions[i] as number),
  }
}

function stepProbability(
  { forward, backward, factors, scales, steps }: Lattice,
  from: number,
  to: number,
  i: number,
  length: number,
): number {
  const before = i === 0 ? 1 : (forward[(i - 1) * TAG_COUNT + from] as number)
  const factor = i === length ? 1 : (factors[i * TAG_COUNT + to] as number) * (backward[i * TAG_COUNT + to] as number)
  return (before * (steps[from * TAG_COUNT + to] as number) * factor) / (scales[i] as number)
}

/** The features of a sequence that are not dropped this time: where in the cells the row of each begins, token after token. */
class KeptRows {
  rows = new Int32Array(1024)
  private readonly ends: number[] = []
  private count = 0

  /** @param size how many rows there are, a power of two. */
  constructor(private readonly size: number) {}

  clear(): void {
    this.count = 0
    this.ends.length = 0
  }

  /** Adds a token's features but for the share that is dropped; of the last `evidenceCount` none is. */
  add(hashes: Int32Array, evidenceCount: number, share: number, random: () => number): void {
    if (this.count + hashes.length > this.rows.length) this.widen(this.count + hashes.length)
    const end = hashes.length - evidenceCount
    for (let k = 0; k < hashes.length; k++) {
      if (k < end && random() < share) continue
      this.rows[this.count++] = ((hashes[k] as number) & (this.size - 1)) * LEARNING_ROW
    }
    this.ends.push(this.count)
  }

  startOf(token: number): number {
    return token === 0 ? 0 : this.endOf(token - 1)
  }

  endOf(token: number): number {
    return this.ends[token] as number
  }

  /** The scores of the tokens, a row for each. */
  scores(cells: Float32Array): Float64Array {
    const scores = new Float64Array(this.ends.length * TAG_COUNT)
    for (let i = 0; i < this.ends.length; i++) {
      for (let k = this.startOf(i); k < this.endOf(i); k++) {
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const at = i * TAG_COUNT + tag
          scores[at] = (scores[at] as number) + (cells[(this.rows[k] as number) + tag] as number)
        }
      }
    }
    return scores
  }

  private widen(length: number): void {
    const wider = new Int32Array(2 * length)
    wider.set(this.rows)
    this.rows = wider
  }
}

function step(
  values: Float32Array,
  at: number,
  squares: Float32Array,
  squareAt: number,
  gradient: number,
  rate: number,
): void {
  const square = (squares[squareAt] as number) + gradient * gradient
  squares[squareAt] = square
  values[at] = (values[at] as number) + (rate * gradient) / Math.sqrt(square)
}

/** Emission scores of a sequence under float weights, a row for each token. */
export function emissions(features: readonly Int32Array[], weights: Float32Array, bits: number): Float64Array {
  const mask = 2 ** bits - 1
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
