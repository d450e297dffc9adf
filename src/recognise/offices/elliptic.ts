import type { CountryCode, CountryMention, OfficeMention, PersonMention, TokenSpan } from '../../model.js'
import { isPossessive, isPossessiveAt } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { type Counterpart, indexOffices, officeOf } from './counterpart.js'
import { startOfRank } from './holder.js'
import type { Scene } from './scene.js'
import { peopleFrom } from './shared-title.js'
import type { TitlePhrase } from './title-phrase.js'
import { titleText } from './title-text.js'

/** What one is, as far as it holds for another: `defence minister`. */
export interface SharedOffice {
  readonly title: string
  readonly portfolios?: readonly string[] | undefined
}

/** A person whom the text gives a country and no title, with the office that is meant. */
export interface Elliptic extends Omit<Counterpart, 'other'> {
  readonly office: SharedOffice
}

/**
 * People whom the text names with a country and no title, because what they are has just been said of others:
 * `his Swedish colleague Pål Jonson, Finland's Antti Häkkänen and Norway's Tore Sandvik`
 * `The defence ministers of Albania and Kosovo met. Albania's Pirro Vengu hosted.`
 * `It was signed by their defence ministers. Ivan Anušić signed for Croatia and Ejup Maqedonci for Kosovo.`
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
  const open = plurals.filter((title) => isOfThese(scene, title))
  const order = respectiveCountries(scene, plurals, titled)
  let index: ReturnType<typeof indexOffices> | undefined
  const given = new Map<number | undefined, SharedOffice>(counterparts.map((office) => [office.holder, office]))
  const found: Elliptic[] = []
  scene.people.forEach((person, holder) => {
    if (titled.has(holder)) return
    const ordered = order.get(holder)
    const country = countryBefore(scene, person) ?? (plurals.length > 0 ? signedFor(scene, holder) : undefined)
    if (country === undefined && ordered === undefined) return
    index ??= indexOffices(scene.people, offices)
    if (officeOf(index, person.text) !== undefined) return
    if (country === undefined) {
      if (ordered !== undefined) found.push(ellipticOf(person, holder, ordered.country, ordered.office))
      return
    }
    const neighbour = neighbourBefore(scene, country, holder)
    const listed = neighbour === undefined ? undefined : given.get(neighbour)
    const office = listed ?? pluralFor(scene, firsts, country) ?? openPlural(scene, open, person)
    if (office === undefined) return
    given.set(holder, office)
    found.push(ellipticOf(country, holder, country.country, office))
  })
  return found
}

function ellipticOf(
  { firstToken, endToken }: TokenSpan,
  holder: number,
  country: CountryCode,
  office: SharedOffice,
): Elliptic {
  return { firstToken, endToken, holder, country, isOfSameState: false, office }
}

/** The country before a name: `Finland's Antti Häkkänen`, `Finland's General Jukka Juusti`. */
function countryBefore({ tokens, countries }: Scene, { firstToken }: PersonMention): CountryMention | undefined {
  const start = isPossessiveAt(tokens, firstToken - 1) ? firstToken : startOfRank(tokens, firstToken, 0)
  const found = isPossessiveAt(tokens, start - 1) ? countries.ending(start - 1) : undefined
  return found?.form === 'name' ? found : undefined
}

/** `Ivan Anušić signed for Croatia`, `Ejup Maqedonci for Kosovo`. */
function signedFor({ tokens, countries, people }: Scene, holder: number): CountryMention | undefined {
  const { endToken } = people[holder] as PersonMention
  const link = SIGNING.has(normAt(tokens, endToken)) ? endToken + 1 : endToken
  if (normAt(tokens, link) !== 'for') return undefined
  const found = countries.starting(link + 1)
  return found?.form === 'name' && !isPossessive(tokens[found.endToken]) ? found : undefined
}

/** `their defence ministers`, a few sentences back; its countries stand elsewhere. */
function openPlural(scene: Scene, open: readonly TitlePhrase[], person: PersonMention): SharedOffice | undefined {
  if (person.endToken - person.firstToken < 2) return undefined
  const sentences = scene.document.sentences
  const first = sentences[Math.max(0, person.sentence - MOST_SENTENCES_BACK)]?.firstToken ?? 0
  const found = open.findLast(({ head, endToken }) => head >= first && endToken <= person.firstToken)
  return found && { title: titleText(scene, found), portfolios: found.portfolios }
}

const MOST_SENTENCES_BACK = 3

/**
 * `The defence ministers of Britain and Norway signed it. John Healey and Tore Sandvik met in London.` As many names as countries begin
 * the next sentence: in the same order.
 */
function respectiveCountries(
  scene: Scene,
  plurals: readonly TitlePhrase[],
  titled: ReadonlySet<number | undefined>,
): ReadonlyMap<number, { readonly country: CountryCode; readonly office: SharedOffice }> {
  const order = new Map<number, { readonly country: CountryCode; readonly office: SharedOffice }>()
  for (const title of plurals) {
    const count = title.countries.length
    const first = count < 2 ? undefined : scene.people[scene.persons.indexFrom(title.endToken)]
    const sentence = first && scene.document.sentences[first.sentence]
    if (first === undefined || sentence === undefined || sentence.firstToken !== first.firstToken) continue
    if (sentence.firstToken - title.endToken > LONGEST_SENTENCE) continue
    const names = peopleFrom(scene, sentence, sentence.firstToken)
    if (names.length !== count || names.some((name) => titled.has(name) || isShort(scene, name))) continue
    const office = { title: titleText(scene, title), portfolios: title.portfolios }
    names.forEach((name, at) => {
      order.set(name, { country: title.countries[at] as CountryCode, office })
    })
  }
  return order
}

/** So far from the title to the names, in tokens. */
const LONGEST_SENTENCE = 40

/** A bare surname is somebody known already. */
function isShort({ people }: Scene, holder: number): boolean {
  const { firstToken, endToken } = people[holder] as PersonMention
  return endToken - firstToken < 2
}

const SIGNING: ReadonlySet<string> = new Set(['signed', 'signs', 'signing', 'spoke', 'attended', 'did', 'stood'])

/** The person named just before in the same list. */
function neighbourBefore(
  { tokens, people }: Scene,
  { firstToken }: CountryMention,
  holder: number,
): number | undefined {
  let at = firstToken
  if (normAt(tokens, at - 1) === 'and') at--
  if (normAt(tokens, at - 1) === ',') at--
  return at < firstToken && holder > 0 && people[holder - 1]?.endToken === at ? holder - 1 : undefined
}

/** `their defence ministers`, `the three defence ministers`; `a meeting of defence ministers` is of any. */
function isOfThese({ tokens }: Scene, { countries, determiner, edge }: TitlePhrase): boolean {
  return countries.length === 0 && (determiner !== '' || NUMBERS.has(normAt(tokens, edge - 1)))
}

const NUMBERS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'both', 'respective'])

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
