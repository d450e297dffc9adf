import { INSTITUTION_NOUNS } from '../../gazetteer/offices.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { portfoliosFrom, portfoliosOf } from '../ministries/portfolio-list.js'
import type { Reading } from './complement-reading.js'
import { PORTFOLIO_HEADS } from './front.js'
import { organizationAt, type Scene } from './scene.js'
import { beginsTitle } from './title-start.js'

/** `Minister of Defence`, `Secretary of State for Defence`, `Chancellor of the Exchequer`. */
export function readPortfolios({ scene, kind, draft, limit }: Reading, link: string): boolean {
  if (!PORTFOLIO_HEADS.has(kind.singular) || (link !== 'of' && link !== 'for')) return false
  if (draft.portfolios.length > 0 && !isState(draft.portfolios)) return false
  const list = portfoliosFrom(scene.tokens, draft.at + 1, limit)
  if (list === undefined || isAgency(scene, draft.at + 1, list.endToken, limit)) return false
  const portfolios = portfoliosOf(list)
  if (portfolios.length > 0) draft.portfolios = portfolios
  draft.at = endOfUnknown(scene, list.endToken, limit)
  return true
}

/** `secretary of the Security Council`, `minister of the Defense Acquisition Program Administration`: the portfolio is part of a name. */
function isAgency(scene: Scene, at: number, end: number, limit: number): boolean {
  const start = normAt(scene.tokens, at) === 'the' ? at + 1 : at
  if ((organizationAt(scene, start, limit)?.end ?? end) > end) return true
  const next = scene.tokens[end]
  return (
    end < limit && next?.gap === 'space' && next.lexeme.casing === 'title' && INSTITUTION_NOUNS.has(next.lexeme.norm)
  )
}

/** `Minister of Defence and Military Veterans`: a portfolio that the gazetteer does not know, up to the name or a comma. */
function endOfUnknown(scene: Scene, at: number, limit: number): number {
  const { tokens, countries } = scene
  if (!CONJUNCTIONS.has(normAt(tokens, at)) || beginsTitle(scene, at + 1, limit) || countries.starting.has(at + 1))
    return at
  let end = at + 1
  while (end < limit && isCapital(tokens[end]) && organizationAt(scene, end, limit) === undefined) end++
  const next = normAt(tokens, end)
  return end > at + 1 && (end === limit || next === ',' || next === 'of') ? end : at
}

function isCapital(token: Token | undefined): boolean {
  return token?.lexeme.kind === 'word' && token.lexeme.casing === 'title'
}

function isState(portfolios: readonly string[]): boolean {
  return portfolios.length === 1 && portfolios[0] === 'state'
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', '&'])
