import type { Document } from '../../model.js'
import { listNeighbours, type Place, wordAfter, wordBefore } from './place.js'

/*
 * The country or the US state:
 *   Tbilisi hosted it; Georgia and Moldova joined. The President of Georgia spoke.
 *   Atlanta, Georgia; the Georgia National Guard; Georgia Gov. Brian Kemp; Florida, Georgia and Texas.
 * What stands beside the word decides; else what the article speaks of; else it is the country.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const TOWNS = words(
  'atlanta savannah augusta macon athens columbus marietta roswell albany valdosta brunswick decatur rome warner robins benning ' +
    'moore stewart gordon eisenhower moody gainesville dalton carrollton alpharetta smyrna dobbins kennesaw fayetteville',
)
const STATE_AFTER = words(
  'gov. governor sen. senator rep. republican republicans democrat democrats state statehouse legislature lawmakers tech congressman ' +
    'voters county army air national general',
)
const AFTER_GUARD = words('guard')
const STATE_BEFORE = words('south north northeast northwest southeast southwest coastal middle rural')
const OFFICE_OF = words(
  'president minister ministry government parliament ambassador embassy republic affairs defence defense forces people country',
)

const STATE_CUES = words(
  'atlanta savannah kemp warnock ossoff raffensperger benning alabama florida tennessee carolina mississippi ohio texas georgians',
)
const COUNTRY_CUES = words(
  'georgian tbilisi sakartvelo abkhazia ossetia batumi kutaisi poti anaklia gori rustavi adjara caucasus saakashvili kobakhidze ' +
    'zourabichvili kavelashvili garibashvili armenia azerbaijan moldova',
)

/** Whether `Georgia` is the US state. */
export function isGeorgiaTheState(place: Place): boolean {
  const local = besideIt(place)
  if (local !== undefined) return local === 'state'
  return leaning(place.document) > 0
}

function besideIt(place: Place): 'state' | 'country' | undefined {
  const before = wordBefore(place)
  if (before === ',' && TOWNS.has(wordBefore(place, 2))) return 'state'
  if (before === 'of') {
    const owner = wordBefore(place, 2)
    if (owner === 'state' || owner === 'university' || owner === 'district') return 'state'
    if (OFFICE_OF.has(owner)) return 'country'
  }
  if (before === '-' && /^[rd]$/.test(wordBefore(place, 2))) return 'state'
  if (STATE_BEFORE.has(before)) return 'state'
  if (isStatesOwn(place)) return 'state'
  const neighbours = listNeighbours(place)
  if (neighbours.some(({ entry }) => entry.kind === 'state')) return 'state'
  if (neighbours.some(({ entry }) => entry.kind === 'country' && entry.alias.form === 'name')) return 'country'
  return undefined
}

/** `Georgia Gov.`, `Georgia National Guard`, `Georgia Army National Guard`, but not `Georgia National Bank`. */
function isStatesOwn(place: Place): boolean {
  const next = wordAfter(place)
  if (!STATE_AFTER.has(next)) return false
  if (next === 'general') return wordAfter(place, 2) === 'assembly'
  if (next !== 'army' && next !== 'air' && next !== 'national') return true
  return [2, 3].some((steps) => AFTER_GUARD.has(wordAfter(place, steps)))
}

const leanings = new WeakMap<Document, number>()

/** Above 0 where the article speaks more of the state and its neighbours than of the country and its own. */
function leaning(document: Document): number {
  const known = leanings.get(document)
  if (known !== undefined) return known
  let sum = 0
  for (const { lexeme } of document.tokens) {
    if (lexeme.casing === 'lower') continue
    if (COUNTRY_CUES.has(lexeme.norm) || lexeme.norm.endsWith('shvili')) sum--
    else if (STATE_CUES.has(lexeme.norm)) sum++
  }
  leanings.set(document, sum)
  return sum
}
