import { officeHead, officeTime, TITLE_MODIFIERS } from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import type { Scene } from './scene.js'

const FARTHEST_HEAD = 7

/** Whether a new title begins at `at`: `Deputy Chief ...`, `First Deputy Defence Minister`, `Ukrainian President`. */
export function beginsTitle({ tokens, countries }: Scene, at: number, limit: number): boolean {
  const last = Math.min(limit, at + FARTHEST_HEAD)
  for (let i = at; i < last; i++) {
    const { lexeme } = tokens[i] as Token
    if (officeHead(lexeme) !== undefined) return !(i === at && lexeme.norm === 'state')
    const country = countries.starting.get(i)
    const isPart =
      TITLE_MODIFIERS.has(lexeme.norm) || isPortfolioWord(lexeme.norm) || officeTime(lexeme.norm) !== undefined
    if (!isPart && country === undefined && lexeme.norm !== '-' && normAt(tokens, i) !== "'s") return false
    if (country !== undefined) i = country.endToken - 1
  }
  return false
}
