import type { IsoDate, Token } from '../model.js'
import { dayOf, isoDate, MONTHS, WEEKDAYS, yearOf } from './calendar.js'

/** How many tokens a dateline may take: `WASHINGTON, D.C., Monday, November 4, 2024 (Agency) --`. */
const LONGEST_DATELINE = 24
/** How many blocks at the head and foot of an article may hold its date. */
const HEAD_BLOCKS = 4

export interface Published {
  readonly date?: IsoDate
  /** Tokens `[first, end)` that say the date. */
  readonly first: number
  readonly end: number
  /** Where the article begins after a head or dateline: a token index, greater than `end` by the dash or agency. */
  readonly bodyStart: number
}

/**
 * Finds the article's own date: `date 2024-11-04 ` at the head, a dateline (`VILNIUS, March 3, 2024 (Agency) -- `), or a line
 * that says nothing else (`Published: 4 November 2024`). A dateline without a year takes it from `fallback`.
 */
export function findPublished(tokens: readonly Token[], blocks: Uint8Array, fallback?: IsoDate): Published | undefined {
  let seen = 0
  for (let i = 0; i < tokens.length && seen < HEAD_BLOCKS; i++) {
    if (blocks[i] !== 1) continue
    seen++
    const found = headDate(tokens, i) ?? dateline(tokens, blocks, i, fallback) ?? dateLine(tokens, blocks, i)
    if (found !== undefined) return found
  }
  return undefined
}

/** `date 2024-11-04 Defense Minister ...` */
function headDate(tokens: readonly Token[], at: number): Published | undefined {
  if (at !== 0 || tokens[0]?.lexeme.norm !== 'date') return undefined
  const found = readDate(tokens, 1)
  if (found?.date === undefined) return undefined
  return { date: found.date, first: 1, end: found.end, bodyStart: found.end }
}

/**
 * `MANILA, July 8, 2024 – `, `Kyiv, 4 November (Ukrinform). `, `ABUJA, April 11 -`, `WARSAW, Poland (AP) — `: capitalised words, an
 * optional date, an optional agency in brackets, then a dash, all at the head of a block.
 */
function dateline(tokens: readonly Token[], blocks: Uint8Array, at: number, fallback?: IsoDate): Published | undefined {
  let i = at
  let words = 0
  let date: DateRead | undefined
  let dateFirst = at
  let agency = false
  const limit = Math.min(tokens.length, at + LONGEST_DATELINE)
  while (i < limit && (i === at || blocks[i] !== 1)) {
    const { text, kind, casing, norm } = (tokens[i] as Token).lexeme
    const read = date === undefined && i > at ? readDate(tokens, i) : undefined
    if (read !== undefined) {
      dateFirst = i
      date = read
      i = read.end
      continue
    }
    if (text === '(') {
      const close = closingBracket(tokens, i, limit)
      if (close === undefined) return undefined
      agency = true
      i = close + 1
      continue
    }
    if (DASHES.has(text) && (i === at || (tokens[i] as Token).gap !== 'none')) break
    if ((text === '.' || text === ':') && (date !== undefined || agency)) break
    const isPlace = kind === 'word' && (casing === 'title' || casing === 'upper' || casing === 'mixed')
    if (!isPlace && text !== ',' && text !== '/' && text !== '-' && !PLACE_WORDS.has(norm) && !WEEKDAYS.has(norm))
      return undefined
    if (isPlace && ++words > 7) return undefined
    i++
  }
  const dash = tokens[i]
  if (i >= limit || dash === undefined || words === 0 || (date === undefined && !agency)) return undefined
  if (!DASHES.has(dash.lexeme.text) && dash.lexeme.text !== '.' && dash.lexeme.text !== ':') return undefined
  const withYear = date?.date ?? (date !== undefined && fallback ? inYear(date, fallback) : undefined)
  return { ...(withYear && { date: withYear }), first: dateFirst, end: date?.end ?? dateFirst, bodyStart: i + 1 }
}

/** `Published: 4 November 2024`, `November 4, 2024`, `04.11.2024 15:30` alone on a line. */
function dateLine(tokens: readonly Token[], blocks: Uint8Array, at: number): Published | undefined {
  let i = at
  while (
    i < at + 4 &&
    i < tokens.length &&
    (PUBLISHED_WORDS.has((tokens[i] as Token).lexeme.norm) ||
      WEEKDAYS.has((tokens[i] as Token).lexeme.norm) ||
      /^[:,|]$/.test((tokens[i] as Token).lexeme.text))
  )
    i++
  const read = readDate(tokens, i)
  if (read?.date === undefined) return undefined
  let end = read.end
  while (end < tokens.length && blocks[end] !== 1 && end < read.end + 8) end++
  const endsBlock = end === tokens.length || blocks[end] === 1
  const onlyTime = tokens
    .slice(read.end, end)
    .every(({ lexeme }) => lexeme.kind !== 'word' || TIME_WORDS.has(lexeme.norm))
  if (!endsBlock || !onlyTime) return undefined
  return { date: read.date, first: i, end: read.end, bodyStart: end }
}

interface DateRead {
  readonly date?: IsoDate
  readonly month: number
  readonly day: number
  /** Token index after the date. */
  readonly end: number
}

/** Reads a written date at token `i`: `2024-11-04`, `4 November 2024`, `November 4, 2024`, `04.11.2024`, `4 Nov`; `date` only with a year. */
function readDate(tokens: readonly Token[], i: number): DateRead | undefined {
  const word = (at: number): string => tokens[at]?.lexeme.norm ?? ''
  const month = MONTHS.get(word(i))
  if (month !== undefined) {
    const day = dayOf(word(i + 1))
    if (day === undefined) return undefined
    const yearAt = word(i + 2) === ',' ? i + 3 : i + 2
    return withYear(yearOf(word(yearAt)), month, day, yearAt + 1, i + 2)
  }
  if (tokens[i]?.lexeme.kind !== 'number') return undefined
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(word(i))
  if (dotted) return withYear(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), i + 1, i + 1)
  const year = yearOf(word(i))
  if (year !== undefined && word(i + 1) === '-' && word(i + 3) === '-')
    return withYear(year, Number(word(i + 2)), Number(word(i + 4).slice(0, 2)), i + 5, i + 5)
  const day = dayOf(word(i))
  const monthAt = word(i + 1) === 'of' ? i + 2 : i + 1
  const named = MONTHS.get(word(monthAt))
  if (day === undefined || named === undefined) return undefined
  const yearAt = word(monthAt + 1) === ',' ? monthAt + 2 : monthAt + 1
  return withYear(yearOf(word(yearAt)), named, day, yearAt + 1, monthAt + 1)
}

function withYear(
  year: number | undefined,
  month: number,
  day: number,
  end: number,
  endWithout: number,
): DateRead | undefined {
  if (year === undefined) return { month, day, end: endWithout }
  const date = isoDate(year, month, day)
  return date === undefined ? undefined : { date, month, day, end }
}

function inYear(read: DateRead, fallback: IsoDate): IsoDate | undefined {
  return isoDate(Number(fallback.slice(0, 4)), read.month, read.day)
}

function closingBracket(tokens: readonly Token[], open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && i < open + 8; i++) if (tokens[i]?.lexeme.text === ')') return i
  return undefined
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―', '---'])
const PLACE_WORDS: ReadonlySet<string> = new Set(['de', 'la', 'el', 'al', 'of', 'and', 'the', 'air', 'base', 'upon'])
const PUBLISHED_WORDS: ReadonlySet<string> = new Set([
  'published',
  'posted',
  'updated',
  'date',
  'on',
  'last',
  'released',
  'release',
  'for',
  'immediate',
  'press',
])
const TIME_WORDS: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'gmt',
  'utc',
  'ist',
  'est',
  'edt',
  'cet',
  'eet',
  'eest',
  'cest',
  'at',
  'hrs',
  'h',
  'by',
  'updated',
  'time',
  'kyiv',
  'local',
  'read',
  'min',
])
