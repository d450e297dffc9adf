import type { OfficeHead } from '../../gazetteer/offices.js'
import type { CountryCode, OfficeTime, Sentence } from '../../model.js'
import { openFront } from './front-draft.js'
import { takeCountry } from './front-owner.js'
import { takePart } from './front-part.js'
import { PORTFOLIO_HEADS, takePortfolios } from './front-portfolios.js'
import type { Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'

/** What stands before a title's head noun. */
export interface Front {
  readonly head: number
  readonly edge: number
  readonly firstToken: number
  readonly cuts: readonly TokenRange[]
  readonly countries: readonly CountryCode[]
  readonly portfolios: readonly string[]
  readonly time: OfficeTime
  readonly determiner: string
  readonly scope: OfficeScope
}

/** No title has more words before its head. */
const LONGEST_FRONT = 16

/**
 * Reads a title backwards from its head noun: `the former` `Ukrainian` `First Deputy Defence` | `Minister`.
 * Modifiers, portfolios, names of institutions and ministries belong to the title; article, country and words of time stand before it.
 */
export function readFront(scene: Scene, sentence: Sentence, head: number, kind: OfficeHead, floor: number): Front {
  const lowest = Math.max(floor, sentence.firstToken, head - LONGEST_FRONT)
  const draft = openFront(scene, sentence, head, kind.isPlural, lowest)
  if (PORTFOLIO_HEADS.has(kind.singular)) takePortfolios(draft)
  while (takePart(draft)) {}
  takeCountry(draft)
  const { edge, firstToken, cuts, countries, portfolios, time, determiner, scope } = draft
  return { head, edge, firstToken, cuts, countries, portfolios, time, determiner, scope }
}
