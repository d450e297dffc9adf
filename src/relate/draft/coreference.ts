import type { Document } from '../../model.js'
import type { Reading } from '../readings.js'
import type { AgreementPhrase } from '../sentence/agreement-phrase.js'
import { type Draft, knownParties, readingParties, signersOf, typeOf } from './draft.js'

/** A summary in the headline or lead may be told again within so many sentences. */
const LEAD = 2
/** A place that does not name its agreement means one at most so many sentences back. */
const NEAR = 3

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
      drafts[index] = { readings: [...draft.readings, reading], reasons: [...draft.reasons, reason] }
    } else if (reading.phrase !== undefined && opensDraft(reading.phrase, reading))
      drafts.push({ readings: [reading], reasons: [] })
  }
  return drafts
}

function findDraft(
  document: Document,
  drafts: readonly Draft[],
  reading: Reading,
): { readonly index: number; readonly reason: string } | undefined {
  const { phrase } = reading
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index] as Draft
    if (phrase === undefined) {
      if (isNear(draft, reading)) return { index, reason: 'the signing that the text spoke of last' }
      return undefined
    }
    if (!fits(draft, reading, phrase)) continue
    if (phrase.definite && !phrase.indefinite && isSameName(draft, phrase))
      return { index, reason: 'a definite phrase' }
    if (phrase.type === 'document' && !phrase.plural && !phrase.indefinite)
      return { index, reason: 'a definite phrase' }
    if (isToldAgain(document, draft, reading, phrase)) return { index, reason: 'the same news told again' }
  }
  return undefined
}

function isNear({ readings }: Draft, { sentence }: Reading): boolean {
  return sentence.index - (readings.at(-1)?.sentence.index ?? 0) <= NEAR
}

function fits(draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
  return fitsType(draft, phrase) && fitsParties(knownParties(draft), readingParties(reading))
}

/** `the deal`, `the agreement` and `the document` can mean any kind; other nouns only their own. */
function fitsType(draft: Draft, { type, definite }: AgreementPhrase): boolean {
  if (type === 'document' || draft.readings.every(({ phrase }) => phrase?.type === 'document')) return true
  const known = typeOf(draft)
  if (known === type || (type === 'agreement' && definite)) return true
  if (type === 'framework-agreement' && definite) return known === 'agreement'
  return (
    type === 'contract' &&
    definite &&
    draft.readings.every(({ phrase }) => phrase === undefined || phrase.type === 'agreement')
  )
}

/** One list holds the other, or one is empty. */
function fitsParties(known: readonly string[], said: readonly string[]): boolean {
  return said.every((party) => known.includes(party)) || known.every((party) => said.includes(party))
}

/** Two names that share no word of their own are two agreements. */
function isSameName(draft: Draft, phrase: AgreementPhrase): boolean {
  const own = phrase.modifiers.filter((word) => !COMMON.has(word))
  if (own.length === 0) return true
  return draft.readings.some(({ phrase: known }) => {
    if (known === undefined) return false
    const other = known.modifiers.filter((word) => !COMMON.has(word))
    return other.length === 0 || other.some((word) => own.includes(word)) || phrase.titleFirst === undefined
  })
}

function isToldAgain(document: Document, draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
  if (phrase.modifiers.some((word) => FURTHER.has(word))) return false
  const first = draft.readings[0] as Reading
  if (first.sentence.index === reading.sentence.index) return false
  const isSummary = first.sentence.index < LEAD || first.sentence.sentence.kind === 'headline'
  const isQuoted = QUOTES.has(document.text.charAt(reading.sentence.sentence.start))
  if (!isSummary && !isQuoted) return false
  if (phrase.count > 1 || (first.phrase?.count ?? 1) > 1) return false
  if (ADDING.has(document.tokens[reading.sentence.sentence.firstToken]?.lexeme.norm ?? '')) return false
  const before = signersOf(draft)
  const now = signersOf({ readings: [reading], reasons: [] })
  const sharesSigner =
    before.length === 0 ||
    now.length === 0 ||
    now.filter((person) => before.includes(person)).length >= Math.min(2, now.length)
  return sharesSigner && typeOf(draft) === typeOf({ readings: [reading], reasons: [] })
}

/** A phrase of which nothing is said but its noun brings up no agreement. */
function opensDraft(phrase: AgreementPhrase, reading: Reading): boolean {
  const { acts, states, between, partner, named, holder } = reading
  const hasSides = [between, partner, named, holder].some(
    (actor) => actor !== undefined && actor.countries.length + actor.organizations.length > 0,
  )
  const isActed = acts.some(
    ({ group, subject }) => group.reality !== 'denied' && (group.reality !== 'unreal' || subject !== undefined),
  )
  if (phrase.type === 'document') return isActed && (phrase.plural || phrase.indefinite)
  if (phrase.weak) return isActed || (hasSides && !phrase.plural)
  return isActed || hasSides || states.length > 0 || phrase.titleFirst !== undefined
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const COMMON = list(
  'new the of and cooperation co-operation joint bilateral defence defense security military agreement memorandum mutual five-year long-awaited recently signed',
)
const FURTHER = list('another second separate further additional third earlier previous other similar')
const ADDING = list('also additionally separately moreover meanwhile later earlier')
const QUOTES = new Set(['"', '“', '«', "'", '‘'])
