import type { IsoDate, Token } from '../model.js'
import { dayOf, isoDate, MONTHS, yearOf } from './calendar.js'
import { readNumericDate } from './numeric-date.js'

/** A day as it is written, with its year where that is written too. */
export interface WrittenDate {
  /** Absent where no year is written. */
  readonly date?: IsoDate
  readonly month: number
  readonly day: number
  /** Token index after the date. */
  readonly end: number
}

/**
 * Reads a written day at token `at`: `4 November 2024`, `4th of November, 2024`, `November 4, 2024`, `Nov. 4`, `12-Feb-2026`,
 * `4. November 2024`, and the dates of numbers (`readNumericDate`).
 */
export function readWrittenDate(tokens: readonly Token[], at: number): WrittenDate | undefined {
  const lexeme = tokens[at]?.lexeme
  if (lexeme === undefined) return undefined
  if (lexeme.kind === 'word') {
    const month = MONTHS.get(lexeme.norm)
    return month === undefined ? undefined : monthFirst(tokens, at, month)
  }
  if (lexeme.kind !== 'number') return undefined
  const numeric = readNumericDate(tokens, at)
  if (numeric === undefined) return dayFirst(tokens, at, lexeme.norm)
  const [month, day] = [Number(numeric.date.slice(5, 7)), Number(numeric.date.slice(8))]
  return { date: numeric.date, month, day, end: numeric.end }
}

function monthFirst(tokens: readonly Token[], at: number, month: number): WrittenDate | undefined {
  const day = dayOf(normAt(tokens, at + 1))
  return day === undefined ? undefined : withYear(tokens, at + 2, month, day)
}

function dayFirst(tokens: readonly Token[], at: number, word: string): WrittenDate | undefined {
  const day = dayOf(word)
  if (day === undefined) return undefined
  const link = normAt(tokens, at + 1)
  const monthAt = BETWEEN.has(link) ? at + 2 : at + 1
  const month = MONTHS.get(normAt(tokens, monthAt))
  if (month === undefined) return undefined
  const after = normAt(tokens, monthAt + 1)
  // `12-Feb-2026`, `12/Feb/2026`
  return withYear(tokens, after === link && (link === '-' || link === '/') ? monthAt + 2 : monthAt + 1, month, day)
}

/** `2026`, `, 2026` from token `at` on, or no year. */
function withYear(tokens: readonly Token[], at: number, month: number, day: number): WrittenDate | undefined {
  const yearAt = normAt(tokens, at) === ',' ? at + 1 : at
  const year = yearOf(normAt(tokens, yearAt))
  if (year === undefined) return { month, day, end: at }
  const date = isoDate(year, month, day)
  return date === undefined ? undefined : { date, month, day, end: yearAt + 1 }
}

function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lexeme.norm ?? ''
}

const BETWEEN: ReadonlySet<string> = new Set(['of', '.', '-', '/'])
