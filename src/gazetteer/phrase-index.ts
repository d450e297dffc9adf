import { LexemeMemo } from '../document/lexeme.js'
import type { Lexeme, Token } from '../model.js'
import { type Match, type Phrase, Trie } from './trie.js'
import type { WordTable } from './word-table.js'

/** Phrases by their first word. */
export class PhraseIndex<T> {
  private readonly trie: Trie<T>
  private readonly beginnings: LexemeMemo<NonNullable<ReturnType<Trie<T>['from']>> | null>

  /**
   * @param table made by `trieTable`; asked for when the first text comes.
   * @param meaningOf makes a phrase's value of what the table has of it; default: that is it.
   */
  constructor(table: () => WordTable, meaningOf: (phrase: Phrase<never>) => T = ({ value }) => value) {
    this.trie = new Trie(table, meaningOf)
    this.beginnings = new LexemeMemo(({ norm }) => this.trie.from(norm))
  }

  /** Whether a phrase begins with this word. */
  begins(lexeme: Lexeme): boolean {
    return this.beginnings.of(lexeme) !== null
  }

  /** The longest phrase from token `at` that ends at or before `limit`; nothing also where `at` is no token before it. */
  match(tokens: readonly Token[], at: number, limit: number): Match<T> | undefined {
    const token = at < limit ? tokens[at] : undefined
    const first = token && this.beginnings.of(token.lexeme)
    return first ? this.trie.longestMatch(first, tokens, at, limit) : undefined
  }
}
