import type { Token } from '../../model.js'
import type { Scene } from './scene.js'
import { HEAD, MODIFIER, PORTFOLIO, TIME, titleWord } from './title-word.js'

const FARTHEST_HEAD = 7

/** Whether a new title begins at `at`: `Deputy Chief ...`, `First Deputy Defence Minister`, `Ukrainian President`. */
export function beginsTitle({ tokens, countries }: Scene, at: number, limit: number): boolean {
  const last = Math.min(limit, at + FARTHEST_HEAD)
  for (let i = at; i < last; i++) {
    const { lexeme } = tokens[i] as Token
    const word = titleWord(lexeme)
    if ((word & HEAD) !== 0) return !(i === at && lexeme.norm === 'state')
    const country = countries.starting(i)
    const isPart = (word & (MODIFIER | PORTFOLIO | TIME)) !== 0
    if (!isPart && country === undefined && lexeme.norm !== '-' && lexeme.norm !== "'s") return false
    if (country !== undefined) i = country.endToken - 1
  }
  return false
}
