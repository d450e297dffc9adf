import { hasOffice } from '../../gazetteer/offices-of-states.js'
import type { CountryCode } from '../../model.js'
import type { ReadOffice } from './same-office.js'

/** Which offices of which countries are taken: one person holds each at a time. */
export class Seats {
  private readonly taken = new Map<CountryCode, Set<string>>()

  take(country: CountryCode, offices: readonly ReadOffice[]): void {
    let keys = this.taken.get(country)
    if (keys === undefined) {
      keys = new Set()
      this.taken.set(country, keys)
    }
    for (const office of offices) {
      keys.add(placeOf(office))
      if (isHeldNow(office)) keys.add(office.key)
    }
  }

  /** Whether somebody may hold these offices of a country: it has them, and nobody else holds the ones that are one person's. */
  areFree(country: CountryCode, offices: readonly ReadOffice[]): boolean {
    const keys = this.taken.get(country)
    if (WITHOUT_MINISTERS.has(country) && offices.some(isMinister)) return false
    return offices.every((office) => hasOffice(country, office.words) && !(isSeat(office) && isTaken(office, keys)))
  }
}

/** By whoever holds it now, or by another whom the same words name: `Juan Soto and Ana Ruiz, defence ministers at the time`. */
function isTaken(office: ReadOffice, keys: ReadonlySet<string> | undefined): boolean {
  if (keys === undefined) return false
  return keys.has(placeOf(office)) || (isHeldNow(office) && keys.has(office.key))
}

function placeOf({ mention, key }: ReadOffice): string {
  return `${key} at ${mention.firstToken}`
}

/** `Minister of Public Security`, not `Secretary of Homeland Security`. */
function isMinister({ words, mention }: ReadOffice): boolean {
  return words.has('minister') && mention.portfolios !== undefined
}

/** Those whose departments are led by secretaries. */
const WITHOUT_MINISTERS: ReadonlySet<CountryCode> = new Set(['US'])

function isHeldNow({ mention }: ReadOffice): boolean {
  return mention.time !== 'former'
}

/** Offices that one person holds at a time; there are many ambassadors and many deputy ministers. */
function isSeat({ words, mention, key }: ReadOffice): boolean {
  if (words.has('deputy') || words.has('vice') || words.has('assistant')) return false
  return mention.portfolios !== undefined || SEATS.has(key)
}

/** By the key of `readOffice`: the words in alphabetical order. */
const SEATS: ReadonlySet<string> = new Set([
  'president',
  'minister prime',
  'chancellor',
  'king',
  'queen',
  'adviser security',
  'speaker',
  'chief defence staff',
  'chief general staff',
  'chief staff',
  'emir',
  'sultan',
  'crown prince',
])
