import type { Token } from '../model.js'
import { indexPhrases, matchPhrase, type PhraseIndex } from './phrase-index.js'
import data from './portfolios.json' with { type: 'json' }
import type { Match, Phrase } from './trie.js'

/** The fixed words for what a ministry is in charge of, sorted. */
export const PORTFOLIOS: readonly string[] = Object.keys(data.portfolios)

/** Words for portfolios that stand only before `Minister` and `Ministry`, never after `of`: `Foreign`, not `of Foreign`. */
export const ADJECTIVE_PORTFOLIOS: ReadonlySet<string> = new Set(data.adjectives)

interface Portfolios {
  readonly index: PhraseIndex<readonly string[]>
  readonly vocabulary: ReadonlySet<string>
}

let known: Portfolios | undefined

/**
 * The longest name of a portfolio that begins at token `at` and ends at or before `limit`: its words, sorted. The list is
 * empty for a name that says nothing the fixed words can hold (`Consumer Affairs`).
 */
export function matchPortfolio(
  tokens: readonly Token[],
  at: number,
  limit: number,
): Match<readonly string[]> | undefined {
  known ??= readAll()
  return matchPhrase(known.index, tokens, at, limit)
}

/** Whether a word can be part of a portfolio's name: a cheap look before `matchPortfolio` is tried at many places. */
export function isPortfolioWord(norm: string): boolean {
  known ??= readAll()
  return known.vocabulary.has(norm)
}

function readAll(): Portfolios {
  const phrases: Phrase<readonly string[]>[] = []
  const vocabulary = new Set<string>()
  for (const [name, value] of names()) {
    for (const text of spellings(name)) {
      phrases.push({ text, value })
      for (const word of text.split(WORD_BREAK)) if (!FUNCTION_WORDS.has(word)) vocabulary.add(word)
    }
  }
  return { index: indexPhrases(phrases), vocabulary }
}

function* names(): Generator<readonly [name: string, portfolios: readonly string[]]> {
  yield* Object.entries(data.several)
  for (const [portfolio, aliases] of Object.entries(data.portfolios)) {
    const value = [portfolio]
    for (const alias of aliases) yield [alias, value]
  }
  for (const alias of data.silent) yield [alias, []]
}

/** Both spellings of the words that differ between Britain and America, and `&` for `and`. */
function spellings(name: string): string[] {
  const texts = [name]
  if (name.includes('defence')) texts.push(name.replace('defence', 'defense'))
  if (name.includes('labour')) texts.push(name.replace('labour', 'labor'))
  if (name.includes('isation')) texts.push(name.replace('isation', 'ization'))
  return name.includes(' and ') ? [...texts, ...texts.map((text) => text.replaceAll(' and ', ' & '))] : texts
}

const WORD_BREAK = /[ ,'-]+/
const FUNCTION_WORDS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 's', '&', 'with', ''])
