import { countryByCode } from '../gazetteer/countries.js'
import type { MinistryEntity, PersonEntity } from '../model.js'
import { COUNTRY_REASONS } from './country-reasons.js'
import { quote } from './quote.js'

/** Says which minister's title implies a ministry that the text does not name, and where its country comes from. */
export type MinistryReader = (ministry: MinistryEntity) => readonly string[]

export function createMinistryReader(people: readonly PersonEntity[]): MinistryReader {
  const titles = ministersOf(people)
  return (ministry) => {
    const { id, country, portfolios, implied } = ministry
    const keys = [id, ...portfolios.map((word) => `${country}/${word}`)]
    const title = keys.map((key) => titles.get(key)).find((found) => found !== undefined)
    const origin = implied && title !== undefined ? [`Implied by the title ${title}`] : []
    if (country === undefined) return origin
    const source = implied && title !== undefined ? 'as the country of that title' : sourceOf(ministry, title)
    return [...origin, `${countryByCode(country)?.name ?? country}: ${source}`]
  }
}

/** The first title, with its holder, for each ministry and for each portfolio of a country. */
function ministersOf(people: readonly PersonEntity[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const { name, roles } of people)
    for (const { title, ministry, country } of roles) {
      if (ministry === undefined) continue
      const words = ministry.slice(ministry.indexOf('/') + 1).split('+')
      for (const key of [ministry, ...words.map((word) => `${country}/${word}`)])
        if (!titles.has(key)) titles.set(key, `${quote(title)} of ${name}`)
    }
  return titles
}

function sourceOf(
  { countryReason = 'neighbour', mentions, country }: MinistryEntity,
  title: string | undefined,
): string {
  if (countryReason === 'minister') return title === undefined ? COUNTRY_REASONS.minister : `as the title ${title}`
  if (countryReason !== 'name') return COUNTRY_REASONS[countryReason]
  const naming = mentions.find((mention) => mention.country === country)
  return naming === undefined ? 'said with its name' : `said with its name, ${quote(naming.text)}`
}
