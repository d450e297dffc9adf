import type { CountryCode } from '../../model.js'
import { type Place, wordBefore } from './place.js'

/*
 * Words that two countries share:
 *   Pyongyang fired again; the Korean side denied it.        North Korea
 *   Brazzaville signed; Congolese ministers attended.        Republic of the Congo
 *   Kinshasa and Goma ...; Congo accuses Rwanda.             Democratic Republic of the Congo
 * The one that the article names otherwise; where it names none or several, the usual one.
 */

/** The country that is meant; none for what two of them share (`inter-Korean`). */
export function whichOne(place: Place, isNamed: (country: CountryCode) => boolean): CountryCode | undefined {
  const { countries } = place.alias
  if (countries.length === 1) return countries[0]
  if (wordBefore(place) === '-' && BETWEEN.has(wordBefore(place, 2))) return undefined
  const [usual] = countries
  const named = countries.filter(isNamed)
  return named.length === 1 ? named[0] : named.includes(usual as CountryCode) || named.length === 0 ? usual : named[0]
}

const BETWEEN: ReadonlySet<string> = new Set(['inter', 'intra', 'cross', 'pan'])
