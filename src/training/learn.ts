import type { Lexicon } from '../recognise/people/lexicon.js'
import type { PeopleModel } from '../recognise/people/model.js'
import { findSegments } from '../recognise/people/segments.js'
import { decode } from '../recognise/people/viterbi.js'
import type { Example } from './corpora.js'
import { type CrfOptions, type CrfWeights, emissions, type Sequence, trainCrf } from './crf.js'
import { lexemeFeatures, toSequences } from './prepare.js'
import { quantise } from './quantise.js'

/** The first pass's tags for training come from models that have not seen the text: so many, each leaving out its share. */
const FOLDS = 4
const FOLD_EPOCHS = 3

/** Learns a model from examples: a first pass by cross-training, then both passes in one set of weights. */
export function learnModel(examples: readonly Example[], lexicon: Lexicon, options: CrfOptions): PeopleModel {
  const firstPass = examples.map((example) => toSequences(example, lexicon, 1))
  const tags = crossTag(examples, firstPass, lexicon, options)
  const secondPass = examples.map((example, i) => toSequences(example, lexicon, 1, tags[i]))
  return quantise(trainCrf([...firstPass.flat(), ...secondPass.flat()], options), lexicon)
}

function crossTag(
  examples: readonly Example[],
  sequences: readonly (readonly Sequence[])[],
  lexicon: Lexicon,
  options: CrfOptions,
): Uint8Array[] {
  const tags: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = sequences.filter((_, i) => i % FOLDS !== fold).flat()
    const weights = trainCrf(seen, { ...options, epochs: Math.min(FOLD_EPOCHS, options.epochs) })
    for (let i = fold; i < examples.length; i += FOLDS) {
      tags[i] = tagOnce(examples[i] as Example, sequences[i] as readonly Sequence[], lexicon, weights)
    }
  }
  return tags
}

function tagOnce(
  { document }: Example,
  sequences: readonly Sequence[],
  lexicon: Lexicon,
  { bits, weights, transitions }: CrfWeights,
): Uint8Array {
  const tags = new Uint8Array(document.tokens.length)
  findSegments(document, lexemeFeatures(document, lexicon)).forEach(({ first, end }, i) => {
    const rows = emissions((sequences[i] as Sequence).features, weights, 2 ** bits - 1)
    decode(rows, end - first, transitions, tags, first)
  })
  return tags
}
