import type { CountryCode, PersonMention, Sentence, Token } from '../../model.js'
import { codesOf, countriesFrom, isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { portfoliosBefore, portfoliosFrom, portfoliosOf } from '../ministries/portfolio-list.js'
import { countryBeside, edgeOfName, type Holding, personAt, withoutHolder } from './holder.js'
import { nextPerson, type Scene } from './scene.js'
import type { TitlePhrase, TokenRange } from './title-phrase.js'

const MOST_HOLDERS = 12

/**
 * One plural title for several people, with as many countries or one for all:
 * `the Defense Ministers of Ukraine and Lithuania Rustem Umerov and Laurynas Kasčiūnas`
 * `defence ministers, Shin Won-sik and Prince Khalid bin Salman`
 * `Yaşar Güler and Abdulkadir Mohamed Nur, defence ministers of Türkiye and Somalia`
 * `Juan Soto of Peru and Ana Ruiz of Chile, the two defence ministers,`
 * or one portfolio each: `the foreign and defence ministers of Japan, Iwaya Takeshi and Nakatani Gen`
 */
export function sharedTitle(scene: Scene, sentence: Sentence, title: TitlePhrase): readonly Holding[] {
  const after = peopleFrom(scene, sentence, title.endToken)
  if (after.length > 1) return [...share(scene, sentence, title, after), ...elided(scene, sentence, title, after)]
  const before = peopleBefore(scene, sentence, title)
  return before.length > 1 ? share(scene, sentence, title, before) : [withoutHolder(title)]
}

function share(scene: Scene, sentence: Sentence, title: TitlePhrase, people: readonly number[]): Holding[] {
  const { countries } = title
  const own = portfolioEach(scene, title, people.length)
  return people.map((holder, index) => {
    const respective = countries.length === people.length ? countries[index] : undefined
    const beside = countryBeside(scene, holder, sentence.endToken) ?? ownerOf(scene, holder) ?? respective
    const country = beside ?? (countries.length === 1 ? countries[0] : undefined)
    return { title: { ...(own?.[index] ?? title), countries: [] }, holder, country }
  })
}

/** The title of each of several ministers, where it lists as many portfolios and one country. */
function portfolioEach({ tokens }: Scene, title: TitlePhrase, count: number): readonly TitlePhrase[] | undefined {
  const { firstToken, head, countries, cuts } = title
  const list = countries.length > 1 ? undefined : portfoliosBefore(tokens, head, firstToken)
  if (list === undefined || list.items.length !== count || list.firstToken !== firstToken) return undefined
  const parts = partsBetween(tokens, firstToken, head)
  if (parts.length !== count) return undefined
  return parts.map(([start, end], index) => ({
    ...title,
    cuts: [[firstToken, start], [end, head], ...cuts],
    portfolios: list.items[index] ?? [],
  }))
}

/** What stands between commas and conjunctions. */
function partsBetween(tokens: readonly Token[], from: number, to: number): readonly TokenRange[] {
  const parts: TokenRange[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const isJoint = at === to || normAt(tokens, at) === ',' || CONJUNCTIONS.has(normAt(tokens, at))
    if (!isJoint) continue
    if (at > start) parts.push([start, at])
    start = at + 1
  }
  return parts
}

/** `A and B`, `A, B and C`, `A of Estonia and B of Latvia` from token `from`, past an opening comma or dash. */
export function peopleFrom(scene: Scene, sentence: Sentence, from: number): number[] {
  const { tokens } = scene
  const start = OPENERS.has(normAt(tokens, from)) ? from + 1 : from
  const people: number[] = []
  for (let at = start; people.length < MOST_HOLDERS; ) {
    const person = personAt(scene, pastOwner(scene, at), sentence.endToken)
    if (person === undefined) break
    people.push(person)
    const end = pastCountry(scene, person, sentence)
    let next = end
    if (normAt(tokens, next) === ',') next++
    if (CONJUNCTIONS.has(normAt(tokens, next))) next++
    if (next === end) break
    at = next
  }
  return people
}

/** Past the `Italy's` of `Italy's Roberta Pinotti`; `at` itself where nothing of the kind stands there. */
function pastOwner({ tokens, countries }: Scene, at: number): number {
  const owner = countries.starting(at)
  return owner !== undefined && isPossessive(tokens[owner.endToken]) ? owner.endToken + 1 : at
}

function ownerOf({ tokens, countries, people }: Scene, person: number): CountryCode | undefined {
  const { firstToken } = people[person] as PersonMention
  const owner = isPossessive(tokens[firstToken - 1]) ? countries.ending(firstToken - 1) : undefined
  return owner?.form === 'name' ? owner.country : undefined
}

function peopleBefore(scene: Scene, { firstToken }: Sentence, title: TitlePhrase): number[] {
  const { tokens, persons, people } = scene
  const people_: number[] = []
  let at = title.edge
  while (BOTH.has(normAt(tokens, at - 1))) at--
  if (!OPENERS.has(normAt(tokens, at - 1))) return []
  at--
  let isJoined = false
  while (at > firstToken && people_.length < MOST_HOLDERS) {
    const person = persons.indexEnding(startOfHome(scene, at))
    if (person === undefined) break
    people_.unshift(person)
    at = edgeOfName(scene, (people[person] as PersonMention).firstToken, firstToken)
    const end = at
    if (CONJUNCTIONS.has(normAt(tokens, at - 1))) {
      at--
      isJoined = true
    }
    if (normAt(tokens, at - 1) === ',') at--
    // `Vereshchuk, Yermak, Arakhamia, UN representatives`: the title is one of the list.
    if (at === end || !isJoined) break
  }
  return people_
}

/** Before the `of Chile` or the bracket that stands behind a name, from token `end` on. */
function startOfHome({ tokens, countries, persons }: Scene, end: number): number {
  let at = end
  if (normAt(tokens, end - 1) === ')')
    for (let open = end - 2; at === end && open >= end - LONGEST_BRACKET; open--)
      if (normAt(tokens, open) === '(') at = open
  if (persons.hasEnding(at)) return at
  const home = countries.ending(at)
  if (home === undefined) return at
  const article = normAt(tokens, home.firstToken - 1) === 'the' ? 1 : 0
  return HOMES.has(normAt(tokens, home.firstToken - 1 - article)) ? home.firstToken - 1 - article : at
}

const LONGEST_BRACKET = 10
const HOMES: ReadonlySet<string> = new Set(['of', 'from'])
/** `the two defence ministers`, `both presidents` */
const BOTH: ReadonlySet<string> = new Set(['the', 'two', 'both', 'three', 'then', 'all'])

/** `... and of Strategic Industries of Ukraine Herman Smetanin`: the head is not said again. */
function elided(scene: Scene, sentence: Sentence, title: TitlePhrase, people: readonly number[]): Holding[] {
  const { tokens, countries } = scene
  const last = people[people.length - 1]
  if (last === undefined) return []
  let at = pastCountry(scene, last, sentence)
  if (normAt(tokens, at) === ',') at++
  if (!CONJUNCTIONS.has(normAt(tokens, at)) || normAt(tokens, at + 1) !== 'of') return []
  const limit = nextPerson(scene, at, sentence.endToken)
  const list = portfoliosFrom(tokens, at + 2, limit)
  if (list === undefined) return []
  const run =
    normAt(tokens, list.endToken) === 'of' ? countriesFrom(countries, tokens, list.endToken + 1, limit) : undefined
  const holder = personAt(scene, run?.edge ?? list.endToken, sentence.endToken)
  if (holder === undefined) return []
  const [country] = codesOf(run)
  const own: TitlePhrase = {
    ...title,
    countries: [],
    cuts: [
      [title.firstToken, title.head],
      [title.head + 1, at + 1],
    ],
    endToken: list.endToken,
    portfolios: portfoliosOf(list),
  }
  return [{ title: own, holder, country }]
}

function pastCountry(scene: Scene, person: number, sentence: Sentence): number {
  const { tokens, countries, people } = scene
  const end = (people[person] as PersonMention).endToken
  if (countryBeside(scene, person, sentence.endToken) === undefined) return end
  const run = countriesFrom(countries, tokens, end + 1, sentence.endToken)
  const after = run?.countries[0]?.endToken ?? end
  return normAt(tokens, after) === ')' ? after + 1 : after
}

const OPENERS: ReadonlySet<string> = new Set([',', ':', '\u2013', '\u2014', '-', '('])
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', '&'])
