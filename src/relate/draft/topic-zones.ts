import type { Document, Mentions, Sentence, Token, TopicMention } from '../../model.js'
import { VERBS } from '../lexicon/verbs.js'
import type { Reading } from '../readings.js'
import { within } from '../sentence/mentions-within.js'
import { PLANS } from '../sentence/plan-head.js'
import type { Term } from '../sentence/term.js'
import { BULLETS } from './context.js'
import type { Draft } from './draft.js'

/** A list after `It covers:` has at most so many items. */
const LONGEST_LIST = 12

/** Tokens `[first, end)` that say what an agreement is about, and why they are taken to. */
export interface Zone {
  readonly first: number
  readonly end: number
  readonly reason: string
}

/** Which drafts each sentence speaks of, and at which of its terms. */
export type DraftPlaces = ReadonlyMap<number, readonly { readonly at: number; readonly draft: Draft }[]>

export function placesOf(drafts: readonly Draft[]): DraftPlaces {
  const places = new Map<number, { at: number; draft: Draft }[]>()
  for (const draft of drafts)
    for (const { sentence, at } of draft.readings) {
      const known = places.get(sentence.index)
      if (known === undefined) places.set(sentence.index, [{ at, draft }])
      else known.push({ at, draft })
    }
  return places
}

export function topicsIn({ topics }: Mentions, first: number, end: number): readonly TopicMention[] {
  return within(topics, { firstToken: first, endToken: end } as Sentence)
}

export function zonesOf(
  reading: Reading,
  draft: Draft,
  places: DraftPlaces,
  document: Document,
  mentions: Mentions,
): readonly Zone[] {
  const { phrase, sentence } = reading
  const { firstToken, endToken } = sentence.sentence
  if (phrase === undefined) return []
  const end = Math.min(nextPhrase(reading, draft, places) ?? endToken, clauseEnd(reading) ?? endToken)
  const zones: Zone[] = [{ first: phrase.first, end, reason: 'in the phrase or after it' }]
  const isBare = topicsIn(mentions, phrase.end, end).length === 0
  if (isBare && isUnder(document, phrase.first))
    zones.push({ first: firstToken, end: phrase.first, reason: 'done under it' })
  zones.push(...listAfter(document, sentence.index))
  if (!isOnlyGround(reading, places)) zones.push(...goingOn(document, mentions, sentence.index, draft, places))
  return zones
}

/** `The text rests on the agreement of 2006.`: what follows is said of the text. */
function isOnlyGround({ states, sentence }: Reading, places: DraftPlaces): boolean {
  const isShared = (places.get(sentence.index)?.length ?? 0) > 1
  return isShared && states.some(({ rule }) => rule.name === 'standing')
}

/** Where another clause begins: `, and Yerevan's minister let it be known that`, `and discussed`. */
function clauseEnd({ sentence: { terms }, at }: Reading): number | undefined {
  for (let i = at + 2; i < terms.length; i++) {
    const before = terms[i - 1] as Term
    const { tags, firstToken } = terms[i] as Term
    if (!CLAUSE_LEADS.has(before.normal)) continue
    const isOtherSubject = tags.has('Actor') && !tags.has('Both') && !tags.has('We') && terms[i - 2]?.tags.has('Comma')
    if (isOtherSubject || isOtherClause(terms, i) || (tags.has('Done') && !tags.has('Provide'))) return firstToken
  }
  return undefined
}

/** `, and drones were seen over Maseru`: a subject of its own, with its verb. */
function isOtherClause(terms: readonly Term[], at: number): boolean {
  if (!terms[at - 2]?.tags.has('Comma') || terms[at]?.tags.has('Aux')) return false
  for (let i = at + 1; i < Math.min(at + 4, terms.length); i++) if (terms[i]?.tags.has('Aux')) return true
  return false
}

/** Where the next agreement of the sentence begins that is another one. */
function nextPhrase({ sentence, at }: Reading, draft: Draft, places: DraftPlaces): number | undefined {
  const others = places.get(sentence.index)?.filter((place) => place.at > at && place.draft !== draft) ?? []
  const next = Math.min(...others.map((place) => place.at))
  return sentence.terms[next]?.firstToken
}

function isUnder({ tokens }: Document, first: number): boolean {
  return UNDER.has(tokens[first - 1]?.lexeme.norm ?? '')
}

/** `It covers:` or `It covers`, and the bullets below it. */
function listAfter({ sentences, tokens }: Document, index: number): readonly Zone[] {
  const { endToken, paragraph } = sentences[index] as Sentence
  const last = tokens[endToken - 1] as Token
  const opens = last.lexeme.kind === 'word' || [endToken - 1, endToken - 2].some((i) => tokens[i]?.lexeme.norm === ':')
  const zones: Zone[] = []
  for (let i = index + 1; i < Math.min(sentences.length, index + LONGEST_LIST); i++) {
    const item = sentences[i] as Sentence
    const isItem = item.paragraph > paragraph && BULLETS.has((tokens[item.firstToken] as Token).lexeme.text)
    if (!isItem) break
    zones.push({ first: item.firstToken, end: item.endToken, reason: 'in the list below it' })
  }
  return opens ? zones : []
}

/**
 * The sentences after it that go on about it without naming it: `The company will supply ten aircraft.`, `Each country gives three
 * ships.` They end where another agreement, another matter or the past begins; a sentence without any topic may stand between.
 */
function goingOn(
  document: Document,
  mentions: Mentions,
  index: number,
  draft: Draft,
  places: DraftPlaces,
): readonly Zone[] {
  const { sentences, tokens } = document
  const zones: Zone[] = []
  const { paragraph } = sentences[index] as Sentence
  let last = paragraph
  for (let i = index + 1; i <= Math.min(index + FARTHEST, sentences.length - 1); i++) {
    const sentence = sentences[i] as Sentence
    if (sentence.kind !== 'body' || sentence.paragraph > last + 1) break
    if (places.get(i)?.some((place) => place.draft !== draft)) break
    const isFar = sentence.paragraph > paragraph + 1
    if ((isFar && isSpeech(tokens, sentence)) || isItem(tokens, sentence)) break
    const goesOn = isAhead(tokens, sentence) || (draft.type === 'roadmap' && namesPlan(tokens, sentence))
    if (
      !goesOn &&
      !isOfMeeting(tokens, sentence) &&
      topicsIn(mentions, sentence.firstToken, sentence.endToken).length > 0
    )
      break
    if (goesOn) {
      last = sentence.paragraph
      zones.push({ first: sentence.firstToken, end: sentence.endToken, reason: 'the text goes on about it' })
    }
    if (namesFields(tokens, sentence)) zones.push(...listAfter(document, i))
  }
  return zones
}

function isItem(tokens: readonly Token[], { firstToken }: Sentence): boolean {
  return BULLETS.has((tokens[firstToken] as Token).lexeme.text)
}

/** `"We will see," he said.`: somebody's word on something. */
function isSpeech(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (VERBS.get((tokens[i] as Token).lexeme.norm)?.classes.includes('Say')) return true
  return false
}

/** `The two met on the margins of the naval show.` */
function isOfMeeting(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < Math.min(endToken, firstToken + MEETING_REACH); i++)
    if (tokens[i]?.lexeme.norm === 'met') return true
  return false
}

const MEETING_REACH = 6

/** `The plan names these fields:` */
function namesFields(
  tokens: readonly Token[],
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
): boolean {
  for (let i = firstToken; i < endToken; i++) if (FIELDS.has((tokens[i] as Token).lexeme.norm)) return true
  return false
}

/** `are among the areas of cooperation`, `The areas covered are` */
const LISTED: ReadonlySet<string> = new Set(['added', 'include', 'includes', 'covered', 'cooperation', 'co-operation'])

const FIELDS: ReadonlySet<string> = new Set(['fields', 'areas', 'points', 'following', 'elements', 'provisions'])

/** `According to the plan, ...` */
function namesPlan(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < Math.min(endToken, firstToken + PLAN_REACH); i++)
    if (PLANS.has(tokens[i]?.lexeme.norm ?? '') && tokens[i - 1]?.lexeme.norm === 'the') return true
  return false
}

const PLAN_REACH = 6

/** Speaks of what is to come. */
function isAhead(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  // `Cyber security is one of the areas that were added.`
  let isListed = false
  for (let i = firstToken; i < endToken; i++) {
    const { norm } = (tokens[i] as Token).lexeme
    const next = tokens[i + 1]?.lexeme.norm ?? ''
    if ((norm === 'will' || norm === 'shall') && next !== 'not' && next !== 'never') return true
    if ((norm === 'is' || norm === 'are' || INTENT.has(norm)) && next === 'to') return true
    // `The framework would cover cyber security.`
    if (norm === 'would' && VERBS.get(next)?.classes.includes('Provide')) return true
    if (norm === 'under' && next === 'it') return true
    isListed ||= LISTED.has(norm)
  }
  return isListed && namesFields(tokens, { firstToken, endToken })
}

/** How many sentences may go on about an agreement. */
const FARTHEST = 5

const INTENT: ReadonlySet<string> = new Set(['want', 'intend', 'intends', 'aim', 'aims', 'undertake', 'agreed'])

const CLAUSE_LEADS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'as', 'whereas'])

const UNDER: ReadonlySet<string> = new Set(['under', 'through', 'in', 'by', 'with', 'of', 'for', 'into'])
