import { tokenize } from '../document/tokenize.js'
import { endOfRank } from './offices.js'

const AFLOAT: ReadonlySet<string> = new Set(['commander', 'captain', 'specialist'])

/** Whether a title is a military rank and nothing more: `Lt. Gen.`, `Captain`, `Commander`. */
export function isRank(title: string): boolean {
  let answer = known.get(title)
  if (answer === undefined) {
    const tokens = tokenize(title)
    answer = endOfRank(tokens, 0, tokens.length) === tokens.length || AFLOAT.has(title.toLowerCase())
    if (known.size >= MOST_TITLES) known = new Map()
    known.set(title, answer)
  }
  return answer
}

/** Titles come again and again; so many are remembered at most. */
const MOST_TITLES = 5000
let known = new Map<string, boolean>()
