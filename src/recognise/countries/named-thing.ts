import others from '../../gazetteer/not-countries.json' with { type: 'json' }
import { type Place, wordAfter, wordBefore } from './place.js'

/*
 * A ship, an airline, a paper, a treaty, a sum of money or a former republic that is named after a country:
 *   The destroyer USS America met HMAS Canberra off Darwin.
 *   An Air France jet and two of Kenya Airways were chartered, the Lagos Times wrote.
 *   Parties to the Ottawa Convention pledged 40 million Swiss francs.
 */

const SHIPS: ReadonlySet<string> = new Set(others.before.ship)
const AIRLINES: ReadonlySet<string> = new Set(others.before.airline)
const PAPERS: ReadonlySet<string> = new Set(others.before.publication)

type Kind = keyof typeof others.after

/** By norm; what the list writes with a capital has one in the text. */
const AFTER: ReadonlyMap<string, { readonly kind: Kind; readonly isCapital: boolean }> = new Map(
  Object.entries(others.after).flatMap(([kind, words]) =>
    words.map((word) => {
      const norm = word.toLowerCase()
      return [norm, { kind: kind as Kind, isCapital: norm !== word }]
    }),
  ),
)
/** What may stand between: `Pakistan International Airlines`, `British pounds sterling`, `Ukrainian Soviet Socialist Republic`. */
const BETWEEN: ReadonlySet<string> = new Set(['international', 'pounds', 'soviet'])

/** Whether the country's name is part of the name of a thing. */
export function isNamedThing(place: Place): boolean {
  return isNamedBefore(place) || isNamedAfter(place)
}

function isNamedBefore(place: Place): boolean {
  const { document, candidate, alias } = place
  if (alias.form === 'demonym') return false
  const before = textAt(place, candidate.firstToken - 1)
  if (SHIPS.has(before)) return true
  if (before === 'of') return PAPERS.has(textAt(place, candidate.firstToken - 2))
  return AIRLINES.has(before) && alias.form === 'name' && document.sentences[candidate.sentence]?.kind !== 'headline'
}

function isNamedAfter(place: Place): boolean {
  if (isDollarSign(place)) return true
  const { document, candidate, alias } = place
  const at = candidate.endToken + (BETWEEN.has(wordAfter(place)) ? 1 : 0)
  const lexeme = document.tokens[at]?.lexeme
  const thing = lexeme && AFTER.get(lexeme.norm)
  if (thing === undefined || (thing.isCapital && lexeme?.casing === 'lower')) return false
  switch (thing.kind) {
    case 'treaty':
      return alias.form === 'capital' && wordBefore(place) !== '-'
    case 'publication':
      return alias.form !== 'demonym'
    case 'money':
      return alias.form !== 'capital' && document.tokens[at + 1]?.lexeme.norm !== '-'
    default:
      return true
  }
}

/** `US$500m` */
function isDollarSign({ document, candidate }: Place): boolean {
  const next = document.tokens[candidate.endToken]
  return next?.gap === 'none' && next.lexeme.text === '$'
}

function textAt({ document, candidate }: Place, at: number): string {
  const first = document.sentences[candidate.sentence]?.firstToken ?? 0
  return at < first ? '' : (document.tokens[at]?.lexeme.text ?? '')
}
