import { foldDiacritics, normalise } from '../../document/lexeme.js'
import { tokenize } from '../../document/tokenize.js'
import type { Lexeme, Token } from '../../model.js'

/** The longest phrase at a token: where it ends, and the numbers of all that share it, in the order of `add`. */
export interface KnownPhrase {
  /** Token index after the phrase. */
  readonly end: number
  readonly numbers: readonly number[]
}

interface Cut {
  readonly lexemes: readonly Lexeme[]
  readonly words: readonly string[]
  readonly isExact: boolean
}

/** Of phrases written alike only so many are told apart. */
const MOST_ALIKE = 64
/** So many phrases of one hash are looked at: a file made to collide must not stop the work. */
const LONGEST_WALK = 100
const MOST_CUT = 10_000
const LONGEST_ACRONYM = 5

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/**
 * Very many phrases, found word by word without being cut up beforehand. A phrase is kept as a hash of its letters, without case,
 * diacritics, spaces and hyphens, in a chained hash table of typed arrays; a second table says of the hash of a first word how
 * many tokens a phrase that begins so can have. A phrase is cut into words only when the text has one of its hash.
 *
 * Taking a phrase in costs its length, asking costs one look at a table for most tokens, and never more than the longest phrase
 * that begins with the word.
 */
export class KnownPhrases {
  private readonly texts: string[]
  private count = 0
  private readonly hashes: Int32Array
  private readonly before: Int32Array
  private readonly buckets: Int32Array
  private readonly widths: Uint8Array
  private readonly shift: number
  private cut = new Map<number, Cut>()

  /** @param capacity how many phrases will be added, at most. */
  constructor(capacity: number) {
    const bits = 32 - Math.clz32(Math.max(64, capacity))
    const size = 1 << bits
    this.shift = 32 - bits
    this.texts = new Array(capacity)
    this.hashes = new Int32Array(capacity + 1)
    this.before = new Int32Array(capacity + 1)
    this.buckets = new Int32Array(size)
    this.widths = new Uint8Array(size)
  }

  /** Numbers the phrases from 0, in the order in which they come. */
  add(phrase: string): void {
    this.texts[this.count++] = phrase
    this.insert(isAscii(phrase) ? phrase : foldDiacritics(normalise(phrase)))
  }

  /** The longest phrase that begins at token `at`, ends at or before token `limit`, and stands there as its capitals ask. */
  longestAt(tokens: readonly Token[], at: number, limit: number): KnownPhrase | undefined {
    const head = hashOfHead(foldDiacritics((tokens[at] as Token).lexeme.norm))
    const width = this.widths[this.slotOf(head)] as number
    if (width === 0) return undefined
    // A hyphen may stand in the text between any two words.
    let best: KnownPhrase | undefined
    let hash = FNV_BASIS
    for (let end = at + 1; end <= Math.min(limit, at + 2 * width); end++) {
      const { norm, kind } = (tokens[end - 1] as Token).lexeme
      if (kind === 'punctuation') continue
      hash = hashOfLetters(foldDiacritics(norm), hash)
      const numbers = this.standingAt(hash, tokens, at, end)
      if (numbers.length > 0) best = { end, numbers }
    }
    return best
  }

  private insert(text: string): void {
    let hash = FNV_BASIS
    let head: number | undefined
    let width = 1
    let isWithin = false
    for (let i = 0; i < text.length; i++) {
      let unit = text.charCodeAt(i)
      if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20
      if (isLetter(unit)) {
        hash = Math.imul(hash ^ unit, FNV_PRIME)
        isWithin = true
        continue
      }
      if (isWithin) head ??= hash
      if (isWithin) width++
      if (unit !== 0x20) width++
      isWithin = false
    }
    this.link(hash, head ?? hash, Math.min(255, width))
  }

  private link(hash: number, head: number, width: number): void {
    const entry = this.count
    const bucket = this.slotOf(hash)
    this.hashes[entry] = hash
    this.before[entry] = this.buckets[bucket] as number
    this.buckets[bucket] = entry
    const first = this.slotOf(head)
    if ((this.widths[first] as number) < width) this.widths[first] = width
  }

  private standingAt(hash: number, tokens: readonly Token[], at: number, end: number): readonly number[] {
    let entry = this.buckets[this.slotOf(hash)] as number
    if (entry === 0) return NONE
    let found: number[] | undefined
    for (let walked = 0; entry > 0 && walked < LONGEST_WALK; walked++) {
      if (this.hashes[entry] === hash && stands(this.cutUp(entry - 1), tokens, at, end)) {
        found ??= []
        found.push(entry - 1)
        if (found.length === MOST_ALIKE) break
      }
      entry = this.before[entry] as number
    }
    return found?.reverse() ?? NONE
  }

  private slotOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> this.shift
  }

  private cutUp(number: number): Cut {
    const known = this.cut.get(number)
    if (known !== undefined) return known
    if (this.cut.size >= MOST_CUT) this.cut = new Map()
    const text = this.texts[number] as string
    const lexemes = tokenize(text).flatMap(({ lexeme }) => (isPassedOver(lexeme) ? [] : [lexeme]))
    const made = { lexemes, words: lexemes.map(lettersOf), isExact: isAcronym(text) }
    this.cut.set(number, made)
    return made
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false
  return true
}

const NONE: readonly number[] = []

/** `US`, `AFU`; a name written in capitals throughout is no acronym. */
function isAcronym(text: string): boolean {
  return text.length <= LONGEST_ACRONYM && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && !text.includes(' ')
}

/** Word for word, with capitals where the phrase has them; an acronym letter for letter. */
function stands({ lexemes, words, isExact }: Cut, tokens: readonly Token[], at: number, end: number): boolean {
  let word = 0
  for (let i = at; i < end; i++) {
    const { lexeme } = tokens[i] as Token
    if (isPassedOver(lexeme)) continue
    const wanted = lexemes[word]
    if (wanted === undefined || words[word] !== lettersOf(lexeme)) return false
    if (isExact ? wanted.text !== lexeme.text : lexeme.casing === 'lower' && isCapital(wanted)) return false
    word++
  }
  return word === words.length
}

function isCapital({ casing }: Lexeme): boolean {
  return casing !== 'lower' && casing !== 'none'
}

/** Hyphens, dots and quotation marks are the writer's choice: `Abu-Dhabi`, `"Ukrainian Armor"`. */
function isPassedOver({ kind, norm }: Lexeme): boolean {
  return kind === 'punctuation' && PASSED_OVER.has(norm)
}

const PASSED_OVER: ReadonlySet<string> = new Set(['-', '.', "'", '"', '“', '”', '„', '«', '»'])

function lettersOf({ kind, norm }: Lexeme): string {
  return kind === 'punctuation' ? norm : foldDiacritics(norm).replace(/[^\p{L}\p{N}]/gu, '')
}

function hashOfLetters(folded: string, begin: number): number {
  let hash = begin
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    if (isLetter(unit)) hash = Math.imul(hash ^ unit, FNV_PRIME)
  }
  return hash
}

/** The hash of the letters up to the first unit that is none (`o` of `o'brien`). */
function hashOfHead(folded: string): number {
  let hash = FNV_BASIS
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    if (!isLetter(unit)) break
    hash = Math.imul(hash ^ unit, FNV_PRIME)
  }
  return hash
}

/** Digits, letters in lower case, and whatever lies above Latin-1's punctuation, but for general punctuation. */
function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
  return unit < 0x2000 || unit > 0x206f
}
