import { endOfNumbers, keepAgain, lexemeGeneration } from '../../document/kept-lexemes.js'
import { resized } from '../../document/resized.js'
import type { Document, Gap, Lexeme, Token } from '../../model.js'
import { featuresOf, type LexemeFeatures } from './features.js'
import type { Lexicon } from './lexicon.js'
import { atLeast } from './room.js'

/** What the tagger asks of a lexeme at every token: the columns of its row. Hashes have 32 bits. */
export enum Column {
  Word = 0,
  Shape,
  /** Casing, name lists and word class in one: the back-off of the word. */
  Kind,
  /** Casing and the classes that were learnt from word vectors, the broader and the broadest. */
  Middle,
  Coarse,
  /** Bits, see `Trait`. */
  Traits,
  /** Counts the different words from 0; words that differ in case alone share one. */
  WordNumber,
  /** Where the scorer keeps the sums of the lexeme's weights; 0 while it has none. */
  Sums,
}

export const ROW_SIZE = 8

export enum Trait {
  Word = 1 << 0,
  Capitalised = 1 << 1,
  Given = 1 << 2,
  Family = 1 << 3,
  /** Usually lower case elsewhere: a capital says little at the head of a sentence. */
  UsuallyLower = 1 << 4,
  Punctuation = 1 << 5,
  Hyphen = 1 << 6,
  Comma = 1 << 7,
  Quote = 1 << 8,
  The = 1 << 9,
  // Classes of words, see words.ts.
  Title = 1 << 10,
  Speech = 1 << 11,
  Organization = 1 << 12,
  Particle = 1 << 13,
  Place = 1 << 14,
  Suffix = 1 << 15,
  // How a word of three letters or more is written.
  InLower = 1 << 16,
  InUpper = 1 << 17,
  InTitle = 1 << 18,
}

/** What the tagger sees of a document: for each token where its lexeme's row starts in `rows`, and the gap before it as a number. */
export interface SeenTokens {
  readonly rows: Int32Array
  readonly at: Int32Array
  readonly gaps: Uint8Array
  readonly length: number
  /** How many different words the rows have. */
  readonly wordCount: number
}

/** The traits of token `i`, see `Trait`. */
export function traitsAt({ rows, at }: SeenTokens, i: number): number {
  return rows[(at[i] as number) + Column.Traits] as number
}

export function isCapitalised(seen: SeenTokens, i: number): boolean {
  return (traitsAt(seen, i) & Trait.Capitalised) !== 0
}

/** From the closest to the widest. */
export const GAPS: Readonly<Record<Gap, number>> = { none: 0, space: 1, line: 2, paragraph: 3 }

/** Keeps what the tagger sees of lexemes, each worked out once, in one array that the processor's cache can hold. */
export class LexemeTable {
  /** A row for each number of a lexeme. */
  #rows = new Int32Array(256 * ROW_SIZE)
  /** Whose row it is, by the number. */
  #lexemes: (Lexeme | undefined)[] = []
  /** Features of the lexemes that are new in the document, by their numbers: many are asked for again at once. */
  readonly #fresh = new Map<number, LexemeFeatures>()
  #at = new Int32Array(0)
  #gaps = new Uint8Array(0)
  readonly #words = new Map<number, number>()
  #generation = lexemeGeneration()

  constructor(private readonly lexicon: Lexicon) {}

  /** What there is to see of a document's tokens; holds until the next call. */
  see({ tokens }: Document): SeenTokens {
    if (this.#generation !== lexemeGeneration()) this.#forget()
    this.#makeRoom()
    this.#forgetPassing()
    const { length } = tokens
    const at = atLeast(this.#at, length)
    const gaps = atLeast(this.#gaps, length)
    this.#at = at
    this.#gaps = gaps
    const lexemes = this.#lexemes
    for (let i = 0; i < length; i++) {
      const { lexeme, gap } = tokens[i] as Token
      const number = lexeme.number === 0 ? this.#keepAgain(lexeme) : lexeme.number
      if (lexemes[number] !== lexeme) this.#add(lexeme)
      at[i] = number * ROW_SIZE
      gaps[i] = gap === 'space' ? 1 : GAPS[gap]
    }
    return { rows: this.#rows, at, gaps, length, wordCount: this.#words.size }
  }

  /** The lexeme that a row is of. */
  of(start: number): Lexeme {
    return this.#lexemes[start / ROW_SIZE] as Lexeme
  }

  /** All its features. */
  featuresOf(start: number): LexemeFeatures {
    return this.#fresh.get(start / ROW_SIZE) ?? featuresOf(this.of(start), this.lexicon)
  }

  /** Lets go of the lexemes that are kept no more. */
  #forget(): void {
    this.#generation = lexemeGeneration()
    this.#words.clear()
    this.#lexemes.length = Math.min(this.#lexemes.length, endOfNumbers())
    const needed = Math.max(256, this.#lexemes.length) * ROW_SIZE
    if (this.#rows.length > 4 * needed) this.#rows = resized(this.#rows, needed)
    const rows = this.#rows
    for (let number = 0; number < this.#lexemes.length; number++) {
      const lexeme = this.#lexemes[number]
      if (lexeme === undefined) continue
      const start = number * ROW_SIZE
      if (lexeme.number === number)
        rows[start + Column.WordNumber] = this.#numberOf(rows[start + Column.Word] as number)
      else this.#lexemes[number] = undefined
    }
  }

  /** A lexeme that is not kept may be long, and hold a whole article in memory. */
  #forgetPassing(): void {
    for (const number of this.#fresh.keys()) if (this.#lexemes[number]?.number === 0) this.#lexemes[number] = undefined
    this.#fresh.clear()
  }

  /** In a document that was read long ago. */
  #keepAgain(lexeme: Lexeme): number {
    const number = keepAgain(lexeme)
    this.#makeRoom()
    return number
  }

  #makeRoom(): void {
    const end = endOfNumbers()
    while (this.#lexemes.length < end) this.#lexemes.push(undefined)
    if (end * ROW_SIZE > this.#rows.length) this.#rows = resized(this.#rows, (end + (end >> 2)) * ROW_SIZE)
  }

  #add(lexeme: Lexeme): void {
    const features = featuresOf(lexeme, this.lexicon)
    const start = lexeme.number * ROW_SIZE
    const rows = this.#rows
    rows[start + Column.Word] = features.word
    rows[start + Column.Shape] = features.shape
    rows[start + Column.Kind] = features.kind
    rows[start + Column.Middle] = features.middle
    rows[start + Column.Coarse] = features.coarse
    rows[start + Column.Traits] = traitsOf(lexeme, features)
    rows[start + Column.WordNumber] = this.#numberOf(features.word)
    rows[start + Column.Sums] = 0
    this.#lexemes[lexeme.number] = lexeme
    this.#fresh.set(lexeme.number, features)
  }

  #numberOf(word: number): number {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    this.#words.set(word, this.#words.size)
    return this.#words.size - 1
  }
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", '“', '”', '„', '‘', '’', '«', '»'])

const OF_CLASS: Readonly<Record<string, Trait>> = {
  honorific: Trait.Title,
  rank: Trait.Title,
  office: Trait.Title,
  speech: Trait.Speech,
  organization: Trait.Organization,
  particle: Trait.Particle,
  place: Trait.Place,
  suffix: Trait.Suffix,
  punctuation: Trait.Punctuation,
}

function traitsOf({ text, norm, casing }: Lexeme, features: LexemeFeatures): number {
  const { isWord, isCapitalised, inGiven, inFamily, isUsuallyLower, className } = features
  let traits = OF_CLASS[className] ?? 0
  if (isWord) traits |= Trait.Word
  if (isCapitalised) traits |= Trait.Capitalised
  if (inGiven) traits |= Trait.Given
  if (inFamily) traits |= Trait.Family
  if (isUsuallyLower) traits |= Trait.UsuallyLower
  if (norm === '-') traits |= Trait.Hyphen
  if (text === ',') traits |= Trait.Comma
  if (QUOTES.has(text)) traits |= Trait.Quote
  if (norm === 'the') traits |= Trait.The
  if (casing === 'none' || text.length < 3) return traits
  return traits | (casing === 'lower' ? Trait.InLower : casing === 'upper' ? Trait.InUpper : Trait.InTitle)
}
