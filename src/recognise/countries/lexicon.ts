import { foldDiacritics, normalise } from '../../document/lexeme.js'
import { type CountryAlias, combiningForms, countryAliases } from '../../gazetteer/countries.js'
import others from '../../gazetteer/not-countries.json' with { type: 'json' }
import { buildTrie, type Phrase, type Trie } from '../../gazetteer/trie.js'
import type { CountryCode } from '../../model.js'

/** What a phrase of the text may be: a country, the first half of a pair, a US state, or a name that only holds a country's. */
export type Entry =
  | { readonly kind: 'country'; readonly alias: CountryAlias }
  | { readonly kind: 'prefix'; readonly country: CountryCode }
  | { readonly kind: 'state' }
  | { readonly kind: 'other' }

/** A phrase not yet made ready for a trie. */
type Source = CountryAlias | { readonly text: string; readonly entry: Entry }

let lexicon: Map<string, Source[] | Trie<Entry>> | undefined

/**
 * The phrases that begin with a token of this norm; none for most. They are sorted by first word when first asked for, and made
 * into a trie word by word as texts hold them, so that importing this costs nothing and a short text little.
 */
export function phrasesFrom(norm: string): Trie<Entry> | undefined {
  lexicon ??= sortByFirstWord(allSources())
  const found = lexicon.get(norm)
  if (!Array.isArray(found)) return found
  const trie = buildTrie(found.map(phraseOf))
  lexicon.set(norm, trie)
  return trie
}

/** Every phrase of the lexicon. */
export function allSources(): Source[] {
  const sources: Source[] = countryAliases()
  for (const { text, country } of combiningForms()) sources.push({ text, entry: { kind: 'prefix', country } })
  const state: Entry = { kind: 'state' }
  for (const text of others.usStates) sources.push({ text, entry: state })
  const other: Entry = { kind: 'other' }
  for (const texts of Object.values(others.phrases)) for (const text of texts) sources.push({ text, entry: other })
  return sources
}

/** The norm of a phrase's first token, without cutting the phrase into tokens: up to a space, comma, hyphen or possessive. */
export function firstWord(text: string): string {
  let end = text.length
  for (const separator of SEPARATORS) {
    const at = text.indexOf(separator)
    if (at >= 0 && at < end) end = at
  }
  const word = text.slice(0, end)
  return NON_ASCII.test(word) ? normalise(word) : word.toLowerCase()
}

const NON_ASCII = /[^\0-\x7f]/
const SEPARATORS = [' ', '-', ',', "'s "]

function phraseOf(source: Source): Phrase<Entry> {
  if ('entry' in source) return { text: source.text, value: source.entry, caseRule: 'name' }
  return { text: source.text, value: { kind: 'country', alias: source }, caseRule: source.caseRule }
}

function sortByFirstWord(sources: readonly Source[]): Map<string, Source[] | Trie<Entry>> {
  const sorted = new Map<string, Source[]>()
  const add = (key: string, source: Source) => {
    const same = sorted.get(key)
    if (same) same.push(source)
    else sorted.set(key, [source])
  }
  for (const source of sources) {
    const word = firstWord(source.text)
    add(word, source)
    if (!NON_ASCII.test(word)) continue
    const folded = foldDiacritics(word)
    if (folded !== word) add(folded, source)
  }
  return sorted
}
