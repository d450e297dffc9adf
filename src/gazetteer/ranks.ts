import { tokenize } from '../document/tokenize.js'
import { endOfRank } from './offices.js'

const AFLOAT: ReadonlySet<string> = new Set(['commander', 'captain', 'specialist'])

/** Whether a title is a military rank and nothing more: `Lt. Gen.`, `Captain`, `Commander`. */
export function isRank(title: string): boolean {
  const tokens = tokenize(title)
  return endOfRank(tokens, 0, tokens.length) === tokens.length || AFLOAT.has(title.toLowerCase())
}
