import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import { AGREEMENT_NOUNS } from '../lexicon/nouns.js'
import { type AgreementPhrase, oneWordPhrase } from './agreement-phrase.js'
import { word } from './phrase-start.js'

/** Verbs by which something is bought, with no noun for the contract. */
export const TRADING = wordSet('signed ordered bought purchased')
const BUYING = wordSet('ordered bought purchased')

/** How far behind the verb its seller may stand, in tokens. */
const SELLER_REACH = 16

/**
 * `signed for 24 second-hand F-16s`, `signed up for IRIS-T systems from Diehl`, `ordered three radars from Thales`: a contract that no noun
 * names. The word that leads what is bought stands for it: `for`, or the verb itself.
 */
export function tradePhrase(tokens: readonly Token[], at: number, endToken: number): AgreementPhrase | undefined {
  const verb = word(tokens, at)
  if (BUYING.has(verb)) return isBought(tokens, at, endToken) ? contractAt(at, verb) : undefined
  if (verb !== 'signed') return undefined
  if (word(tokens, at + 1) === 'up' && word(tokens, at + 2) === 'for')
    return hasSeller(tokens, at + 3, endToken) ? contractAt(at + 2, 'for') : undefined
  return word(tokens, at + 1) === 'for' && isCounted(tokens, at + 2, endToken) ? contractAt(at + 1, 'for') : undefined
}

/** `ordered three GM200 radars from Thales`, `bought a radar from Thales`; not `ordered from Paris`, nor where the contract has its noun. */
function isBought(tokens: readonly Token[], at: number, endToken: number): boolean {
  const isOne = ARTICLES.has(word(tokens, at + 1))
  if ((!isOne && !isCounted(tokens, at + 1, endToken)) || BE.has(word(tokens, at - 1))) return false
  for (let i = at + 1; i < endToken && !(word(tokens, i) === ',' && word(tokens, i + 1) === 'and'); i++)
    if (AGREEMENT_NOUNS.has(word(tokens, i)) || PEOPLE.has(word(tokens, i))) return false
  return hasSeller(tokens, at + 2, endToken)
}

/** `24 F-16s`, `another 12`, `the first 180`, `three radars` */
function isCounted(tokens: readonly Token[], at: number, endToken: number): boolean {
  let from = at
  while (from < at + 3 && LEADS.has(word(tokens, from))) from++
  const token = tokens[from]
  if (token === undefined || from >= endToken) return false
  if (SIGNED_FOR.has(word(tokens, from + 1))) return false
  return NUMBERS.has(token.lexeme.norm) || (token.lexeme.kind === 'number' && !isYear(token.lexeme.norm))
}

/** `signed for 2025` */
function isYear(norm: string): boolean {
  return /^(19|20)\d\d$/.test(norm)
}

function hasSeller(tokens: readonly Token[], at: number, endToken: number): boolean {
  for (let i = at; i < Math.min(at + SELLER_REACH, endToken); i++)
    if (word(tokens, i) === 'from') return tokens[i + 1]?.lexeme.casing !== 'lower' || word(tokens, i + 1) === 'the'
  return false
}

function contractAt(at: number, noun: string): AgreementPhrase {
  return oneWordPhrase(at, { noun, type: 'contract', weak: false, definite: false, trade: true })
}

/** `ordered three diplomats from Chile to leave` */
const PEOPLE = wordSet(
  'men women people citizens diplomats soldiers officers troops envoys students workers journalists refugees migrants',
)
/** `signed for the two governments` */
const SIGNED_FOR = wordSet(
  'governments countries sides parties ministries companies states nations years months days weeks seasons',
)
const ARTICLES = wordSet('a an')
const BE = wordSet('be been is are was were being')
const LEADS = wordSet('the a an its another first second further more additional up to about some nearly around over')
const NUMBERS = wordSet(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundreds squadron batch',
)
