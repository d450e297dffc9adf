import type { Lexeme } from '../model.js'
import { resized } from './resized.js'

/**
 * What stages have worked out of lexemes alone, as numbers: a row for each number of a lexeme, that one line of the processor's cache
 * holds, and a column for each question. 0 stands for what was not asked yet. A lexeme that is kept no more has row 0, where nothing is
 * ever written: what is asked of it is worked out each time.
 *
 * Columns are counted in each part of the bundle: what the dictionary's part makes meets the extractor's lexemes, and must ask nothing.
 */
const WIDTH = 16
let table = new Int32Array(WIDTH)
const FEWEST_ROWS = 1 << 12
let columns = 0

/** Makes the row of a new lexeme, with nothing in it. */
export function clearMemo(number: number): void {
  const start = number * WIDTH
  if (start >= table.length) table = resized(table, Math.max(FEWEST_ROWS, number + (number >> 2)) * WIDTH)
  for (let at = start; at < start + WIDTH; at++) table[at] = 0
}

/** Forgets all, when all lexemes are forgotten. */
export function clearMemos(): void {
  table = new Int32Array(WIDTH)
}

/**
 * A number that says all that a stage asks of a lexeme alone, such as the bits of the lists that have it: worked out once, and
 * forgotten with the lexeme.
 */
export class LexemeCode {
  private readonly column = nextColumn()

  /** @param make is pure, and says the same for a lexeme always: an integer from 0 to 2^31 - 2. */
  constructor(private readonly make: (lexeme: Lexeme) => number) {}

  of(lexeme: Lexeme): number {
    const known = table[lexeme.number * WIDTH + this.column] as number
    return known === 0 ? this.again(lexeme) : known - 1
  }

  private again(lexeme: Lexeme): number {
    const made = this.make(lexeme)
    if (lexeme.number !== 0) table[lexeme.number * WIDTH + this.column] = made + 1
    return made
  }
}

/** A question about a lexeme alone that is answered by yes or no, once. Fifteen share a column, two bits each (answered, yes). */
export class LexemeFlag {
  private readonly column: number
  private readonly answered: number

  /** @param ask is pure, and says the same for a lexeme always. */
  constructor(private readonly ask: (lexeme: Lexeme) => boolean) {
    const place = flags++ % FLAGS_EACH
    if (place === 0) flagColumn = nextColumn()
    this.column = flagColumn
    this.answered = 1 << (2 * place)
  }

  of(lexeme: Lexeme): boolean {
    const known = table[lexeme.number * WIDTH + this.column] as number
    return (known & this.answered) === 0 ? this.again(lexeme) : (known & (this.answered << 1)) !== 0
  }

  private again(lexeme: Lexeme): boolean {
    const isSo = this.ask(lexeme)
    if (lexeme.number === 0) return isSo
    const at = lexeme.number * WIDTH + this.column
    table[at] = (table[at] as number) | (isSo ? 3 * this.answered : this.answered)
    return isSo
  }
}

let flags = 0
let flagColumn = 0
const FLAGS_EACH = 15

/** @throws RangeError when a row has no more room. */
function nextColumn(): number {
  if (columns === WIDTH) throw new RangeError(`A lexeme has room for ${WIDTH} numbers`)
  return columns++
}

/** Something else worked out of a lexeme alone, once, kept with the lexeme. For what few lexemes are asked for: each gets an array. */
export class LexemeMemo<T extends object | string | null> {
  private readonly slot = memos++

  /** @param make is pure, and says the same for a lexeme always. */
  constructor(private readonly make: (lexeme: Lexeme) => T) {}

  of(lexeme: Lexeme): T {
    const known = lexeme.memo?.[this.slot] as T | undefined
    return known === undefined ? this.again(lexeme) : known
  }

  private again(lexeme: Lexeme): T {
    const made = this.make(lexeme)
    lexeme.memo ??= []
    lexeme.memo[this.slot] = made
    return made
  }
}

let memos = 0
