import type { Gap, Token, TokenKind } from '../model.js'
import { BEFORE_NUMBER, CALENDAR, CLOSERS, TITLES } from './abbreviations.js'
import { classAt, DIGIT, isApostrophe, LETTER, LINE_BREAK, MARK, OTHER, SPACE, widthAt } from './characters.js'
import { lexemeOf } from './lexeme.js'

const DOT = 0x2e
const AT = 0x40
const HASH = 0x23
const MAX_ABBREVIATION = 6

/**
 * Cuts a text into tokens: one scan by character class, linear in the length of the text.
 *
 * Hyphens are tokens of their own (`Ukrainian` `-` `Lithuanian`), and so is a possessive (`Ukraine` `'s`). Initials and
 * abbreviations keep their full stop (`U.S.`, `C.`, `Gen.`, `Jr.`), numbers their separators and units (`1,500`, `155mm`).
 * A run of one punctuation character is one token (`...`, `--`). White space, controls and bidi marks are in no token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 'paragraph'
  let at = 0
  while (at < text.length) {
    const kindOfCharacter = classAt(text, at)
    if (kindOfCharacter === SPACE || kindOfCharacter === LINE_BREAK) {
      const start = at
      at = endOfSpace(text, at)
      if (tokens.length > 0) gap = gapOf(text, start, at)
      continue
    }
    const kind = kindAt(text, at, kindOfCharacter)
    const end = endOf(text, at, kind)
    tokens.push({ start: at, end, lexeme: lexemeOf(text.slice(at, end), kind), gap })
    gap = 'none'
    at = end
  }
  return tokens
}

function kindAt(text: string, at: number, kindOfCharacter: number): TokenKind {
  if (kindOfCharacter === LETTER) return beginsUrl(text, at) ? 'url' : 'word'
  if (kindOfCharacter === DIGIT) return 'number'
  const unit = text.charCodeAt(at)
  if ((unit === AT || unit === HASH) && classAt(text, at + 1) === LETTER) return 'handle'
  return isPossessive(text, at) ? 'word' : 'punctuation'
}

function endOf(text: string, at: number, kind: TokenKind): number {
  if (kind === 'word') return isApostrophe(text.charCodeAt(at)) ? at + 2 : endOfWord(text, at)
  if (kind === 'punctuation') return endOfRun(text, at)
  if (kind === 'number') return endOfNumber(text, at)
  return kind === 'url' ? endOfUrl(text, at) : endOfHandle(text, at + 1)
}

function endOfSpace(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const found = classAt(text, end)
    if (found !== SPACE && found !== LINE_BREAK) break
    end += widthAt(text, end)
  }
  return end
}

/** A blank line, also one of spaces only, ends a paragraph; CR LF is one line end. */
function gapOf(text: string, start: number, end: number): Gap {
  let breaks = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x2029) return 'paragraph'
    if (unit === 0x0a && i > start && text.charCodeAt(i - 1) === 0x0d) continue
    if (classAt(text, i) === LINE_BREAK) breaks++
  }
  return breaks === 0 ? 'space' : breaks === 1 ? 'line' : 'paragraph'
}

function endOfWord(text: string, start: number): number {
  const end = endOfLetters(text, start)
  if (text.charCodeAt(end) !== DOT) return end
  if (isSingleLetter(text, start, end)) return endOfInitials(text, start, end)
  return end - start <= MAX_ABBREVIATION && isAbbreviation(text, text.slice(start, end), end) ? end + 1 : end
}

/** Letters, marks, digits, and apostrophes between letters that do not begin a possessive: `O'Brien`, `Sana'a`. */
function endOfLetters(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const found = classAt(text, end)
    if (found === LETTER || found === MARK || found === DIGIT) {
      end += widthAt(text, end)
      continue
    }
    if (!isApostrophe(text.charCodeAt(end)) || classAt(text, end + 1) !== LETTER || isPossessive(text, end)) break
    end++
  }
  return end
}

/** `'s` with no letter after it. */
function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false
  const next = text.charCodeAt(at + 1)
  if (next !== 0x73 && next !== 0x53) return false
  if (at === 0) return false
  const before = classAt(text, at - 1)
  if (before !== LETTER && before !== MARK && before !== DIGIT && text.charCodeAt(at - 1) !== DOT) return false
  const after = at + 2 < text.length ? classAt(text, at + 2) : SPACE
  return after !== LETTER && after !== MARK && after !== DIGIT
}

function isSingleLetter(text: string, start: number, end: number): boolean {
  if (end - start === widthAt(text, start)) return true
  for (let i = start + widthAt(text, start); i < end; i++) if (classAt(text, i) !== MARK) return false
  return true
}

/** `U.S.`, `J.D.`, `U.S`, `a.m.`; a lone letter keeps its full stop only as an initial, which is a capital. */
function endOfInitials(text: string, start: number, end: number): number {
  let last = end
  let letters = 1
  while (text.charCodeAt(last) === DOT && last + 1 < text.length && classAt(text, last + 1) === LETTER) {
    const next = last + 1
    const after = next + widthAt(text, next)
    const following = after < text.length ? classAt(text, after) : SPACE
    if (following === LETTER || following === MARK || following === DIGIT) break
    letters++
    last = after
  }
  if (text.charCodeAt(last) !== DOT) return last
  const letter = text.slice(start, end)
  return letters > 1 || letter !== letter.toLowerCase() ? last + 1 : last
}

function isAbbreviation(text: string, word: string, dot: number): boolean {
  const lower = word.toLowerCase()
  if (TITLES.has(lower)) return lower !== word
  if (CLOSERS.has(lower)) return true
  if (!CALENDAR.has(lower) && !BEFORE_NUMBER.has(lower)) return false
  let next = dot + 1
  while (next < text.length && next < dot + 4 && classAt(text, next) === SPACE) next++
  const found = next < text.length ? classAt(text, next) : SPACE
  return found === DIGIT || (CALENDAR.has(lower) && text.charCodeAt(next) === 0x2c)
}

function endOfNumber(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const found = classAt(text, end)
    if (found === DIGIT || found === LETTER || found === MARK) {
      end += widthAt(text, end)
      continue
    }
    const unit = text.charCodeAt(end)
    const joins = unit === DOT || unit === 0x2c
    if (!joins || end + 1 >= text.length || classAt(text, end + 1) !== DIGIT) break
    end++
  }
  return end
}

/** `http://`, `https://`, `www.` */
function beginsUrl(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 0x20
  if (first !== 0x68 && first !== 0x77) return false
  const second = text.charCodeAt(start + 1) | 0x20
  if (second !== 0x74 && second !== 0x77) return false
  const head = text.slice(start, start + 8).toLowerCase()
  return head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.')
}

/** Up to white space, without the punctuation of the sentence. */
function endOfUrl(text: string, start: number): number {
  let end = start
  while (end < text.length && classAt(text, end) !== SPACE && classAt(text, end) !== LINE_BREAK)
    end += widthAt(text, end)
  while (end > start + 1 && /[.,;:!?'")\]}\u2019\u201d]/.test(text.charAt(end - 1))) end--
  return end
}

function endOfHandle(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const found = classAt(text, end)
    if (found === OTHER && text.charCodeAt(end) !== 0x5f) break
    if (found === SPACE || found === LINE_BREAK) break
    end += widthAt(text, end)
  }
  return end
}

function endOfRun(text: string, start: number): number {
  const width = widthAt(text, start)
  const character = text.slice(start, start + width)
  let end = start + width
  while (end < text.length && text.startsWith(character, end)) end += width
  return end
}
