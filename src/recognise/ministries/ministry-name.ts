import type { CountryCode, Sentence, Token } from '../../model.js'
import { type CountryIndex, type CountryRun, codesOf, countriesBefore, countriesFrom } from './country-index.js'
import { normAt } from './norm-at.js'

/** Where a rule is to look: a token that can be part of a ministry's name, and how far back it may reach. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly countries: CountryIndex
  readonly at: number
  readonly floor: number
}

/** A name of one ministry or more: each of `ministries` (its portfolios) in each of `countries`. */
export interface MinistryName {
  readonly firstToken: number
  readonly endToken: number
  readonly ministries: readonly (readonly string[])[]
  readonly countries: readonly CountryCode[]
}

/** How far back `its` looks for the country it means. */
const LONGEST_LOOK_BACK = 40

/**
 * Puts a name's countries to it: those after it (`of Ukraine and Latvia`), those before it (`the Danish`, `Lithuania's`,
 * `its`), or the capital it stands in (`the MoD in Warsaw`). One ministry belongs to one country.
 */
export function withCountries(
  { tokens, sentence, countries: index, floor }: Place,
  name: Omit<MinistryName, 'countries'>,
  isPlural: boolean,
): MinistryName {
  const tail = countriesAfter(index, tokens, name.endToken, sentence.endToken)
  if (tail !== undefined) {
    const last = isPlural ? tail.edge : (tail.countries[0]?.endToken ?? tail.edge)
    return { ...name, endToken: last, countries: isPlural ? codesOf(tail) : codesOf(tail).slice(0, 1) }
  }
  const front = beforeFillers(tokens, name.firstToken, floor)
  const before = countriesBefore(index, tokens, front)
  if (before !== undefined && before.edge >= floor) {
    const codes = codesOf(before)
    const firstToken = before.possessive ? name.firstToken : isPlural ? before.edge : lastStart(before)
    return { ...name, firstToken, countries: isPlural ? codes : codes.slice(-1) }
  }
  const elsewhere = itsCountry(index, tokens, front - 1, sentence) ?? capitalAfter(index, tokens, name.endToken)
  return { ...name, countries: elsewhere === undefined ? [] : [elsewhere] }
}

/** `of Ukraine`, `of Finland and Sweden`, `of the Government of Poland`, `, Government of India`. */
function countriesAfter(
  index: CountryIndex,
  tokens: readonly Token[],
  at: number,
  limit: number,
): CountryRun | undefined {
  let next = normAt(tokens, at) === ',' ? at + 1 : at
  if (next === at && normAt(tokens, next++) !== 'of') return undefined
  if (normAt(tokens, next) === 'the' && normAt(tokens, next + 1) === 'government') next++
  if (normAt(tokens, next) === 'government' && normAt(tokens, next + 1) === 'of') next += 2
  else if (normAt(tokens, at) === ',') return undefined
  return countriesFrom(index, tokens, next, limit)
}

function lastStart({ countries, edge }: CountryRun): number {
  return countries[countries.length - 1]?.firstToken ?? edge
}

/** Before `federal`, `own`, ...: what may stand between a country and its ministry. */
function beforeFillers(tokens: readonly Token[], at: number, floor: number): number {
  let front = at
  while (front > floor && FILLERS.has(normAt(tokens, front - 1))) front--
  return front
}

/** `Lithuania ... and its Ministry of the Economy`: the nearest country before, in the same sentence. */
function itsCountry(
  index: CountryIndex,
  tokens: readonly Token[],
  at: number,
  { firstToken }: Sentence,
): CountryCode | undefined {
  if (normAt(tokens, at) !== 'its') return undefined
  const lowest = Math.max(firstToken, at - LONGEST_LOOK_BACK)
  for (let end = at; end > lowest; end--) {
    const found = index.ending(end)
    if (found !== undefined) return found.country
  }
  return undefined
}

/** `the Defence Ministry in Seoul`, `Defence Ministry officials in New Delhi` */
function capitalAfter(index: CountryIndex, tokens: readonly Token[], at: number): CountryCode | undefined {
  const link = STAFF.has(normAt(tokens, at)) ? at + 1 : at
  const capital = normAt(tokens, link) === 'in' ? index.starting(link + 1) : undefined
  return capital?.form === 'capital' ? capital.country : undefined
}

const STAFF: ReadonlySet<string> = new Set(['official', 'officials', 'source', 'sources', 'spokesman', 'spokeswoman'])
const FILLERS: ReadonlySet<string> = new Set([
  'federal',
  'royal',
  'union',
  'own',
  'new',
  'central',
  'imperial',
  'national',
])
