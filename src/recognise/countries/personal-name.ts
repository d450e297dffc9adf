import others from '../../gazetteer/not-countries.json' with { type: 'json' }
import type { PersonMention } from '../../model.js'
import { listNeighbours, type Place, soleWord, wordAfter, wordBefore } from './place.js'

/*
 * A given name or a surname that the tagger of people did not take:
 *   Mr. Jordan voted against. Rep. France asked. Holland & Hart represents him.
 *   Chad Wolf visited Panama. ... Chad said so twice.
 */

const HONORIFICS: ReadonlySet<string> = new Set(others.before.honorific.map((text) => text.toLowerCase()))

/** Countries, capitals and territories that are common as a given name or a surname, too. */
const PERSONAL: ReadonlySet<string> = new Set(
  (
    'jordan chad georgia ireland england holland wales kenya cuba mali togo niger malta monaco jamaica trinidad dominica ' +
    'martinique montserrat jersey guinea peru brazil guyana bermuda london paris sofia lima santiago washington vienna ' +
    'victoria wellington hamilton stanley douglas kingston nassau sucre cairo rabat'
  ).split(' '),
)
const WHERE: ReadonlySet<string> = new Set('in across throughout inside into of'.split(' '))
const OFFICES: ReadonlySet<string> = new Set(
  "'s government army military president king foreign defence defense prime ambassador parliament".split(' '),
)

/** Whether the word is a person's name: after an honorific, or where the article has a person so called and not that country. */
export function isPersonalName(place: Place, isKnownOtherwise: boolean): boolean {
  const word = soleWord(place)
  if (word === undefined) return false
  if (HONORIFICS.has(wordBefore(place))) return true
  if (!PERSONAL.has(word)) return false
  if (isPartner(place)) return true
  return !isKnownOtherwise && isInFullName(place, word) && !readsAsCountry(place)
}

/** One name of a firm: `Holland & Hart`, `Johnson & Wales`, but not `Jordan & Egypt`. */
function isPartner({ document, candidates, candidate, index }: Place): boolean {
  const { firstToken, endToken } = candidate
  const isName = (at: number) => document.tokens[at]?.lexeme.casing === 'title'
  const isAnd = (at: number) => document.tokens[at]?.lexeme.text === '&'
  if (isAnd(endToken)) return isName(endToken + 1) && candidates[index + 1]?.firstToken !== endToken + 1
  return isAnd(firstToken - 1) && isName(firstToken - 2) && candidates[index - 1]?.endToken !== firstToken - 1
}

const fullNames = new WeakMap<readonly PersonMention[], ReadonlySet<string>>()

function isInFullName({ document, people }: Place, word: string): boolean {
  let words = fullNames.get(people)
  if (words === undefined) {
    const full = people.filter(({ firstToken, endToken }) => endToken - firstToken > 1)
    words = new Set(
      full.flatMap(({ firstToken, endToken }) =>
        document.tokens.slice(firstToken, endToken).map(({ lexeme }) => lexeme.norm),
      ),
    )
    fullNames.set(people, words)
  }
  return words.has(word)
}

function readsAsCountry(place: Place): boolean {
  if (WHERE.has(wordBefore(place))) return true
  if (listNeighbours(place).some(({ entry }) => entry.kind === 'country')) return true
  const next = wordAfter(place)
  return OFFICES.has(next) && (next !== "'s" || OFFICES.has(wordAfter(place, 2)))
}
