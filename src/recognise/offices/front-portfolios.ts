import { portfoliosBefore, portfoliosOf } from '../ministries/portfolio-list.js'
import { hasCaseOf } from './front-case.js'
import type { FrontDraft } from './front-draft.js'
import { include } from './front-draft.js'

/** `Foreign`, `National Defence`, `Economy and Innovation` before a head. */
export function takePortfolios(draft: FrontDraft): void {
  if (draft.scene.ministries.hasEnding(draft.head)) return
  const list = portfoliosBefore(draft.scene.tokens, draft.head, draft.lowest)
  if (list === undefined || !hasCaseOf(draft, list.firstToken)) return
  include(draft, list.firstToken)
  const portfolios = portfoliosOf(list)
  if (!(portfolios.length === 1 && NO_PORTFOLIOS.has(portfolios[0] ?? ''))) draft.portfolios = portfolios
}

/** Heads that a portfolio may stand beside. */
export const PORTFOLIO_HEADS: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'mantri',
  'chancellor',
])
/** `State Secretary`, `Press Secretary`, `Prime Minister`: the word before the head is no portfolio. */
const NO_PORTFOLIOS: ReadonlySet<string> = new Set(['state', 'media', 'communications'])
