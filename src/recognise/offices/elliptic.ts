import type { CountryCode, CountryMention, OfficeMention, PersonMention } from '../../model.js'
import { isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { type Counterpart, indexOffices, officeOf } from './counterpart.js'
import { startOfRank } from './holder.js'
import type { Scene } from './scene.js'
import type { TitlePhrase } from './title-phrase.js'
import { titleText } from './title-text.js'

/** What one is, as far as it holds for another: `defence minister`. */
export interface SharedOffice {
  readonly title: string
  readonly portfolios?: readonly string[]
}

/** A person whom the text gives a country and no title, with the office that is meant. */
export interface Elliptic extends Omit<Counterpart, 'other'> {
  readonly office: SharedOffice
}

/**
 * People whom the text names with a country and no title, because what they are has just been said of others:
 * `his Swedish colleague Pål Jonson, Finland's Antti Häkkänen and Norway's Tore Sandvik`
 * `The defence ministers of Albania and Kosovo met. Albania's Pirro Vengu hosted.`
 *
 * @param counterparts the offices of those who have theirs as somebody's counterpart.
 * @param plurals titles of several people whom they do not name, with their countries.
 */
export function readElliptic(
  scene: Scene,
  offices: readonly OfficeMention[],
  counterparts: readonly OfficeMention[],
  plurals: readonly TitlePhrase[],
): readonly Elliptic[] {
  const titled = new Set([...offices, ...counterparts].map(({ holder }) => holder))
  const firsts = firstsOf(plurals)
  let index: ReturnType<typeof indexOffices> | undefined
  const given = new Map<number | undefined, SharedOffice>(counterparts.map((office) => [office.holder, office]))
  return scene.people.flatMap((person, holder) => {
    const country = titled.has(holder) ? undefined : countryBefore(scene, person)
    if (country === undefined) return []
    index ??= indexOffices(scene.people, offices)
    if (officeOf(index, person.text) !== undefined) return []
    const neighbour = neighbourBefore(scene, country, holder)
    const listed = neighbour === undefined ? undefined : given.get(neighbour)
    const office = listed ?? pluralFor(scene, firsts, country)
    if (office === undefined) return []
    given.set(holder, office)
    return [{ firstToken: country.firstToken, endToken: country.endToken, holder, country: country.country, office }]
  })
}

/** The country before a name: `Finland's Antti Häkkänen`, `Finland's General Jukka Juusti`. */
function countryBefore({ tokens, countries }: Scene, { firstToken }: PersonMention): CountryMention | undefined {
  const start = isPossessive(tokens[firstToken - 1]) ? firstToken : startOfRank(tokens, firstToken, 0)
  const found = isPossessive(tokens[start - 1]) ? countries.ending.get(start - 1) : undefined
  return found?.form === 'name' ? found : undefined
}

/** The person named just before in the same list. */
function neighbourBefore(
  { tokens, people }: Scene,
  { firstToken }: CountryMention,
  holder: number,
): number | undefined {
  let at = firstToken
  if (normAt(tokens, at - 1) === 'and') at--
  if (normAt(tokens, at - 1) === ',') at--
  return at < firstToken && people[holder - 1]?.endToken === at ? holder - 1 : undefined
}

/** The title of several that has this country in its list, said before. */
function pluralFor(
  scene: Scene,
  firsts: ReadonlyMap<CountryCode, TitlePhrase>,
  { country, firstToken }: CountryMention,
): SharedOffice | undefined {
  const found = firsts.get(country)
  if (found === undefined || found.endToken > firstToken) return undefined
  return { title: titleText(scene, found), portfolios: found.portfolios }
}

/** The first of the titles for each country. */
function firstsOf(plurals: readonly TitlePhrase[]): ReadonlyMap<CountryCode, TitlePhrase> {
  const firsts = new Map<CountryCode, TitlePhrase>()
  for (const title of plurals)
    for (const country of title.countries) if (!firsts.has(country)) firsts.set(country, title)
  return firsts
}
