import { LexemeFlag, LexemeMemo } from '../document/lexeme-memo.js'
import type { Lexeme, Token } from '../model.js'
import { type Match, type Phrase, Trie } from './trie.js'
import type { WordTable } from './word-table.js'

/** Phrases by their first word. */
export class PhraseIndex<T> {
  private readonly trie: Trie<T>
  private readonly isBeginning: LexemeFlag
  private readonly beginnings: LexemeMemo<NonNullable<ReturnType<Trie<T>['from']>> | null>

  /**
   * @param table made by `trieTable`; asked for when the first text comes.
   * @param meaningOf makes a phrase's value of what the table has of it; default: that is it.
   */
  constructor(table: () => WordTable, meaningOf: (phrase: Phrase<never>) => T = ({ value }) => value) {
    this.trie = new Trie(table, meaningOf)
    this.isBeginning = new LexemeFlag(({ norm }) => this.trie.from(norm) !== null)
    this.beginnings = new LexemeMemo(({ norm }) => this.trie.from(norm))
  }

  /** Whether a phrase begins with this word. */
  begins(lexeme: Lexeme): boolean {
    return this.isBeginning.of(lexeme)
  }

  /** The longest phrase from token `at` that ends at or before `limit`; nothing also where `at` is no token before it. */
  match(tokens: readonly Token[], at: number, limit: number): Match<T> | undefined {
    const token = at < limit ? tokens[at] : undefined
    if (token === undefined || !this.isBeginning.of(token.lexeme)) return undefined
    const first = this.beginnings.of(token.lexeme)
    return first === null ? undefined : this.trie.longestMatch(first, tokens, at, limit)
  }
}
