import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import { AGREEMENT_NOUNS } from '../lexicon/nouns.js'
import { STOPS, word } from './phrase-start.js'

/** `deal with it`, `in agreement`, `contract soldiers`, `a convention centre`, `declaration of war`, `framework of`. */
export function isOtherSense(tokens: readonly Token[], head: number, end: number, endToken: number): boolean {
  const norm = word(tokens, head)
  const before = word(tokens, head - 1)
  const after = end < endToken ? word(tokens, end) : ''
  if (norm === 'deal' || norm === 'contract') {
    if (VERB_LEADS.has(before)) return true
    if (
      norm === 'deal' &&
      (after === 'of' || (after === 'with' && !NOUN_LEADS.has(before) && !isDescribed(tokens, head)))
    )
      return true
  }
  if (norm === 'deals' && (after === 'with' || after === 'in')) return !NOUN_LEADS.has(before) && !isKindOfDeal(before)
  // `a Charter on Strategic Partnership`; not that of the United Nations.
  if (norm === 'charter' || norm === 'charters') return after !== 'on'
  if (norm === 'order' || norm === 'orders') return !isPlaced(tokens, head) || isOfAuthority(tokens, head)
  if (UNDERSTANDINGS.has(norm)) return after === 'of' || !isLedBy(tokens, head, REACHING)
  if (TRADES.has(norm)) return AGREEMENT_NOUNS.has(after) || !isLedBy(tokens, head, CLOSING)
  if (PARTNERSHIPS.has(norm)) return namesMore(tokens, head, endToken) || !isLedBy(tokens, head, ENTERING)
  if (before === '-' && word(tokens, head - 2) === 'non') return true
  // `students who study under contract`, `a review of all contracts`
  if (norm === 'contract' && before === 'under' && after !== 'with' && after !== 'to') return true
  // What is signed stands behind the `of`: `the text of an agreement`.
  if ((norm === 'text' || norm === 'texts') && after === 'of') return true
  if (norm === 'agreement' && (before === 'in' || before === 'mutual')) return true
  if (norm === 'agreement' && after === 'that' && !isDescribed(tokens, head)) return !beginsRelative(tokens, end + 1)
  if (before === 'the' && norm === 'framework' && after === 'of') return true
  if (norm === 'declaration' || norm === 'declarations')
    if (after === 'of' && STATES_OF.has(word(tokens, end + 1))) return true
  return NOUN_FOLLOWERS.has(after) || (AGREEMENT_NOUNS.has(after) && AGREEMENT_NOUNS.get(after)?.type !== 'document')
}

/** `placed an initial order`, `won a further order`; all other orders are given, kept or left. */
function isPlaced(tokens: readonly Token[], head: number): boolean {
  for (let at = head - 1; at >= Math.max(0, head - LONGEST_ORDER); at--) {
    const norm = word(tokens, at)
    if (PLACING.has(norm)) return true
    if (STOPS.has(norm)) return false
  }
  return false
}

/** `reached an understanding on the border`, `concluded the purchase of 18 jets`, `entered into a Security Partnership` */
function isLedBy(tokens: readonly Token[], head: number, verbs: ReadonlySet<string>): boolean {
  for (let at = head - 1; at >= Math.max(0, head - LONGEST_LED); at--) {
    const norm = word(tokens, at)
    if (verbs.has(norm)) return true
    if (STOPS.has(norm) && norm !== 'to' && norm !== 'on' && !isLinked(tokens, at)) return false
  }
  return false
}

/** `a Security and Defence Partnership`: what joins words of one name. */
function isLinked(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === 'and' && tokens[at + 1]?.lexeme.casing === tokens[at - 1]?.lexeme.casing
}

/** `a Partnership and Collaboration Treaty`, `a strategic partnership treaty`: another noun heads the phrase. */
function namesMore(tokens: readonly Token[], head: number, endToken: number): boolean {
  for (let at = head + 1; at < Math.min(head + 4, endToken); at++)
    if (AGREEMENT_NOUNS.has(word(tokens, at)) && !STOPS.has(word(tokens, at - 1))) return true
  return AGREEMENT_NOUNS.has(word(tokens, head + 3)) && word(tokens, head + 1) === 'and'
}

/** How far before such a noun its verb stands, in tokens. */
const LONGEST_LED = 7
const UNDERSTANDINGS = wordSet('understanding understandings')
const REACHING = wordSet('reach reached reaches reaching struck conclude concluded signed')
const TRADES = wordSet('sale sales purchase purchases')
const CLOSING = wordSet(
  'sign signs signed signing conclude concluded concludes seal seals sealed sealing finalise finalised finalize finalized inked closed signatures',
)
const PARTNERSHIPS = wordSet('partnership partnerships')
const ENTERING = wordSet('sign signs signed signing conclude concluded inked into')

/** `a gag order`, `an order on the media`, `the Order of Merit` */
function isOfAuthority(tokens: readonly Token[], head: number): boolean {
  const after = word(tokens, head + 1)
  return (
    after === 'on' || AUTHORITIES.has(word(tokens, head - 1)) || (after === 'of' && HONOURS.has(word(tokens, head + 2)))
  )
}

const AUTHORITIES = wordSet(
  'court gag restraining executive detention protection exclusion banning law public world batting pecking',
)
const HONOURS = wordSet('merit battle magnitude the honour honor')

/** How far before the noun its verb stands, in tokens. */
const LONGEST_ORDER = 6
const PLACING = wordSet(
  'place places placed placing win wins won winning secured secures bagged bags booked landed received receives',
)

/** `an agreement that lets troops in`, `that would end the war`; not `agreement that the war must end`. */
function beginsRelative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.lexeme.casing !== 'lower') return false
  const { norm } = next.lexeme
  return MODALS.has(norm) || (/[^su]s$|ed$/.test(norm) && !CLAUSE_LEADS.has(norm))
}

const MODALS: ReadonlySet<string> = new Set(
  'will would can could may might must shall should is was has had'.split(' '),
)

const CLAUSE_LEADS: ReadonlySet<string> = new Set('its his theirs troops forces both sides states talks'.split(' '))

/** `arms deals with`, `bilateral deals with`; but `the ministry deals with`, `Poland deals with`. */
function isKindOfDeal(before: string): boolean {
  return DEAL_KINDS.has(before) || /[^u](al|ic|ar|ive|ary|ish|ian|ese|ous)$/.test(before) || before.endsWith('-')
}

const DEAL_KINDS = wordSet(
  'arms defence defense weapons trade energy gas oil export supply peace ceasefire cooperation business investment new recent two three four five several ' +
    'similar separate major big secret direct more many other drone missile tank submarine aircraft dollar euro worth previous past',
)

/** Whether a describing word stands before the head: `a defence deal with`. */
function isDescribed(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1]
  return before !== undefined && before.lexeme.kind !== 'punctuation' && !STOPS.has(before.lexeme.norm)
}

const VERB_LEADS = wordSet('to will would can could must may might cannot not should shall')

const NOUN_LEADS = wordSet('a the this that any another first new its their his her such no latest recent')

const NOUN_FOLLOWERS = wordSet(
  'act bill legislation negotiations negotiation clause clauses soldiers soldier servicemen serviceman personnel service services workers worker killing killings manufacturer centre center hall ' +
    'delegates dealer maker makers killer staff law work basis teachers employees value price cost costs duration',
)

const STATES_OF = wordSet(
  'state sovereignty disaster war independence victory bankruptcy emergency love assets income martial faith',
)
