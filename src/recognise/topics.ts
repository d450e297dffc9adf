import { EVERY, ownTopicIndex, type TermSlot, type TopicIndex } from '../gazetteer/topic-index.js'
import { endOfPhrase, nextWord, Pass, type Phrase, type TermRule } from '../gazetteer/topic-phrase.js'
import type { Document, Sentence, Token, TokenSpan, TopicMention } from '../model.js'
import { TopicMarks } from './topic-marks.js'

export interface TopicOptions {
  /** Default: the tool's own terms. */
  readonly index?: TopicIndex
  /** Names of people, companies, offices, ministries: a term inside one is not about its matter (`Minister for Defence Industry`). */
  readonly names?: readonly TokenSpan[]
  /** The countries named: `a plant in Poland` is production abroad. */
  readonly countries?: readonly TokenSpan[]
}

/** A place where a term with a condition may stand. */
interface Place {
  readonly at: number
  readonly next: number
  readonly sentence: number
  readonly slot: TermSlot
}

interface Hit {
  readonly end: number
  readonly rule: TermRule
}

/**
 * The topics an article is about, place by place: the longest term at each place, none overlapping another, in the order of the
 * text. A term of two senses (`tank`, `shell`, `delivery`) counts where its cues are near; terms of equipment are settled first
 * and are cues for the activities (`delivery` of missiles). Linear in the number of tokens.
 */
export function recogniseTopics(
  document: Document,
  { index = ownTopicIndex(), names = [], countries = [] }: TopicOptions = {},
): TopicMention[] {
  const marks = new TopicMarks(document.tokens.length, index, names)
  for (const { firstToken } of countries)
    if (isPlace(document.tokens, firstToken)) marks.addCues(firstToken, index.cueBits.abroad ?? 0)
  const found: TopicMention[] = []
  const open = readPlainTerms(document, index, marks, found)
  for (const pass of [Pass.Equipment, Pass.Activity])
    for (const place of open) {
      const hit = longestHit(document, place, pass, marks)
      if (hit !== undefined) accept(document, hit, place, marks, found)
    }
  return found.sort((a, b) => a.start - b.start)
}

const PLACE_WORDS: ReadonlySet<string> = new Set(['in', 'to', 'on', 'within', 'across'])

/** Whether a country stands for the place of something: `in Poland`, `to the Netherlands`, `on Danish soil`. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false
  const before = (tokens[at - 1] as Token).lexeme.norm
  return PLACE_WORDS.has(before === 'the' && at > 1 ? (tokens[at - 2] as Token).lexeme.norm : before)
}

/** One pass over the tokens: marks the cues, finds the terms without a condition, and keeps the places of the others. */
function readPlainTerms(document: Document, index: TopicIndex, marks: TopicMarks, found: TopicMention[]): Place[] {
  const { tokens, sentences } = document
  const open: Place[] = []
  for (let number = 0; number < sentences.length; number++) {
    const { firstToken, endToken } = sentences[number] as Sentence
    let free = firstToken
    for (let at = firstToken; at < endToken; at++) {
      const slot = index.slot((tokens[at] as Token).lexeme)
      if (slot === null) continue
      if (slot.cues !== 0) marks.addCues(at, slot.cues)
      if (at < free) continue
      const next = nextWord(tokens, at, endToken)
      if (!slot.isPhrase && (slot.seconds & bitAt(tokens, next, endToken)) === 0) continue
      const place = { at, next, sentence: number, slot }
      const hit = longestHit(document, place, Pass.Plain, marks)
      if (hit !== undefined) {
        free = hit.end
        accept(document, hit, place, marks, found)
      } else open.push(place)
    }
  }
  return open
}

function longestHit(document: Document, place: Place, pass: Pass, marks: TopicMarks): Hit | undefined {
  const phrases = place.slot.sets[pass]
  if (phrases === undefined) return undefined
  const { tokens } = document
  const sentence = document.sentences[place.sentence] as Sentence
  const { endToken } = sentence
  const second = bitAt(tokens, place.next, endToken)
  if ((phrases.seconds & second) !== 0) {
    const { phrases: longer, thirds } = phrases.longerWith((tokens[place.next] as Token).lexeme.norm)
    const mayFit = thirds === EVERY || (thirds & bitAt(tokens, nextWord(tokens, place.next, endToken), endToken)) !== 0
    const hit = mayFit ? firstHit(longer, tokens, place.at, sentence, marks) : undefined
    if (hit !== undefined) return hit
  }
  return firstHit(phrases.single, tokens, place.at, sentence, marks)
}

function bitAt(tokens: readonly Token[], at: number, limit: number): number {
  return at < limit ? (tokens[at] as Token).lexeme.bit : 0
}

function firstHit(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  marks: TopicMarks,
): Hit | undefined {
  for (const phrase of phrases) {
    const end = endOfPhrase(phrase, tokens, at, sentence.endToken)
    if (end >= 0 && marks.allows(phrase.rule, at, end, sentence)) return { end, rule: phrase.rule }
  }
  return undefined
}

function accept(
  document: Document,
  { end, rule }: Hit,
  { at, sentence }: Place,
  marks: TopicMarks,
  found: TopicMention[],
): void {
  const { topic } = rule
  marks.cover(at, end, rule)
  if (topic === undefined || marks.isNamed(at, end)) return
  const start = (document.tokens[at] as Token).start
  const to = (document.tokens[end - 1] as Token).end
  const text = document.text.slice(start, to)
  found.push({ kind: 'topic', topic, start, end: to, text, firstToken: at, endToken: end, sentence })
}
