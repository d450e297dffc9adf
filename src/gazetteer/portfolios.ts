import type { Token } from '../model.js'
import data from './portfolios.json' with { type: 'json' }
import { buildTrie, longestMatch, type Match, type Phrase, type Trie } from './trie.js'

/** The fixed words for what a ministry is in charge of, sorted. */
export const PORTFOLIOS: readonly string[] = Object.keys(data.portfolios)

/** Words for portfolios that stand only before `Minister` and `Ministry`, never after `of`: `Foreign`, not `of Foreign`. */
export const ADJECTIVE_PORTFOLIOS: ReadonlySet<string> = new Set(data.adjectives)

let trie: Trie<readonly string[]> | undefined
let vocabulary: ReadonlySet<string> | undefined

/**
 * The longest name of a portfolio that begins at token `at` and ends at or before `limit`: its words, sorted. The list is
 * empty for a name that says nothing the fixed words can hold (`Citizenship` in `Immigration, Refugees and Citizenship`).
 */
export function matchPortfolio(
  tokens: readonly Token[],
  at: number,
  limit: number,
): Match<readonly string[]> | undefined {
  trie ??= buildTrie(phrases())
  return longestMatch(trie, tokens, at, limit)
}

/** Whether a word can be part of a portfolio's name: a cheap look before `matchPortfolio` is tried at many places. */
export function isPortfolioWord(norm: string): boolean {
  vocabulary ??= new Set([...names()].flatMap(([name]) => spellings(name).flatMap(contentWords)))
  return vocabulary.has(norm)
}

function contentWords(name: string): string[] {
  return name.split(/[ ,'-]+/).filter((word) => !FUNCTION_WORDS.has(word))
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 's', '&', 'with'])

function* names(): Generator<readonly [name: string, portfolios: readonly string[]]> {
  yield* Object.entries(data.several)
  for (const [portfolio, aliases] of Object.entries(data.portfolios)) {
    for (const alias of aliases) yield [alias, [portfolio]]
  }
  for (const alias of data.silent) yield [alias, []]
}

function* phrases(): Generator<Phrase<readonly string[]>> {
  for (const [name, value] of names()) for (const text of spellings(name)) yield { text, value }
}

/** Both spellings of the words that differ between Britain and America, and `&` for `and`. */
function spellings(name: string): string[] {
  const american = name
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\blabour\b/g, 'labor')
    .replace(/isation\b/g, 'ization')
  const both = american === name ? [name] : [name, american]
  return name.includes(' and ') ? both.flatMap((text) => [text, text.replaceAll(' and ', ' & ')]) : both
}
