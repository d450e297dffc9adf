import { INSTITUTION_NOUNS } from '../../gazetteer/offices.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { portfoliosFrom, portfoliosOf } from '../ministries/portfolio-list.js'
import type { Reading } from './complement-reading.js'
import { PORTFOLIO_HEADS } from './front-portfolios.js'
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
  const joint = endOfCommas(scene, at, limit)
  if (!CONJUNCTIONS.has(normAt(tokens, joint)) || beginsTitle(scene, joint + 1, limit)) return at
  if (countries.hasStarting(joint + 1)) return at
  const end = endOfCapitals(scene, joint + 1, limit)
  const next = normAt(tokens, end)
  const isClosed = next === 'of' || (joint === at && (end === limit || next === ','))
  return end > joint + 1 && isClosed ? end : at
}

/** `, Veterans` in `Minister of Defence, Veterans and Homeland Patriots of Angola`; `at` itself where no comma stands there. */
function endOfCommas(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene
  let end = at
  while (end < limit && normAt(tokens, end) === ',' && !beginsTitle(scene, end + 1, limit)) {
    const next = endOfCapitals(scene, end + 1, limit)
    if (next === end + 1) break
    end = next
  }
  return end
}

function endOfCapitals(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene
  let end = at
  while (end < limit && isCapital(tokens[end]) && organizationAt(scene, end, limit) === undefined) end++
  return end
}

function isCapital(token: Token | undefined): boolean {
  return token?.lexeme.kind === 'word' && token.lexeme.casing === 'title'
}

function isState(portfolios: readonly string[]): boolean {
  return portfolios.length === 1 && portfolios[0] === 'state'
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', '&'])
