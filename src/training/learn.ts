import { decode } from '../recognise/people/decode.js'
import type { Lexicon } from '../recognise/people/lexicon.js'
import type { PeopleModel } from '../recognise/people/model.js'
import type { Example } from './corpora.js'
import { averageOf, type CrfOptions, type CrfWeights, emissions, type Sequence, trainCrf } from './crf.js'
import { type Prepared, prepare } from './prepare.js'
import { quantise } from './quantise.js'
import { selectFeatures, withRows } from './select.js'
import { ROUNDS, ROWS, WIDE_BITS } from './settings.js'

/** The first pass's tags for training come from models that have not seen the text: so many, each leaving out its share. */
const FOLDS = 4
const FOLD_EPOCHS = 3

/** Learns a model from examples: a first pass by cross-training, then both passes in one set of weights. */
export function learnModel(examples: readonly Example[], lexicon: Lexicon, options: CrfOptions): PeopleModel {
  const first = examples.map((example) => prepare(example, lexicon))
  const tags = crossTag(examples, first, options)
  const second = examples.map((example, i) => prepare(example, lexicon, tags[i]))
  const sequences = [...first, ...second].flatMap((prepared) => prepared.sequences)
  const wide = trainCrf(sequences, { ...options, bits: WIDE_BITS })
  const marks = selectFeatures(examples, [first, second], wide, ROWS)
  const narrow = withRows(sequences, marks)
  const rounds = Array.from({ length: ROUNDS }, (_, i) => trainCrf(narrow, { ...options, seed: options.seed + i }))
  return quantise(averageOf(rounds), marks, lexicon)
}

/** Groups of examples that must fall into one fold: an article, and the same article with other names. */
function foldOf({ id }: Example): number {
  let sum = 0
  for (let i = 0; i < id.length; i++) sum = (Math.imul(sum, 31) + id.charCodeAt(i)) | 0
  return (sum >>> 0) % FOLDS
}

function crossTag(examples: readonly Example[], prepared: readonly Prepared[], options: CrfOptions): Uint8Array[] {
  const tags: Uint8Array[] = []
  const folds = examples.map(foldOf)
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = prepared.filter((_, i) => folds[i] !== fold).flatMap(({ sequences }) => sequences)
    const weights = trainCrf(seen, { ...options, bits: WIDE_BITS, epochs: Math.min(FOLD_EPOCHS, options.epochs) })
    examples.forEach((example, i) => {
      if (folds[i] === fold) tags[i] = tagOnce(example, prepared[i] as Prepared, weights)
    })
  }
  return tags
}

function tagOnce({ document }: Example, { segments, sequences }: Prepared, crf: CrfWeights): Uint8Array {
  const tags = new Uint8Array(document.tokens.length)
  segments.forEach(({ first, end }, i) => {
    const rows = emissions((sequences[i] as Sequence).features, crf.weights, crf.bits)
    decode(rows, 0, end - first, crf.transitions, tags, first)
  })
  return tags
}
