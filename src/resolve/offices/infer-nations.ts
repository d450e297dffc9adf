import type { CountryCode } from '../../model.js'
import { type Case, NAME_POINTS, openCase, pointsOf } from './case.js'
import type { NationOf } from './company-evidence.js'
import type { PersonOffices } from './person-offices.js'
import { pointsOfArticle } from './place-evidence.js'
import type { Points } from './points.js'
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
 */
export function inferNations(
  setting: Setting,
  persons: readonly PersonOffices[],
  nations: ReadonlyMap<number, CountryCode>,
): ReadonlyMap<number, CountryCode> {
  const unknown = persons.flatMap((person, index) => (!nations.has(index) && isOfState(person) ? [index] : []))
  if (unknown.length === 0 || unknown.length > MOST_PEOPLE || setting.candidates.length > MOST_COUNTRIES) return nations
  const found = new Map(nations)
  const article = pointsOfArticle(setting)
  const cases = unknown.map((index) => openCase(setting, persons[index] as PersonOffices, index))
  const owners = new Map(persons.flatMap(({ people }, index) => people.map((person) => [person, index] as const)))
  const nationOf: NationOf = (person) => found.get(owners.get(person) ?? -1)
  const seats = new Seats()
  for (const [index, country] of nations) seats.take(country, (persons[index] as PersonOffices).offices.flat())
  // Points change only when another country has been found.
  const kept = new Map<Case, { readonly points: Points; readonly known: number }>()
  for (const margin of MARGINS) {
    for (const one of cases) {
      if (found.has(one.index)) continue
      const last = kept.get(one)
      const points = last?.known === found.size ? last.points : pointsOf(setting, article, one, nationOf)
      kept.set(one, { points, known: found.size })
      const country = best(points, margin, one, (code) => seats.areFree(code, one.offices))
      if (country === undefined) continue
      found.set(one.index, country)
      seats.take(country, one.offices)
    }
  }
  return found
}

function isOfState({ offices }: PersonOffices): boolean {
  return offices.some((members) => members.some(({ mention }) => mention.ofState === true))
}

/** The country that leads by `margin`. The spelling of the name is asked only where it can change the answer. */
function best(
  points: Points,
  margin: number,
  one: Case,
  isFree: (country: CountryCode) => boolean,
): CountryCode | undefined {
  const free = [...points].filter(([country]) => isFree(country))
  const most = Math.max(...free.map(([, amount]) => amount))
  const [first, second] = free
    .filter(([, amount]) => amount >= most - 2 * NAME_POINTS - margin)
    .map(([country, amount]) => [country, amount + one.pointsOfName(country)] as const)
    .sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < LEAST_POINTS) return undefined
  return first[1] - (second?.[1] ?? 0) >= margin ? first[0] : undefined
}
