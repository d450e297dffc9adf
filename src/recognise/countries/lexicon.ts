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

let trie: Trie<Entry> | undefined

/** Built when first asked for, so that importing this costs nothing. */
export function lexicon(): Trie<Entry> {
  trie ??= buildTrie(phrases())
  return trie
}

function phrases(): Phrase<Entry>[] {
  const named = (text: string, value: Entry): Phrase<Entry> => ({ text, value, caseRule: 'name' })
  return [
    ...countryAliases().map((alias) => ({
      text: alias.text,
      value: { kind: 'country', alias } as const,
      caseRule: alias.caseRule,
    })),
    ...[...combiningForms()].map(([text, country]) => named(capitalised(text), { kind: 'prefix', country })),
    ...others.usStates.map((text) => named(text, { kind: 'state' })),
    ...Object.values(others.phrases)
      .flat()
      .map((text) => named(text, { kind: 'other' })),
  ]
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
