import type { WordClasses } from './word-classes.js'
import type { WordHashes } from './word-hashes.js'
import type { WordSet } from './word-set.js'

/** What the tagger knows of words beyond its weights; stored with the model. Keys are norms without diacritics. */
export interface Lexicon extends WordSets {
  /** Classes of words that stand in the same surroundings. */
  readonly classes: WordClasses
  /** Names by which well-known people are called when they are named alone: `Merkel`, `Putin`. No feature of the tagger. */
  readonly known: WordHashes
}

export interface WordSets {
  readonly given: WordSet
  readonly family: WordSet
  /** Words of the names of countries, their people and their capitals, and one-word names of cities. */
  readonly place: WordSet
  /** Words that news writes in lower case nearly always, sometimes, and nearly never. */
  readonly lower: WordSet
  readonly mixed: WordSet
  readonly capital: WordSet
}

export const WORD_SETS = [
  'given',
  'family',
  'place',
  'lower',
  'mixed',
  'capital',
] as const satisfies readonly (keyof WordSets)[]
