import { bitOf, foldDiacritics } from '../document/lexeme.js'
import { tokenize } from '../document/tokenize.js'
import type { Lexeme, Token } from '../model.js'
import type { WordTable } from './word-table.js'

/**
 * How a phrase's capitals must stand in the text. `any`: they do not matter. `name`: what the phrase writes with a capital has one
 * in the text (`Poland`, `POLAND`, not `poland`). `exact`: letter for letter (`US`, not `us`).
 */
export type CaseRule = 'any' | 'name' | 'exact'

export interface Phrase<T> {
  readonly text: string
  readonly value: T
  /** Default `any`. */
  readonly caseRule?: CaseRule
}

export interface Match<T> {
  /** Token index after the match. */
  readonly end: number
  readonly value: T
}

/**
 * A trie over the norms of the phrases' tokens, as cut by the document's own tokenizer, so that a phrase matches whatever white space,
 * hyphen or apostrophe the text has. A phrase with diacritics also matches without them. Of equal phrases the first wins.
 *
 * Under each beginning of a phrase (`north`, `north atlantic`) stand the bits of the norms that go on, then the phrases that end there,
 * each in a row of case rule, text and value, the value in JSON.
 */
export function trieTable<T>(phrases: Iterable<Phrase<T>>): Map<string, string> {
  const drafts = new Map<string, { bits: number; rows: string }>()
  for (const { text, value, caseRule = 'any' } of phrases) {
    const row = `${ROW}${CASE_RULES.indexOf(caseRule)}${text}\t${JSON.stringify(value)}`
    const norms = tokenize(text).map(({ lexeme }) => lexeme.norm)
    const folded = norms.map(foldDiacritics)
    insert(drafts, norms, row)
    if (folded.some((norm, i) => norm !== norms[i])) insert(drafts, folded, row)
  }
  return new Map([...drafts].map(([path, { bits, rows }]) => [path, `${bits}${rows}`]))
}

function insert(drafts: Map<string, { bits: number; rows: string }>, norms: readonly string[], row: string): void {
  norms.forEach((_, i) => {
    const path = norms.slice(0, i + 1).join(' ')
    const draft = drafts.get(path) ?? { bits: 0, rows: '' }
    const next = norms[i + 1]
    if (next === undefined) draft.rows += row
    else draft.bits |= bitOf(next)
    drafts.set(path, draft)
  })
}

const ROW = '\n'
const CASE_RULES: readonly CaseRule[] = ['any', 'name', 'exact']

interface Ending<T> {
  readonly value: T
  readonly caseRule: CaseRule
  /** How the phrase is written, where its case matters. */
  readonly written: readonly Pick<Lexeme, 'text' | 'casing'>[]
}

interface Node<T> {
  readonly path: string
  /** The bits of the norms that go on. */
  readonly bits: number
  readonly endings: readonly Ending<T>[]
  /** Norms that a text has had here, with what they lead to. */
  readonly next: Map<string, Node<T> | null>
}

/** So many norms that lead nowhere are remembered at a node. */
const MOST_STRANGERS = 500

/** Reads a trie as texts lead through it: importing a gazetteer costs nothing, and a short text little. */
export class Trie<T> {
  private table: WordTable | undefined

  /**
   * @param open gives what `trieTable` made; asked when the first text comes.
   * @param meaningOf makes a phrase's value of what the table has of it.
   */
  constructor(
    private readonly open: () => WordTable,
    private readonly meaningOf: (phrase: Phrase<never>) => T,
  ) {}

  /** The phrases that begin with a norm. */
  from(norm: string): Node<T> | null {
    return this.nodeAt(norm)
  }

  /**
   * The longest phrase that begins at token `at`, whose node is `first`, and ends at or before token `limit` (half-open) and whose case
   * rule holds. Takes time in the length of the longest phrase, not of the text.
   */
  longestMatch(first: Node<T>, tokens: readonly Token[], at: number, limit: number): Match<T> | undefined {
    let node = first
    let best: Match<T> | undefined
    for (let end = at + 1; ; end++) {
      const ending = firstThatHolds(node.endings, tokens, at)
      if (ending !== undefined) best = { end, value: ending.value }
      if (end >= limit) return best
      const { lexeme } = tokens[end] as Token
      if ((node.bits & lexeme.bit) === 0) return best
      const next = this.next(node, lexeme.norm)
      if (next === null) return best
      node = next
    }
  }

  private next({ path, next }: Node<T>, norm: string): Node<T> | null {
    const known = next.get(norm)
    if (known !== undefined) return known
    const found = this.nodeAt(`${path} ${norm}`)
    if (found !== null || next.size < MOST_STRANGERS) next.set(norm, found)
    return found
  }

  private nodeAt(path: string): Node<T> | null {
    this.table ??= this.open()
    const text = this.table.get(path)
    if (text === undefined) return null
    const [bits, ...rows] = text.split(ROW)
    return { path, bits: Number(bits), endings: rows.map((row) => this.endingFrom(row)), next: new Map() }
  }

  private endingFrom(row: string): Ending<T> {
    const tab = row.indexOf('\t')
    const text = row.slice(1, tab)
    const caseRule = CASE_RULES[Number(row.charAt(0))] as CaseRule
    const value = this.meaningOf({ text, value: JSON.parse(row.slice(tab + 1)) as never, caseRule })
    const tokens = caseRule === 'any' ? [] : tokenize(text)
    return { value, caseRule, written: tokens.map(({ lexeme: { text, casing } }) => ({ text, casing })) }
  }
}

function firstThatHolds<T>(endings: readonly Ending<T>[], tokens: readonly Token[], at: number): Ending<T> | undefined {
  for (const ending of endings) if (caseHolds(ending, tokens, at)) return ending
  return undefined
}

function caseHolds<T>({ caseRule, written }: Ending<T>, tokens: readonly Token[], at: number): boolean {
  if (caseRule === 'any') return true
  for (let i = 0; i < written.length; i++) {
    const wanted = written[i] as Pick<Lexeme, 'text' | 'casing'>
    const found = (tokens[at + i] as Token).lexeme
    if (caseRule === 'exact' ? found.text !== wanted.text : found.casing === 'lower' && wanted.casing !== 'lower')
      return false
  }
  return true
}
