import { countryByCode } from '../gazetteer/countries.js'
import type { Document, Mentions, PersonEntity, RoleOf } from '../model.js'
import { COUNTRY_REASONS } from './country-reasons.js'
import { placeOf, quote } from './quote.js'

/** Says where the country of a person's role comes from, and when the role is one that is not held now. */
export function explainRole(
  person: PersonEntity,
  index: number,
  document: Document,
  mentions: Mentions,
): readonly string[] {
  const role = person.roles[index]
  if (role === undefined) return []
  const time = role.time === 'current' ? [] : [TIMES[role.time]]
  if (role.country === undefined) return time
  return [
    `${countryByCode(role.country)?.name ?? role.country}: ${sourceOf(role, person, document, mentions)}`,
    ...time,
  ]
}

const TIMES: Readonly<Record<Exclude<RoleOf['time'], 'current'>, string>> = {
  former: 'The text says that it was held before',
  acting: 'The text says that it is held for the time being',
  designate: 'The text says that it is to be held',
}

function sourceOf(role: RoleOf, person: PersonEntity, document: Document, mentions: Mentions): string {
  const { countryReason = 'neighbour', evidence } = role
  if (countryReason === 'name') return `the title says so, ${quote(evidence.text)}`
  if (countryReason === 'neighbour') return fromPerson(role, person, document, mentions) ?? COUNTRY_REASONS.neighbour
  return COUNTRY_REASONS[countryReason]
}

/** The country that the person's other titles name, or that stands before the name: `Australia's Richard Marles`. */
function fromPerson(
  role: RoleOf,
  person: PersonEntity,
  { tokens }: Document,
  { countries }: Mentions,
): string | undefined {
  const other = person.roles.find(
    ({ country, countryReason }) =>
      country === role.country && (countryReason === 'name' || countryReason === 'counterpart'),
  )
  if (other !== undefined) return `as in the same person's title ${quote(other.evidence.text)}`
  const starts = new Map(person.mentions.map((mention) => [mention.firstToken, mention]))
  for (const { country, endToken, text } of countries) {
    const next = tokens[endToken]?.lexeme.norm === "'s" ? endToken + 1 : endToken
    const mention = country === role.country ? starts.get(next) : undefined
    if (mention !== undefined) return `${quote(text)} stands before the name in ${placeOf(mention)}`
  }
  return undefined
}
