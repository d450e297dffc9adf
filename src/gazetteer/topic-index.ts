import { LexemeMemo } from '../document/lexeme.js'
import type { Lexeme } from '../model.js'
import { british, singularsOf } from './spelling.js'
import { cues, topicCues } from './topic-cues.js'
import { compilePhrase, type Phrase, secondWordsOf, type TermRule } from './topic-phrase.js'
import { phrasesOf, type TableRow, type TableRule, type TermTable, tableOf, unpackedTable } from './topic-table.js'
import type { TopicTerms } from './topic-terms.js'
import { topicById } from './topics.js'
import { ownTopicTerms } from './topics.ready.js'

/** Phrases that begin with one word. */
export interface PhraseSet {
  /** The phrases of this word alone. */
  readonly single: readonly Phrase[]
  /** Longer phrases by their second word, longest first. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]> | undefined
}

/** What begins with one word, and the cues that the word is. */
export interface TermSlot {
  readonly cues: number
  /** Phrases without a condition, those with one that mean equipment, and those with one that mean an activity. */
  readonly plain: PhraseSet | undefined
  readonly equipment: PhraseSet | undefined
  readonly activity: PhraseSet | undefined
}

const DEFAULT_WITHIN = 12
const MAX_SLOTS = 5_000
const GLUED = /^(counter|anti|co|multi|micro|mini|de)([a-z]{3,})$/
const DESIGNATION = /^([a-z]{1,4})\d[\da-z]*$/
/** `f16s`, `s300pmu`: a designation with a plural or the letters of a variant. */
const VARIANT = /^(([a-z]{1,4})\d+)[a-z]{1,3}\d?$/

let ownIndex: TopicIndex | undefined
/** A user's index has none: there may be any number of them, and each lexeme would keep a place for every one. */
const ownSlots = new LexemeMemo((lexeme) => ownTopicIndex().slotOf(lexeme.norm))
let ownTable: TermTable | undefined

/** The index of the tool's own terms, made at first use. */
export function ownTopicIndex(): TopicIndex {
  ownIndex ??= new TopicIndex()
  return ownIndex
}

/**
 * The terms of the 36 topics, and `extra` ones of the user's. A phrase is cut into words when an article first has its first
 * word, so that start-up does not pay for terms that never come up.
 */
export class TopicIndex {
  /** Bits of the cues by their names; `text` is for the article as a whole. */
  readonly cueBits: Readonly<Record<string, number>>
  /** Bits of the cues that a mention of a topic is, by its id. */
  readonly topicBits: ReadonlyMap<string, number>
  private readonly cueWords: ReadonlyMap<string, number>
  private readonly tables: readonly { readonly table: TermTable; readonly rules: ReadonlyMap<TableRule, TermRule> }[]
  private slots = new Map<string, TermSlot>()

  constructor(extra: readonly TopicTerms[] = []) {
    const names = Object.keys(cues)
    this.cueBits = Object.fromEntries([...names, 'text'].map((name, bit) => [name, 1 << bit]))
    const extraCues = extra.flatMap(({ topic, cues: own }) => (own === undefined ? [] : [[topic, own] as const]))
    this.topicBits = new Map(
      [...extraCues, ...Object.entries(topicCues)].map(([topic, own]) => [topic, this.bitsOf(own.split(' '))]),
    )
    this.cueWords = this.readCues()
    ownTable ??= unpackedTable(ownTopicTerms())
    const tables = extra.length === 0 ? [ownTable] : [tableOf(extra), ownTable]
    this.tables = tables.map((table) => ({ table, rules: this.compileRules(table) }))
  }

  /** What begins with the word of a lexeme; null when nothing does. */
  slot(lexeme: Lexeme): TermSlot | null {
    return this === ownIndex ? ownSlots.of(lexeme) : this.slotOf(lexeme.norm)
  }

  /** The same by the norm. Only words that begin a term are kept. */
  slotOf(norm: string): TermSlot | null {
    const known = this.slots.get(norm)
    if (known !== undefined) return known
    const slot = this.makeSlot(norm)
    if (slot !== null) {
      if (this.slots.size >= MAX_SLOTS) this.slots = new Map()
      this.slots.set(norm, slot)
    }
    return slot
  }

  private bitsOf(names: readonly string[]): number {
    return names.reduce((bits, name) => bits | (this.cueBits[name] ?? 0), 0)
  }

  private readCues(): Map<string, number> {
    const words = new Map<string, number>()
    for (const [name, list] of Object.entries(cues))
      for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | (this.cueBits[name] as number))
    return words
  }

  private compileRules({ rules }: TermTable): Map<TableRule, TermRule> {
    return new Map(
      rules.map((rule) => {
        const { topic, field, near = [], within = DEFAULT_WITHIN } = rule
        return [rule, { topic, field, needs: this.bitsOf(near), within }]
      }),
    )
  }

  private makeSlot(norm: string): TermSlot | null {
    const found = this.phrasesFrom(norm)
    const cueBits = this.cueWords.get(norm) ?? 0
    if (found.length === 0 && cueBits === 0) return null
    return slotOf(found, cueBits)
  }

  private phrasesFrom(norm: string): Phrase[] {
    const found = this.compile(norm, norm)
    const own = british(norm)
    if (own !== norm) found.push(...this.compile(own, norm))
    for (const singular of singularsOf(norm))
      found.push(...this.compile(singular, singular, isOneNoun).filter(({ words }) => words.length === 1))
    const glued = GLUED.exec(norm) ?? DESIGNATION.exec(norm)
    if (glued !== null) found.push(...this.compileGlued(glued[1] as string, norm))
    const variant = VARIANT.exec(norm)
    if (variant === null) return found
    const [, whole, letters] = variant as unknown as [string, string, string]
    found.push(...this.compileGlued(letters, whole).filter(({ words }) => words.length === 1))
    return found
  }

  /** Phrases of `head` and a second word that together are the one token `whole`. */
  private compileGlued(head: string, whole: string): Phrase[] {
    return this.compile(head, whole).filter(({ words }) => words[0] === whole)
  }

  private compile(head: string, as: string, isWanted: (row: TableRow) => boolean = isAny): Phrase[] {
    return this.tables.flatMap(({ table, rules }) =>
      phrasesOf(table, head)
        .filter(isWanted)
        .map(({ phrase, rule }) => compilePhrase(phrase, rules.get(rule) as TermRule, as)),
    )
  }
}

/** Told before the phrase is cut into words: a plural (`missiles`) begins none of the longer phrases of its singular. */
function isOneNoun({ phrase, rule }: TableRow): boolean {
  return rule.field !== 'words' && !phrase.includes(' ')
}

function isAny(): boolean {
  return true
}

function slotOf(phrases: readonly Phrase[], cueBits: number): TermSlot {
  const open = phrases.filter(({ rule }) => rule.needs !== 0)
  return {
    cues: cueBits,
    plain: setOf(phrases.filter(({ rule }) => rule.needs === 0)),
    equipment: setOf(open.filter(({ rule }) => isEquipment(rule))),
    activity: setOf(open.filter(({ rule }) => !isEquipment(rule))),
  }
}

/** The user's own topics are settled with the activities. */
function isEquipment({ topic }: TermRule): boolean {
  return topic !== undefined && topicById(topic)?.kind === 'equipment'
}

function setOf(phrases: readonly Phrase[]): PhraseSet | undefined {
  if (phrases.length === 0) return undefined
  const longer = phrases.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length)
  const bySecond = new Map<string, Phrase[]>()
  for (const phrase of longer)
    for (const key of secondWordsOf(phrase)) {
      const list = bySecond.get(key)
      if (list === undefined) bySecond.set(key, [phrase])
      else list.push(phrase)
    }
  return {
    single: phrases.filter(({ words }) => words.length === 1),
    bySecond: longer.length === 0 ? undefined : bySecond,
  }
}
