import type { AgreementStatus } from '../../model.js'
import type { Act, Reading } from '../readings.js'
import type { Term } from '../sentence/term.js'
import { statusOfAct } from './act-status.js'
import type { Draft } from './draft.js'
import { verblessStatus } from './verbless.js'

/** One thing that a place says of the status, with the words for it. */
export interface StatusClue {
  readonly status: AgreementStatus
  readonly reason: string
  readonly reading: Reading
  /** True for a signing that the verb's own words put before the news: `had signed`, `an earlier agreement`. */
  readonly past: boolean
}

/** What all places say, in the order of the text. */
export function statusClues({ readings }: Draft): readonly StatusClue[] {
  return readings.flatMap((reading) => [
    ...reading.acts.flatMap((act) => actClue(reading, act)),
    ...(reading.at < 0 && reading.signers !== undefined ? [clue(reading, 'signed', 'signatures')] : []),
    ...stateClues(reading),
    ...modifierClue(reading),
  ])
}

/**
 * The status that wins: an end over all, what binds over an old signing, a signing over plans.
 *
 * @param isOld the signing lies well before the article.
 */
export function statusOf(draft: Draft, clues: readonly StatusClue[], isOld: boolean): AgreementStatus | undefined {
  const has = (status: AgreementStatus): boolean => clues.some((found) => found.status === status)
  const signings = clues.filter(({ status }) => status === 'signed')
  if (has('ended')) return 'ended'
  if (has('planned') && signings.length > 0 && signings.every(({ reason }) => PUBLISHED.test(reason))) return 'planned'
  if (
    isOld &&
    signings.length > 0 &&
    (signings.every(({ reason }) => reason.startsWith('ratif')) || draft.readings.some(stands))
  )
    return 'in-force'
  if (signings.length > 0 && isOld && draft.readings.some(binds)) return 'in-force'
  if (isOld && signings.length > 0 && signings.every(({ past }) => past) && draft.readings.some(isKnown))
    return 'in-force'
  if (isOld && signings.length === 0 && clues.some(({ reason }) => REACHED.test(reason))) return 'in-force'
  if (clues.some(({ reason }) => STRONG.has(reason))) return 'in-force'
  const isWeak = clues.every(({ status, reason }) => status !== 'in-force' || WEAK.has(reason))
  if (has('planned') && isWeak && signings.length === 0) return 'planned'
  if (has('in-force')) return !isOld && signings.some(({ past }) => !past) ? 'signed' : 'in-force'
  if (has('planned') && signings.length > 0 && signings.every(({ reason }) => reason.startsWith('initial')))
    return 'planned'
  if (signings.length > 0) return 'signed'
  if (has('planned')) return 'planned'
  return defaultStatus(draft, isOld)
}

/** `the Military Cooperation Agreement`: known by its name. */
function isKnown({ phrase }: Reading): boolean {
  return phrase?.definite === true && phrase.titleFirst !== undefined
}

/** `announces a memorandum, to be signed in the spring` */
const PUBLISHED = /^(announc|unveil|present|publish)/

/** `a framework contract, signed in 2024, remains open`: its signing is said aside, and what it is in the present. */
function stands({ acts, sentence: { terms }, at }: Reading): boolean {
  if (at < 0 || acts.length === 0 || !acts.every(({ rule }) => ASIDE.test(rule) && !MAIN.test(rule))) return false
  for (let i = at + 1; i < terms.length; i++)
    if (PRESENT.has((terms[i] as Term).normal) && !terms[i - 1]?.tags.has('Relative') && isAfterAll(terms, i, acts))
      return true
  return false
}

function isAfterAll(terms: readonly Term[], at: number, acts: readonly Act[]): boolean {
  return acts.every(({ verb }) => verb.firstToken < (terms[at] as Term).firstToken)
}

const PRESENT: ReadonlySet<string> = new Set([
  'is',
  'are',
  'remains',
  'remain',
  'stays',
  'runs',
  'continues',
  'holds',
  'stands',
])

/** `a pact agreed in 2021` */
const REACHED = /^(agreed|reached|settled|brokered)\b/

/** `It obliges each side to help`: said in the present of an old signing. */
function binds({ content }: Reading): boolean {
  return content?.verb?.form === 'third' || content?.verb?.form === 'base'
}

/** No verb at all: `the US-Iraq Strategic Framework Agreement` binds, `a memorandum between Chile and Peru` is news. */
function defaultStatus({ readings }: Draft, isOld: boolean): AgreementStatus | undefined {
  // Refused, denied, asked or wished for, and nothing else is said.
  if (readings.some(({ acts }) => acts.length > 0) && readings.every(({ acts }) => acts.every(isUndone)))
    return undefined
  const [first] = readings
  return first === undefined ? undefined : verblessStatus(first, isOld)
}

function isUndone({ group }: Act): boolean {
  return group.reality === 'denied' || group.reality === 'unreal'
}

/** A signing that is awaited or put off is none: `The signing of a protocol was postponed.` */
function stateClues(reading: Reading): readonly StatusClue[] {
  const isPutOff = reading.states.some(({ rule }) => rule.name === 'nominal-ahead' || rule.name === 'prospect')
  return reading.states.flatMap(({ rule }) =>
    rule.status === undefined || (isPutOff && rule.name === 'nominal') ? [] : [clue(reading, rule.status, rule.name)],
  )
}

function actClue(reading: Reading, { verb, group, rule }: Act): readonly StatusClue[] {
  const status = isOfBefore(reading, verb, group) ? 'in-force' : statusOfAct(reading, verb.verb, group.reality)
  if (status === undefined) return []
  const past =
    group.perfect === 'past' ||
    isAside(reading, rule) ||
    (reading.phrase?.modifiers.some((word) => EARLIER.has(word)) ?? false)
  return [{ status, reason: `${verb.normal}: ${rule}`, reading, past }]
}

/** `agreements that had been reached earlier` */
function isOfBefore({ phrase }: Reading, { verb }: Term, { perfect, reality }: Act['group']): boolean {
  if (phrase?.plural !== true || perfect !== 'past' || reality !== 'done') return false
  return verb?.classes.includes('Reach') === true
}

/** `the Declaration, which both presidents signed in 2021`: said aside of one that is known. */
function isAside(reading: Reading, rule: string): boolean {
  return isKnown(reading) && ASIDE.test(rule) && !MAIN.test(rule)
}

const ASIDE = /\b(relative|reduced)\b/
const MAIN = /\b(object|passive)\b/

function modifierClue(reading: Reading): readonly StatusClue[] {
  if (reading.phrase?.noun === 'talks') return [clue(reading, 'planned', 'talks')]
  for (const word of reading.phrase?.modifiers ?? []) {
    const status = MODIFIERS.get(word)
    if (status !== undefined) return [clue(reading, status, word)]
  }
  return []
}

function clue(reading: Reading, status: AgreementStatus, reason: string): StatusClue {
  return { status, reason, reading, past: false }
}

const modifiers = (status: AgreementStatus, words: string): [string, AgreementStatus][] =>
  words.split(' ').map((word) => [word, status])

const MODIFIERS: ReadonlyMap<string, AgreementStatus> = new Map([
  ...modifiers(
    'planned',
    'proposed planned draft possible potential future upcoming prospective pending stalled looming forthcoming',
  ),
  ...modifiers('planned', 'imminent envisaged eventual long-awaited unsigned'),
  ...modifiers('in-force', 'existing current decades-old longstanding long-standing'),
  ...modifiers('signed', 'signed concluded recent latest newly-signed recently-signed'),
  ...modifiers('ended', 'expired defunct now-defunct lapsed cancelled canceled'),
])
/** Rules that only presuppose that it binds: `under the proposed agreement`. */
const WEAK: ReadonlySet<string> = new Set(['standing', 'holding'])
/** Rules that say plainly that it binds, whenever it was signed. */
const STRONG: ReadonlySet<string> = new Set(['in-force', 'entry-into-force', 'bound'])
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previous', 'former', 'old'])
