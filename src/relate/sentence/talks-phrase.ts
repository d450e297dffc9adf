import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import { type AgreementPhrase, oneWordPhrase } from './agreement-phrase.js'
import { word } from './phrase-start.js'

/** How far after `talks` the trade may stand that they are about. */
const TALKS_REACH = 14

/**
 * `in talks with India's agency for the sale of a missile`, `Talks are under way on moving production`: an agreement to come that no noun
 * names. Talks that are only held, and talks about no trade, are none.
 */
export function talksPhrase(tokens: readonly Token[], at: number, endToken: number): AgreementPhrase | undefined {
  if (!TALKS.has(word(tokens, at))) return undefined
  const isUnderWay = word(tokens, at - 1) === 'in' || isGoingOn(tokens, at, endToken)
  if (!isUnderWay) return undefined
  let isAbout = false
  for (let i = at + 1; i < Math.min(at + TALKS_REACH, endToken); i++) {
    const norm = word(tokens, i)
    if (ABOUT.has(norm)) isAbout = true
    if (isAbout && TRADES.has(norm))
      return oneWordPhrase(at, { noun: 'talks', type: 'agreement', weak: false, definite: false })
  }
  return undefined
}

function isGoingOn(tokens: readonly Token[], at: number, endToken: number): boolean {
  for (let i = at + 1; i < Math.min(at + 5, endToken); i++) if (GOING_ON.has(word(tokens, i))) return true
  return false
}

export const TALKS = wordSet('talks negotiations')

const GOING_ON = wordSet('underway under ongoing on-going continuing continue advanced')

const ABOUT = wordSet('for on over about to')

const TRADES = wordSet(
  'sale sales purchase purchases supply delivery deliveries acquisition procurement production co-production manufacture manufacturing licence ' +
    'license transfer localisation localization producing buying selling supplying acquiring purchasing procuring building',
)
