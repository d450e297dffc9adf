import { wordSet } from '../../document/word-lists.js'
import type { Reading } from '../readings.js'
import type { AgreementPhrase } from '../sentence/agreement-phrase.js'
import type { Draft } from './draft.js'

/** How many terms after a phrase say what it is about. */
const ABOUT = 8

/** Two names of which neither holds the other's words are two agreements: `the Geelong Treaty`, `the AUKUS Agreement`. */
export function isSameName(draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
  const own = ownWords(phrase)
  if (own.length === 0) return true
  return draft.readings.some((known) => {
    if (known.phrase === undefined) return false
    const other = ownWords(known.phrase)
    const isNamed = phrase.titleFirst !== undefined && known.phrase.titleFirst !== undefined
    if (isNamed) return isWithin(own, other) || isWithin(other, own)
    const about = new Set([...other, ...aboutWords(known)])
    if (about.size === 0) return own.every((word) => Number.isNaN(Number(word)))
    return own.some((word) => about.has(word)) || aboutWords(reading).some((word) => about.has(word))
  })
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word))
}

function ownWords(phrase: AgreementPhrase): readonly string[] {
  let words = ownCache.get(phrase)
  if (words === undefined) {
    words = phrase.modifiers.filter((word) => !COMMON.has(word) && !SUM.test(word))
    ownCache.set(phrase, words)
  }
  return words
}

const ownCache = new WeakMap<AgreementPhrase, readonly string[]>()

/** `on cooperation in mine clearance`: the words after the phrase that say what it is about. */
function aboutWords(reading: Reading): readonly string[] {
  let words = aboutCache.get(reading)
  if (words === undefined) {
    words = readAboutWords(reading)
    aboutCache.set(reading, words)
  }
  return words
}

const aboutCache = new WeakMap<Reading, readonly string[]>()

function readAboutWords({ sentence, at }: Reading): readonly string[] {
  const words: string[] = []
  for (const { normal, tags } of sentence.terms.slice(at + 1, at + 1 + ABOUT)) {
    if (tags.has('Stop') || tags.has('Act') || tags.has('Agreement')) break
    if (normal.length > 3 && !COMMON.has(normal)) words.push(normal)
  }
  return words
}

/** `a joint venture contract`, `a 328-million-euro contract`: described in other words throughout. */
export function isOtherName(draft: Draft, phrase: AgreementPhrase): boolean {
  const own = ownWords(phrase)
  const known = draft.readings.flatMap((reading) => [
    ...(reading.phrase === undefined ? [] : ownWords(reading.phrase)),
    ...aboutWords(reading),
  ])
  return own.length > 0 && known.length > 0 && !own.some((word) => known.includes(word))
}

/** `a $920 million contract`: what it is worth is no name; `328-million-euro` is written as one. */
const SUM = /^[$€£¥]?[\d.,]+$|^[$€£¥]$/

const COMMON = wordSet(
  'new draft proposed planned the of and cooperation co-operation joint bilateral trilateral multilateral defence defense security military agreement agreements ' +
    'memorandum mutual long-awaited recently signed landmark historic major strategic partnership comprehensive general existing ' +
    'crucial key vital current final initial such same latest recent important key wide-ranging broad large big huge biggest largest whole entire actual ' +
    'two three four five six year ten with which that this will would their between also million billion worth',
)
