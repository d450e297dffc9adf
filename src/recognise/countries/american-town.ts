import others from '../../gazetteer/not-countries.json' with { type: 'json' }
import { listNeighbours, type Place, soleWord, wordAfter } from './place.js'

/*
 * A town that is called like a country or a capital, told by the state after it:
 *   a plant in Lebanon, Pennsylvania; born in Paris, Texas; the mayor of Moscow, Idaho; Peru, Ind.
 * But: trade with Canada, Mexico, Texas and Florida; offices in Germany, Ohio and Utah; Puerto Rico, New York.
 */

const ABBREVIATIONS: ReadonlySet<string> = new Set(others.usStateAbbreviations)

/** Whether a comma and a US state follow the name. */
export function isAmericanTown(place: Place): boolean {
  if (wordAfter(place) !== ',' || !mayBeTown(place)) return false
  const { document, candidates, candidate, index } = place
  const at = candidate.endToken + 1
  const next = candidates[index + 1]
  if (next?.entry.kind === 'state' && next.firstToken === at) return !isInList(place)
  const isTitle = document.tokens[candidate.firstToken]?.lexeme.casing === 'title'
  return isTitle && ABBREVIATIONS.has(document.tokens[at]?.lexeme.text ?? '')
}

function mayBeTown(place: Place): boolean {
  const { alias } = place
  if (alias.caseRule === 'exact') return false
  return alias.form === 'capital' || (alias.form === 'name' && soleWord(place) !== undefined)
}

/** A country before it, or another state after its state. */
function isInList(place: Place): boolean {
  const { document, candidates, index } = place
  const before = candidates[index - 1]
  if (before?.entry.kind === 'country' && listNeighbours(place).includes(before)) return true
  const state = candidates[index + 1]
  const next = candidates[index + 2]
  if (state === undefined || next?.entry.kind !== 'state') return false
  const between = document.tokens.slice(state.endToken, Math.min(next.firstToken, state.endToken + 3))
  return (
    next.firstToken - state.endToken <= 2 && between.every(({ lexeme }) => lexeme.norm === ',' || lexeme.norm === 'and')
  )
}
