import type { CrfOptions } from './crf.js'

/** What the shipped model is trained with; README.md has the trials that led here. */
export const SETTINGS: CrfOptions = { bits: 18, epochs: 6, learningRate: 0.15, l2: 1e-4, dropout: 0.25, seed: 1 }
