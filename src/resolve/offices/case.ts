import type { CountryCode, OfficeMention, PersonMention } from '../../model.js'
import { likelihoodIn, originLikelihoods } from '../name-origin/likelihood.js'
import { type NationOf, pointsOfCompany } from './company-evidence.js'
import type { PersonOffices } from './person-offices.js'
import { pointsOfPlace } from './place-evidence.js'
import type { Points } from './points.js'
import type { ReadOffice } from './same-office.js'
import type { Setting } from './setting.js'

/** A person whose country is to be found, with what speaks for each whatever is found out about the others. */
export interface Case {
  /** Of the person, in the list that the cases are of. */
  readonly index: number
  readonly offices: readonly ReadOffice[]
  readonly places: readonly PlaceOfOffice[]
  /** What the spelling of the name says for a country, or against it. */
  readonly pointsOfName: (country: CountryCode) => number
}

interface PlaceOfOffice {
  readonly mention: OfficeMention
  readonly person: PersonMention
  readonly points: Points
}

/** Mentions looked at for each person; the first ones say most. */
const MOST_MENTIONS = 3
/** What the spelling of a name may weigh, for a country or against it. */
export const NAME_POINTS = 2
/** Where it says nothing: between a likelihood that speaks for a country and one that speaks against it. */
const NEUTRAL = Math.log(0.06)
const SPREAD = Math.log(0.5) - NEUTRAL

export function openCase(setting: Setting, { people, offices }: PersonOffices, index: number): Case {
  const read = offices.flat()
  const ofState = read.filter(({ mention }) => mention.ofState === true).slice(0, MOST_MENTIONS)
  const places = ofState.flatMap(({ mention }) => {
    const { start, end } = mention.evidence
    const person = setting.peopleIn(mention.sentence).find((one) => one.start >= start && one.end <= end)
    return person === undefined ? [] : [{ mention, person, points: pointsOfPlace(setting, mention, person) }]
  })
  return { index, offices: read, places, pointsOfName: pointsOfName(people) }
}

/**
 * The article's points, the best of what stands beside each mention, and the worst of what speaks against.
 *
 * @param nationOf what is known by now of the people beside the mentions.
 */
export function pointsOf(setting: Setting, article: Points, { places }: Case, nationOf: NationOf): Points {
  const gains: Points = new Map()
  const losses: Points = new Map()
  for (const { mention, person, points } of places) {
    const here = new Map(points)
    for (const [country, amount] of pointsOfCompany(setting, mention, person, nationOf))
      here.set(country, (here.get(country) ?? 0) + amount)
    for (const [country, amount] of here) {
      if (amount > 0) gains.set(country, Math.max(gains.get(country) ?? 0, amount))
      else losses.set(country, Math.min(losses.get(country) ?? 0, amount))
    }
  }
  const sum = new Map(article)
  for (const points of [gains, losses]) {
    for (const [country, amount] of points) sum.set(country, (sum.get(country) ?? 0) + amount)
  }
  return sum
}

/** `Garibashvili` speaks for Georgia where Georgia and the United States are both at hand. Asked lazily: most cases never need it. */
function pointsOfName(people: readonly PersonMention[]): (country: CountryCode) => number {
  const name = people.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
  const known = new Map<CountryCode, number>()
  let likelihoods: Float64Array | undefined
  return (country) => {
    likelihoods ??= originLikelihoods(name)
    let points = known.get(country)
    if (points === undefined) {
      const lead = (Math.log(likelihoodIn(country, likelihoods) + 1e-6) - NEUTRAL) / SPREAD
      points = NAME_POINTS * Math.max(-1, Math.min(1, lead))
      known.set(country, points)
    }
    return points
  }
}
