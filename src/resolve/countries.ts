import { countryByCode } from '../gazetteer/countries.js'
import type { CountryEntity, CountryMention } from '../model.js'
import { groupBy } from './group-by.js'

/** One entity for each country named, in the order of first mention. */
export function resolveCountries(mentions: readonly CountryMention[]): CountryEntity[] {
  return groupBy(mentions, ({ country }) => country).flatMap(([id, own]) => {
    const entry = countryByCode(id)
    return entry ? [{ id, alpha3: entry.alpha3, name: entry.name, mentions: own }] : []
  })
}
