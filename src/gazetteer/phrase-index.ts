import { foldDiacritics, normalise } from '../document/lexeme.js'
import type { Token } from '../model.js'
import { buildTrie, longestMatch, type Match, type Phrase, type Trie } from './trie.js'

/**
 * Phrases sorted by first word. Each word's phrases are made into a trie when a text first holds the word: importing a gazetteer costs
 * nothing, and a short text little.
 */
export interface PhraseIndex<T> {
  readonly byFirstWord: Map<string, Phrase<T>[] | Trie<T>>
}

export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    const word = firstWordOf(phrase.text)
    add(byFirstWord, word, phrase)
    if (!NON_ASCII.test(word)) continue
    const folded = foldDiacritics(word)
    if (folded !== word) add(byFirstWord, folded, phrase)
  }
  return { byFirstWord }
}

/** Whether a phrase begins with this word. */
export function beginsPhrase<T>({ byFirstWord }: PhraseIndex<T>, norm: string): boolean {
  return byFirstWord.has(norm)
}

/** The longest phrase from token `at` that ends at or before `limit`; nothing also where `at` is no token before it. */
export function matchPhrase<T>(
  { byFirstWord }: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Match<T> | undefined {
  const token = at < limit ? tokens[at] : undefined
  const found = token && byFirstWord.get(token.lexeme.norm)
  if (token === undefined || found === undefined) return undefined
  if (!Array.isArray(found)) return longestMatch(found, tokens, at, limit)
  const trie = buildTrie(found)
  byFirstWord.set(token.lexeme.norm, trie)
  return longestMatch(trie, tokens, at, limit)
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

function add<T>(index: Map<string, Phrase<T>[]>, word: string, phrase: Phrase<T>): void {
  const list = index.get(word)
  if (list === undefined) index.set(word, [phrase])
  else list.push(phrase)
}

/** An apostrophe at the end of a word, with or without an s. */
const POSSESSIVE = /^'s?(?:\s|$)/
const NON_ASCII = /[^\0-\x7f]/
