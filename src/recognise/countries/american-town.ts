import others from '../../gazetteer/not-countries.json' with { type: 'json' }
import { listNeighbours, type Place, wordAfter } from './place.js'

/*
 * A town that is called like a country or a capital, told by the state after it:
 *   a plant in Lebanon, Pennsylvania; born in Paris, Texas; the mayor of Moscow, Idaho; Peru, Ind.
 * But: trade with Canada, Mexico, Texas and Florida.
 */

const ABBREVIATIONS: ReadonlySet<string> = new Set(others.usStateAbbreviations)

/** Whether a comma and a US state follow the name. */
export function isAmericanTown(place: Place): boolean {
  const { document, candidates, candidate, alias, index } = place
  if ((alias.form !== 'name' && alias.form !== 'capital') || alias.caseRule === 'exact') return false
  if (wordAfter(place) !== ',') return false
  const at = candidate.endToken + 1
  const next = candidates[index + 1]
  const before = candidates[index - 1]
  if (next?.entry.kind === 'state' && next.firstToken === at)
    return before?.entry.kind !== 'country' || !listNeighbours(place).includes(before)
  const isTitle = document.tokens[candidate.firstToken]?.lexeme.casing === 'title'
  return isTitle && ABBREVIATIONS.has(document.tokens[at]?.lexeme.text ?? '')
}
