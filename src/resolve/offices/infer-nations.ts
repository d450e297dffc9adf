import type { CountryCode } from '../../model.js'
import { Case, NAME_POINTS, pointsOf } from './case.js'
import type { NationOf } from './company-evidence.js'
import { pairUp } from './pairs.js'
import type { PersonOffices } from './person-offices.js'
import { pointsOfArticle } from './place-evidence.js'
import type { Points } from './points.js'
import type { ReadOffice } from './same-office.js'
import { Seats } from './seats.js'
import type { Setting } from './setting.js'

/** From the surest to the least sure: how far the best country must lead the next. */
const MARGINS = [2, 1, 0.35]
const LEAST_POINTS = 0.8
/** Beyond so many people without a country nothing is inferred: the text is no article. */
const MOST_PEOPLE = 300
const MOST_COUNTRIES = 80

/**
 * Finds the country of each person whose titles name none, from what stands beside them and from the article as a whole; see
 * `place-evidence.ts` and `company-evidence.ts`. Two people do not hold one office of one country at one time. What stays in doubt is left out.
 *
 * @param nations the countries known already, by index of `persons`; the result adds to them.
 * @param owners the index of the person of each mention, by its first token.
 */
export function inferNations(
  setting: Setting,
  persons: readonly PersonOffices[],
  nations: readonly (CountryCode | undefined)[],
  owners: ReadonlyMap<number, number>,
): readonly (CountryCode | undefined)[] {
  const unknown = unknownIn(persons, nations)
  if (unknown.length === 0 || unknown.length > MOST_PEOPLE || setting.candidates.length > MOST_COUNTRIES) return nations
  const found = nations.slice()
  const article = pointsOfArticle(setting)
  const cases = unknown.map((index) => new Case(setting, persons[index] as PersonOffices, index))
  const nationOf: NationOf = ({ firstToken }) => found[owners.get(firstToken) ?? -1]
  const seats = new Seats()
  nations.forEach((country, index) => {
    if (country === undefined) return
    for (const members of (persons[index] as PersonOffices).offices) seats.take(country, members)
  })
  // Points change only when another country has been found.
  let count = 0
  for (const margin of MARGINS) {
    for (const one of cases) {
      if (found[one.index] !== undefined) continue
      if (one.countedAt !== count) {
        one.points = pointsOf(setting, article, one, nationOf)
        one.countedAt = count
      }
      const country = best(one.points, margin, one, seats)
      if (country === undefined) continue
      found[one.index] = country
      count++
      seats.take(country, one.offices)
    }
  }
  pairUp(setting, persons, found)
  return found
}

function unknownIn(
  persons: readonly PersonOffices[],
  nations: readonly (CountryCode | undefined)[],
): readonly number[] {
  const unknown: number[] = []
  for (let index = 0; index < persons.length; index++)
    if (nations[index] === undefined && isOfState(persons[index] as PersonOffices)) unknown.push(index)
  return unknown
}

/** `Ambassador Alexander Vershbow, NATO's deputy secretary general`: a rank, beside what he is. */
function isOfState({ offices }: PersonOffices): boolean {
  if (offices.length > 1 && offices.every((members) => members.every(isOfNoState))) return false
  return offices.some((members) => members.some(({ mention }) => mention.ofState === true))
}

function isOfNoState({ key, mention: { ofState } }: ReadOffice): boolean {
  return ofState !== true || key === 'ambassador'
}

/** The country that leads by `margin`. The spelling of the name is asked only where it can change the answer. */
function best({ countries, amounts }: Points, margin: number, one: Case, seats: Seats): CountryCode | undefined {
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < countries.length; at++) {
    const amount = amounts[at] as number
    if (amount > most && seats.areFree(countries[at] as CountryCode, one.offices)) most = amount
  }
  let first: CountryCode | undefined
  let lead = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let at = 0; at < countries.length; at++) {
    const country = countries[at] as CountryCode
    const amount = amounts[at] as number
    if (amount < most - 2 * NAME_POINTS - margin || !seats.areFree(country, one.offices)) continue
    const sum = amount + one.pointsOfName(country)
    if (first === undefined || sum > lead) {
      second = lead
      lead = sum
      first = country
    } else second = Math.max(second, sum)
  }
  if (first === undefined || lead < LEAST_POINTS) return undefined
  return lead - (second === Number.NEGATIVE_INFINITY ? 0 : second) >= margin ? first : undefined
}
