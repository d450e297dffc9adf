import type { Party } from '../../model.js'
import type { Reading } from '../readings.js'
import { size } from '../sentence/actor-list.js'
import type { Term } from '../sentence/term.js'
import type { Draft } from './draft.js'
import { isPrivate } from './parties.js'

/** How far after its noun the other side of an agreement may be said, in terms. */
const REACH = 12

/**
 * `The president signed a memorandum to the agencies`, `The governor issued a declaration`: a paper of one side that nobody else signs
 * binds nobody else. An agreement or a contract whose other side is not named stays.
 */
export function isOneSided({ type, readings }: Draft, parties: readonly Party[]): boolean {
  // `VFAs with the United States and Australia`: whose they are is not said.
  if (readings.every(isOfOneUnsaid)) return true
  if (parties.length > 1) return false
  // `Striker Didier Kone signed with Al-Ittihad`: whoever signs for himself.
  // `the United States' action plan`, `Canadian treaty dams`: only its owner is named, and nothing is said of it.
  if (readings.every(isOnlyOwned)) return true
  const isOfOrganization = parties[0]?.kind === 'organization'
  if (isOfOrganization && readings.some(({ acts }) => acts.some(({ subject }) => subject && isPrivate(subject))))
    return true
  if (!PAPERS.has(type)) return false
  return readings.every(
    (reading) =>
      (reading.phrase === undefined || reading.phrase.end - reading.phrase.head === 1) &&
      !namesOther(reading) &&
      reading.acts.every(
        ({ subject }) => subject === undefined || (subject.anaphor === undefined && size(subject) < 2),
      ),
  )
}

function isOfOneUnsaid({ phrase, partner, holder, between, named, signers, acts }: Reading): boolean {
  const isTied = [holder, between, signers, ...acts.map(({ subject }) => subject)].some((actor) => actor !== undefined)
  return (
    phrase?.plural === true && partner !== undefined && size(partner) > 1 && !isTied && (!named || size(named) === 0)
  )
}

function isOnlyOwned(reading: Reading): boolean {
  const { acts, states, between, partner, holder, signers, named } = reading
  const isTied = [between, partner, holder, signers].some((actor) => actor !== undefined)
  return named !== undefined && acts.length === 0 && states.length === 0 && !isTied && !namesOther(reading)
}

/** `with two manufacturers`, `between the services`; not `aligns with his priorities`. */
function namesOther({ sentence: { terms }, at }: Reading): boolean {
  if (at < 0) return false
  for (let i = at + 1; i < Math.min(terms.length, at + REACH); i++) {
    const { normal } = terms[i] as Term
    if (OTHERS.has(normal)) return !AGREEING.has(terms[i - 1]?.normal ?? '')
  }
  return false
}

const AGREEING: ReadonlySet<string> = new Set([
  'aligns',
  'aligned',
  'consistent',
  'accordance',
  'line',
  'along',
  'deals',
])

const OTHERS: ReadonlySet<string> = new Set(['with', 'between', 'among'])
const PAPERS: ReadonlySet<string> = new Set(['memorandum', 'declaration'])
