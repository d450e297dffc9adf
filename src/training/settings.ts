import type { CrfOptions } from './crf.js'

/** All features learn first, hardly two of them in one row: log2 of the rows. */
export const WIDE_BITS = 22
/** Then those that matter most, one a row, learn anew. At six bytes a row the model stays below 2 MB. */
export const ROWS = 240_000
/** So often, each time in another order; the weights are averaged. */
export const ROUNDS = 4

/** What the shipped model is trained with; README.md has the trials that led here. */
export const SETTINGS: CrfOptions = { bits: 18, epochs: 6, learningRate: 0.15, l2: 1e-4, dropout: 0.25, seed: 1 }
