import { standsAmongCapitals } from './capitals.js'
import { type Place, wordAfter, wordBefore } from './place.js'

/*
 * `US` in a line of capitals may be the pronoun:
 *   SEND US MORE SHELLS, SAYS KYIV. ASIA COUNTS ON US. A MESSAGE TO ALL OF US
 * But: US AND FIJI SIGN PACT. SEOUL BACKS US PLAN. KYIV THANKS US, UK
 */

const GIVING: ReadonlySet<string> = new Set(
  (
    'give gives gave tell tells told let lets show shows send sends sent join help helps contact follow ask asks teach make ' +
    'makes bring brings owe owes save protect leave leaves support trust hear between of on like among'
  ).split(' '),
)
const AFTER_PRONOUN: ReadonlySet<string> = new Set(
  'a an the all more our your their some what how if to on in at for from now today together that why when alone both'.split(
    ' ',
  ),
)

/** Whether `US` stands among capitals and reads as the pronoun. */
export function isPronoun(place: Place): boolean {
  const { document, candidate } = place
  if (document.tokens[candidate.firstToken]?.lexeme.text !== 'US') return false
  if (!GIVING.has(wordBefore(place)) || !standsAmongCapitals(place)) return false
  const next = wordAfter(place)
  return next === '' || AFTER_PRONOUN.has(next) || /^[.!?:;"”]/.test(next)
}
