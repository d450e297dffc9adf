import { wordSet } from '../../document/word-lists.js'
import type { Document, Token } from '../../model.js'
import type { Reading } from '../readings.js'
import type { AgreementPhrase } from '../sentence/agreement-phrase.js'
import { type Draft, isGenericNoun, readingParties, signersOf } from './draft.js'
import { fitsParties, isGeneric } from './fits.js'
import { isOtherName } from './same-name.js'

/** Headline and lead sum up: what they say may be told again, in full, further down. */
const LEAD = 2

/** How far back an open quotation mark is looked for, in tokens. */
const QUOTED = 150

export function isToldAgain(document: Document, draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
  const first = draft.readings[0] as Reading
  const { sentence } = reading.sentence
  if (phrase.type === 'document' && first.phrase?.type === 'document' && phrase.plural) return true
  if (
    reading.states.some(({ rule }) => rule.status === 'ended' || LASTING.has(rule.name)) ||
    reading.acts.some(({ group }) => group.perfect === 'past')
  )
    return false
  if (phrase.modifiers.some((word) => FURTHER.has(word)) || first.sentence.index === reading.sentence.index)
    return isLabel(first, reading)
  const isLead = first.sentence.index < LEAD || first.sentence.sentence.kind === 'headline'
  if (!isLead && !isQuoted(document, sentence.firstToken)) return false
  if (phrase.count > 1 || (first.phrase?.count ?? 1) > 1) return false
  if (isOtherName(draft, phrase)) return false
  if (ADDING.has(document.tokens[sentence.firstToken]?.lexeme.norm ?? '')) return false
  const isSameType =
    phrase.type === 'document' ||
    draft.type === phrase.type ||
    isGeneric(draft) ||
    (isLead && isGenericNoun(phrase.noun))
  return isSameType && sharesSigners(draft, reading) && !hasOthers(draft, reading)
}

/** `U.S.-Zambia MOU on Commercial Development: the two intend to sign a Memorandum ...` */
function isLabel({ at, phrase }: Reading, reading: Reading): boolean {
  const between = reading.sentence.terms.slice(at + 1, reading.at)
  return phrase?.type === reading.phrase?.type && between.some(({ normal }) => normal === ':')
}

/** `a pact with France` ... `he and Naval Group's head initialled a memorandum`: a side that the other one cannot have. */
function hasOthers({ parties }: Draft, reading: Reading): boolean {
  const said = readingParties(reading)
  return reading.phrase?.noun !== 'talks' && parties.length > 1 && said.length > 1 && !fitsParties(parties, said)
}

function sharesSigners(draft: Draft, reading: Reading): boolean {
  const before = new Set(signersOf(draft.readings))
  const now = new Set(signersOf([reading]))
  if (before.size === 0 || now.size === 0) return true
  return [...now].filter((person) => before.has(person)).length >= Math.min(2, now.size, before.size)
}

/** Whether the sentence begins within quotation marks: one opens it, or one before it in the paragraph is still open. */
function isQuoted({ tokens }: Document, first: number): boolean {
  if (QUOTES.has(tokens[first]?.lexeme.text ?? '')) return true
  let straight = 0
  for (let i = first - 1; i >= Math.max(0, first - QUOTED); i--) {
    const { text } = (tokens[i] as Token).lexeme
    if (text === '”' || text === '»') return false
    if (text === '“' || text === '«') return true
    if (text === '"') straight++
    if ((tokens[i] as Token).gap === 'paragraph') break
  }
  return straight % 2 === 1
}

/** Rules by which one has been there for long: `an MOU in place since August`. */
const LASTING = wordSet('since dates-back in-force')

export const FURTHER = wordSet('another second separate further additional third earlier previous other similar')

const ADDING = wordSet('also additionally separately moreover meanwhile later earlier')

const QUOTES = new Set(['"', '“', '«', "'", '‘'])
