import { listNeighbours, type Place, wordAfter, wordBefore } from './place.js'

/*
 * The US state, not the capital:
 *   troops from Washington state; a base near Tacoma, Washington; Oregon and Washington; the Western District of Washington.
 * But: Washington said; Washington, London and Warsaw; New York, Washington and Boston.
 */

const TOWNS: ReadonlySet<string> = new Set(
  'seattle tacoma spokane olympia bellevue everett vancouver yakima bremerton redmond renton bangor whidbey lewis mcchord'.split(
    ' ',
  ),
)
const STATE_AFTER: ReadonlySet<string> = new Set(['state', 'gov.', 'governor', 'legislature', 'tribe', 'tribes'])
const OWNERS: ReadonlySet<string> = new Set(['state', 'university', 'district'])
const NEARBY: ReadonlySet<string> = new Set(['oregon', 'idaho', 'alaska', 'california', 'montana', 'hawaii'])

/** Whether `Washington` is the US state. */
export function isWashingtonTheState(place: Place): boolean {
  const before = wordBefore(place)
  if (before === ',' && TOWNS.has(wordBefore(place, 2))) return true
  if (before === 'of' && OWNERS.has(wordBefore(place, 2))) return true
  if (STATE_AFTER.has(wordAfter(place)) && wordAfter(place, 2) !== 'department') return true
  return listNeighbours(place).some(
    ({ entry, firstToken }) =>
      entry.kind === 'state' && NEARBY.has(place.document.tokens[firstToken]?.lexeme.norm ?? ''),
  )
}
