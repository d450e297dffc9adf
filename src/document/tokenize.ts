import type { Gap, Token, TokenKind } from '../model.js'
import { BEFORE_NUMBER, CALENDAR, CLOSERS, TITLES } from './abbreviations.js'
import {
  classAt,
  DIGIT,
  endOfPlainLetters,
  isApostrophe,
  LETTER,
  LINE_BREAK,
  MARK,
  OTHER,
  SPACE,
  type Units,
  unitsOf,
  widthAt,
} from './characters.js'
import { lexemeAt, makeRoomForLexemes } from './kept-lexemes.js'

const BLANK = 0x20
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
  makeRoomForLexemes()
  const units = unitsOf(text)
  const tokens: Token[] = []
  let gap: Gap = 'paragraph'
  let at = 0
  const { length } = text
  while (at < length) {
    const kindOfCharacter = classAt(units, at)
    if (kindOfCharacter === SPACE || kindOfCharacter === LINE_BREAK) {
      const start = at
      at = endOfSpace(units, at, length)
      if (tokens.length > 0) gap = at === start + 1 && units[start] === BLANK ? 'space' : gapOf(units, start, at)
      continue
    }
    const kind = kindAt(units, at, kindOfCharacter)
    const end = endOf(text, units, at, kind)
    tokens.push({ start: at, end, lexeme: lexemeAt(text, units, at, end, kind), gap })
    gap = 'none'
    at = end
  }
  return tokens
}

function kindAt(units: Units, at: number, kindOfCharacter: number): TokenKind {
  if (kindOfCharacter === LETTER) return beginsUrl(units, at) ? 'url' : 'word'
  if (kindOfCharacter === DIGIT) return 'number'
  const unit = units[at] as number
  if ((unit === AT || unit === HASH) && classAt(units, at + 1) === LETTER) return 'handle'
  return isPossessive(units, at) ? 'word' : 'punctuation'
}

function endOf(text: string, units: Units, at: number, kind: TokenKind): number {
  if (kind === 'word') return isApostrophe(units[at] as number) ? at + 2 : endOfWord(text, units, at)
  if (kind === 'punctuation') return endOfRun(units, at)
  if (kind === 'number') return endOfNumber(units, at)
  return kind === 'url' ? endOfUrl(units, at) : endOfHandle(units, at + 1)
}

function endOfSpace(units: Units, at: number, length: number): number {
  let end = at
  while (end < length) {
    const found = classAt(units, end)
    if (found !== SPACE && found !== LINE_BREAK) break
    end += widthAt(units, end)
  }
  return end
}

/** A blank line, also one of spaces only, ends a paragraph; CR LF is one line end. */
function gapOf(units: Units, start: number, end: number): Gap {
  let breaks = 0
  for (let i = start; i < end; i++) {
    const unit = units[i] as number
    if (unit === 0x2029) return 'paragraph'
    if (unit === 0x0a && i > start && units[i - 1] === 0x0d) continue
    if (classAt(units, i) === LINE_BREAK) breaks++
  }
  return breaks === 0 ? 'space' : breaks === 1 ? 'line' : 'paragraph'
}

function endOfWord(text: string, units: Units, start: number): number {
  const end = endOfLetters(units, start)
  if (units[end] !== DOT) return end
  if (isSingleLetter(units, start, end)) return endOfInitials(units, start, end)
  return end - start <= MAX_ABBREVIATION && isAbbreviation(units, text.slice(start, end), end) ? end + 1 : end
}

/** Letters, marks, digits, and apostrophes between letters that do not begin a possessive: `O'Brien`, `Sana'a`. */
function endOfLetters(units: Units, start: number): number {
  let end = start
  for (;;) {
    end = endOfPlainLetters(units, end)
    const found = classAt(units, end)
    if (found === LETTER || found === MARK || found === DIGIT) {
      end += widthAt(units, end)
      continue
    }
    if (!isApostrophe(units[end] as number) || classAt(units, end + 1) !== LETTER || isPossessive(units, end)) break
    end++
  }
  return end
}

/** `'s` with no letter after it. */
function isPossessive(units: Units, at: number): boolean {
  if (!isApostrophe(units[at] as number)) return false
  const next = units[at + 1] as number
  if (next !== 0x73 && next !== 0x53) return false
  if (at === 0) return false
  const before = classAt(units, at - 1)
  if (before !== LETTER && before !== MARK && before !== DIGIT && units[at - 1] !== DOT) return false
  const after = classAt(units, at + 2)
  return after !== LETTER && after !== MARK && after !== DIGIT
}

function isSingleLetter(units: Units, start: number, end: number): boolean {
  if (end - start === widthAt(units, start)) return true
  for (let i = start + widthAt(units, start); i < end; i++) if (classAt(units, i) !== MARK) return false
  return true
}

/** `U.S.`, `J.D.`, `U.S`, `a.m.`; a lone letter keeps its full stop only as an initial, which is a capital. */
function endOfInitials(units: Units, start: number, end: number): number {
  let last = end
  let letters = 1
  while (units[last] === DOT && classAt(units, last + 1) === LETTER) {
    const next = last + 1
    const after = next + widthAt(units, next)
    const following = classAt(units, after)
    if (following === LETTER || following === MARK || following === DIGIT) break
    letters++
    last = after
  }
  if (units[last] !== DOT) return last
  const letter = String.fromCharCode(...units.subarray(start, end))
  return letters > 1 || letter !== letter.toLowerCase() ? last + 1 : last
}

function isAbbreviation(units: Units, word: string, dot: number): boolean {
  const lower = word.toLowerCase()
  if (TITLES.has(lower)) return lower !== word
  if (CLOSERS.has(lower)) return true
  if (!CALENDAR.has(lower) && !BEFORE_NUMBER.has(lower)) return false
  let next = dot + 1
  while (next < dot + 4 && classAt(units, next) === SPACE) next++
  const found = classAt(units, next)
  return found === DIGIT || (CALENDAR.has(lower) && units[next] === 0x2c)
}

function endOfNumber(units: Units, start: number): number {
  let end = start
  for (;;) {
    const found = classAt(units, end)
    if (found === DIGIT || found === LETTER || found === MARK) {
      end += widthAt(units, end)
      continue
    }
    const unit = units[end] as number
    const joins = unit === DOT || unit === 0x2c
    if (!joins || classAt(units, end + 1) !== DIGIT) break
    end++
  }
  return end
}

/** `http://`, `https://`, `www.` */
function beginsUrl(units: Units, start: number): boolean {
  const first = (units[start] as number) | 0x20
  if (first !== 0x68 && first !== 0x77) return false
  const second = (units[start + 1] as number) | 0x20
  if (second !== 0x74 && second !== 0x77) return false
  const head = String.fromCharCode(...units.subarray(start, start + 8)).toLowerCase()
  return head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.')
}

/** Up to white space, without the punctuation of the sentence. */
function endOfUrl(units: Units, start: number): number {
  let end = start
  while (classAt(units, end) !== SPACE && classAt(units, end) !== LINE_BREAK) end += widthAt(units, end)
  while (end > start + 1 && URL_CLOSERS.has(units[end - 1] as number)) end--
  return end
}

function endOfHandle(units: Units, start: number): number {
  let end = start
  for (;;) {
    const found = classAt(units, end)
    if (found === OTHER && units[end] !== 0x5f) break
    if (found === SPACE || found === LINE_BREAK) break
    end += widthAt(units, end)
  }
  return end
}

function endOfRun(units: Units, start: number): number {
  const width = widthAt(units, start)
  let end = start + width
  while (units[end] === units[start] && (width === 1 || units[end + 1] === units[start + 1])) end += width
  return end
}

const URL_CLOSERS: ReadonlySet<number> = new Set([...'.,;:!?\'")]}\u2019\u201d'].map((closer) => closer.charCodeAt(0)))
