import { countries, countryAliases } from '../../gazetteer/countries.js'
import type { Listing } from './listing.js'

/** The countries that the tool knows, with all that they are called; a name that several share is with each. */
export function listCountries(): Listing {
  const aliases = countryAliases()
  return {
    columns: ['id', 'alpha3', 'name', 'aliases'],
    items: countries().map(({ id, alpha3, name }) => ({
      id,
      alpha3,
      name,
      aliases: aliases
        .filter((alias) => alias.countries.includes(id) && alias.text !== name)
        .map(({ text, form }) => ({ text, form })),
    })),
  }
}
