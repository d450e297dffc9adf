import type { Token } from '../model.js'
import { PhraseIndex } from './phrase-index.js'
import data from './portfolios.json' with { type: 'json' }
import { portfolioNames, portfolioWords } from './portfolios.ready.js'
import type { Match } from './trie.js'
import type { WordTable } from './word-table.js'

/** The fixed words for what a ministry is in charge of, sorted. */
export const PORTFOLIOS: readonly string[] = Object.keys(data.portfolios)

/** Words for portfolios that stand only before `Minister` and `Ministry`, never after `of`: `Foreign`, not `of Foreign`. */
export const ADJECTIVE_PORTFOLIOS: ReadonlySet<string> = new Set(data.adjectives)

const names = new PhraseIndex<readonly string[]>(portfolioNames)
let words: WordTable | undefined

/**
 * The longest name of a portfolio that begins at token `at` and ends at or before `limit`: its words, sorted. The list is
 * empty for a name that says nothing the fixed words can hold (`Consumer Affairs`).
 */
export function matchPortfolio(
  tokens: readonly Token[],
  at: number,
  limit: number,
): Match<readonly string[]> | undefined {
  return names.match(tokens, at, limit)
}

/** Whether a word can be part of a portfolio's name: a cheap look before `matchPortfolio` is tried at many places. */
export function isPortfolioWord(norm: string): boolean {
  words ??= portfolioWords()
  return words.get(norm) !== undefined
}
