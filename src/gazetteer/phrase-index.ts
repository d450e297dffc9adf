import { foldDiacritics, LexemeMemo, normalise } from '../document/lexeme.js'
import type { Lexeme, Token } from '../model.js'
import { buildTrie, type CaseRule, longestMatch, type Match, type Phrase, type Trie } from './trie.js'
import type { WordTable } from './word-table.js'

/**
 * Phrases by their first word. Each word's phrases are made into a trie when a text first holds the word: importing a gazetteer costs
 * nothing, and a short text little.
 */
export class PhraseIndex<T> {
  private readonly tries: LexemeMemo<Trie<T> | null>

  /**
   * @param table made by `phraseTable`; asked for when the first text comes.
   * @param meaningOf makes a phrase's value of what the table has of it; default: that is it.
   */
  constructor(table: () => WordTable, meaningOf: (phrase: Phrase<never>) => T = ({ value }) => value) {
    let ready: WordTable | undefined
    const made = new Map<string, Trie<T>>()
    this.tries = new LexemeMemo(({ norm }) => {
      const known = made.get(norm)
      if (known !== undefined) return known
      ready ??= table()
      const rows = ready.get(norm)
      if (rows === undefined) return null
      const phrases = rows.split(ROW_END).map(phraseFrom)
      const trie = buildTrie<T>(phrases.map((phrase) => ({ ...phrase, value: meaningOf(phrase) })))
      made.set(norm, trie)
      return trie
    })
  }

  /** Whether a phrase begins with this word. */
  begins(lexeme: Lexeme): boolean {
    return this.tries.of(lexeme) !== null
  }

  /** The longest phrase from token `at` that ends at or before `limit`; nothing also where `at` is no token before it. */
  match(tokens: readonly Token[], at: number, limit: number): Match<T> | undefined {
    const token = at < limit ? tokens[at] : undefined
    const trie = token && this.tries.of(token.lexeme)
    return trie ? longestMatch(trie, tokens, at, limit) : undefined
  }
}

const ROW_END = '\n'
const CASE_RULES: readonly CaseRule[] = ['any', 'name', 'exact']

/** Phrases sorted by first words, as text: for each a row of case rule, text and value, the value in JSON. */
export function phraseTable<T>(phrases: Iterable<Phrase<T>>): Map<string, string> {
  const table = new Map<string, string>()
  for (const { text, value, caseRule = 'any' } of phrases) {
    const row = `${CASE_RULES.indexOf(caseRule)}${text}\t${JSON.stringify(value)}`
    const word = firstWordOf(text)
    for (const key of new Set([word, foldDiacritics(word)])) {
      const rows = table.get(key)
      table.set(key, rows === undefined ? row : rows + ROW_END + row)
    }
  }
  return table
}

function phraseFrom(row: string): Phrase<never> {
  const tab = row.indexOf('\t')
  return {
    text: row.slice(1, tab),
    value: JSON.parse(row.slice(tab + 1)) as never,
    caseRule: CASE_RULES[Number(row.charAt(0))] as CaseRule,
  }
}

/** The norm of a phrase's first token, without cutting the phrase into tokens: up to a space, a sign or a possessive. */
export function firstWordOf(text: string): string {
  let end = 0
  let isAscii = true
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit === 0x20 || unit === 0x2c || unit === 0x2d || unit === 0x2f || unit === 0x26 || unit === 0x2b) break
    if (unit === 0x27 && POSSESSIVE.test(text.slice(end, end + 3))) break
    if (unit >= 0x80) isAscii = false
  }
  const word = text.slice(0, Math.max(end, 1))
  return isAscii ? word.toLowerCase() : normalise(word)
}

/** An apostrophe at the end of a word, with or without an s. */
const POSSESSIVE = /^'s?(?:\s|$)/
