import type { PersonMention } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { startOfRank } from './holder.js'
import type { Scene } from './scene.js'
import type { TokenRange } from './title-phrase.js'

/** The rank straight before a name: `Corporal Zurab Gvenetadze`, `Maj. Gen. (ret.) Jane Doe`. */
export function rankBefore({ tokens }: Scene, { firstToken }: PersonMention, floor: number): TokenRange | undefined {
  let end = firstToken
  while (end > floor && BETWEEN.has(normAt(tokens, end - 1))) end--
  const start = startOfRank(tokens, end, floor)
  return start < end ? [start, end] : undefined
}

const BETWEEN: ReadonlySet<string> = new Set([
  '(',
  ')',
  'ret.',
  'ret',
  'retd',
  'retd.',
  'retired',
  'rtd',
  'res',
  'res.',
  'r',
  'sir',
  'dr',
  'dr.',
  'sheikh',
  'prince',
])
