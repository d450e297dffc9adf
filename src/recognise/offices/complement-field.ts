import { endOfRank } from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import { normAt } from '../ministries/norm-at.js'
import { portfoliosFrom, portfoliosOf } from '../ministries/portfolio-list.js'
import type { Reading } from './complement-reading.js'

/**
 * `Secretary Defence Kamal Gunaratne`, `Additional Secretary Foreign Affairs, Anna Khan`: the field straight behind the title, as South Asia
 * writes it. It must end where a name, a rank or a comma stands: `Secretary Defence Forces` is something else.
 */
export function readField({ scene: { tokens, persons }, kind, draft, front, limit }: Reading): void {
  const first = tokens[draft.at]
  if (first === undefined || kind.singular !== 'secretary' || draft.at >= limit) return
  if (front.portfolios.length > 0 || tokens[front.head]?.lexeme.casing !== 'title') return
  if (first.gap !== 'space' || first.lexeme.casing !== 'title' || !isPortfolioWord(first.lexeme.norm)) return
  const list = portfoliosFrom(tokens, draft.at, limit)
  if (list === undefined) return
  const end = list.endToken
  const isClosed = persons.hasStarting(end) || CLOSERS.has(normAt(tokens, end))
  if (!isClosed && end !== limit && endOfRank(tokens, end, end + LONGEST_RANK) === undefined) return
  draft.portfolios = portfoliosOf(list)
  draft.at = end
}

const LONGEST_RANK = 6
const CLOSERS: ReadonlySet<string> = new Set([',', '(', 'of'])
