import type { Document } from '../../model.js'
import type { Candidate } from './candidates.js'
import { listNeighbours, type Place, wordAfter, wordBefore } from './place.js'

/*
 * The country or the US state:
 *   Tbilisi hosted it; Georgia and Moldova joined. The President of Georgia spoke.
 *   Atlanta, Georgia; the Georgia National Guard; Georgia Gov. Brian Kemp; Florida, Georgia and Texas.
 * What stands beside the word decides; else what the article speaks of; else it is the country.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const STATE_TOWNS = words(
  'atlanta savannah augusta macon athens columbus marietta roswell albany valdosta brunswick decatur robins benning moore stewart ' +
    'eisenhower moody gainesville dalton carrollton alpharetta smyrna dobbins kennesaw fayetteville',
)
const COUNTRY_TOWNS = words(
  'tbilisi batumi kutaisi poti gori rustavi anaklia zugdidi vaziani telavi senaki norio krtsanisi borjomi',
)
const STATE_AFTER = words(
  'gov. governor sen. senator rep. republican republicans democrat democrats state statehouse legislature lawmakers tech ' +
    'congressman voters county',
)
const GUARDS = words('army air national')
const STATE_OF = words('state university district')
const STATE_BEFORE = words('south north northeast northwest southeast southwest coastal middle rural')
const COUNTRY_OF = words(
  'president minister ministry government parliament ambassador embassy republic affairs defence defense forces people country',
)
const STATE_CUES = words('atlanta savannah kemp warnock ossoff raffensperger benning')
const COUNTRY_CUES = words('abkhazia ossetia batumi kutaisi poti anaklia adjara caucasus armenia azerbaijan')

/** Whether `Georgia` is the US state. */
export function isGeorgiaTheState(place: Place): boolean {
  const local = besideIt(place)
  if (local !== undefined) return local === 'state'
  const { sum, isAbroad } = leaningOf(place)
  return sum > 0 || (sum === 0 && (isAfterTown(place) || !isAbroad))
}

function besideIt(place: Place): 'state' | 'country' | undefined {
  const before = wordBefore(place)
  const second = wordBefore(place, 2)
  if (before === ',' && STATE_TOWNS.has(second)) return 'state'
  if (before === ',' && COUNTRY_TOWNS.has(second)) return 'country'
  if (before === 'of' && STATE_OF.has(second)) return 'state'
  if (before === 'of' && COUNTRY_OF.has(second)) return 'country'
  if (before === '-' && (second === 'r' || second === 'd')) return 'state'
  if (STATE_BEFORE.has(before) || isStatesOwn(place)) return 'state'
  const neighbours = listNeighbours(place)
  if (neighbours.some(({ entry }) => entry.kind === 'state')) return 'state'
  if (neighbours.some(({ entry }) => entry.kind === 'country' && entry.alias.form === 'name')) return 'country'
  return undefined
}

/** `Georgia Gov.`, `Georgia National Guard`, `Georgia Army National Guard`, but not `Georgia National Bank`. */
function isStatesOwn(place: Place): boolean {
  const next = wordAfter(place)
  if (STATE_AFTER.has(next)) return true
  return GUARDS.has(next) && (wordAfter(place, 2) === 'guard' || wordAfter(place, 3) === 'guard')
}

/** `in Fort Valley, Georgia`, `Ann Reed, of Georgia, to be ...`, but not `Garibashvili, Georgia's prime minister`. */
function isAfterTown(place: Place): boolean {
  if (wordAfter(place) === "'s") return false
  const before = wordBefore(place)
  if (before === 'of') return wordBefore(place, 2) === ','
  const { document, candidate } = place
  return before === ',' && document.tokens[candidate.firstToken - 2]?.lexeme.casing === 'title'
}

interface Leaning {
  /** Above 0 where the article speaks more of the state and its neighbours than of the country and its own. */
  readonly sum: number
  /** Whether it names a country besides the United States and Georgia, or neither; else it is at home in the former. */
  readonly isAbroad: boolean
}

const leanings = new WeakMap<readonly Candidate[], Leaning>()

function leaningOf({ document, candidates }: Place): Leaning {
  const known = leanings.get(candidates)
  if (known !== undefined) return known
  const leaning = { sum: countCues(document) + countNeighbours(candidates), isAbroad: isAbroad(candidates) }
  leanings.set(candidates, leaning)
  return leaning
}

function countCues({ tokens }: Document): number {
  let sum = 0
  for (const { lexeme } of tokens) {
    if (lexeme.casing === 'lower') continue
    if (COUNTRY_CUES.has(lexeme.norm) || lexeme.norm.endsWith('shvili')) sum--
    else if (STATE_CUES.has(lexeme.norm)) sum++
  }
  return sum
}

/** Other US states, against what else names the country (`Tbilisi`, `Georgian`), which says more. */
function countNeighbours(candidates: readonly Candidate[]): number {
  let sum = 0
  for (const { entry } of candidates) {
    if (entry.kind === 'state') sum++
    else if (entry.kind === 'country' && entry.alias.countries[0] === 'GE' && entry.alias.text !== 'Georgia') sum -= 3
  }
  return sum
}

function isAbroad(candidates: readonly Candidate[]): boolean {
  let isAmerican = false
  for (const { entry } of candidates) {
    if (entry.kind !== 'country' || entry.alias.text === 'Georgia') continue
    if (entry.alias.countries[0] !== 'US') return true
    isAmerican = true
  }
  return !isAmerican
}
