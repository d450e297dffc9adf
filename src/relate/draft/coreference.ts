import type { Document, Token } from '../../model.js'
import type { Act, Reading } from '../readings.js'
import { size, union } from '../sentence/actor-list.js'
import { type AgreementPhrase, isTyped } from '../sentence/agreement-phrase.js'
import { itemStart } from './context.js'
import { type Draft, draftOf, isGenericNoun, readingParties, signersOf } from './draft.js'
import { dateSaid } from './signing-date.js'

/** Headline and lead sum up: what they say may be told again, in full, further down. */
const LEAD = 2
/** A place that does not name its agreement means one at most so many sentences back. */
const NEAR = 3
/** An agreement that is spoken of more often has been described well enough. */
const MOST_READINGS = 12
const LATEST = 24
const LATEST_LEAD = 4
/** How many terms after a phrase say what it is about. */
const ABOUT = 8
/** How far back an open quotation mark is looked for, in tokens. */
const QUOTED = 150

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

interface Found {
  readonly index: number
  readonly reason: string
}

function findDraft(document: Document, drafts: readonly Draft[], reading: Reading): Found | undefined {
  const { phrase } = reading
  if (phrase === undefined) {
    const index = drafts.length - 1
    const last = drafts[index]
    return last !== undefined && isNear(last, reading) ? { index, reason: 'the signing spoken of last' } : undefined
  }
  if (PRONOUNS.has(phrase.noun)) return lastBefore(drafts, reading)
  const start = itemStart(document, reading.sentence.index)
  const fitting = candidates(drafts).filter((index) => {
    const draft = drafts[index] as Draft
    return isWithinItem(draft, reading, start) && fits(draft, reading, phrase)
  })
  if (isPointing(phrase)) {
    const named = fitting.filter((index) => isSameName(drafts[index] as Draft, reading, phrase))
    const index = named.find((k) => isSameKind(drafts[k] as Draft, phrase)) ?? named[0]
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

/** An item of a list speaks of an agreement outside it only where it names one of its parties. */
function isWithinItem(draft: Draft, reading: Reading, start: number): boolean {
  if ((draft.readings.at(-1)?.sentence.index ?? 0) >= start) return true
  const known = draft.parties
  return readingParties(reading).some((party) => known.includes(party))
}

/** `It` is the agreement of the sentence before, where its own sentence says something that agreements do. */
function lastBefore(drafts: readonly Draft[], reading: Reading): Found | undefined {
  const index = drafts.length - 1
  const last = drafts[index]?.readings.at(-1)?.sentence.index
  const isSaid = reading.acts.length > 0 || reading.states.length > 0 || reading.content !== undefined
  return isSaid && last === reading.sentence.index - 1 ? { index, reason: 'a pronoun' } : undefined
}

function isPointing({ type, definite, indefinite, plural }: AgreementPhrase): boolean {
  return !indefinite && (definite || (type === 'document' && !plural))
}

function isSameKind(draft: Draft, { type, plural }: AgreementPhrase): boolean {
  return draft.type === type && draft.readings.some(({ phrase }) => phrase?.plural === plural)
}

function isNear({ readings }: Draft, { sentence }: Reading): boolean {
  return sentence.index - (readings.at(-1)?.sentence.index ?? 0) <= NEAR
}

function fits(draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
  if (
    isPartOf(draft, reading, phrase) ||
    isRevived(draft, reading) ||
    isOthers(draft, reading) ||
    isDatedApart(draft, reading)
  )
    return false
  const said = readingParties(reading)
  // `the agreement that Lithuania, Finland and Latvia concluded` says whose it is: not that of the first two.
  if (reading.rules.includes('relative') && !said.every((party) => draft.parties.includes(party))) return false
  if (isTalks(draft.readings[0]?.phrase) || isTalks(phrase))
    return isTalks(draft.readings[0]?.phrase) && isTalks(phrase) && said.some((party) => draft.parties.includes(party))
  return fitsType(draft, phrase) && fitsParties(draft.parties, said)
}

function isTalks(phrase: AgreementPhrase | undefined): boolean {
  return phrase?.noun === 'talks'
}

/** `a protocol on amendments to the Agreement between ...`: two agreements of one sentence, unless both have the same noun. */
function isPartOf({ readings }: Draft, { sentence }: Reading, { type }: AgreementPhrase): boolean {
  return readings.some(
    ({ sentence: { index }, phrase }) =>
      index === sentence.index && phrase?.type !== type && type !== 'document' && phrase?.type !== 'document',
  )
}

/** One was signed on Monday, the other in 2023. */
function isDatedApart({ readings }: Draft, reading: Reading): boolean {
  const said = dateSaid(reading)
  if (said?.date === undefined) return false
  return readings.some((known) => {
    const before = dateSaid(known)
    if (before?.date === undefined) return false
    const length = Math.min(PREFIX[said.precision], PREFIX[before.precision])
    return before.date.slice(0, length) !== said.date?.slice(0, length)
  })
}

/** How much of `YYYY-MM-DD` a date of each precision says. */
const PREFIX = { day: 10, month: 7, year: 4 } as const

/** `its agreement with Astana` names its sides itself: it is none of which the text has named nobody. */
function isOthers({ parties }: Draft, { partner, between, named }: Reading): boolean {
  return parties.length === 0 && [partner, between, named].some((actor) => actor !== undefined && size(actor) > 0)
}

/** What was planned before is not what was signed long ago: `may ink a pact` ... `The Agreement, signed in 2023,`. */
function isRevived(draft: Draft, reading: Reading): boolean {
  if (!draft.isOnlyPlanned) return false
  return reading.acts.some(({ group, verb }) => group.reality === 'done' && verb.verb?.classes.includes('Conclude'))
}

/** `the deal`, `the agreement` and `the document` can mean any kind; other nouns only their own. */
function fitsType(draft: Draft, { type, definite, titleFirst }: AgreementPhrase): boolean {
  if (type === 'document' || draft.readings.every(({ phrase }) => phrase?.type === 'document')) return true
  const known = draft.type
  if (known === type) return true
  if (isGeneric(draft)) return true
  if (titleFirst !== undefined) return false
  if (type === 'agreement' && definite) return true
  if (type === 'framework-agreement' && definite) return known === 'agreement'
  return type === 'contract' && definite && draft.readings.every((reading) => reading.phrase?.noun === 'deal')
}

/** Only called a deal, a pact or an accord so far. */
function isGeneric({ readings }: Draft): boolean {
  return readings.every(({ phrase }) => phrase === undefined || isGenericNoun(phrase.noun))
}

/** One list holds the other, or one is empty. */
function fitsParties(known: readonly string[], said: readonly string[]): boolean {
  return said.every((party) => known.includes(party)) || known.every((party) => said.includes(party))
}

/** Two names of which neither holds the other's words are two agreements: `the Geelong Treaty`, `the AUKUS Agreement`. */
function isSameName(draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
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
    words = phrase.modifiers.filter((word) => !COMMON.has(word))
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

function isToldAgain(document: Document, draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
  const first = draft.readings[0] as Reading
  const { sentence } = reading.sentence
  if (phrase.type === 'document' && first.phrase?.type === 'document' && phrase.plural) return true
  if (
    reading.states.some(({ rule }) => rule.status === 'ended') ||
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
  return isSameType && sharesSigners(draft, reading)
}

/** `a joint venture contract`, `a 328-million-euro contract`: described in other words throughout. */
function isOtherName(draft: Draft, phrase: AgreementPhrase): boolean {
  const own = ownWords(phrase)
  const known = draft.readings.flatMap((reading) => [
    ...(reading.phrase === undefined ? [] : ownWords(reading.phrase)),
    ...aboutWords(reading),
  ])
  return own.length > 0 && known.length > 0 && !own.some((word) => known.includes(word))
}

/** `U.S.-Zambia MOU on Commercial Development: the two intend to sign a Memorandum ...` */
function isLabel({ at, phrase }: Reading, reading: Reading): boolean {
  const between = reading.sentence.terms.slice(at + 1, reading.at)
  return phrase?.type === reading.phrase?.type && between.some(({ normal }) => normal === ':')
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

/** `Four documents were signed.` before they are named one by one. */
function isSummary(draft: Draft, later: readonly Draft[]): boolean {
  const phrase = draft.readings[0]?.phrase
  if (!phrase?.plural || phrase.type !== 'document' || draft.readings.some(isTypedReading)) return false
  return later.some((other) => other.readings.some(isTypedReading) && fitsParties(draft.parties, other.parties))
}

function isTypedReading({ phrase }: Reading): boolean {
  return phrase !== undefined && isTyped(phrase.type)
}

/** A phrase of which nothing is said but its noun brings up no agreement; weak nouns and documents take more than others. */
function opensDraft(phrase: AgreementPhrase, reading: Reading): boolean {
  if (PRONOUNS.has(phrase.noun)) return false
  const isActed = reading.acts.some((act) => countsAsAct(phrase, act))
  if (phrase.type === 'document') return isActed && (phrase.plural || phrase.indefinite)
  const isHeadline = reading.sentence.sentence.kind === 'headline'
  if (phrase.weak) return isActed || namesSides(reading) >= (phrase.plural ? 2 : 1) || isStated(reading)
  if (isBare(phrase) && !isHeadline) return isActed || namesSides(reading) > 0
  const isTitled = phrase.titleFirst !== undefined && !isHeadline
  return isActed || namesSides(reading) > 0 || reading.states.length > 0 || isTitled || dateSaid(reading) !== undefined
}

/** Whether what is done makes an agreement of the phrase: a plan, a paper or a declaration needs two who do it, or a signature. */
function countsAsAct(phrase: AgreementPhrase, { verb, group, subject, partner }: Act): boolean {
  const classes = verb.verb?.classes ?? []
  if (classes.includes('End')) return phrase.type !== 'document'
  if (group.reality === 'denied' || (group.reality === 'unreal' && subject === undefined)) return false
  if (classes.includes('Conclude')) return true
  if (phrase.type === 'document') return false
  if (!phrase.weak) return true
  if (classes.every((name) => name === 'Reach')) return false
  const sides = union([subject, partner].filter((actor) => actor !== undefined))
  return size(sides) > 1 || sides.anaphor === 'sides' || sides.anaphor === 'persons'
}

/** How many sides the words around the phrase name or point at. */
function namesSides({ between, partner, named, holder, signers }: Reading): number {
  const actors = [between, partner, named, holder, signers].filter((actor) => actor !== undefined)
  const all = union(actors)
  return size(all) + (all.anaphor === undefined || all.anaphor === 'we' ? 0 : 2)
}

/** Rules that speak of a coming or past signing say enough of a weak noun. */
function isStated({ states }: Reading): boolean {
  return states.some(({ rule }) => rule.status === 'signed' || rule.name === 'nominal-ahead' || rule.name === 'prospect')
}

/** `violations of agreements`, `study under contract`: none in particular. */
function isBare({ definite, indefinite, modifiers, titleFirst }: AgreementPhrase): boolean {
  return !definite && !indefinite && titleFirst === undefined && modifiers.length === 0
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const COMMON = list(
  'new draft proposed planned the of and cooperation co-operation joint bilateral trilateral multilateral defence defense security military agreement agreements ' +
    'memorandum mutual long-awaited recently signed landmark historic major strategic partnership comprehensive general existing ' +
    'crucial key vital current final initial such same latest recent important key wide-ranging broad large big huge biggest largest whole entire actual ' +
    'two three four five six year ten with which that this will would their between also million billion worth',
)
const PRONOUNS = list('it this')
const FURTHER = list('another second separate further additional third earlier previous other similar')
const ADDING = list('also additionally separately moreover meanwhile later earlier')
const QUOTES = new Set(['"', '“', '«', "'", '‘'])
