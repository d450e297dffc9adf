import { wordSet } from '../../document/word-lists.js'
import type { CountryMention } from '../../model.js'
import { type Cast, wordAt } from './cast.js'

/** Widens a title's or a ministry's tokens over its country: `Ukraine's` before it, `of the Republic of Kenya` after it. */
export function withCountry(
  cast: Cast,
  first: number,
  end: number,
  countries: readonly CountryMention[],
): [first: number, end: number] {
  let [from, to] = [first, end]
  for (const country of countries) {
    if (country.endToken === from || (country.endToken === from - 1 && isPossessive(cast, from - 1)))
      from = country.firstToken
    if (country.firstToken > to && country.firstToken <= to + 2 && wordAt(cast, to) === 'of')
      if (country.firstToken === to + 1 || wordAt(cast, to + 1) === 'the') to = country.endToken
  }
  return [from, to]
}

export function isPossessive(cast: Cast, at: number): boolean {
  const word = wordAt(cast, at)
  return word === "'s" || word === "'"
}

/** Whether a preposition of place or subject stands before `first`, past articles. */
export function isPlaced(cast: Cast, first: number, prepositions: ReadonlySet<string>): boolean {
  let at = first - 1
  while (ARTICLES.has(wordAt(cast, at))) at--
  if (wordAt(cast, at) === 'of' && HOLDERS.has(wordAt(cast, at - 1))) return false
  return prepositions.has(wordAt(cast, at))
}

const ARTICLES = wordSet('the a an its his her their both neighbouring neighboring')

export const PLACES = wordSet(
  'in at near from to into towards toward outside through across inside around of for against on about over visiting visited ' +
    'via off under entering leaving reaching arriving aboard amid',
)

export const STATE_PLACES_OF = wordSet('at in near from of outside')

export const STATE_PLACES = wordSet('for against about from')

/** `the governments of Kenya and Ghana`, `Presidents of Ukraine and Azerbaijan`: the countries act. */
const HOLDERS = wordSet(
  'government governments president presidents minister ministers leaders ministries ministry navies armies parliaments premiers representatives ' +
    'delegations authorities republic kingdom state',
)
