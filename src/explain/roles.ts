import { countryByCode } from '../gazetteer/countries.js'
import type { CountryMention, CountryReason, Document, Mentions, PersonEntity, RoleOf } from '../model.js'
import { COUNTRY_REASONS } from './country-reasons.js'
import { placeOf, quote } from './quote.js'

/** Says where the country of a person's role comes from, and when the role is not simply held. */
export type RoleReader = (role: RoleOf, person: PersonEntity) => readonly string[]

export function createRoleReader({ tokens }: Document, { countries }: Mentions): RoleReader {
  const beforeName = new Map<number, CountryMention>()
  for (const mention of countries) {
    const isPossessive = tokens[mention.endToken]?.lexeme.norm === "'s"
    beforeName.set(isPossessive ? mention.endToken + 1 : mention.endToken, mention)
  }
  return (role, person) => {
    const time = role.time === 'current' ? [] : [TIMES[role.time]]
    if (role.country === undefined) return time
    return [`${countryByCode(role.country)?.name ?? role.country}: ${sourceOf(role, person, beforeName)}`, ...time]
  }
}

const TIMES: Readonly<Record<Exclude<RoleOf['time'], 'current'>, string>> = {
  former: 'The text says that it was held before',
  acting: 'The text says that it is held for the time being',
  designate: 'The text says that it is to be held',
}

type BeforeName = ReadonlyMap<number, CountryMention>

function sourceOf(role: RoleOf, person: PersonEntity, beforeName: BeforeName): string {
  const { countryReason = 'neighbour', evidence } = role
  if (countryReason === 'name') return `the title says so, ${quote(evidence.text)}`
  if (countryReason === 'neighbour') return fromPerson(role, person, beforeName) ?? COUNTRY_REASONS.neighbour
  return COUNTRY_REASONS[countryReason]
}

/** The country that the person's other titles name, or that stands before the name: `Australia's Richard Marles`. */
function fromPerson(
  { country }: RoleOf,
  { roles, mentions }: PersonEntity,
  beforeName: BeforeName,
): string | undefined {
  const other = roles.find((role) => role.country === country && STATED.has(role.countryReason))
  if (other !== undefined) return `as in the same person's title ${quote(other.evidence.text)}`
  const mention = mentions.find(({ firstToken }) => beforeName.get(firstToken)?.country === country)
  if (mention === undefined) return undefined
  return `${quote(beforeName.get(mention.firstToken)?.text ?? '')} stands before the name in ${placeOf(mention)}`
}

const STATED: ReadonlySet<CountryReason | undefined> = new Set(['name', 'counterpart'])
