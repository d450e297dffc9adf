import { LexemeMemo } from '../../document/lexeme.js'
import { officeHead, officeTime, TITLE_MODIFIERS } from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import type { Scene } from './scene.js'

const FARTHEST_HEAD = 7

/** Whether a word may stand before a title's head. */
const isPart = new LexemeMemo(
  ({ norm }) => TITLE_MODIFIERS.has(norm) || isPortfolioWord(norm) || officeTime(norm) !== undefined,
)

/** Whether a new title begins at `at`: `Deputy Chief ...`, `First Deputy Defence Minister`, `Ukrainian President`. */
export function beginsTitle({ tokens, countries }: Scene, at: number, limit: number): boolean {
  const last = Math.min(limit, at + FARTHEST_HEAD)
  for (let i = at; i < last; i++) {
    const { lexeme } = tokens[i] as Token
    if (officeHead(lexeme) !== undefined) return !(i === at && lexeme.norm === 'state')
    const country = countries.starting.get(i)
    if (!isPart.of(lexeme) && country === undefined && lexeme.norm !== '-' && normAt(tokens, i) !== "'s") return false
    if (country !== undefined) i = country.endToken - 1
  }
  return false
}
