import type { Casing, Lexeme, TokenKind } from '../model.js'
import { type Units, unitsOf } from './characters.js'
import { withoutMarks } from './letters.js'

/** So many lexemes are kept, then all are forgotten. */
const MOST_KEPT = 16_000
const LONGEST_KEPT = 40
const SLOT_COUNT = 1 << 15

/**
 * The lexemes that were met, in an open hash table with linear probing by their units (Knuth, The Art of Computer Programming 3, 6.4): a
 * word that was met before is found without making a string of it. What is asked of a slot stands together, so that a word costs the
 * processor's cache one line here: the lexeme's number from 1 (0: free), its hash, where its units begin in `written`, and its kind and length.
 */
let slots = new Int32Array(SLOT_COUNT * 4)
let written = new Uint16Array(MOST_KEPT * 8)
let writtenEnd = 0
let kept: Lexeme[] = []
let generation = 0

/** The lexeme of the units from `start` to `end` of a text. Equal texts share one while it is kept. */
export function lexemeAt(text: string, units: Units, start: number, end: number, kind: TokenKind): Lexeme {
  const length = end - start
  if (length > LONGEST_KEPT) return makeLexeme(text.slice(start, end), kind)
  const what = (codeOf(kind) << 8) | length
  let hash = FNV_BASIS ^ what
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] as number), FNV_PRIME)
  let slot = slotOf(hash)
  for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
    if (slots[slot + 1] === hash && slots[slot + 3] === what && isWritten(slots[slot + 2] as number, units, start, end))
      return kept[number - 1] as Lexeme
    slot = (slot + 4) & (SLOT_COUNT * 4 - 1)
  }
  const lexeme = makeLexeme(unshared(text.slice(start, end)), kind)
  if (kept.length === MOST_KEPT) {
    forgetAll()
    slot = slotOf(hash)
  }
  slots[slot + 1] = hash
  slots[slot + 2] = write(units, start, end)
  slots[slot + 3] = what
  slots[slot] = kept.push(lexeme)
  return lexeme
}

function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (SLOT_COUNT - 1)) << 2
}

function isWritten(from: number, units: Units, start: number, end: number): boolean {
  for (let i = start, at = from; i < end; i++, at++) if (units[i] !== written[at]) return false
  return true
}

/** Keeps a copy of the units from `start` to `end`; returns where it begins. */
function write(units: Units, start: number, end: number): number {
  const from = writtenEnd
  writtenEnd += end - start
  if (writtenEnd > written.length) {
    const wider = new Uint16Array(written.length * 2)
    wider.set(written)
    written = wider
  }
  for (let i = start, at = from; i < end; i++, at++) written[at] = units[i] as number
  return from
}

/** Counts how often all lexemes were forgotten. Whoever keeps lexemes must let go of them then, or they are there twice. */
export function lexemeGeneration(): number {
  return generation
}

function forgetAll(): void {
  generation++
  slots = new Int32Array(SLOT_COUNT * 4)
  writtenEnd = 0
  kept = []
}

/** The lexeme of a word that stands in no article. */
export function lexemeOf(text: string, kind: TokenKind): Lexeme {
  return lexemeAt(text, unitsOf(text), 0, text.length, kind)
}

function makeLexeme(text: string, kind: TokenKind): Lexeme {
  const norm = normalise(text)
  const casing = kind === 'word' ? casingOf(text) : 'none'
  return { text, norm, kind, casing, bit: bitOf(norm), memo: new Array(USUAL_SLOTS), flags: 0 }
}

/**
 * What a mask of words has of a norm. A word whose bit a mask does not have is none of its words: asked first, that spares most look-ups.
 * A number has one bit with all that begins with it (`16`, `16v`).
 */
export function bitOf(norm: string): number {
  const isNumber = isDigit(norm.charCodeAt(0))
  let hash = FNV_PRIME
  for (let i = 0; i < norm.length; i++) {
    const unit = norm.charCodeAt(i)
    if (isNumber && !isDigit(unit)) break
    hash = Math.imul(hash ^ unit, FNV_PRIME)
  }
  return 1 << ((hash >>> 4) % 30)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/; kind and length go before the units. */
const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

function codeOf(kind: TokenKind): number {
  if (kind === 'word') return 0
  if (kind === 'punctuation') return 1
  if (kind === 'number') return 2
  return kind === 'url' ? 3 : 4
}

/**
 * Something worked out of a lexeme alone, once: kept with the lexeme, and forgotten with it. Reading it costs two loads, where a map
 * by the norm costs a hash, a comparison and often a miss of the processor's cache.
 *
 * Slots are counted in each part of the bundle: what the dictionary's part makes meets the extractor's lexemes, and must have no memo.
 */
export class LexemeMemo<T extends object | number | string | boolean | null> {
  private readonly slot = memos++

  /** @param make is pure, and says the same for a lexeme always. */
  constructor(private readonly make: (lexeme: Lexeme) => T) {}

  of(lexeme: Lexeme): T {
    const known = lexeme.memo[this.slot] as T | undefined
    return known === undefined ? this.again(lexeme) : known
  }

  /** Works it out anew, for what is known holds no more. */
  again(lexeme: Lexeme): T {
    const made = this.make(lexeme)
    lexeme.memo[this.slot] = made
    return made
  }
}

/**
 * A question about a lexeme alone that is answered by yes or no, once. The answers are bits of the lexeme itself, two for each question
 * (answered, yes), where a memo would cost two loads more.
 *
 * Questions are counted in each part of the bundle, as memos are.
 *
 * @throws RangeError when there are more questions than bits.
 */
export class LexemeFlag {
  private readonly answered = 1 << (2 * flags++)

  /** @param ask is pure, and says the same for a lexeme always. */
  constructor(private readonly ask: (lexeme: Lexeme) => boolean) {
    if (flags > MOST_FLAGS) throw new RangeError(`A lexeme has room for ${MOST_FLAGS} flags`)
  }

  of(lexeme: Lexeme): boolean {
    const { answered } = this
    if ((lexeme.flags & answered) !== 0) return (lexeme.flags & (answered << 1)) !== 0
    const isSo = this.ask(lexeme)
    lexeme.flags |= isSo ? answered | (answered << 1) : answered
    return isSo
  }
}

let flags = 0
/** Of the 31 bits of V8's small integers. */
const MOST_FLAGS = 15

/** A hyphen as a token of its own, as between `Lithuanian` and `Ukrainian`. */
export const isHyphen = new LexemeFlag(({ norm }) => norm === '-')

let memos = 0
/** A memo has room for so many from the start. */
const USUAL_SLOTS = 32

/** V8 keeps a slice of 13 characters or more as a view of the whole article, which a cache would keep alive: this is a copy. */
export function unshared(slice: string): string {
  return slice.length < 13 ? slice : slice.split('').join('')
}

/** The key of every gazetteer: NFC, lower case, apostrophes straight, hyphens `-`. */
export function normalise(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/\u00ad|\u200c|\u200d|\u2060/g, '')
    .replace(/[\u2018\u2019\u02bc\u02bb\u0060\u00b4\u2032]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
}

/** `Kasčiūnas` to `kasciunas`: the normal form without diacritics, for forms that drop them. */
export function foldDiacritics(norm: string): string {
  if (isPlainAscii(norm)) return norm
  return withoutMarks(norm.normalize('NFD')).replace(/[øłđıßæœðþəħŋ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
}

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80 || text.charCodeAt(i) === 0x60) return false
  return true
}

function casingOf(word: string): Casing {
  let upper = 0
  let lower = 0
  let first: 'upper' | 'lower' | undefined
  for (const letter of word) {
    const isLower = letter !== letter.toUpperCase()
    const isUpper = letter !== letter.toLowerCase()
    if (isLower === isUpper) continue
    first ??= isUpper ? 'upper' : 'lower'
    if (isUpper) upper++
    else lower++
  }
  if (first === undefined) return 'none'
  if (upper === 0) return 'lower'
  if (first === 'upper' && upper === 1) return 'title'
  return lower === 0 ? 'upper' : 'mixed'
}
