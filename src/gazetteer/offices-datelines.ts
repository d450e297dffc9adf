import type { CountryCode, Token } from '../model.js'
import data from './offices-datelines.json' with { type: 'json' }
import { datelineCities } from './offices-datelines.ready.js'
import { PhraseIndex } from './phrase-index.js'

const cities = new PhraseIndex<CountryCode>(datelineCities)

/** The country of the city that a dateline begins with, capitals apart: `ISTANBUL, June 3`. */
export function countryOfDateline(tokens: readonly Token[], at: number, limit: number): CountryCode | undefined {
  return cities.match(tokens, at, limit)?.value
}

/** Capitals and cities that reports are dated from because a bloc or a court meets there. */
export const SEATS_OF_BLOCS: ReadonlySet<string> = new Set(data.seatsOfBlocs.map((name) => name.toLowerCase()))
