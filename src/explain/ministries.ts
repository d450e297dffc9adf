import { countryByCode } from '../gazetteer/countries.js'
import type { MinistryEntity, PersonEntity, RoleOf } from '../model.js'
import { COUNTRY_REASONS } from './country-reasons.js'
import { quote } from './quote.js'

/** Says which minister's title implies a ministry that the text does not name, and where its country comes from. */
export function explainMinistry(ministry: MinistryEntity, people: readonly PersonEntity[]): readonly string[] {
  const { country, implied } = ministry
  const holder = holderOf(ministry, people)
  const title = holder && `${quote(holder.role.title)} of ${holder.person.name}`
  const origin = implied && title !== undefined ? [`Implied by the title ${title}`] : []
  if (country === undefined) return origin
  return [...origin, `${countryByCode(country)?.name ?? country}: ${sourceOf(ministry, title)}`]
}

function sourceOf(
  { countryReason = 'neighbour', mentions, country }: MinistryEntity,
  title: string | undefined,
): string {
  if (countryReason === 'minister') return title === undefined ? COUNTRY_REASONS.minister : `as the title ${title}`
  if (countryReason !== 'name') return COUNTRY_REASONS[countryReason]
  const naming = mentions.find((mention) => mention.country === country)
  return naming === undefined ? 'its name says so' : `its name says so, ${quote(naming.text)}`
}

interface Holder {
  readonly person: PersonEntity
  readonly role: RoleOf
}

/** Who heads or sits in it; else who does in one of that country with some of its portfolios. */
function holderOf({ id, country, portfolios }: MinistryEntity, people: readonly PersonEntity[]): Holder | undefined {
  const holders = people.flatMap((person) => person.roles.map((role) => ({ person, role })))
  return (
    holders.find(({ role }) => role.ministry === id) ??
    holders.find(
      ({ role }) => role.country === country && portfoliosIn(role.ministry).some((word) => portfolios.includes(word)),
    )
  )
}

function portfoliosIn(id = ''): string[] {
  return id.slice(id.indexOf('/') + 1).split('+')
}
