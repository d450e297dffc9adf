import { bitOf, foldDiacritics, normalise } from '../document/lexeme.js'
import { british, singularsOf } from './spelling.js'
import { compilePhrase, PASSES, Pass, type TermField, type TermRule } from './topic-phrase.js'
import type { TopicTerms } from './topic-terms.js'
import { topicById } from './topics.js'
import type { WordTable } from './word-table.js'

/** A phrase of the table with its rule. */
export interface TableRow {
  readonly phrase: string
  readonly rule: TermRule
}

/** What a table has of the first word of phrases. */
export interface TableHead {
  /** Bits of the cues that the word is. */
  readonly cues: number
  /** For each pass, the bits of the second words of longer phrases; see `bitOf`. */
  readonly seconds: readonly number[]
  /** The phrases of this word alone. */
  readonly single: readonly TableRow[]
}

/** Terms by their first word, normalised, and the longer ones by their first two. */
export interface TermTable {
  readonly rules: readonly TermRule[]
  /**
   * Under `drone` what there is of the word in numbers, and its phrases, each with the number of its rule: `64 18 0 4096 | 12 drone`.
   * Under `air defence`: `30 air defence | 31 air-defence missile`; other forms of the second word lead there.
   */
  readonly rows: WordTable
}

/** Bits of the cues by their names. */
export type CueBits = Readonly<Record<string, number>>

/** What the tool's own table has beside its terms. */
export interface OwnTermTable extends TermTable {
  readonly cueBits: CueBits
  /** Bits of the cues that a mention of a topic is, by its id. */
  readonly topicBits: CueBits
}

const FIELDS: readonly TermField[] = ['terms', 'words', 'names', 'acronyms']
const SEPARATOR = ' | '
const DEFAULT_WITHIN = 12
/** No word: what the tool's own table keeps all but its rows under. */
const REST = ''

/** Sorts the phrases of term groups by their first words; `ignored` come before all others. */
export function tableOf(
  terms: readonly TopicTerms[],
  { cueBits, topicBits }: Pick<OwnTermTable, 'cueBits' | 'topicBits'>,
  ignored: readonly string[] = [],
  cueWords: ReadonlyMap<string, number> = new Map(),
): TermTable & { readonly rows: Map<string, string> } {
  const rules: TermRule[] = []
  const drafts = new Drafts()
  const addRows = (rows: readonly string[], rule: TermRule) => {
    rules.push(rule)
    for (const row of rows)
      for (const phrase of row.split(SEPARATOR)) drafts.addPhrase(phrase, rule, `${rules.length - 1} ${phrase}`)
  }
  for (const [word, cues] of cueWords) drafts.at(word).cues = cues
  if (ignored.length > 0) addRows(ignored, { field: 'terms', pass: Pass.Plain, gives: 0, needs: 0, within: 0 })
  for (const { topic, groups, cues = '' } of terms)
    for (const { near = [], within = DEFAULT_WITHIN, ...rows } of groups)
      for (const field of FIELDS) {
        const own = rows[field]
        if (own === undefined) continue
        const gives = topicBits[topic] ?? bitsOf(cueBits, cues.split(' '))
        const needs = bitsOf(cueBits, near)
        addRows(own, { topic, field, pass: passOf(topic, needs), gives, needs, within })
      }
  return { rules, rows: drafts.rows() }
}

/** Bits of cues; a name that is none has no bit. */
export function bitsOf(cueBits: CueBits, names: readonly string[]): number {
  return names.reduce((bits, name) => bits | (cueBits[name] ?? 0), 0)
}

function passOf(topic: string, needs: number): Pass {
  if (needs === 0) return Pass.Plain
  return topicById(topic)?.kind === 'equipment' ? Pass.Equipment : Pass.Activity
}

/** The tool's own table as words alone. */
export function packedTable({
  rows,
  ...rest
}: OwnTermTable & { readonly rows: Map<string, string> }): Map<string, string> {
  return new Map([...rows, [REST, JSON.stringify(rest)]])
}

/** Undoes `packedTable`. */
export function unpackedTable(rows: WordTable): OwnTermTable {
  return { ...(JSON.parse(rows.get(REST) as string) as Omit<OwnTermTable, 'rows'>), rows }
}

/** What begins with `word`. */
export function headOf({ rules, rows }: TermTable, word: string): TableHead | undefined {
  const row = word === REST ? undefined : rows.get(word)
  if (row === undefined) return undefined
  const [numbers, ...single] = row.split(SEPARATOR) as [string, ...string[]]
  const [cues, ...seconds] = numbers.split(' ').map(Number) as [number, ...number[]]
  return { cues, seconds, single: single.map((entry) => rowFrom(entry, rules)) }
}

/** The phrases that begin with two words, in the order of the terms; some may not have the second word in this form. */
export function longerPhrasesOf({ rules, rows }: TermTable, word: string, second: string): TableRow[] {
  const found = secondWordsOf(second).flatMap((form) => rows.get(`${word} ${form}`)?.split(SEPARATOR) ?? [])
  if (found.length > 1) found.sort((a, b) => ruleOf(a) - ruleOf(b))
  return found.map((entry) => rowFrom(entry, rules))
}

/** What a table may have a word of the text under: itself, its British form, the singulars of that. */
function secondWordsOf(norm: string): readonly string[] {
  const own = british(norm)
  return own === norm ? [norm, ...singularsOf(norm)] : [norm, own, ...singularsOf(own)]
}

function rowFrom(entry: string, rules: readonly TermRule[]): TableRow {
  return { phrase: entry.slice(entry.indexOf(' ') + 1), rule: rules[ruleOf(entry)] as TermRule }
}

function ruleOf(entry: string): number {
  return Number.parseInt(entry, 10)
}

interface HeadDraft {
  cues: number
  readonly seconds: number[]
  readonly single: string[]
}

class Drafts {
  private readonly heads = new Map<string, HeadDraft>()
  private readonly pairs = new Map<string, string[]>()

  at(word: string): HeadDraft {
    const known = this.heads.get(word)
    if (known !== undefined) return known
    const head = { cues: 0, seconds: PASSES.map(() => 0), single: [] }
    this.heads.set(word, head)
    return head
  }

  addPhrase(phrase: string, rule: TermRule, entry: string): void {
    const word = normalise(phrase.slice(0, endOfFirstWord(phrase)))
    const { words, forms } = compilePhrase(phrase, rule, '')
    const second = words[1]
    for (const first of new Set([word, foldDiacritics(word)])) {
      const head = this.at(first)
      if (second === undefined) head.single.push(entry)
      else for (const form of forms[1] as readonly string[]) this.addPair(first, form, second, rule, entry)
    }
  }

  rows(): Map<string, string> {
    const rows = new Map<string, string>()
    for (const [word, { cues, seconds, single }] of this.heads)
      rows.set(word, [[cues, ...seconds].join(' '), ...single].join(SEPARATOR))
    for (const [words, entries] of this.pairs) rows.set(words, entries.join(SEPARATOR))
    return rows
  }

  /** @param form one that the second word may have. */
  private addPair(first: string, form: string, second: string, { pass }: TermRule, entry: string): void {
    const { seconds } = this.at(first)
    seconds[pass] = (seconds[pass] as number) | bitOf(form)
    if (form !== second && secondWordsOf(form).includes(second)) return
    const words = `${first} ${form}`
    const entries = this.pairs.get(words)
    if (entries === undefined) this.pairs.set(words, [entry])
    else entries.push(entry)
  }
}

/** Where the tokenizer ends the first word: at white space, a hyphen, slash, ampersand, plus, colon, comma, parenthesis, possessive. */
function endOfFirstWord(phrase: string): number {
  const end = phrase.search(/[\s/&+:,(-]|'s(?=\s)/)
  return end < 0 ? phrase.length : end
}
