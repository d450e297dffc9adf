import type { IsoDate, Token } from '../model.js'
import { isoDate, WEEKDAYS, yearOf } from './calendar.js'

/** Which of two numbers an outlet writes first: `18/01/2026` or `01/18/2026`. */
type DayOrder = 'day-first' | 'month-first'

interface NumericDate {
  readonly date: IsoDate
  /** Token index after the date. */
  readonly end: number
}

/** How much of an article is searched for what tells its order of day and month. */
const EVIDENCE_TOKENS = 4000

/**
 * Reads a date of numbers at token `at`: `2026-02-06`, `2026/02/06`, `2025.12.29`, `21.12.2025`, `18/01/2026`, `18-01-2026`.
 * A year in front is followed by the month, and a dotted date begins with the day; with slashes and hyphens the order is the one
 * that a calendar allows, that the weekday beside it demands, or that the rest of the article shows (`dayOrder`). Where nothing
 * tells, there is no date.
 */
export function readNumericDate(tokens: readonly Token[], at: number): NumericDate | undefined {
  const word = (tokens[at] as Token).lexeme.norm
  if (word.length > 5) return dottedDate(at, word)
  const sign = tokens[at + 1]?.lexeme.norm
  if ((sign !== '-' && sign !== '/') || tokens[at + 3]?.lexeme.norm !== sign) return undefined
  for (let i = at + 1; i < at + 5; i++) if (tokens[i]?.gap !== 'none') return undefined
  const middle = smallNumber(tokens[at + 2]?.lexeme.norm)
  const last = (tokens[at + 4] as Token).lexeme.norm
  if (middle === undefined) return undefined
  const end = at + 5
  const year = yearOf(word)
  // `2026-02-06T10:00:00Z`: the hour hangs on the day.
  const day = smallNumber(/^\d\dt\d/.test(last) ? last.slice(0, 2) : last)
  if (year !== undefined) return day === undefined ? undefined : dated(isoDate(year, middle, day), end)
  const first = smallNumber(word)
  const lastYear = yearOf(last)
  return first === undefined || lastYear === undefined
    ? undefined
    : dated(inEitherOrder(tokens, at, end, lastYear, first, middle), end)
}

function dottedDate(at: number, word: string): NumericDate | undefined {
  const parts = DOTTED.exec(word)
  if (parts === null) return undefined
  const [first = 0, middle = 0, last = 0] = parts.slice(1).map(Number)
  const isYearFirst = first > 31
  if (isYearFirst === last > 31) return undefined
  if (isYearFirst) return dated(isoDate(first, middle, last), at + 1)
  return dated(isoDate(last, middle, first) ?? isoDate(last, first, middle), at + 1)
}

const DOTTED = /^(\d{1,2}|\d{4})[./](\d{1,2})[./](\d{1,2}|\d{4})$/

function dated(date: IsoDate | undefined, end: number): NumericDate | undefined {
  return date === undefined ? undefined : { date, end }
}

/** `7`, `07`, `31`. */
function smallNumber(word: string | undefined): number | undefined {
  return word !== undefined && word.length <= 2 && /^\d+$/.test(word) ? Number(word) : undefined
}

function inEitherOrder(
  tokens: readonly Token[],
  at: number,
  end: number,
  year: number,
  first: number,
  second: number,
): IsoDate | undefined {
  const dayFirst = isoDate(year, second, first)
  const monthFirst = isoDate(year, first, second)
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return dayFirst ?? monthFirst
  const weekday = weekdayBeside(tokens, at, end)
  if (weekday !== undefined) {
    const isDayFirst = weekdayOf(dayFirst) === weekday
    return isDayFirst === (weekdayOf(monthFirst) === weekday) ? undefined : isDayFirst ? dayFirst : monthFirst
  }
  const order = dayOrder(tokens)
  return order === undefined ? undefined : order === 'day-first' ? dayFirst : monthFirst
}

/** `Friday 06/02/2026`, `Fri, 06/02/2026`, `06/02/2026, Friday` */
function weekdayBeside(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (const i of [at - 1, at - 2, end, end + 1]) {
    const weekday = WEEKDAYS.get(tokens[i]?.lexeme.norm ?? '')
    if (weekday !== undefined) return weekday
  }
  return undefined
}

function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/**
 * The order of day and month that an article shows: by a date that can be read in one way only (`18/01/2026`), by American time zones,
 * or by British spelling, which goes with the day first. Nothing where these say nothing, or not the same.
 */
function dayOrder(tokens: readonly Token[]): DayOrder | undefined {
  let order = orders.get(tokens)
  if (order === undefined) {
    order = findDayOrder(tokens) ?? 'unknown'
    orders.set(tokens, order)
  }
  return order === 'unknown' ? undefined : order
}

const orders = new WeakMap<readonly Token[], DayOrder | 'unknown'>()

function findDayOrder(tokens: readonly Token[]): DayOrder | undefined {
  let spelling: DayOrder | undefined
  let isMixed = false
  let zone: DayOrder | undefined
  const end = Math.min(tokens.length, EVIDENCE_TOKENS)
  for (let i = 0; i < end; i++) {
    const { norm, text } = (tokens[i] as Token).lexeme
    if (norm === '/' || norm === '-') {
      const order = plainOrder(tokens, i - 1)
      if (order !== undefined) return order
    } else if (BRITISH.has(norm)) {
      isMixed ||= spelling === 'month-first'
      spelling = 'day-first'
    } else if (norm === 'defense' || norm === 'defenses') {
      isMixed ||= spelling === 'day-first'
      spelling = 'month-first'
    } else if (AMERICAN_ZONES.has(text)) zone = 'month-first'
  }
  // `Defense` alone says little: Kyiv, Tokyo and Seoul write so too.
  return zone ?? (isMixed || spelling === 'month-first' ? undefined : spelling)
}

function plainOrder(tokens: readonly Token[], at: number): DayOrder | undefined {
  const first = smallNumber(tokens[at]?.lexeme.norm)
  const second = smallNumber(tokens[at + 2]?.lexeme.norm)
  if (first === undefined || second === undefined || first === 0 || second === 0 || first > 31 || second > 31)
    return undefined
  if (first > 12 === second > 12 || tokens[at + 3]?.lexeme.norm !== tokens[at + 1]?.lexeme.norm) return undefined
  if (yearOf(tokens[at + 4]?.lexeme.norm ?? '') === undefined) return undefined
  return first > 12 ? 'day-first' : 'month-first'
}

const BRITISH: ReadonlySet<string> = new Set(['defence', 'programme', 'programmes', 'centre', 'centres', 'defences'])
const AMERICAN_ZONES: ReadonlySet<string> = new Set(['ET', 'EST', 'EDT', 'PST', 'PDT', 'CDT', 'MST', 'MDT'])
