import { wordSet } from '../document/word-lists.js'
import type { PatternMatch } from './engine.js'
import type { Term } from './sentence/term.js'

/** `Bulgaria eyes a place in the pact`, `exchanged views on a treaty`: what is sought or exchanged is something else. */
export function isOtherObject(terms: readonly Term[], verb = 0, agreement = 0): boolean {
  const use = terms[verb]?.verb
  if (use?.lemma === 'sign' && hasBetween(terms, verb, agreement, LAWS)) return true
  if (use?.lemma === 'conclude' && hasBetween(terms, verb, agreement, TALKS)) return true
  const breaks =
    use?.lemma === 'exchange'
      ? 'on'
      : use?.lemma === 'end'
        ? 'in'
        : use?.classes.every((name) => name === 'Negotiate')
          ? 'in'
          : ''
  for (let i = verb + 1; i < agreement; i++) if (terms[i]?.normal === breaks) return true
  return false
}

/** `signed an order implementing the agreement`, `concluded talks on it`: a law is signed, and talks are over. */
function hasBetween(terms: readonly Term[], verb: number, agreement: number, words: ReadonlySet<string>): boolean {
  for (let i = verb + 1; i < agreement; i++) if (words.has(terms[i]?.normal ?? '')) return true
  return false
}

/** `signed an executive order`, `signed the guest book`: no agreement, whichever the text spoke of before. */
export function signsAnother(terms: readonly Term[], verb: number): boolean {
  for (let i = verb + 1; i <= verb + LONGEST_OBJECT; i++) {
    const term = terms[i]
    if (term === undefined || term.tags.has('Stop') || term.tags.has('Agreement') || term.tags.has('Act')) return false
    if (LAWS.has(term.normal) || KEEPSAKES.has(term.normal)) return true
  }
  return false
}

/** `an agreement on ending the war` */
export function isGerundOfMatter(terms: readonly Term[], verb: number): boolean {
  return terms[verb]?.verb?.form === 'ing' && MATTERS.has(terms[verb - 1]?.normal ?? '')
}

/** `the treaty alliance, and discussed` and `a roadmap, the ministry announced` end in verbs that are not the agreement's. */
export function isReduced(terms: readonly Term[], verb: number): boolean {
  const before = terms[verb - 1]
  // `to finalise the contract, followed by five years of work`
  if (terms[verb]?.verb?.lemma === 'follow' && terms[verb + 1]?.normal === 'by') return false
  if (COORDINATING.has(before?.normal ?? '')) return false
  // `for which it recently had issued a tender`
  if (before?.tags.has('Have') && !terms[verb - 2]?.tags.has('Actor')) return false
  return !(before?.tags.has('Actor') && terms[verb]?.tags.has('Say'))
}

/** `signed a pact, with Ambassador Stanley looking on`, `works under a pact, and with Cyprus as a third`: no partner of what is signed. */
export function isBystander(terms: readonly Term[], { start, end, groups }: PatternMatch): boolean {
  for (let i = start; i + 2 < end; i++)
    if (terms[i]?.tags.has('Comma') && terms[i + 1]?.normal === 'and' && terms[i + 2]?.normal === 'with') return true
  let after = groups.partner?.[1] ?? end
  const last = after + LONGEST_LIST
  while (after < last && (terms[after]?.tags.has('Actor') || JOINS.has(terms[after]?.normal ?? ''))) after++
  for (let i = after; i < after + 3; i++) if (ATTENDING.has(terms[i]?.normal ?? '')) return true
  return false
}

/** `The signing of a pact with Canada will be "very soon".`, `The signing of the contract is due in May.` */
export function isSigningToCome(terms: readonly Term[], { end }: PatternMatch): boolean {
  for (let i = end; i < Math.min(end + 10, terms.length); i++) {
    const { tags, normal } = terms[i] as Term
    if (tags.has('Stop') || tags.has('Act') || tags.has('Agreement') || tags.has('Relative') || tags.has('Comma'))
      return false
    if (normal === 'will')
      return terms[i + 1]?.normal !== 'help' && terms[i + 1]?.normal !== 'not' && isOfTime(terms, i)
    if (tags.has('Be')) return DUE.has(terms[i + 1]?.normal ?? '')
  }
  return false
}

/** `will be soon`, `will take place`, `will happen`; not `will strengthen`. */
function isOfTime(terms: readonly Term[], will: number): boolean {
  const next = terms[will + 1]?.normal ?? ''
  return (
    next === 'take' ||
    next === 'happen' ||
    next === 'follow' ||
    next === 'come' ||
    (next === 'be' && !terms[will + 2]?.tags.has('Provide'))
  )
}

/** `inked by officials while the ministers stood by` */
export function isInNextClause(terms: readonly Term[], { groups }: PatternMatch): boolean {
  const verb = groups.verb?.[0] ?? 0
  for (let i = (groups.subject?.[0] ?? 0) - 1; i > verb; i--) if (CLAUSES.has(terms[i]?.normal ?? '')) return true
  return false
}

/** `They signed a memorandum, and a contract for four boats is to follow`: it does something of its own. */
export function opensClause(terms: readonly Term[], agreement: number): boolean {
  for (let i = agreement + 1; i < Math.min(terms.length, agreement + LONGEST_SUBJECT); i++) {
    const { tags, normal } = terms[i] as Term
    if (tags.has('Stop') || tags.has('Comma') || tags.has('Act') || tags.has('Agreement') || tags.has('Relative'))
      return false
    if (FINITE.has(normal)) return true
  }
  return false
}

/** `A protocol ended the talks`, `signed a pact, ending a dispute over fishing`: it ends something else. */
export function endsAnother(terms: readonly Term[], verb: number): boolean {
  const next = terms[verb + 1]
  if (next === undefined || !terms[verb]?.tags.has('Lapse')) return false
  const { normal, tags } = next
  if (terms[verb]?.verb?.form === 'ing' && !tags.has('Stop') && !tags.has('Comma'))
    return !BEHIND_ENDS.has(normal) && !tags.has('Date')
  if (!OBJECT_LEADS.has(normal)) return false
  for (let i = verb + 2; i < verb + 5; i++) if (PERIODS.has(terms[i]?.normal ?? '')) return false
  return true
}

/** `will enter into force`, `before the signing of`: what the rule says has not come to pass. */
export function wordAhead(terms: readonly Term[], { start, end, groups }: PatternMatch): string | undefined {
  const first = groups.agreement?.[0] === start ? start + 1 : start - 7
  const last = groups.agreement?.[0] === start ? end : start
  let ahead: string | undefined
  for (let i = Math.max(0, first); i < Math.min(last, terms.length); i++) {
    const { normal, tags } = terms[i] as Term
    if (AHEAD.has(normal)) ahead = normal
    if (tags.has('Stop') || tags.has('Agreement') || tags.has('Actor')) {
      // Before the match only what stands right in front of it counts, after it only what comes first.
      if (groups.agreement?.[0] === start) break
      ahead = undefined
    }
  }
  return ahead
}

/** What only may come to pass. */
export const POSSIBLE = wordSet('may might could would if unless when')
const AHEAD = wordSet(
  'postpone postponed delay delayed cancelled canceled expedite expediting accelerate accelerating hasten prepare prepares preparing preparation preparations discuss discussed discussing plan plans planned ' +
    'agreed agree intend intends authorised authorized proposed ' +
    'will would shall must should before until once when possible ahead if toward towards pending could may might unless await awaits awaiting',
)
/** How far from its noun the verb of a subject may stand, in terms. */
const LONGEST_SUBJECT = 14
const FINITE = wordSet('is are was were will would has had')
const DUE = wordSet('due expected scheduled set planned slated likely imminent near close')
/** Partners beside each other, with what stands between them, in terms. */
const LONGEST_LIST = 16
const JOINS = wordSet('and , &')
const ATTENDING = wordSet('looking watching attendance present attending witness witnesses witnessing presence room')
const CLAUSES = wordSet('while whereas when after before as')
/** What the object of an end begins with. */
const OBJECT_LEADS = wordSet('the its their his her a an two three four five decades years months weeks')
/** `a pact ending in 2027` ends itself. */
const BEHIND_ENDS = wordSet('in on at by after before with next this within upon until from and')
const PERIODS = wordSet('day days week month year years night moment morning summer autumn winter spring')
const COORDINATING = wordSet('and but then also he she who it they')
const LAWS = wordSet(
  'order orders law laws decree decrees bill bills act acts resolution resolutions ordinance proclamation proclamations regulation ' +
    'regulations legislation directive directives pardon pardons',
)
const KEEPSAKES = wordSet('book guestbook autograph autographs petition register visitors')
/** How far behind `signed` the noun of what is signed may stand, in terms. */
const LONGEST_OBJECT = 8
const TALKS = wordSet('negotiations talks consultations negotiation discussions')
const MATTERS = wordSet('on of for at in to by about')
