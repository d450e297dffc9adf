import { PhraseTable } from './phrase-table.js'
import { british, singularsOf } from './spelling.js'
import { compilePhrase, type Phrase, secondWordsOf, type TermField, type TermRule } from './topic-phrase.js'
import { cues, ignoredPhrases, type TermGroup, type TopicTerms, topicCues, topicTerms } from './topic-terms.js'

/** Everything that begins with one word, and the cues that the word is. */
export interface TermSlot {
  readonly cues: number
  /** The phrases of this word alone. */
  readonly single: readonly Phrase[]
  /** Longer phrases by their second word, longest first. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]> | undefined
  /** Some phrase here has a condition. */
  readonly conditional: boolean
}

const FIELDS: readonly TermField[] = ['terms', 'words', 'names', 'acronyms']
const DEFAULT_WITHIN = 12
const OWN_PHRASES = 9000
const MAX_SLOTS = 100_000
const GLUED = /^(counter|anti|co|multi|micro|mini|de)([a-z]{3,})$/
const DESIGNATION = /^([a-z]{1,4})\d[\da-z]*$/
/** `f16s`, `s300pmu`: a designation with a plural or the letters of a variant. */
const VARIANT = /^(([a-z]{1,4})\d+)[a-z]{1,3}\d?$/

let ownIndex: TopicIndex | undefined

/** The index of the tool's own terms, made at first use (2 ms). */
export function ownTopicIndex(): TopicIndex {
  ownIndex ??= new TopicIndex()
  return ownIndex
}

/**
 * The terms of the 36 topics, and `extra` ones of the user's, by their first word. A phrase is cut into words when an article
 * first has its first word, so that start-up does not pay for terms that never come up.
 */
export class TopicIndex {
  /** Bits of the cues by their names; `text` is for the article as a whole. */
  readonly cueBits: Readonly<Record<string, number>>
  /** Bits of the cues that a mention of a topic is, by its id. */
  readonly topicBits: ReadonlyMap<string, number>
  private readonly cueWords: ReadonlyMap<string, number>
  private readonly phrases: PhraseTable<TermRule>
  private slots = new Map<string, TermSlot | null>()

  constructor(extra: readonly TopicTerms[] = []) {
    const names = Object.keys(cues)
    this.cueBits = Object.fromEntries([...names, 'text'].map((name, bit) => [name, 1 << bit]))
    this.topicBits = new Map(Object.entries(topicCues).map(([topic, own]) => [topic, this.bitsOf(own.split(' '))]))
    this.cueWords = this.readCues()
    this.phrases = new PhraseTable(OWN_PHRASES)
    const ignored: TermRule = { topic: undefined, field: 'terms', needs: 0, within: 0 }
    for (const row of ignoredPhrases) this.phrases.addRow(row, ignored)
    for (const { topic, groups } of [...extra, ...topicTerms()]) for (const group of groups) this.addGroup(topic, group)
  }

  /** What begins with the word `norm` of a lexeme; null when nothing does. */
  slot(norm: string): TermSlot | null {
    const known = this.slots.get(norm)
    if (known !== undefined) return known
    if (this.slots.size >= MAX_SLOTS) this.slots = new Map()
    const slot = this.makeSlot(norm)
    this.slots.set(norm, slot)
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

  private addGroup(topic: string, group: TermGroup): void {
    const needs = this.bitsOf(group.near ?? [])
    for (const field of FIELDS) {
      const rows = group[field]
      if (rows === undefined) continue
      const rule: TermRule = { topic, field, needs, within: group.within ?? DEFAULT_WITHIN }
      for (const row of rows) this.phrases.addRow(row, rule)
    }
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
      found.push(
        ...this.compile(singular, singular).filter(({ words, rule }) => words.length === 1 && rule.field !== 'words'),
      )
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

  private compile(head: string, as: string): Phrase[] {
    return this.phrases.startingWith(head).map(({ phrase, value }) => compilePhrase(phrase, value, as))
  }
}

function slotOf(phrases: readonly Phrase[], cueBits: number): TermSlot {
  const single = phrases.filter(({ words }) => words.length === 1)
  const longer = phrases.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length)
  const bySecond = new Map<string, Phrase[]>()
  for (const phrase of longer)
    for (const key of secondWordsOf(phrase)) {
      const list = bySecond.get(key)
      if (list === undefined) bySecond.set(key, [phrase])
      else list.push(phrase)
    }
  return {
    cues: cueBits,
    single,
    bySecond: longer.length === 0 ? undefined : bySecond,
    conditional: phrases.some(({ rule }) => rule.needs !== 0),
  }
}
