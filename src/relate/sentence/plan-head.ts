import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import type { AgreementNoun } from '../lexicon/nouns.js'
import { STOPS, word } from './phrase-start.js'

/** The head noun of an agreement's phrase, and the token after all of its words. */
export interface Head {
  readonly noun: AgreementNoun
  readonly end: number
}

/** How many words may say what is planned. */
const LONGEST = 4

/** `a plan of bilateral military cooperation`, `the programme of joint exercises`: a plan of what two do together. */
export function planHead(tokens: readonly Token[], at: number, endToken: number): Head | undefined {
  const norm = word(tokens, at)
  if (!PLANS.has(norm) || word(tokens, at + 1) !== 'of') return undefined
  for (let i = at + 2; i < Math.min(endToken, at + 3 + LONGEST); i++) {
    const next = word(tokens, i)
    if (DONE_TOGETHER.has(next)) return { noun: norm.endsWith('s') ? PLANNED : PLAN, end: i + 1 }
    if (next !== 'and' && next !== '-' && STOPS.has(next)) return undefined
  }
  return undefined
}

/** Words that can begin such a head. */
export const PLANS = wordSet('plan plans program programs programme programmes')

const PLAN: AgreementNoun = { type: 'roadmap', plural: false, weak: true }
const PLANNED: AgreementNoun = { type: 'roadmap', plural: true, weak: true }
const DONE_TOGETHER = wordSet(
  'cooperation co-operation collaboration action activities consultations contacts exchanges exercises events',
)
