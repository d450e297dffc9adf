import type { CountryAlias } from '../../gazetteer/countries.js'
import { PhraseIndex } from '../../gazetteer/phrase-index.js'
import type { Phrase } from '../../gazetteer/trie.js'
import type { CountryCode, CountryForm } from '../../model.js'
import { countryPhrases } from './lexicon.ready.js'

/** What a phrase of the text may be: a country, the first half of a pair, a US state, or a name that only holds a country's. */
export type Entry =
  | { readonly kind: 'country'; readonly alias: CountryAlias }
  | { readonly kind: 'prefix'; readonly country: CountryCode }
  | { readonly kind: 'state' }
  | { readonly kind: 'other' }

/** An entry as the table has it, which is short: an alias without what its phrase says, the country of a prefix, or nothing but a letter. */
export type KeptEntry =
  | readonly [form: CountryForm, weak: 0 | 1, ...countries: CountryCode[]]
  | { readonly prefix: CountryCode }
  | 'state'
  | 'other'

export const countryLexicon = new PhraseIndex<Entry>(countryPhrases, entryFrom)

function entryFrom({ text, value, caseRule = 'any' }: Phrase<KeptEntry>): Entry {
  if (value === 'state' || value === 'other') return { kind: value }
  if ('prefix' in value) return { kind: 'prefix', country: value.prefix }
  const [form, weak, ...countries] = value
  return { kind: 'country', alias: { text, countries, form, caseRule, weak: weak === 1 } }
}
