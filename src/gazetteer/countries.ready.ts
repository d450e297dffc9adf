import { foldDiacritics, normalise } from '../document/lexeme.js'
import { countryAliases } from './countries.js'

/** The codes of countries by each name that is one country's: norms, with and without diacritics. */
export function countryNames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const { text, countries, form, weak } of countryAliases()) {
    const [code, other] = countries
    if (form !== 'name' || weak || code === undefined || other !== undefined) continue
    const norm = normalise(text)
    names.set(norm, code)
    names.set(foldDiacritics(norm), code)
  }
  return names
}
