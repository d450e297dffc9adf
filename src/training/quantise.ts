import type { Lexicon } from '../recognise/people/lexicon.js'
import type { Marks } from '../recognise/people/marks.js'
import type { PeopleModel } from '../recognise/people/model.js'
import { TAG_COUNT } from '../recognise/people/tags.js'
import type { CrfWeights } from './crf.js'

/** Weights beyond this share of all are cut to the largest that 8 bits hold: a few outliers must not cost the rest its precision. */
const KEPT = 0.9999

/** Turns float weights into the 8-bit model that is shipped, not yet calibrated. */
export function quantise({ weights, transitions }: CrfWeights, marks: Marks, lexicon: Lexicon): PeopleModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1
  const scale = largest / 127
  const rounded = Int8Array.from(weights.subarray(0, marks.length * TAG_COUNT), (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  )
  return { marks, weights: rounded, scale, transitions, lexicon, calibration: new Float32Array(0) }
}
