import type { Casing, Lexeme, TokenKind } from '../model.js'
import { withoutMarks } from './letters.js'
import { LexemeFlag } from './lexeme-memo.js'

/** @param number no other lexeme's while this one is kept. */
export function makeLexeme(text: string, kind: TokenKind, number: number): Lexeme {
  const norm = normalise(text)
  const casing = kind === 'word' ? casingOf(text) : 'none'
  return { text, norm, kind, casing, number, bit: bitOf(norm), memo: undefined }
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

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
const FNV_PRIME = 0x01000193

/** A hyphen as a token of its own, as between `Lithuanian` and `Ukrainian`. */
export const isHyphen = new LexemeFlag(({ norm }) => norm === '-')

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
    const unit = letter.charCodeAt(0)
    const isAscii = unit < 0x80
    const isLower = isAscii ? unit >= 0x61 && unit <= 0x7a : letter !== letter.toUpperCase()
    const isUpper = isAscii ? unit >= 0x41 && unit <= 0x5a : letter !== letter.toLowerCase()
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
