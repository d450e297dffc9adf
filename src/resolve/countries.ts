import { countryByCode } from '../gazetteer/countries.js'
import type { CountryEntity, CountryMention } from '../model.js'
import { groupBy } from './group-by.js'

/** One entity for each country named, in the order of first mention. */
export function resolveCountries(mentions: readonly CountryMention[]): CountryEntity[] {
  const entities: CountryEntity[] = []
  for (const [id, own] of groupBy(mentions, ({ country }) => country)) {
    const entry = countryByCode(id)
    if (entry !== undefined) entities.push({ id, alpha3: entry.alpha3, name: entry.name, mentions: own })
  }
  return entities
}
