import { standsAmongCapitals } from './capitals.js'
import { type Place, soleWord, wordAfter, wordBefore } from './place.js'

/*
 * An ordinary word or an acronym that is written like a country or a capital:
 *   Turkey farmers fear bird flu. Polish your boots. Male recruits train apart; a MALE drone.
 *   The OSCE and GUAM were briefed.
 * But: Turkey exports drones. Polish boots on the ground. Talks in Male. GUAM BASE EXPANDS
 */

const POULTRY: ReadonlySet<string> = new Set(
  (
    'sandwich sandwiches breast breasts meat dinner dinners farm farms farmer farmers hunting hunt hunter hunters stuffing bacon ' +
    'burger burgers shoot trot soup leg legs vulture vultures carcass feathers flock flocks eggs roast baster'
  ).split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set('the a an your my our his her their its it them this these'.split(' '))
const DATELINE: ReadonlySet<string> = new Set([',', '(', '—', '–', '-'])
const WHERE: ReadonlySet<string> = new Set('in to from at near of between via visit visits visited'.split(' '))

/** Whether the bird, the verb, the sex or the organisation is meant. */
export function isOrdinaryWord(place: Place): boolean {
  switch (soleWord(place)) {
    case 'turkey':
      return POULTRY.has(wordAfter(place))
    case 'polish':
      return isFirst(place) && DETERMINERS.has(wordAfter(place))
    case 'male':
      return !WHERE.has(wordBefore(place)) || isAcronym(place)
    case 'guam':
    case 'apia':
    case 'pak':
    case 'lima':
      return isAcronym(place)
    default:
      return false
  }
}

function isFirst({ document, candidate }: Place): boolean {
  return document.sentences[candidate.sentence]?.firstToken === candidate.firstToken
}

/** In capitals where its neighbours are not, and not at the head of a dateline (`LIMA, Peru`). */
function isAcronym(place: Place): boolean {
  const { document, candidate } = place
  if (isFirst(place) && DATELINE.has(wordAfter(place))) return false
  return document.tokens[candidate.firstToken]?.lexeme.casing === 'upper' && !standsAmongCapitals(place)
}
