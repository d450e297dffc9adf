import { dayOf, isoDate, MONTHS, WEEKDAYS } from '../../document/calendar.js'
import type { IsoDate } from '../../model.js'
import { addDays, type DateContext, type DateReading, daysBetween, wordAt } from './reading.js'
import { isAhead } from './tense.js'

/** today · yesterday · tomorrow · tonight */
export function readDayWord(context: DateContext, at: number): DateReading | undefined {
  const days = DAY_WORDS.get(wordAt(context, at))
  if (days === undefined) return undefined
  return relativeDay(at, at + 1, context.published && addDays(context.published, days))
}

/** this morning · this evening · last night */
export function readPartOfDay(context: DateContext, at: number): DateReading | undefined {
  const qualifier = wordAt(context, at - 1)
  const isNight = wordAt(context, at) === 'night'
  if (isNight ? qualifier !== 'last' : qualifier !== 'this') return undefined
  return relativeDay(at - 1, at + 1, context.published && addDays(context.published, isNight ? -1 : 0))
}

/** over the weekend · at the weekend: holds no day */
export function readWeekend(context: DateContext, at: number): DateReading | undefined {
  if (wordAt(context, at - 1) !== 'the' || !AROUND.has(wordAt(context, at - 2))) return undefined
  return relativeDay(at - 2, at + 1, undefined)
}

/** a day earlier · the previous day · the day before: than the day said last, where that is about the article's, or else the article's */
export function readDayBefore(context: DateContext, at: number): DateReading | undefined {
  const word = wordAt(context, at)
  const first = word === 'previous' ? at : at - 1
  const isDay = word === 'previous' ? wordAt(context, at + 1) === 'day' : wordAt(context, at - 1) === 'day'
  if (!isDay) return undefined
  const after = word === 'previous' ? at + 2 : at + 1
  if (word === 'previous' ? wordAt(context, at - 1) !== 'the' : !ARTICLES.has(wordAt(context, at - 2))) return undefined
  // `the day before yesterday` is another, and `a day before its withdrawal` says what it is before.
  if (word === 'before' && !ENDS.has(wordAt(context, after))) return undefined
  const { published, lastDay } = context
  const isNear = published !== undefined && lastDay !== undefined && Math.abs(daysBetween(lastDay, published)) < 7
  const base = isNear ? lastDay : published
  return relativeDay(first, after, base && addDays(base, -1))
}

/** on Monday · last Monday · next Friday · this coming Tuesday · Wednesday evening · Thursday last week · last week Thursday */
export function readWeekday(context: DateContext, at: number): DateReading | undefined {
  const weekday = WEEKDAYS.get(wordAt(context, at))
  if (weekday === undefined || wordAt(context, at).length < 4) return undefined
  const week = readWeekOf(context, at, weekday)
  if (week !== undefined) return week
  const qualifier = wordAt(context, at - 1)
  const first = QUALIFIERS.has(qualifier) ? at - 1 : at
  const { published } = context
  if (published === undefined) return relativeDay(first, at + 1, undefined)
  const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - weekday + 7) % 7
  if (qualifier === 'next' || qualifier === 'coming' || (qualifier !== 'last' && isAhead(context, first)))
    return relativeDay(first, at + 1, addDays(published, back === 0 && qualifier !== 'next' ? 0 : 7 - back))
  return relativeDay(first, at + 1, addDays(published, qualifier === 'last' && back === 0 ? -7 : -back))
}

/** Thursday last week · Friday of this week · last week Tuesday: weeks begin on Monday. */
function readWeekOf(context: DateContext, at: number, weekday: number): DateReading | undefined {
  const isBefore = wordAt(context, at - 1) === 'week'
  const comma = wordAt(context, at + 1) === ',' || wordAt(context, at + 1) === 'of' ? 1 : 0
  const qualifierAt = isBefore ? at - 2 : at + 1 + comma
  const shift = WEEKS.get(wordAt(context, qualifierAt))
  if (shift === undefined || wordAt(context, qualifierAt + 1) !== 'week') return undefined
  const [first, end] = isBefore ? [qualifierAt, at + 1] : [at, qualifierAt + 2]
  if (context.published === undefined) return relativeDay(first, end, undefined)
  const today = (new Date(`${context.published}T00:00:00Z`).getUTCDay() + 6) % 7
  return relativeDay(first, end, addDays(context.published, ((weekday + 6) % 7) - today + 7 * shift))
}

/**
 * last week · earlier this month · next year: the week holds no day, so it has no `date`
 * last August · this January · last autumn
 */
export function readQualified(context: DateContext, at: number): DateReading | undefined {
  const unit = wordAt(context, at + 1)
  const qualifier = wordAt(context, at)
  const shift = qualifier === 'this' ? 0 : qualifier === 'next' || qualifier === 'coming' ? 1 : -1
  const first = wordAt(context, at - 1) === 'earlier' || wordAt(context, at - 1) === 'later' ? at - 1 : at
  const month = MONTHS.get(unit)
  if (month !== undefined && unit.length > 2) return relativeMonth(context, first, at + 2, month, shift)
  const year = Number(context.published?.slice(0, 4))
  if (unit === 'year') return relative(first, at + 2, 'year', context.published && `${year + shift}-01-01`)
  if (unit === 'month') {
    const index = Number(context.published?.slice(5, 7)) - 1 + shift
    const date = context.published && isoDate(year + Math.floor(index / 12), ((index + 12) % 12) + 1, 1)
    return relative(first, at + 2, 'month', date)
  }
  if (SEASONS.has(unit)) return relative(first, at + 2, 'month', undefined)
  return unit === 'week' || unit === 'weekend' ? relativeDay(first, at + 2, undefined) : undefined
}

/** three days ago · two weeks ago · a year ago: only days are exact */
export function readAgo(context: DateContext, at: number): DateReading | undefined {
  const unit = wordAt(context, at - 1)
  const first = at - 2
  if (!AGO_UNITS.has(unit) || wordAt(context, first) === '') return undefined
  const count = NUMBERS.get(wordAt(context, first)) ?? dayOf(wordAt(context, first))
  const exact = context.published !== undefined && count !== undefined && unit.startsWith('day')
  return relativeDay(first, at + 1, exact ? addDays(context.published as IsoDate, -(count as number)) : undefined)
}

/** the same day · that same day · earlier in the day · later that day: the day said last */
export function readSameDay(context: DateContext, at: number): DateReading | undefined {
  if (wordAt(context, at) === 'same') {
    return wordAt(context, at + 1) === 'day' ? relativeDay(at, at + 2, context.lastDay) : undefined
  }
  const isThat = wordAt(context, at + 1) === 'that'
  const dayAt = isThat ? at + 2 : at + 3
  if (wordAt(context, dayAt) !== 'day') return undefined
  if (!isThat && (wordAt(context, at + 1) !== 'in' || wordAt(context, at + 2) !== 'the')) return undefined
  return relativeDay(at, dayAt + 1, context.lastDay)
}

function relativeDay(first: number, end: number, date: IsoDate | undefined): DateReading {
  return relative(first, end, 'day', date)
}

function relative(
  first: number,
  end: number,
  precision: DateReading['precision'],
  date: IsoDate | undefined,
): DateReading {
  return { first, end, precision, relative: true, ...(date && { date }) }
}

/** `last August` in October is this year's, in May last year's. */
function relativeMonth(context: DateContext, first: number, end: number, month: number, shift: number): DateReading {
  const { published } = context
  if (published === undefined) return relative(first, end, 'month', undefined)
  const year = Number(published.slice(0, 4))
  const current = Number(published.slice(5, 7))
  const passed = shift < 0 && month >= current ? -1 : 0
  const coming = shift > 0 && month <= current ? 1 : 0
  return relative(first, end, 'month', isoDate(year + passed + coming, month, 1))
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter'])
const AROUND: ReadonlySet<string> = new Set(['over', 'at', 'on', 'during'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'one', 'the'])
const ENDS: ReadonlySet<string> = new Set(['', ',', '.', 'in', 'at', 'by', 'with', 'and', 'during'])
const QUALIFIERS: ReadonlySet<string> = new Set(['last', 'next', 'this', 'coming', 'past'])
const AGO_UNITS: ReadonlySet<string> = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'])
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [word, i + 1]),
)
