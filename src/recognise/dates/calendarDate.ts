import { dayOf, isoDate, MONTHS, WEEKDAYS, yearOf } from '../../document/calendar.js'
import { readNumericDate } from '../../document/numeric-date.js'
import type { IsoDate, Token } from '../../model.js'
import { type DateContext, type DateReading, daysBetween, wordAt } from './reading.js'
import { isAhead } from './tense.js'

/** A day without a year is at most so many days ahead of the article; otherwise it was last year. */
const FARTHEST_AHEAD = 92

/**
 * November 4, 2024 · Nov. 4 · 4 November 2024 · the 4th of November · Monday, 4 November
 * June 13-14 (a range: no day) · April 2024 · in January · early May 2023
 */
export function readMonthFirst(context: DateContext, at: number): DateReading | undefined {
  const month = MONTHS.get(wordAt(context, at))
  if (month === undefined) return undefined
  const day = dayOf(wordAt(context, at + 1))
  if (day !== undefined && context.tokens[at + 1]?.lexeme.kind === 'number') {
    const last = rangeEnd(context, at + 2)
    return dated(context, at, last ?? at + 2, month, last === undefined ? day : undefined)
  }
  return monthOnly(context, at, month)
}

/** 4 November 2024 · 4th of November · 13–14 June */
export function readDayFirst(context: DateContext, at: number): DateReading | undefined {
  const day = dayOf(wordAt(context, at))
  if (day === undefined) return undefined
  const last = rangeEnd(context, at + 1)
  const monthAt = wordAt(context, last ?? at + 1) === 'of' ? at + 2 : (last ?? at + 1)
  const month = MONTHS.get(wordAt(context, monthAt))
  return month === undefined ? undefined : dated(context, at, monthAt + 1, month, last === undefined ? day : undefined)
}

/** 2024-11-04 · 04.11.2024 · 26/11/2025 · 11/04/2024, where the article shows which of them is the day */
export function readNumeric(context: DateContext, at: number): DateReading | undefined {
  const found = readNumericDate(context.tokens, at)
  if (found === undefined || found.end > context.endToken) return undefined
  return { first: at, end: found.end, precision: 'day', relative: false, date: found.date }
}

/** in 2022 · the 2014 contract · by 2030; neither 2022–2024, which is a term, nor IDEX 2025 and Vision 2030, which are names. */
export function readYear(context: DateContext, at: number): DateReading | undefined {
  const year = yearOf(wordAt(context, at))
  if (year === undefined || DASHES.has(wordAt(context, at - 1)) || DASHES.has(wordAt(context, at + 1))) return undefined
  if (isInName(context, at)) return undefined
  return { first: at, end: at + 1, precision: 'year', relative: false, date: `${year}-01-01` }
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** A year straight after a word in capitals that does not lead it: `Eurosatory 2024`, but `In 2024`, `February 2024`. */
function isInName(context: DateContext, at: number): boolean {
  if (at - 1 <= context.firstToken) return false
  const { lexeme } = context.tokens[at - 1] as Token
  if (lexeme.kind !== 'word' || (lexeme.casing !== 'title' && lexeme.casing !== 'upper' && lexeme.casing !== 'mixed'))
    return false
  return !LEADS_MONTH.has(lexeme.norm) && !MONTHS.has(lexeme.norm)
}

/** `-14`, `–14` after a day: the token after it. */
function rangeEnd(context: DateContext, at: number): number | undefined {
  const dash = wordAt(context, at)
  if (dash !== '-' && dash !== '–' && dash !== '—') return undefined
  return dayOf(wordAt(context, at + 1)) === undefined ? undefined : at + 2
}

function dated(
  context: DateContext,
  start: number,
  afterDay: number,
  month: number,
  dayOfMonth: number | undefined,
): DateReading {
  const { year: written, end } = yearAfter(context, afterDay)
  const first = withWeekday(context, start)
  const date = dayOfMonth === undefined ? undefined : inYear(context, first, written, month, dayOfMonth)
  return { first, end, precision: 'day', relative: false, ...(date && { date }) }
}

/** The year after a day or month: `2024` · `, 2024` · `of 2024` · `this year` · `of last year`; none, and the token given. */
function yearAfter(context: DateContext, at: number): { readonly year?: number; readonly end: number } {
  const link = wordAt(context, at)
  const after = link === ',' || link === 'of' ? at + 1 : at
  const word = wordAt(context, after)
  const year = yearOf(word)
  if (year !== undefined) return { year, end: after + 1 }
  const shift = RELATIVE_YEARS.get(word)
  if (shift === undefined || wordAt(context, after + 1) !== 'year' || context.published === undefined)
    return { end: at }
  return { year: Number(context.published.slice(0, 4)) + shift, end: after + 2 }
}

const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** `Monday, 4 November`: the weekday belongs to the date. */
function withWeekday(context: DateContext, start: number): number {
  if (WEEKDAYS.has(wordAt(context, start - 1))) return start - 1
  return wordAt(context, start - 1) === ',' && WEEKDAYS.has(wordAt(context, start - 2)) ? start - 2 : start
}

function monthOnly(context: DateContext, at: number, month: number): DateReading | undefined {
  const { year: written, end } = yearAfter(context, at + 1)
  if (written === undefined && !LEADS_MONTH.has(wordAt(context, at - 1))) return undefined
  if (context.tokens[at]?.lexeme.casing === 'lower') return undefined
  const date = inYear(context, at, written, month, 1)
  return { first: at, end, precision: 'month', relative: false, ...(date && { date }) }
}

/** A date without a year is the last one before the article, or one soon after it. */
function inYear(
  context: DateContext,
  at: number,
  written: number | undefined,
  month: number,
  dayOfMonth: number,
): IsoDate | undefined {
  if (written !== undefined) return isoDate(written, month, dayOfMonth)
  const { published } = context
  if (published === undefined) {
    return context.headlineYear === undefined ? undefined : isoDate(context.headlineYear, month, dayOfMonth)
  }
  const year = Number(published.slice(0, 4))
  const date = isoDate(year, month, dayOfMonth)
  if (date === undefined) return undefined
  const ahead = daysBetween(published, date)
  if (isAhead(context, at)) return ahead < 0 ? isoDate(year + 1, month, dayOfMonth) : date
  return ahead > FARTHEST_AHEAD ? isoDate(year - 1, month, dayOfMonth) : date
}

/** `May` and `March` are months after these words or beside a number. */
const LEADS_MONTH: ReadonlySet<string> = new Set(
  'in of since until till by during early late mid - from last this next for through between before after that and'.split(
    ' ',
  ),
)
