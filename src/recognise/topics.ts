import { ownTopicIndex, type PhraseSet, type TermSlot, type TopicIndex } from '../gazetteer/topic-index.js'
import { endOfPhrase, nextWord, type Phrase, type TermRule, withoutVariant } from '../gazetteer/topic-phrase.js'
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
  settle(document, open, 'equipment', marks, found)
  settle(document, open, 'activity', marks, found)
  return found.sort((a, b) => a.start - b.start)
}

const PLACE_WORDS: ReadonlySet<string> = new Set(['in', 'to', 'on', 'within', 'across'])

/** Whether a country stands for the place of something: `in Poland`, `to the Netherlands`, `on Danish soil`. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lexeme.norm
  return PLACE_WORDS.has((before === 'the' ? tokens[at - 2]?.lexeme.norm : before) ?? '')
}

/** One pass over the tokens: marks the cues, finds the terms without a condition, and keeps the places of the others. */
function readPlainTerms(document: Document, index: TopicIndex, marks: TopicMarks, found: TopicMention[]): Place[] {
  const { tokens, sentences } = document
  const open: Place[] = []
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as Sentence
    let free = sentence.firstToken
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const slot = index.slot((tokens[at] as Token).lexeme)
      if (slot === null) continue
      if (slot.cues !== 0) marks.addCues(at, slot.cues)
      if (at < free) continue
      const hit = slot.plain && longestHit(slot.plain, tokens, at, sentence.endToken, always)
      if (hit !== undefined) {
        free = hit.end
        accept(document, hit, at, number, marks, found)
      } else if (slot.equipment !== undefined || slot.activity !== undefined) open.push({ at, sentence: number, slot })
    }
  }
  return open
}

function always(): boolean {
  return true
}

function settle(
  document: Document,
  open: readonly Place[],
  kind: 'equipment' | 'activity',
  marks: TopicMarks,
  found: TopicMention[],
): void {
  for (const { at, sentence, slot } of open) {
    const phrases = slot[kind]
    if (phrases === undefined) continue
    const within = document.sentences[sentence] as Sentence
    const allows = ({ rule }: Phrase, end: number) => !marks.isCovered(at, end) && marks.allows(rule, at, end, within)
    const hit = longestHit(phrases, document.tokens, at, within.endToken, allows)
    if (hit !== undefined) accept(document, hit, at, sentence, marks, found)
  }
}

function longestHit(
  phrases: PhraseSet,
  tokens: readonly Token[],
  at: number,
  limit: number,
  accepts: (phrase: Phrase, end: number) => boolean,
): Hit | undefined {
  const { bySecond, single } = phrases
  const second = bySecond === undefined ? limit : nextWord(tokens, at, limit)
  if (bySecond !== undefined && second < limit) {
    const longer = phrasesWith(bySecond, (tokens[second] as Token).lexeme.norm)
    const hit = longer && firstHit(longer, tokens, at, limit, accepts)
    if (hit !== undefined) return hit
  }
  return firstHit(single, tokens, at, limit, accepts)
}

const NINE = 0x39

function phrasesWith(bySecond: ReadonlyMap<string, readonly Phrase[]>, second: string): readonly Phrase[] | undefined {
  const phrases = bySecond.get(second)
  if (phrases !== undefined || second.charCodeAt(0) > NINE) return phrases
  return bySecond.get(withoutVariant(second))
}

function firstHit(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  limit: number,
  accepts: (phrase: Phrase, end: number) => boolean,
): Hit | undefined {
  for (const phrase of phrases) {
    const end = endOfPhrase(phrase, tokens, at, limit)
    if (end >= 0 && accepts(phrase, end)) return { end, rule: phrase.rule }
  }
  return undefined
}

function accept(
  document: Document,
  { end, rule }: Hit,
  at: number,
  sentence: number,
  marks: TopicMarks,
  found: TopicMention[],
): void {
  const { topic } = rule
  marks.cover(at, end, topic)
  if (topic === undefined || marks.isNamed(at, end)) return
  const start = (document.tokens[at] as Token).start
  const to = (document.tokens[end - 1] as Token).end
  const text = document.text.slice(start, to)
  found.push({ kind: 'topic', topic, start, end: to, text, firstToken: at, endToken: end, sentence })
}
