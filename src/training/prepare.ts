import type { Lexeme } from '../model.js'
import { EvidenceGatherer } from '../recognise/people/evidence.js'
import { type FeatureLists, featureLists } from '../recognise/people/features.js'
import { LexemeTable } from '../recognise/people/lexeme-table.js'
import type { Lexicon } from '../recognise/people/lexicon.js'
import { MAX_PLACE_FEATURES } from '../recognise/people/place.js'
import { tokenFeatures } from '../recognise/people/scorer.js'
import { findSegments, type Segment } from '../recognise/people/segments.js'
import { visit } from '../recognise/people/tagger.js'
import { Tag } from '../recognise/people/tags.js'
import type { Example } from './corpora.js'
import type { Sequence } from './crf.js'

/** An example's sequences, and the segments that they are of. */
export interface Prepared {
  readonly segments: readonly Segment[]
  readonly sequences: readonly Sequence[]
}

/** Turns an example into sequences to learn from. `firstPass`: the tags a first pass gave, for the second pass's features. */
export function prepare({ document, tags, weight }: Example, lexicon: Lexicon, firstPass?: Uint8Array): Prepared {
  const { table, listsOf } = lexemesOf(lexicon)
  const seen = table.see(document)
  const segments = findSegments(document, seen)
  const gatherer = new EvidenceGatherer()
  gatherer.read(seen)
  const place = { seen, evidence: gatherer.gather(firstPass), first: 0, end: 0, lineCase: 0 }
  const scratch = new Int32Array(MAX_PLACE_FEATURES)
  const features: Int32Array[] = []
  const evidenceCounts: number[] = []
  visit(document, segments, place, (i) => {
    const hashes: number[] = []
    evidenceCounts.push(tokenFeatures(place, i, listsOf, scratch, hashes))
    features.push(Int32Array.from(hashes))
  })
  let at = 0
  const sequences = segments.map(({ first, end }) => {
    const [from, to] = [at, at + end - first]
    at = to
    return {
      features: features.slice(from, to),
      evidenceCounts: evidenceCounts.slice(from, to),
      tags: repaired(tags.slice(first, end)),
      weight,
    }
  })
  return { segments, sequences }
}

/** A name that reaches out of its segment (all in lower case beyond) is cut to a legal sequence. */
function repaired(tags: Uint8Array): Uint8Array {
  for (let i = 0; i < tags.length; i++) {
    const inside = tags[i] === Tag.Inner || tags[i] === Tag.Last
    const continues = i > 0 && (tags[i - 1] === Tag.First || tags[i - 1] === Tag.Inner)
    if (inside && !continues) tags[i] = tags[i] === Tag.Inner ? Tag.First : Tag.Alone
    else if (!inside && continues) tags[i - 1] = tags[i - 1] === Tag.First ? Tag.Alone : Tag.Last
  }
  const last = tags.length - 1
  if (tags[last] === Tag.First) tags[last] = Tag.Alone
  if (tags[last] === Tag.Inner) tags[last] = Tag.Last
  return tags
}

interface Lexemes {
  readonly table: LexemeTable
  readonly listsOf: (row: number) => FeatureLists
}

const made = new WeakMap<Lexicon, Lexemes>()

/** The lexemes of all examples, and the features of those that stand near a name, each worked out once. */
function lexemesOf(lexicon: Lexicon): Lexemes {
  const known = made.get(lexicon)
  if (known !== undefined) return known
  const table = new LexemeTable(lexicon)
  const lists = new WeakMap<Lexeme, FeatureLists>()
  const listsOf = (row: number): FeatureLists => {
    const lexeme = table.of(row)
    const known = lists.get(lexeme)
    if (known !== undefined) return known
    const made = featureLists(lexeme, table.featuresOf(row))
    lists.set(lexeme, made)
    return made
  }
  made.set(lexicon, { table, listsOf })
  return { table, listsOf }
}
