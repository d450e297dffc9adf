import { endOfRank } from '../../gazetteer/offices.js'
import type { PersonMention } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import type { Scene } from './scene.js'
import type { TokenRange } from './title-phrase.js'

const LONGEST_RANK = 6

/** The rank straight before a name: `Corporal Zurab Gvenetadze`, `Maj. Gen. (ret.) Jane Doe`. */
export function rankBefore({ tokens }: Scene, { firstToken }: PersonMention, floor: number): TokenRange | undefined {
  let end = firstToken
  while (end > floor && BETWEEN.has(normAt(tokens, end - 1))) end--
  for (let start = Math.max(floor, end - LONGEST_RANK); start < end; start++) {
    if (endOfRank(tokens, start, end) === end && tokens[start]?.lexeme.casing !== 'lower') return [start, end]
  }
  return undefined
}

const BETWEEN: ReadonlySet<string> = new Set(['(', ')', 'ret.', 'ret', 'retd', 'sir', 'dr', 'dr.', 'sheikh', 'prince'])
