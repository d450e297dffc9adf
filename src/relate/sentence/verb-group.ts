import { wordSet } from '../../document/word-lists.js'
import type { Term } from './term.js'

/** How far left of a verb its auxiliaries and governing words are looked for, in terms. */
const REACH = 7
/** How far left of a verb its clause may begin. */
const CLAUSE_REACH = 12

/**
 * What the words around a verb say of the event: `done` (signed, has signed, is signed), `ahead` (will sign, is to sign, ready to
 * sign), `unreal` (would sign if, hopes to sign, calls on them to sign), `denied` (did not sign, refused to sign).
 */
export type Reality = 'done' | 'ahead' | 'unreal' | 'denied'

export interface VerbGroup {
  readonly reality: Reality
  /** `has signed`, `had signed`: done before now, or before the day that the text speaks of. */
  readonly perfect: 'present' | 'past' | undefined
  readonly passive: boolean
}

/** Reads the group of the verb at `terms[at]`. */
export function readVerbGroup(terms: readonly Term[], at: number, isQuestion: boolean): VerbGroup {
  const words: string[] = []
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const term = terms[i] as Term
    if (!term.tags.has('Gap') || term.tags.has('Comma') || term.tags.has('Placed')) break
    words.push(term.normal)
  }
  const form = terms[at]?.verb?.form ?? 'base'
  const lead = clauseLead(terms, at)
  const group = { perfect: perfectOf(words), passive: words.some((word) => BE.has(word)) }
  if (
    isQuestion ||
    (form === 'ing' && isMatter(terms, at)) ||
    isConditional(terms, at) ||
    words.some((word) => CONDITION.has(word)) ||
    isAsked(lead)
  )
    return { ...group, reality: 'unreal' }
  if (isAwaited(terms, at, words)) return { ...group, reality: 'ahead' }
  // `was to have been signed`
  if (words.includes('to') && words.includes('have') && words.some((word) => word === 'was' || word === 'were'))
    return { ...group, reality: 'denied' }
  // `has yet to be signed`, `had still to be negotiated`
  if (words.includes('to') && words.some((word) => word === 'yet' || word === 'still'))
    return { ...group, reality: 'ahead' }
  if (words.some((word, i) => isDenial(word, words[i - 1])) || DENYING.has(lead)) return { ...group, reality: 'denied' }
  return { ...group, reality: form === 'ing' ? gerund(words, terms, at) : finite(words, form, terms, at) }
}

/**
 * The word that leads the verb's clause in, past its auxiliaries and subject: `whether Kenya would sign`, `hopes that Oslo signs`,
 * `denied that it had signed`, `denied a report that it had signed`.
 */
function clauseLead(terms: readonly Term[], at: number): string {
  let i = at - 1
  while (i >= Math.max(0, at - CLAUSE_REACH) && isWithinClause(terms[i] as Term)) i--
  if (terms[i]?.normal !== 'that') return terms[i]?.normal ?? ''
  i--
  while (i > 0 && REPORTED.has(terms[i]?.normal ?? '')) i--
  return terms[i]?.normal ?? ''
}

function isAsked(lead: string): boolean {
  return CONDITION.has(lead) || CLAUSE_WISH.has(lead)
}

function isWithinClause({ normal, tags }: Term): boolean {
  if (normal === 'that' || CONDITION.has(normal) || CLAUSE_WISH.has(normal) || DENYING.has(normal)) return false
  return tags.has('Actor') || CLAUSE_WORDS.has(normal) || AHEAD.has(normal) || BE.has(normal)
}

/** `Concluding an agreement is a matter of time`: at the head of its clause, the thing that is spoken of. */
function isMatter(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  if (before !== undefined && !before.tags.has('Comma') && !before.tags.has('Stop')) return false
  for (let i = at + 1; i < Math.min(terms.length, at + 2 * REACH); i++) {
    const { tags, normal } = terms[i] as Term
    if (tags.has('Stop') || tags.has('Comma') || tags.has('Act')) return false
    if (normal === 'is' || normal === 'must') return true
  }
  return false
}

/** `if they were to get a deal`, `Had Oslo signed the treaty`: the condition stands before whoever does it. */
function isConditional(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { tags, normal } = terms[i] as Term
    if (tags.has('Stop') || tags.has('Act')) return false
    if (CONDITION.has(normal) || (i === 0 && normal === 'had' && terms[1]?.tags.has('Actor'))) return true
  }
  return terms[at - 1]?.normal === 'would' && isFollowedByIf(terms, at)
}

/** `would sign a treaty if the border was calm` */
function isFollowedByIf(terms: readonly Term[], at: number): boolean {
  for (let i = at + 1; i < Math.min(terms.length, at + 2 * REACH); i++) {
    if (terms[i]?.tags.has('Stop')) return false
    if (terms[i]?.normal === 'if') return true
  }
  return false
}

/** `did not sign`; but `not only signed` */
function isDenial(word: string, next = ''): boolean {
  return (DENIAL.has(word) && !(word === 'not' && ONLY.has(next))) || word.endsWith("n't")
}

/** `once the contract is concluded`, `before the deal is signed`: the present of a clause of time is still to come. */
function isAwaited(terms: readonly Term[], at: number, words: readonly string[]): boolean {
  if (!words.includes('is') && !words.includes('are')) return false
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE_REACH); i--) {
    const { tags, normal } = terms[i] as Term
    if (tags.has('Stop') || tags.has('Act') || tags.has('Comma')) return false
    if (AWAITING.has(normal)) return true
  }
  return false
}

function perfectOf(words: readonly string[]): VerbGroup['perfect'] {
  if (words.includes('had')) return 'past'
  return words.some((word) => word === 'has' || word === 'have' || word === 'having') ? 'present' : undefined
}

function finite(words: readonly string[], form: string, terms: readonly Term[], at: number): Reality {
  if (form === 'base' && isSecondInfinitive(terms, at)) return 'ahead'
  const to = words.indexOf('to')
  if (to >= 0 && (form === 'base' || words[to - 1] === 'be' || words[to - 1] === 'have'))
    return infinitive(words, to, terms, at)
  // `is being finalised`
  if (words.includes('being')) return 'ahead'
  for (const word of words) {
    if (AHEAD.has(word)) return 'ahead'
    if (UNREAL.has(word)) return 'unreal'
  }
  return 'done'
}

/** `the need to develop rules and finalise a treaty`: one `to` for both. */
function isSecondInfinitive(terms: readonly Term[], at: number): boolean {
  if (terms[at - 1]?.normal !== 'and') return false
  for (let i = at - 2; i >= Math.max(0, at - CLAUSE_REACH); i--) {
    const { tags, normal } = terms[i] as Term
    if (tags.has('Stop') || tags.has('Comma') || tags.has('Actor')) return false
    if (normal === 'to' && terms[i + 1]?.verb?.form === 'base') return true
  }
  return false
}

/** `plans to sign`, `hopes to sign`, `met to sign`. */
function infinitive(words: readonly string[], to: number, terms: readonly Term[], at: number): Reality {
  for (const word of words.slice(to + 1)) {
    if (WISH.has(word)) return 'unreal'
    if (AHEAD.has(word)) return 'ahead'
  }
  if (isSecondWish(terms, at - to - 2)) return 'unreal'
  for (let i = at - to - 2; i >= Math.max(0, at - 2 * REACH); i--)
    if (GATHERING.has(terms[i]?.normal ?? '')) return 'done'
  if (isOfFirst(terms, at - to - 2)) return 'done'
  const before = terms[at - to - 2]?.tags
  return (before?.has('Actor') || before?.has('Placed')) && words.length === to + 1 && at - to - 2 > 0
    ? actorTo(terms, at - to - 2)
    : 'ahead'
}

/** `the first country in Latin America to conclude an accord` */
function isOfFirst(terms: readonly Term[], end: number): boolean {
  for (let i = end; i >= Math.max(0, end - REACH); i--) {
    const { tags, normal } = terms[i] as Term
    if (ORDINALS.has(normal)) return true
    if (tags.has('Stop') || tags.has('Comma') || tags.has('Act')) return false
  }
  return false
}

/** `It is inadmissible to impose sanctions and to sign contracts`: both are wished for or not. */
function isSecondWish(terms: readonly Term[], joint: number): boolean {
  if (terms[joint]?.normal !== 'and') return false
  for (let i = joint - 1; i >= Math.max(0, joint - 2 * REACH); i--) {
    if (terms[i]?.tags.has('Stop')) return false
    if (terms[i]?.normal === 'to' && WISH.has(terms[i - 1]?.normal ?? '')) return true
  }
  return false
}

/** `India, France to sign a pact` plans; `urged Poland to sign` and `for Poland to sign` wish. */
function actorTo(terms: readonly Term[], at: number): Reality {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { normal } = terms[i] as Term
    if (WISH.has(normal) || normal === 'for' || normal === 'on') return 'unreal'
  }
  return 'ahead'
}

function gerund(words: readonly string[], terms: readonly Term[], at: number): Reality {
  if (isProspect(terms, at)) return 'ahead'
  for (const word of words) {
    if (AVERTING.has(word)) return 'denied'
    if (BEFORE.has(word)) return 'ahead'
    if (AFTER.has(word)) return 'done'
    if (BE.has(word)) return 'ahead'
    if (word === 'of' || word === 'for') return 'ahead'
  }
  return 'done'
}

/** `the possibility of India and Malaysia concluding a deal` */
function isProspect(terms: readonly Term[], at: number): boolean {
  let i = at - 1
  while (i > 0 && isSubject(terms[i] as Term)) i--
  return terms[i]?.normal === 'of' && PROSPECTS.has(terms[i - 1]?.normal ?? '')
}

function isSubject({ tags, normal }: Term): boolean {
  return tags.isActor || tags.isPlaced || normal === 'and' || normal === ','
}

const PROSPECTS = wordSet('possibility prospect prospects chance chances likelihood hope hopes idea')

/** `became the ninth country to sign` */
const ORDINALS = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth latest last only')
const ONLY = wordSet('only just merely simply')
const AWAITING = wordSet('once until before when after if')
const BE = wordSet('is are was were be been being')
const CONDITION = wordSet('if unless whether had-if')
const DENIAL = wordSet(
  'not never no refused refuses refusing declined declines failed fails unable reluctant without neither nor cannot denied denies deny denying',
)
const AHEAD = wordSet(
  "will shall 'll would plan plans planned planning expected expects set due ready about going scheduled agreed agrees prepared preparing " +
    'intends intend intended poised likely soon aims aim decided committed slated prepares close could might may',
)
const UNREAL = wordSet('can should must preferably ideally hopefully')
const WISH = wordSet(
  'hope hopes hoped hoping want wants wanted wish wishes wished call calls called urge urges urged ask asks asked invite invited ' +
    'tried try trying seek seeks sought seeking propose proposed offer offered pressure pressured need needs push pushed pushing willing ' +
    'eager keen like possible ability want authorised authorized able inadmissible impossible necessary important unacceptable better time',
)
const CLAUSE_WORDS = wordSet('and the has had have would')
const REPORTED = wordSet('a the any report reports claim claims rumour rumours rumor rumors allegation allegations')
const DENYING = wordSet('denied denies deny denying dismissed dismisses')
const CLAUSE_WISH = wordSet(
  'hope hopes hoped hoping wish wishes wished demand demands demanded urge urges urged suggested suggests',
)
const GATHERING = wordSet('met gathered convened assembled came travelled traveled flew arrived together')
const BEFORE = wordSet(
  'before toward towards consider considering discuss discussed discussing plan plans planning prior ahead negotiate',
)
const AVERTING = wordSet('avoid avoiding avoided prevent preventing prevented without instead')
const AFTER = wordSet('after by following upon since on with having')
