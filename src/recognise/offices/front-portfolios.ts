import { normAt } from '../ministries/norm-at.js'
import { portfoliosBefore, portfoliosOf } from '../ministries/portfolio-list.js'
import { hasCaseOf } from './front-case.js'
import type { FrontDraft } from './front-draft.js'
import { include } from './front-draft.js'

/** `Foreign`, `National Defence`, `Economy and Innovation` before a head. */
export function takePortfolios(draft: FrontDraft): void {
  if (draft.scene.ministries.hasEnding(draft.head)) return
  const list = portfoliosBefore(draft.scene.tokens, ministerStart(draft), draft.lowest)
  if (list === undefined || !hasCaseOf(draft, list.firstToken)) return
  include(draft, list.firstToken)
  const portfolios = portfoliosOf(list)
  if (!(portfolios.length === 1 && NO_PORTFOLIOS.has(portfolios[0] ?? ''))) draft.portfolios = portfolios
}

/** `Cabinet Secretary`, as Kenya and others call a minister, is one word in two. */
function ministerStart({ scene, head, lowest }: FrontDraft): number {
  const isCabinets =
    head > lowest && normAt(scene.tokens, head) === 'secretary' && normAt(scene.tokens, head - 1) === 'cabinet'
  return isCabinets ? head - 1 : head
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
