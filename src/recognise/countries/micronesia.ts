import { type Place, soleWord, wordAfter, wordBefore } from './place.js'

/*
 * The region of the Pacific, not the Federated States:
 *   across Melanesia, Micronesia and Polynesia; Melanesian and Micronesian leaders.
 */

const REGIONS: ReadonlySet<string> = new Set(['melanesia', 'melanesian', 'polynesia', 'polynesian'])
const REACH = 4

/** Whether `Micronesia` stands beside its sister regions. */
export function isMicronesiaTheRegion(place: Place): boolean {
  if (!soleWord(place)?.startsWith('micronesia')) return false
  for (let steps = 1; steps <= REACH; steps++)
    if (REGIONS.has(wordAfter(place, steps)) || REGIONS.has(wordBefore(place, steps))) return true
  return false
}
