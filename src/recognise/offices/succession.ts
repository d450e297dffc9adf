import type { Sentence, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import type { Counterpart } from './counterpart.js'
import { SUCCEEDING } from './counterpart-words.js'
import { personAt } from './holder.js'
import type { Scene } from './scene.js'

/** Who comes after whom, with the one between commas and the other straight behind: each has, or had, the office of the other. */
export function readSuccession(scene: Scene, sentence: Sentence, at: number): readonly Counterpart[] {
  const { tokens } = scene
  const isNoun = SAME_STATE.has(normAt(tokens, at))
  const link = normAt(tokens, at + 1)
  if (isNoun ? link !== 'to' && link !== 'of' : !SUCCEEDING.has(normAt(tokens, at))) return []
  const other = personAt(scene, isNoun ? at + 2 : at + 1, sentence.endToken)
  const holder = successorAt(scene, at)
  if (other === undefined || holder === undefined) return []
  const both = { firstToken: at, endToken: at + 1, country: undefined, isOfSameState: true }
  const isBefore = isPredecessor(tokens, at)
  return [
    { ...both, holder, other, isPast: isBefore },
    { ...both, holder: other, other: holder, isPast: !isBefore },
  ]
}

/** Whom the clause before a verb or noun of succession is about: `Binali Yıldırım, who later` of `succeeded`. */
export function successorAt({ tokens, persons }: Scene, at: number): number | undefined {
  let from = at
  for (let i = 0; i < MOST_LEADS && SUCCESSION_LEADS.has(normAt(tokens, from - 1)); i++) from--
  return normAt(tokens, from - 1) === ',' ? persons.indexEnding(from - 1) : undefined
}

export function isPredecessor(tokens: readonly Token[], at: number): boolean {
  return normAt(tokens, at) === 'predecessor'
}

export const SAME_STATE: ReadonlySet<string> = new Set(['predecessor', 'successor'])
const MOST_LEADS = 6
const SUCCESSION_LEADS: ReadonlySet<string> = new Set([
  'who',
  'has',
  'had',
  'then',
  'later',
  'the',
  'a',
  'his',
  'her',
  'since',
  'recently',
  'eventually',
])
