import { TextMemo } from '../document/text-memo.js'
import { tokenize } from '../document/tokenize.js'
import { endOfRank } from './offices.js'

const AFLOAT: ReadonlySet<string> = new Set(['commander', 'captain', 'specialist'])

/** Whether a title is a military rank and nothing more: `Lt. Gen.`, `Captain`, `Commander`. */
export function isRank(title: string): boolean {
  return ranks.of(title)
}

const ranks = new TextMemo((title) => {
  const tokens = tokenize(title)
  return endOfRank(tokens, 0, tokens.length) === tokens.length || AFLOAT.has(title.toLowerCase())
}, 5000)
