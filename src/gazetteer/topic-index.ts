import { bitOf } from '../document/lexeme.js'
import { LexemeFlag, LexemeMemo } from '../document/lexeme-memo.js'
import type { Lexeme } from '../model.js'
import { british, singularsOf } from './spelling.js'
import { compilePhrase, PASSES, type Phrase, withoutVariant } from './topic-phrase.js'
import {
  type CueBits,
  headOf,
  longerPhrasesOf,
  type OwnTermTable,
  type TableRow,
  type TermTable,
  tableOf,
  unpackedTable,
} from './topic-table.js'
import type { TopicTerms } from './topic-terms.js'
import { ownTopicTerms } from './topics.ready.js'

/** What begins with one word, and the cues that the word is. */
export interface TermSlot {
  readonly cues: number
  /** Whether the word alone is a phrase, in whatever pass. */
  readonly isPhrase: boolean
  /** The bits of the second words of longer phrases, in whatever pass. */
  readonly seconds: number
  /** By the pass; nothing where it has none. */
  readonly sets: readonly (PhraseSet | undefined)[]
}

/** Phrases that begin with the same two words, longest first. */
export interface LongerPhrases {
  readonly phrases: readonly Phrase[]
  /** The bits of their third words; `EVERY` where one has none. */
  readonly thirds: number
}

/** Phrases of one pass that begin with one word. A longer one is cut into words when its second word follows. */
export class PhraseSet {
  private longer = new Map<string, LongerPhrases>()

  constructor(
    /** The phrases of this word alone. */
    readonly single: readonly Phrase[],
    /** The bits of the second words of longer phrases. */
    readonly seconds: number,
    private readonly make: (second: string) => readonly Phrase[],
  ) {}

  /** The phrases that go on with a word. */
  longerWith(second: string): LongerPhrases {
    const known = this.longer.get(second)
    if (known !== undefined) return known
    const stem = withoutVariant(second)
    const own = this.make(second)
    const phrases = own.length === 0 && stem !== second ? this.make(stem) : own
    const made = { phrases, thirds: phrases.reduce((bits, { forms }) => bits | maskOf(forms[2]), 0) }
    if (this.longer.size >= MAX_SECONDS) this.longer = new Map()
    this.longer.set(second, made)
    return made
  }
}

/** The bits of all words. */
export const EVERY = ~0
const MAX_SLOTS = 5_000
const MAX_SECONDS = 500
const GLUED = /^(counter|anti|co|multi|micro|mini|de)([a-z]{3,})$/
const DESIGNATION = /^([a-z]{1,4})\d[\da-z]*$/
/** `f16s`, `s300pmu`: a designation with a plural or the letters of a variant. */
const VARIANT = /^(([a-z]{1,4})\d+)[a-z]{1,3}\d?$/

let ownIndex: TopicIndex | undefined
/** A user's index has none: there may be any number of them, and each lexeme would keep a place for every one. */
const ownSlots = new LexemeMemo((lexeme) => ownTopicIndex().slotOf(lexeme.norm))
const isInOwnTerms = new LexemeFlag((lexeme) => ownTopicIndex().slotOf(lexeme.norm) !== null)
let ownTable: OwnTermTable | undefined

/** The index of the tool's own terms, made at first use. */
export function ownTopicIndex(): TopicIndex {
  ownIndex ??= new TopicIndex()
  return ownIndex
}

/** The terms of the 36 topics, and `extra` ones of the user's. */
export class TopicIndex {
  /** Bits of the cues by their names; `text` is for the article as a whole. */
  readonly cueBits: CueBits
  private readonly tables: readonly TermTable[]
  private slots = new Map<string, TermSlot>()

  constructor(extra: readonly TopicTerms[] = []) {
    ownTable ??= unpackedTable(ownTopicTerms())
    this.cueBits = ownTable.cueBits
    this.tables = extra.length === 0 ? [ownTable] : [tableOf(extra, ownTable), ownTable]
  }

  /** What begins with the word of a lexeme; null when nothing does. */
  slot(lexeme: Lexeme): TermSlot | null {
    if (this !== ownIndex) return this.slotOf(lexeme.norm)
    return isInOwnTerms.of(lexeme) ? ownSlots.of(lexeme) : null
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

  private makeSlot(norm: string): TermSlot | null {
    const own = british(norm)
    const words = own === norm ? [norm] : [norm, own]
    const heads = words.flatMap((word) => this.tables.flatMap((table) => headOf(table, word) ?? []))
    const single = heads.flatMap((head) => compileAll(head.single, norm))
    const phrases = [...single, ...this.phrasesOfSingulars(norm), ...this.gluedPhrases(norm)]
    if (heads.length === 0 && phrases.length === 0) return null
    const cues = this.tables.reduce((bits, table) => bits | (headOf(table, norm)?.cues ?? 0), 0)
    const sets = PASSES.map((pass) => {
      const own = phrases.filter(({ rule }) => rule.pass === pass)
      const seconds = heads.reduce((bits, head) => bits | (head.seconds[pass] as number), 0)
      return phraseSet(own, seconds, (second) =>
        this.longerPhrases(words, second).filter(({ rule }) => rule.pass === pass),
      )
    })
    if (cues === 0 && sets.every((set) => set === undefined)) return null
    return {
      cues,
      isPhrase: sets.some((set) => set !== undefined && set.single.length > 0),
      seconds: sets.reduce((bits, set) => bits | (set?.seconds ?? 0), 0),
      sets,
    }
  }

  /** A plural (`missiles`) begins none of the longer phrases of its singular. */
  private phrasesOfSingulars(norm: string): Phrase[] {
    return singularsOf(norm).flatMap((singular) =>
      this.tables.flatMap((table) => {
        const rows = headOf(table, singular)?.single ?? []
        return compileAll(
          rows.filter(({ rule }) => rule.field !== 'words'),
          singular,
        )
      }),
    )
  }

  /** Phrases whose first two words are the one word `norm`, and those of a designation of which it is a variant. */
  private gluedPhrases(norm: string): Phrase[] {
    const [, head] = GLUED.exec(norm) ?? DESIGNATION.exec(norm) ?? []
    const [, whole, letters] = VARIANT.exec(norm) ?? []
    return [
      ...(head === undefined ? [] : this.phrasesGluedOf(head, norm)),
      ...(whole === undefined || letters === undefined
        ? []
        : this.phrasesGluedOf(letters, whole).filter(({ words }) => words.length === 1)),
    ]
  }

  private phrasesGluedOf(head: string, whole: string): Phrase[] {
    return this.longerPhrases([head], whole.slice(head.length), whole).filter(({ words }) => words[0] === whole)
  }

  private longerPhrases(words: readonly string[], second: string, as = words[0] as string): Phrase[] {
    return words.flatMap((word) => this.tables.flatMap((table) => compileAll(longerPhrasesOf(table, word, second), as)))
  }
}

function compileAll(rows: readonly TableRow[], as: string): Phrase[] {
  return rows.map(({ phrase, rule }) => compilePhrase(phrase, rule, as))
}

/** @param phrases of one word or, glued, of more; `longer` makes those that begin with a word's first word apart. */
function phraseSet(
  phrases: readonly Phrase[],
  seconds: number,
  longer: (second: string) => readonly Phrase[],
): PhraseSet | undefined {
  if (phrases.length === 0 && seconds === 0) return undefined
  const single = phrases.filter(({ words }) => words.length === 1)
  const glued = phrases.filter(({ words }) => words.length > 1)
  const bits = glued.reduce((sum, { forms }) => sum | maskOf(forms[1]), seconds)
  return new PhraseSet(single, bits, (second) =>
    [...longer(second), ...glued].filter(({ forms }) => forms[1]?.includes(second)).sort(byLength),
  )
}

/** The bits of the forms of a word; where there is no such word, of all. */
function maskOf(forms: readonly string[] | undefined): number {
  return forms === undefined ? EVERY : forms.reduce((bits, norm) => bits | bitOf(norm), 0)
}

/** The longer ones first; of equal length in the order of the terms. */
function byLength(a: Phrase, b: Phrase): number {
  return b.words.length - a.words.length
}
