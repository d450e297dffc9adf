import { wordSet } from '../../document/word-lists.js'
import { countryOfHolder, onlyCountryOf } from '../../gazetteer/offices-holders.js'
import type { CountryMention, PersonEntity, Sentence, TokenSpan } from '../../model.js'
import type { ActorSpan } from './actors.js'
import { type Cast, wordAt } from './cast.js'
import { firstWithin, within } from './mentions-within.js'
import { isPossessive, withCountry } from './placing.js'
import type { Actor } from './term.js'

/** `Rustem Umerov, Ukraine's defence minister`: the name with the titles that the grammar ties to it. */
export function peopleOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  const { mentions, personAt } = cast
  const offices = within(mentions.offices, sentence)
  const organizations = within(mentions.organizations, sentence)
  const firstPerson = firstWithin(mentions.people, sentence)
  return within(mentions.people, sentence).flatMap((mention, k) => {
    const person = personAt.get(mention.firstToken)
    const index = firstPerson + k
    let { firstToken: first, endToken: end } = mention
    const named = new Set<string>()
    for (const office of offices) {
      if (office.holder !== index || office.firstToken > end + 8 || office.endToken < first - 8) continue
      if (office.country !== undefined) named.add(office.country)
      if (isParted(mentions.people, index, office)) continue
      first = Math.min(first, office.firstToken)
      end = Math.max(end, office.endToken)
    }
    while (first > sentence.firstToken && HONORIFICS.has(wordAt(cast, first - 1))) first--
    ;[first, end] = withCountry(cast, first, end, countries)
    const possessor = countries.find((c) => c.firstToken === first && isPossessive(cast, c.endToken))
    if (possessor !== undefined) named.add(possessor.country)
    // `Reed Werner of the Pentagon`; not `Ana Ruiz of Peruvian Railways`
    const home = countries.find((c) => c.firstToken >= mention.endToken && c.endToken <= end)
    const isInName = organizations.some((o) => o.firstToken === home?.firstToken && o.endToken > home.endToken)
    if (home !== undefined && named.size === 0 && !isInName) named.add(home.country)
    // `Saab's Micael Johansson`
    const firm = organizations.find((o) => o.endToken === first - 1 && isPossessive(cast, o.endToken))
    if (firm !== undefined) first = firm.firstToken
    const led = organizations.find((o) => o.firstToken === startOfLed(cast, end))
    const inside = organizations.filter(
      (o) => o === led || (o.firstToken >= first && o.endToken <= end + 3 && o.firstToken < end + 2),
    )
    const own = [...named]
    const role = person && nationOf(cast, person)
    const isBound = role !== undefined && (inside.length === 0 || isMinister(person))
    const bound = own.length > 0 ? own.slice(0, 1) : isBound ? [role] : []
    const organizationIds = bound.length > 0 ? [] : inside.flatMap((o) => cast.organizationAt.get(o.firstToken) ?? [])
    for (const o of organizationIds.length > 0 ? inside : []) end = Math.max(end, o.endToken)
    const actor: Actor = {
      countries: bound.length > 0 || organizationIds.length > 0 ? bound : role === undefined ? [] : [role],
      organizations: organizationIds.slice(0, 1),
      people: person === undefined ? [] : [person],
    }
    return [{ first, end, kind: 'Person' as const, actor, acts: true }]
  })
}

/** Where the firm's name stands in `Pierre Éric Pommellet, who runs Naval Group`; -1 where nobody runs anything. */
function startOfLed(cast: Cast, end: number): number {
  if (wordAt(cast, end) !== ',' || wordAt(cast, end + 1) !== 'who' || !LEADING.has(wordAt(cast, end + 2))) return -1
  return wordAt(cast, end + 3) === 'the' ? end + 4 : end + 3
}

const LEADING = wordSet('runs heads leads chairs owns manages founded')

/** The country of somebody's office: as the text says it or, of those whom all know, one that it names elsewhere. */
function nationOf({ countryById }: Cast, { name, roles }: PersonEntity): string | undefined {
  const said = countrySaid(roles)
  if (said !== undefined) return said
  // `Albanese`, where one country alone had somebody of that name in high office
  const known = countryOfHolder(name) ?? onlyCountryOf([name])
  return known !== undefined && countryById.has(known) ? known : undefined
}

function countrySaid(roles: PersonEntity['roles']): string | undefined {
  return roles.find(({ country }) => country !== undefined)?.country
}

/** A minister binds the country, whatever else he heads. */
function isMinister(person: PersonEntity | undefined): boolean {
  return person?.roles.some(({ ministry, country }) => ministry !== undefined && country !== undefined) === true
}

/** Another person stands between a name and its title: `Yaşar Güler and Abdulkadir Nur, defence ministers of ...`. */
function isParted(people: readonly TokenSpan[], index: number, office: TokenSpan): boolean {
  const { firstToken, endToken } = people[index] as TokenSpan
  const next = people[index + 1]
  const before = people[index - 1]
  if (office.firstToken >= endToken) return next !== undefined && next.firstToken < office.firstToken
  return before !== undefined && before.firstToken >= office.endToken && before.endToken <= firstToken
}

/** `the Panamanian minister of public security`, with nobody's name beside it. */
export function officesOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  return within(cast.mentions.offices, sentence).flatMap((office) => {
    if (office.holder !== undefined) return []
    const [first, end] = withCountry(cast, office.firstToken, office.endToken, countries)
    const person = cast.personAt.get(office.firstToken)
    const country = office.country ?? (person && countrySaid(person.roles))
    const inside = within(cast.mentions.organizations, sentence).filter(
      (o) => o.firstToken >= first && o.endToken <= end,
    )
    const organizations =
      country === undefined ? inside.flatMap((o) => cast.organizationAt.get(o.firstToken) ?? []) : []
    const actor: Actor = {
      countries: country === undefined ? [] : [country],
      organizations,
      people: person === undefined ? [] : [person],
    }
    return [{ first, end, kind: 'Office' as const, actor, acts: true }]
  })
}

const HONORIFICS = wordSet(
  'mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady prof. professor general gen. lieutenant lt lt. major maj. maj colonel col. captain capt. ' +
    'admiral adm. vice rear brigadier brig. marshal air commodore sheikh prince princess king emir excellency his her guest colleague ' +
    'counterpart host hon shri smt then former acting gen comrade sgt. sergeant',
)
