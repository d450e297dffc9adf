import type { DictionaryOffice, DictionaryPerson } from '../../gazetteer/dictionary/entries.js'
import type { CountryReason, OfficeMention, PersonMention, RoleOf } from '../../model.js'
import { ministryId } from '../ministries/ministry-id.js'
import { isSameOffice, readOffice } from '../offices/same-office.js'

/** A country that the text gave for these reasons is not the dictionary's to change. */
const STATED: ReadonlySet<CountryReason | undefined> = new Set(['name', 'counterpart'])

/**
 * The roles of a person with those that the user's dictionary gives. An office that the text names too stays as it is in the text, and
 * gets the country and the ministry that it leaves open. One that it does not name is added; its evidence is the name that was found.
 */
export function withKnownOffices(
  roles: readonly RoleOf[],
  mentions: readonly PersonMention[],
  offices: readonly DictionaryOffice[],
): readonly RoleOf[] {
  const [mention] = mentions
  if (mention === undefined) return roles
  const all = [...roles]
  for (const office of offices) {
    const at = all.findIndex((role) => isNamed(role, office, mention))
    if (at < 0) all.push(roleOf(office, mention))
    else all[at] = completed(all[at] as RoleOf, office)
  }
  return all
}

/** The offices of the dictionary's people with these indexes. */
export function officesOf(
  entries: readonly number[],
  people: readonly DictionaryPerson[],
): readonly DictionaryOffice[] {
  return entries.flatMap((entry) => people[entry]?.offices ?? [])
}

function isNamed(role: RoleOf, office: DictionaryOffice, mention: PersonMention): boolean {
  const country = STATED.has(role.countryReason) ? role.country : undefined
  const inText = { title: role.title, country, portfolios: portfoliosOf(role) }
  return isSameOffice(readOffice(asMention(inText, mention)), readOffice(asMention(office, mention)))
}

interface Title {
  readonly title: string
  readonly country?: string | undefined
  readonly portfolios?: readonly string[] | undefined
}

function asMention({ title, country, portfolios = [] }: Title, mention: PersonMention): OfficeMention {
  const { start, end, text, firstToken, endToken, sentence } = mention
  return {
    ...{ kind: 'office', start, end, text, firstToken, endToken, sentence, title, time: 'current' },
    ...(country && { country }),
    ...(portfolios.length > 0 && { portfolios: [...portfolios].sort() }),
    evidence: { start, end, text },
  }
}

function portfoliosOf({ ministry = '' }: RoleOf): string[] {
  return ministry === '' ? [] : ministry.slice(ministry.indexOf('/') + 1).split('+')
}

function completed(role: RoleOf, office: DictionaryOffice): RoleOf {
  const isOpen = office.country !== undefined && !STATED.has(role.countryReason)
  const country = isOpen ? office.country : role.country
  const portfolios = role.ministry === undefined ? [...(office.portfolios ?? [])].sort() : portfoliosOf(role)
  return {
    ...role,
    ...(isOpen && country && { country, countryReason: 'dictionary' as const }),
    ...(portfolios.length > 0 && { ministry: ministryId(country, portfolios) }),
  }
}

function roleOf({ title, country, portfolios = [] }: DictionaryOffice, { start, end, text }: PersonMention): RoleOf {
  return {
    title,
    ...(country && { country, countryReason: 'dictionary' as const }),
    ...(portfolios.length > 0 && { ministry: ministryId(country, [...portfolios].sort()) }),
    time: 'current',
    evidence: { start, end, text },
  }
}
