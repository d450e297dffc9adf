import type { Document } from '../../model.js'
import type { Reading } from '../readings.js'
import type { AgreementPhrase } from '../sentence/agreement-phrase.js'
import type { Term } from '../sentence/term.js'
import { itemStart } from './context.js'
import { type Draft, draftOf } from './draft.js'
import { fits, isWithinItem } from './fits.js'
import { opensDraft, PRONOUNS } from './opening.js'
import { isSameName } from './same-name.js'
import { isSummary } from './summary.js'
import { isToldAgain } from './told-again.js'

/** A place that does not name its agreement means one at most so many sentences back. */
export const NEAR = 3

/** An agreement that is spoken of more often has been described well enough. */
const MOST_READINGS = 12

const LATEST = 24

const LATEST_LEAD = 4

/**
 * Gathers readings into drafts, in the order of the text. A definite phrase (`the memorandum`, `the document`) means the last one that
 * fits; an indefinite one brings up a new agreement, unless headline, lead or a quotation tell of the same one twice.
 */
export function gatherDrafts(document: Document, readings: readonly Reading[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const reading of readings) {
    const found = findDraft(document, drafts, reading)
    if (found !== undefined) {
      const { index, reason } = found
      const draft = drafts[index] as Draft
      if (draft.readings.length < MOST_READINGS)
        drafts[index] = draftOf([...draft.readings, reading], [...draft.reasons, reason])
    } else if (reading.phrase !== undefined && opensDraft(reading.phrase, reading)) drafts.push(draftOf([reading], []))
  }
  return drafts.filter((draft, index) => !isSummary(draft, drafts.slice(index + 1, index + 1 + LATEST)))
}

/** What is signed is the last agreement nearby, before it one that is only planned last of all; -1 where there is none. */
function lastSigned(drafts: readonly Draft[], reading: Reading): number {
  const isDone = reading.signers !== undefined || reading.acts.some(({ group }) => group.reality === 'done')
  const last = drafts.length - 1
  for (let index = last; isDone && index >= 0 && isNear(drafts[index] as Draft, reading); index--)
    if (!drafts[index]?.isOnlyPlanned) return index
  const draft = drafts[last]
  return draft !== undefined && isNear(draft, reading) ? last : -1
}

interface Found {
  readonly index: number
  readonly reason: string
}

function findDraft(document: Document, drafts: readonly Draft[], reading: Reading): Found | undefined {
  const { phrase } = reading
  if (phrase === undefined) {
    const index = lastSigned(drafts, reading)
    return index < 0 ? undefined : { index, reason: 'the signing spoken of last' }
  }
  if (PRONOUNS.has(phrase.noun)) return lastBefore(drafts, reading)
  if (isPredicate(reading)) return lastSpokenOf(drafts, reading)
  const start = itemStart(document, reading.sentence.index)
  const fitting = candidates(drafts).filter((index) => {
    const draft = drafts[index] as Draft
    return isWithinItem(draft, reading, start) && fits(draft, reading, phrase)
  })
  if (isPointing(phrase)) {
    const named = fitting.filter((index) => isSameName(drafts[index] as Draft, reading, phrase))
    const acted = named.filter((k) => !isSigningOf(reading) || !isBackground(drafts[k] as Draft))
    const index = acted.find((k) => isSameKind(drafts[k] as Draft, phrase)) ?? acted[0]
    if (index !== undefined) return { index, reason: 'a definite phrase' }
  }
  const again = fitting.find((index) => isToldAgain(document, drafts[index] as Draft, reading, phrase))
  return again === undefined ? undefined : { index: again, reason: 'the same news told again' }
}

/** The latest drafts, last one first, and those of the lead: a phrase means one of these. */
function candidates({ length }: readonly Draft[]): readonly number[] {
  const indexes: number[] = []
  for (let index = length - 1; index >= 0; index--)
    if (index >= length - LATEST || index < LATEST_LEAD) indexes.push(index)
    else index = Math.min(index, LATEST_LEAD)
  return indexes
}

/** `It is a framework agreement on training.` */
function isPredicate({ at, sentence: { terms } }: Reading): boolean {
  const subject = terms[at - 2]?.phrase
  return terms[at - 1]?.tags.has('Be') === true && subject !== undefined && subject.type === 'document'
}

function lastSpokenOf(drafts: readonly Draft[], { sentence }: Reading): Found | undefined {
  const index = drafts.length - 1
  const last = drafts[index]?.readings.at(-1)?.sentence.index
  return last !== undefined && last >= sentence.index - 1 ? { index, reason: 'said of it' } : undefined
}

/** `It` is the agreement of the sentence before, where its own sentence says something that agreements do. */
function lastBefore(drafts: readonly Draft[], reading: Reading): Found | undefined {
  const index = drafts.length - 1
  const last = drafts[index]?.readings.at(-1)?.sentence.index
  const isSaid =
    reading.acts.length > 0 ||
    reading.states.length > 0 ||
    reading.content !== undefined ||
    reading.signers !== undefined
  return isSaid && last === reading.sentence.index - 1 ? { index, reason: 'a pronoun' } : undefined
}

function isPointing({ type, definite, indefinite, plural }: AgreementPhrase): boolean {
  return !indefinite && (definite || (type === 'document' && !plural))
}

/** `They initialled the texts`: not those of a treaty that is only known by its name. */
function isSigningOf({ acts, phrase }: Reading): boolean {
  return phrase?.type === 'document' && acts.some(({ group, verb }) => group.reality === 'done' && isConcluding(verb))
}

function isConcluding({ verb }: Term): boolean {
  return verb?.classes.includes('Conclude') === true
}

function isBackground({ readings }: Draft): boolean {
  return readings.every(
    ({ acts, phrase }) => acts.length === 0 && phrase?.definite === true && phrase.titleFirst !== undefined,
  )
}

function isSameKind(draft: Draft, { type, plural }: AgreementPhrase): boolean {
  return draft.type === type && draft.readings.some(({ phrase }) => phrase?.plural === plural)
}

function isNear({ readings }: Draft, { sentence }: Reading): boolean {
  return sentence.index - (readings.at(-1)?.sentence.index ?? 0) <= NEAR
}
