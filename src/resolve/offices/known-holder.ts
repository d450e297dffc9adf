import { countryOfHolder, onlyCountryOf } from '../../gazetteer/offices-holders.js'
import { hasOffice } from '../../gazetteer/offices-of-states.js'
import type { CountryCode, PersonMention } from '../../model.js'
import type { Home } from './home.js'
import type { PersonOffices } from './person-offices.js'
import type { ReadOffice } from './same-office.js'
import type { Setting } from './setting.js'

/**
 * The country of somebody whose high office everybody knows and the article therefore does not explain: `President Joe Biden`. The
 * country must be one that has the office, and for lesser offices and bare surnames one that the article names.
 */
export function knownNation({ home }: Setting, { people, offices }: PersonOffices): CountryCode | undefined {
  const held = offices.length === 0 ? [] : offices.flat().filter(({ mention }) => mention.ofState === true)
  if (held.length === 0) return undefined
  const names = people.length === 1 ? [(people[0] as PersonMention).text] : [...new Set(people.map(({ text }) => text))]
  const country =
    firstHolder(names) ?? (held.some(isHigh) ? ofSurname(names, (code) => home.share.has(code)) : undefined)
  if (country === undefined || !held.every(({ words }) => hasOffice(country, words))) return undefined
  if (home.share.has(country)) return country
  return held.some(isHigh) && !isOfDateline(home, held) ? country : undefined
}

/** `BOGOTÁ – ... Defence Minister Pedro Sánchez`, where Spain is not named: the minister of the news is that of its own state. */
function isOfDateline({ dateline }: Home, held: readonly ReadOffice[]): boolean {
  return dateline !== undefined && held.some(({ mention }) => mention.portfolios !== undefined)
}

function firstHolder(names: readonly string[]): CountryCode | undefined {
  for (const name of names) {
    const country = countryOfHolder(name)
    if (country !== undefined) return country
  }
  return undefined
}

function ofSurname(names: readonly string[], isNamed: (country: CountryCode) => boolean): CountryCode | undefined {
  const only = onlyCountryOf(names)
  return only !== undefined && isNamed(only) ? only : undefined
}

function isHigh({ title }: ReadOffice): boolean {
  return title.isHigh
}
