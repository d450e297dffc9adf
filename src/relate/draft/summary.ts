import type { Reading } from '../readings.js'
import { isTyped } from '../sentence/agreement-phrase.js'
import type { Draft } from './draft.js'
import { fitsParties } from './fits.js'

/** `Four documents were signed.` before they are named one by one. */
export function isSummary(draft: Draft, later: readonly Draft[]): boolean {
  const phrase = draft.readings[0]?.phrase
  if (!phrase?.plural || phrase.type !== 'document' || draft.readings.some(isTypedReading)) return false
  return later.some((other) => other.readings.some(isTypedReading) && fitsParties(draft.parties, other.parties))
}

function isTypedReading({ phrase }: Reading): boolean {
  return phrase !== undefined && isTyped(phrase.type)
}
