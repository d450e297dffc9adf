import type { Act, Reading } from '../readings.js'
import { isTyped } from '../sentence/agreement-phrase.js'
import { type Draft, isGenericNoun, signersOf } from './draft.js'
import { fitsParties } from './fits.js'

/** How many sentences after a summary its items may be told. */
const NEAR = 5

/** `Four documents were signed.`, `The two inked several agreements.` before they are named one by one. */
export function isSummary(draft: Draft, later: readonly Draft[]): boolean {
  const [first] = draft.readings
  const phrase = first?.phrase
  if (first === undefined || !phrase?.plural || draft.readings.some(isExact)) return false
  const items = later.filter(
    (other) => other.readings.some(isTypedReading) && isOfSame(draft, other) && isTold(other, first),
  )
  return phrase.type === 'document' ? items.length > 0 : items.length > 1 && items.length >= phrase.count
}

/** Between some of the same sides; and by the same people, where the summary names them. */
function isOfSame(summary: Draft, other: Draft): boolean {
  const signers = signersOf(summary.readings)
  if (signers.length > 0 && !signersOf(other.readings).some((person) => signers.includes(person))) return false
  return fitsParties(summary.parties, other.parties) || summary.parties.some((party) => other.parties.includes(party))
}

/** Done too, soon after. */
function isTold({ readings: [told] }: Draft, summary: Reading): boolean {
  if (told === undefined) return false
  if (summary.phrase?.type === 'document') return true
  return told.sentence.index - summary.sentence.index <= NEAR && told.acts.some(isDone) && !told.phrase?.plural
}

function isDone({ group, verb }: Act): boolean {
  return group.reality === 'done' && verb.verb?.classes.includes('Conclude') === true
}

/** Says of what kind they are: `two memoranda`. */
function isExact({ phrase }: Reading): boolean {
  return phrase !== undefined && isTyped(phrase.type) && !isGenericNoun(phrase.noun) && phrase.noun !== 'agreements'
}

function isTypedReading({ phrase }: Reading): boolean {
  return phrase !== undefined && isTyped(phrase.type)
}
