import type { AgreementType } from '../../model.js'
import type { Act, Reading } from '../readings.js'
import { union } from '../sentence/actor-list.js'
import { isTyped } from '../sentence/agreement-phrase.js'
import type { Actor, Term } from '../sentence/term.js'
import { partyKeys, sidesOf } from './sides.js'

/** An agreement in the making: all the places that speak of it. */
export interface Draft {
  readonly readings: readonly Reading[]
  /** Why each reading but the first was taken to speak of the same agreement. */
  readonly reasons: readonly string[]
  readonly type: AgreementType
  /** Keys of all parties that any place names; complete lists before anything else. */
  readonly parties: readonly string[]
  /** Something is said to be done to it, and nothing is done yet. */
  readonly isOnlyPlanned: boolean
}

export function draftOf(readings: readonly Reading[], reasons: readonly string[]): Draft {
  const acts = readings.flatMap((reading) => reading.acts)
  const states = readings.flatMap((reading) => reading.states)
  const isAhead = states.length > 0 && states.every(({ rule }) => rule.status === 'planned')
  const isOnlyPlanned = (acts.length > 0 || isAhead) && acts.every(isUndone)
  return { readings, reasons, type: typeOf(readings), parties: partiesNamed(readings), isOnlyPlanned }
}

function isUndone({ group, verb }: Act): boolean {
  return group.reality !== 'done' || verb.verb?.classes.every((name) => name === 'Negotiate') === true
}

/** The kind of agreement: the first noun that says one; `deal`, `pact` and `document` leave it to a later noun. */
function typeOf(readings: readonly Reading[]): AgreementType {
  const typed = readings.flatMap(({ phrase }) => (phrase !== undefined && isTyped(phrase.type) ? [phrase] : []))
  const exact = typed.find(({ noun }) => !isGenericNoun(noun))
  const type = (exact ?? typed[0])?.type
  return type !== undefined && isTyped(type) ? type : 'agreement'
}

/** `deal`, `pact`, `accord`, `document`: any kind of agreement may be called so. */
export function isGenericNoun(noun: string): boolean {
  return GENERIC.has(noun)
}

const GENERIC: ReadonlySet<string> = new Set(
  'deal deals pact pacts accord accords document documents paper text'.split(' '),
)

/** How many agreements it is: `two agreements`. */
export function countOf({ readings }: Draft): number {
  return Math.max(1, ...readings.map(({ phrase }) => phrase?.count ?? 1))
}

function isSigning({ verb }: Term): boolean {
  return verb?.classes.includes('Conclude') ?? false
}

function partiesNamed(readings: readonly Reading[]): readonly string[] {
  const complete = readings.map((reading) => sidesOf(reading).complete).find((actor) => actor !== undefined)
  return partyKeys(complete ?? union(readings.map((reading) => sidesOf(reading).partial)))
}

export function readingParties(reading: Reading): readonly string[] {
  const { complete, partial } = sidesOf(reading)
  return partyKeys(complete ?? partial)
}

/** The people that the readings say signed. */
export function signersOf(readings: readonly Reading[]): Actor['people'] {
  return readings.flatMap(({ acts, signers, partner }) => {
    const signings = acts.filter(({ group, verb }) => group.reality === 'done' && isSigning(verb))
    const own = signings.flatMap(({ subject, partner: other }) => [
      ...(subject?.people ?? []),
      ...(other?.people ?? []),
    ])
    return [...own, ...(own.length > 0 ? (partner?.people ?? []) : []), ...(signers?.people ?? [])]
  })
}
