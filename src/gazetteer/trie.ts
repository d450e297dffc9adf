import { foldDiacritics } from '../document/lexeme.js'
import { tokenize } from '../document/tokenize.js'
import type { Lexeme, Token } from '../model.js'

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

interface Ending<T> {
  readonly value: T
  readonly caseRule: CaseRule
  readonly lexemes: readonly Lexeme[]
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined
  endings: Ending<T>[] | undefined
}

/** Phrases indexed by their tokens' norms. Made by `buildTrie`, asked by `longestMatch`. */
export interface Trie<T> {
  readonly root: ReadonlyMap<string, Node<T>>
}

export interface Match<T> {
  /** Token index after the match. */
  readonly end: number
  readonly value: T
}

/**
 * Builds a trie over the tokens of the phrases, cut by the document's own tokenizer, so that a phrase matches whatever white
 * space, hyphen or apostrophe the text has. A phrase with diacritics also matches without them. Of equal phrases the first wins.
 */
export function buildTrie<T>(phrases: Iterable<Phrase<T>>): Trie<T> {
  const root: Node<T> = { next: new Map(), endings: undefined }
  for (const { text, value, caseRule = 'any' } of phrases) {
    const lexemes = tokenize(text).map(({ lexeme }) => lexeme)
    const ending = { value, caseRule, lexemes }
    const norms = lexemes.map(({ norm }) => norm)
    insert(root, norms, ending)
    const folded = norms.map(foldDiacritics)
    if (folded.some((key, i) => key !== norms[i])) insert(root, folded, ending)
  }
  return { root: root.next as Map<string, Node<T>> }
}

function insert<T>(root: Node<T>, keys: readonly string[], ending: Ending<T>): void {
  if (keys.length === 0) return
  let node = root
  for (const key of keys) {
    node.next ??= new Map()
    let next = node.next.get(key)
    if (next === undefined) {
      next = { next: undefined, endings: undefined }
      node.next.set(key, next)
    }
    node = next
  }
  node.endings ??= []
  node.endings.push(ending)
}

/**
 * The longest phrase that begins at token `at` and ends at or before token `limit` (half-open) and whose case rule holds.
 * Takes time in the length of the longest phrase, not of the text.
 */
export function longestMatch<T>(
  trie: Trie<T>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Match<T> | undefined {
  let node = trie.root.get((tokens[at] as Token).lexeme.norm)
  if (node === undefined) return undefined
  let best: Match<T> | undefined
  for (let end = at + 1; ; end++) {
    const ending = node.endings === undefined ? undefined : firstThatHolds(node.endings, tokens, at)
    if (ending !== undefined) best = { end, value: ending.value }
    if (end >= limit) return best
    const next: Node<T> | undefined = node.next?.get((tokens[end] as Token).lexeme.norm)
    if (next === undefined) return best
    node = next
  }
}

function firstThatHolds<T>(endings: readonly Ending<T>[], tokens: readonly Token[], at: number): Ending<T> | undefined {
  for (const ending of endings) if (caseHolds(ending, tokens, at)) return ending
  return undefined
}

function caseHolds<T>({ caseRule, lexemes }: Ending<T>, tokens: readonly Token[], at: number): boolean {
  if (caseRule === 'any') return true
  for (let i = 0; i < lexemes.length; i++) {
    const wanted = lexemes[i] as Lexeme
    const found = (tokens[at + i] as Token).lexeme
    if (caseRule === 'exact' ? found.text !== wanted.text : found.casing === 'lower' && wanted.casing !== 'lower')
      return false
  }
  return true
}
