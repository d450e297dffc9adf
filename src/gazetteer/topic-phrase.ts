import { lexemeOf } from '../document/kept-lexemes.js'
import { foldDiacritics, isHyphen } from '../document/lexeme.js'
import { tokenize } from '../document/tokenize.js'
import type { Lexeme, Token } from '../model.js'
import { american, british, pluralOf } from './spelling.js'

export type TermField = 'terms' | 'words' | 'names' | 'acronyms'

/** In which pass over an article a term is settled: those of equipment are cues for the activities. */
export enum Pass {
  /** Terms without a condition. */
  Plain = 0,
  Equipment,
  /** And the user's own topics. */
  Activity,
}

export const PASSES: readonly Pass[] = [Pass.Plain, Pass.Equipment, Pass.Activity]

/** What a match of a phrase means, and on which condition. */
export interface TermRule {
  /** Absent for a phrase that stands for something else (`think tank`). */
  readonly topic?: string
  readonly field: TermField
  readonly pass: Pass
  /** Bits of the cues that a mention of the topic is. */
  readonly gives: number
  /** Bits of the cues that all have to be near; 0 for none. */
  readonly needs: number
  /** In tokens. */
  readonly within: number
}

/** What is compared of how a word is written. */
type Surface = Pick<Lexeme, 'text' | 'kind' | 'casing'>

/** A phrase cut into words, without its hyphens: `counter-drone`, `counter drone` and `counterdrone` are one. */
export interface Phrase {
  /** Normalised, in British spelling. */
  readonly words: readonly string[]
  /** The norms that each word may have: American, without diacritics, and for the last one in the plural. */
  readonly forms: readonly (readonly string[])[]
  /** `F-16`: the last word may carry the letters of a variant (`F-16V`). */
  readonly designation: boolean
  /** The words as they are written in the term base. */
  readonly surfaces: readonly Surface[]
  readonly rule: TermRule
}

/**
 * Cuts a phrase. `head` is the token of the text that it is to begin with: its first word in some form, or its first two words
 * in one (`counterdrone`, `F16`).
 */
export function compilePhrase(text: string, rule: TermRule, head: string): Phrase {
  const surfaces = surfacesOf(text)
  const words = surfaces.map(({ norm }) => british(norm))
  const [first, second] = surfaces
  if (first === undefined || second === undefined || `${words[0]}${words[1]}` !== head)
    return phraseOf(words, surfaces, rule)
  const glued: Surface = { text: first.text + second.text, kind: first.kind, casing: 'title' }
  return phraseOf([head, ...words.slice(2)], [glued, ...surfaces.slice(2)], rule)
}

/** Most phrases are words with spaces and hyphens between them, and need no tokenizer: cutting up is what makes the first article slow. */
function surfacesOf(text: string): Lexeme[] {
  if (PLAIN.test(text)) return text.split(BREAK).map((word) => lexemeOf(word, isDigit(word) ? 'number' : 'word'))
  return tokenize(text).flatMap(({ lexeme }) => (lexeme.norm === '-' ? [] : [lexeme]))
}

const PLAIN = /^(?:[a-z]+|\d+)(?:[ -](?:[a-z]+|\d+))*$/i
const BREAK = /[ -]/

function isDigit(word: string): boolean {
  return word.charCodeAt(0) <= 0x39
}

function phraseOf(words: readonly string[], surfaces: readonly Surface[], rule: TermRule): Phrase {
  const last = words.length - 1
  const hasPlural = rule.field !== 'words'
  const forms = words.map((word, i) => formsOf(word, hasPlural && i === last))
  const designation = last === 1 && (words[0] as string).length <= 4 && /^\d+$/.test(words[last] as string)
  return { words, forms, designation, surfaces, rule }
}

function formsOf(word: string, hasPlural: boolean): readonly string[] {
  const forms = [word, american(word), foldDiacritics(word)]
  if (hasPlural) {
    const plural = pluralOf(word)
    forms.push(plural, american(plural))
  }
  return forms.filter((form, i) => forms.indexOf(form) === i)
}

/** The token after the phrase when it stands at token `at` and ends at or before token `limit`; else -1. */
export function endOfPhrase(phrase: Phrase, tokens: readonly Token[], at: number, limit: number): number {
  const { words, surfaces, rule } = phrase
  let token = at
  for (let i = 0; i < words.length; i++) {
    if (i > 0) token = nextWord(tokens, token, limit)
    if (token >= limit) return -1
    const { lexeme } = tokens[token] as Token
    const isLast = i === words.length - 1
    if (i > 0 && !isWord(phrase, i, lexeme.norm, isLast)) return -1
    if (!isWritten(rule, surfaces[i] as Surface, lexeme, isLast)) return -1
  }
  return token + 1
}

/** The next token, a hyphen between words passed over. */
export function nextWord(tokens: readonly Token[], token: number, limit: number): number {
  const next = token + 1
  if (next + 1 >= limit) return next
  const hyphen = tokens[next] as Token
  if (!isHyphen.of(hyphen.lexeme) || hyphen.gap !== 'none') return next
  const after = tokens[next + 1] as Token
  return after.gap === 'none' || after.gap === 'line' ? next + 1 : next
}

function isWord({ words, forms, designation }: Phrase, at: number, norm: string, isLast: boolean): boolean {
  if ((forms[at] as readonly string[]).includes(norm)) return true
  return isLast && designation && withoutVariant(norm) === words[at]
}

/** `16v` to `16`, `72b3` to `72`; other words as they are. */
export function withoutVariant(norm: string): string {
  let end = 0
  while (end < norm.length && norm.charCodeAt(end) >= 0x30 && norm.charCodeAt(end) <= 0x39) end++
  return end > 0 && norm.length - end <= 4 ? norm.slice(0, end) : norm
}

function isWritten({ field }: TermRule, wanted: Surface, found: Lexeme, isLast: boolean): boolean {
  if (field === 'terms' || field === 'words') return true
  if (field === 'acronyms') return found.text === wanted.text || (isLast && found.text === `${wanted.text}s`)
  if (wanted.casing === 'lower') return true
  return wanted.casing === 'upper' && wanted.text.length <= 3 ? found.casing === 'upper' : found.casing !== 'lower'
}
