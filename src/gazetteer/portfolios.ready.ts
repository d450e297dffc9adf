import data from './portfolios.json' with { type: 'json' }
import { trieTable } from './trie.js'

/** Names of portfolios in both spellings, with their words. */
export function portfolioNames(): Map<string, string> {
  return trieTable(
    [...names()].flatMap(([name, value]) => spellings(name).map((text) => ({ text, value: [...value].sort() }))),
  )
}

/** Every word that can be part of a portfolio's name. */
export function portfolioWords(): Map<string, string> {
  const words = [...names()].flatMap(([name]) => spellings(name).flatMap((text) => text.split(WORD_BREAK)))
  return new Map(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => [word, '']))
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
