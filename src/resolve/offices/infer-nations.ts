import { hasOffice } from '../../gazetteer/offices-of-states.js'
import type { CountryCode, PersonMention } from '../../model.js'
import { likelihoodIn, originLikelihoods } from '../name-origin/likelihood.js'
import { type Points, pointsOfArticle, pointsOfMention } from './country-evidence.js'
import type { PersonOffices } from './person-offices.js'
import type { ReadOffice } from './same-office.js'
import type { Setting } from './setting.js'

/** From the surest to the least sure: how far the best country must lead the next. */
const MARGINS = [2, 1, 0.35]
const LEAST_POINTS = 0.8
/** Mentions looked at for each person; the first ones say most. */
const MOST_MENTIONS = 3
/** Beyond so many people without a country nothing is inferred: the text is no article. */
const MOST_PEOPLE = 300
const MOST_COUNTRIES = 80

/**
 * Finds the country of each person whose titles name none, from what stands beside them and from the article as a whole; see
 * `country-evidence.ts`. Two people do not hold one office of one country at one time. What stays in doubt is left out.
 *
 * @param nations the countries known already, by index of `persons`; the result adds to them.
 */
export function inferNations(
  setting: Setting,
  persons: readonly PersonOffices[],
  nations: ReadonlyMap<number, CountryCode>,
): ReadonlyMap<number, CountryCode> {
  const found = new Map(nations)
  const unknown = persons.flatMap((person, index) => (!found.has(index) && isOfState(person) ? [index] : []))
  if (unknown.length === 0 || unknown.length > MOST_PEOPLE || setting.candidates.length > MOST_COUNTRIES) return found
  const owners = new Map(persons.flatMap(({ people }, index) => people.map((person) => [person, index] as const)))
  const nationOf = (person: PersonMention) => found.get(owners.get(person) ?? -1)
  const article = pointsOfArticle(setting)
  for (const margin of MARGINS) {
    for (const index of unknown) {
      if (found.has(index)) continue
      const person = persons[index] as PersonOffices
      const country = best(pointsOf(setting, person, article, nationOf), margin, (code) => isFree(code, index))
      if (country !== undefined) found.set(index, country)
    }
  }
  return found

  function isFree(country: CountryCode, index: number): boolean {
    const own = persons[index]?.offices.flat() ?? []
    if (own.some(({ words }) => !hasOffice(country, words))) return false
    return !persons.some(
      (other, at) => at !== index && found.get(at) === country && shareSeat(own, other.offices.flat()),
    )
  }
}

function isOfState({ offices }: PersonOffices): boolean {
  return offices.some((members) => members.some(({ mention }) => mention.ofState === true))
}

/** The article's points, the best of each mention's, and the worst of what speaks against. */
function pointsOf(
  setting: Setting,
  { offices, people }: PersonOffices,
  article: Points,
  nationOf: (person: PersonMention) => CountryCode | undefined,
): Points {
  const gains: Points = new Map()
  const losses: Points = new Map()
  const mentions = offices.flat().filter(({ mention }) => mention.ofState === true)
  for (const { mention } of mentions.slice(0, MOST_MENTIONS)) {
    const person = setting
      .peopleIn(mention.sentence)
      .find(({ start, end }) => start >= mention.evidence.start && end <= mention.evidence.end)
    if (person === undefined) continue
    for (const [country, amount] of pointsOfMention(setting, mention, person, nationOf)) {
      const target = amount > 0 ? gains : losses
      const previous = target.get(country) ?? 0
      target.set(country, amount > 0 ? Math.max(previous, amount) : Math.min(previous, amount))
    }
  }
  const sum = new Map(article)
  for (const points of [gains, losses]) {
    for (const [country, amount] of points) sum.set(country, (sum.get(country) ?? 0) + amount)
  }
  addPointsOfName(people, sum)
  return sum
}

/** What the spelling of a name may weigh, for a country or against it. */
const NAME_POINTS = 2
/** Where it says nothing: between a likelihood that speaks for a country and one that speaks against it. */
const NEUTRAL = Math.log(0.06)
const SPREAD = Math.log(0.5) - NEUTRAL

/** `Garibashvili` speaks for Georgia where Georgia and the United States are both at hand. */
function addPointsOfName(people: readonly PersonMention[], points: Points): void {
  const name = people.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
  const likelihoods = originLikelihoods(name)
  for (const [country, amount] of points) {
    const lead = (Math.log(likelihoodIn(country, likelihoods) + 1e-6) - NEUTRAL) / SPREAD
    points.set(country, amount + NAME_POINTS * Math.max(-1, Math.min(1, lead)))
  }
}

function best(points: Points, margin: number, isFree: (country: CountryCode) => boolean): CountryCode | undefined {
  const [first, second] = [...points].filter(([country]) => isFree(country)).sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < LEAST_POINTS) return undefined
  return first[1] - (second?.[1] ?? 0) >= margin ? first[0] : undefined
}

/** Whether two people say they hold one office now. */
function shareSeat(own: readonly ReadOffice[], others: readonly ReadOffice[]): boolean {
  return own.some(
    (one) =>
      isSeat(one) &&
      one.mention.time !== 'former' &&
      others.some((other) => other.key === one.key && other.mention.time !== 'former'),
  )
}

/** Offices that one person holds at a time; there are many ambassadors and many deputy ministers. */
function isSeat({ words, mention }: ReadOffice): boolean {
  if (words.has('deputy') || words.has('vice') || words.has('assistant')) return false
  return mention.portfolios !== undefined || SEATS.has([...words].sort().join(' '))
}

const SEATS: ReadonlySet<string> = new Set([
  'president',
  'minister prime',
  'chancellor',
  'king',
  'queen',
  'adviser national security',
  'adviser security',
  'speaker',
  'chief defence staff',
  'chief general staff',
  'emir',
  'sultan',
  'crown prince',
])
