import type { CountryEntity, Document, Entities, Mentions, OrganizationEntity, PersonEntity } from '../../model.js'
import type { ActorSpan } from './actors.js'

/** Look-ups from mentions to entities, made once for an article. */
export interface Cast {
  readonly document: Document
  readonly mentions: Mentions
  readonly personAt: ReadonlyMap<number, PersonEntity>
  readonly organizationAt: ReadonlyMap<number, string>
  readonly ministryCountryAt: ReadonlyMap<number, string>
  readonly countryById: ReadonlyMap<string, CountryEntity>
  readonly organizationById: ReadonlyMap<string, OrganizationEntity>
  /** The actors of the sentences that were looked at, by their first token. */
  readonly actors: Map<number, readonly ActorSpan[]>
  /** The main country, once it was asked for; '' for none. */
  readonly main: { found?: string }
}

export function castOf(document: Document, mentions: Mentions, entities: Entities): Cast {
  const personAt = new Map<number, PersonEntity>()
  const organizationAt = new Map<number, string>()
  const ministryCountryAt = new Map<number, string>()
  for (const person of entities.people) {
    for (const { firstToken } of person.titleMentions) personAt.set(firstToken, person)
    for (const { firstToken } of person.mentions) personAt.set(firstToken, person)
  }
  for (const { id, mentions: places } of entities.organizations)
    for (const { firstToken } of places) organizationAt.set(firstToken, id)
  for (const { country, mentions: places } of entities.ministries)
    if (country !== undefined)
      for (const { firstToken } of places)
        if (!ministryCountryAt.has(firstToken)) ministryCountryAt.set(firstToken, country)
  return {
    document,
    mentions,
    personAt,
    organizationAt,
    ministryCountryAt,
    countryById: new Map(entities.countries.map((country) => [country.id, country])),
    organizationById: new Map(entities.organizations.map((organization) => [organization.id, organization])),
    actors: new Map(),
    main: {},
  }
}

/** The country that the article speaks of at least twice as often as of any other. */
export function mainCountry(cast: Cast): string | undefined {
  if (cast.main.found === undefined) {
    const counts = new Map<string, number>()
    for (const { country } of cast.mentions.countries) counts.set(country, (counts.get(country) ?? 0) + 1)
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
    cast.main.found = first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : ''
  }
  return cast.main.found || undefined
}

export function wordAt({ document }: Cast, at: number): string {
  return document.tokens[at]?.lexeme.norm ?? ''
}
