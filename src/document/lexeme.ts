import type { Casing, Lexeme, TokenKind } from '../model.js'

const MAX_CACHED = 50_000
const MAX_CACHED_LENGTH = 40
let cache = new Map<string, Lexeme>()

/** The lexeme of a token's text. Equal texts share one while the cache holds them; the cache is bounded. */
export function lexemeOf(text: string, kind: TokenKind): Lexeme {
  const cached = cache.get(text)
  if (cached !== undefined && cached.kind === kind) return cached
  const isCached = text.length <= MAX_CACHED_LENGTH
  const own = isCached ? unshared(text) : text
  const casing = kind === 'word' ? casingOf(own) : 'none'
  const lexeme: Lexeme = { text: own, norm: normalise(own), kind, casing, memo: emptyMemo() }
  if (isCached) {
    if (cache.size >= MAX_CACHED) cache = new Map()
    cache.set(own, lexeme)
  }
  return lexeme
}

/**
 * Something worked out of a lexeme alone, once: kept with the lexeme, and forgotten with it. Reading it costs two loads, where a map
 * by the norm costs a hash, a comparison and often a miss of the processor's cache.
 */
export class LexemeMemo<T extends object | number | string | boolean | null> {
  private readonly slot = slots++

  /** @param make is pure, and says the same for a lexeme always. */
  constructor(private readonly make: (lexeme: Lexeme) => T) {}

  of(lexeme: Lexeme): T {
    const known = lexeme.memo[this.slot] as T | undefined
    if (known !== undefined) return known
    const made = this.make(lexeme)
    lexeme.memo[this.slot] = made
    return made
  }
}

let slots = 0
const USUAL_SLOTS = 16

/** For a lexeme that no cache holds. */
export function emptyMemo(): unknown[] {
  return new Array(USUAL_SLOTS)
}

/** V8 keeps a slice of 13 characters or more as a view of the whole article, which the cache would keep alive: this is a copy. */
function unshared(slice: string): string {
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
  return norm
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[øłđıßæœðþəħŋ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
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
