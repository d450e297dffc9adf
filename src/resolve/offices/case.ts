import type { CountryCode, PersonMention } from '../../model.js'
import { likelihoodIn, originLikelihoods } from '../name-origin/likelihood.js'
import { type NationOf, type PlaceOfOffice, pointsOfCompany } from './company-evidence.js'
import type { PersonOffices } from './person-offices.js'
import { pointsOfPlace } from './place-evidence.js'
import { Points } from './points.js'
import type { ReadOffice } from './same-office.js'
import type { Setting } from './setting.js'

/** Mentions looked at for each person; the first ones say most. */
const MOST_MENTIONS = 3
/** What the spelling of a name may weigh, for a country or against it. */
export const NAME_POINTS = 2
/** Where it says nothing: between a likelihood that speaks for a country and one that speaks against it. */
const NEUTRAL = Math.log(0.06)
const SPREAD = Math.log(0.5) - NEUTRAL

/** A person whose country is to be found, with what speaks for each whatever is found out about the others. */
export class Case {
  readonly offices: readonly ReadOffice[]
  readonly places: readonly PlaceOfOffice[]
  /** What speaks for each country, as it was when so many others had been found. */
  points = new Points()
  countedAt = -1
  private readonly people: readonly PersonMention[]
  private likelihoods: Float64Array | undefined

  /** @param index of the person, in the list that the cases are of. */
  constructor(
    setting: Setting,
    { people, offices }: PersonOffices,
    readonly index: number,
  ) {
    this.people = people
    this.offices = offices.length === 1 ? (offices[0] as readonly ReadOffice[]) : offices.flat()
    this.places = placesOf(setting, this.offices)
  }

  /**
   * What the spelling of the name says for a country, or against it: `Garibashvili` speaks for Georgia where Georgia and the United
   * States are both at hand. Asked lazily: most cases never need it.
   */
  pointsOfName(country: CountryCode): number {
    this.likelihoods ??= originLikelihoods(longestOf(this.people))
    const lead = (Math.log(likelihoodIn(country, this.likelihoods) + 1e-6) - NEUTRAL) / SPREAD
    return NAME_POINTS * Math.max(-1, Math.min(1, lead))
  }
}

function placesOf(setting: Setting, offices: readonly ReadOffice[]): readonly PlaceOfOffice[] {
  const places: PlaceOfOffice[] = []
  let read = 0
  for (const office of offices) {
    const { mention } = office
    if (mention.ofState !== true) continue
    if (read++ === MOST_MENTIONS) break
    const { start, end } = mention.evidence
    const company = setting.peopleIn(mention.sentence)
    const person = company.find((one) => one.start >= start && one.end <= end)
    if (person !== undefined) places.push({ mention, person, company, points: pointsOfPlace(setting, office, person) })
  }
  return places
}

function longestOf(people: readonly PersonMention[]): string {
  return people.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
}

/**
 * The article's points, the best of what stands beside each mention, and the worst of what speaks against.
 *
 * @param nationOf what is known by now of the people beside the mentions.
 */
export function pointsOf(setting: Setting, article: Points, { places }: Case, nationOf: NationOf): Points {
  const gains = new Points()
  const losses = new Points()
  for (const place of places) {
    const here = new Points(place.points)
    here.addAll(pointsOfCompany(setting, place, nationOf))
    for (let at = 0; at < here.countries.length; at++) {
      const amount = here.amounts[at] as number
      const side = amount > 0 ? gains : losses
      side.keepFarther(here.countries[at] as CountryCode, amount)
    }
  }
  const sum = new Points(article)
  sum.addAll(gains)
  sum.addAll(losses)
  return sum
}
