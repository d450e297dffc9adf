import type { CountryAlias } from '../../gazetteer/countries.js'
import { PhraseIndex } from '../../gazetteer/phrase-index.js'
import type { CountryCode } from '../../model.js'
import { countryPhrases } from './lexicon.ready.js'

/** What a phrase of the text may be: a country, the first half of a pair, a US state, or a name that only holds a country's. */
export type Entry =
  | { readonly kind: 'country'; readonly alias: CountryAlias }
  | { readonly kind: 'prefix'; readonly country: CountryCode }
  | { readonly kind: 'state' }
  | { readonly kind: 'other' }

export const countryLexicon = new PhraseIndex<Entry>(countryPhrases)
