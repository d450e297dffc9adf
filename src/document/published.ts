import type { IsoDate, Token } from '../model.js'
import { isoDate } from './calendar.js'
import { LONGEST_LINE } from './published/date-line.js'
import { type DatedLine, datesOfBlock } from './published/dated-lines.js'
import { type Dateline, readDateline } from './published/dateline.js'
import { readWrittenDate, type WrittenDate } from './written-date.js'

/** How many blocks at the head of an article may hold its date, and how many of them may be prose. */
const HEAD_BLOCKS = 14
const HEAD_PROSE = 3
/** A block of more tokens is prose. */
const LONGEST_HEADING = 24
/** A dateline heads one of the first blocks. */
const DATELINE_BLOCKS = 6
/** How many blocks at the foot may hold the date, where the head does not. */
const FOOT_BLOCKS = 6
/** A head with so many different days in lines of their own is a chronicle. */
const CHRONICLE = 3
/** An article is put on the web within so many days of its dateline. */
const DAYS_APART = 7
/** Days by which two clocks can differ. */
const ZONES = 2

export interface Published {
  readonly date?: IsoDate
  /** Tokens `[first, end)` that say the date. */
  readonly first: number
  readonly end: number
  /** Where the line or dateline that says it begins: a token index. */
  readonly lineStart: number
  /** Where the article begins after a head or dateline: a token index, greater than `end` by the dash or agency. */
  readonly bodyStart: number
}

/**
 * Finds the article's own date: `date 2024-11-04 ` at the head, a dateline (`VILNIUS, March 3, 2024 (Agency) -- `), a line of its own at
 * the head (`Published: 4 November 2024`, `By Ana Hoxha | BIRN | March 26, 2025 15:12`) or at the foot (`Posted on: 12 JAN 2026`). A
 * dateline goes before a line, a day of publishing before one of updating. A dateline without a year takes that of the
 * line or else of `fallback`. Days of the story (`On 4 April 1949`) are none.
 *
 * @param fallback the date that the caller knows; it goes before a day of updating.
 */
export function findPublished(tokens: readonly Token[], blocks: Uint8Array, fallback?: IsoDate): Published | undefined {
  const head = headDate(tokens)
  if (head !== undefined) return head
  const lines: DatedLine[] = []
  let dateline: Dateline | undefined
  let datelineAt = 0
  let prose = 0
  let count = 0
  for (let at = 0; at < tokens.length && count < HEAD_BLOCKS && prose < HEAD_PROSE; count++) {
    const end = blockEnd(tokens, blocks, at)
    const found = datesOfBlock(tokens, at, end)
    lines.push(...found)
    if (found.length === 0) {
      if (dateline === undefined && count < DATELINE_BLOCKS && prose < 2) {
        dateline = readDateline(tokens, blocks, at)
        datelineAt = at
      }
      if (end - at > LONGEST_HEADING) prose++
    }
    at = end
  }
  const isTold = lines.length > 0 || dateline?.written?.date !== undefined
  const line = isTold ? bestLine(lines, fallback) : footLine(tokens, blocks, count, fallback)
  return dateline === undefined ? line : ofDateline(dateline, datelineAt, line?.date ?? fallback, line)
}

/** `date 2024-11-04 Defense Minister ...` */
function headDate(tokens: readonly Token[]): Published | undefined {
  if (tokens[0]?.lexeme.norm !== 'date') return undefined
  const found = readWrittenDate(tokens, 1)
  if (found?.date === undefined) return undefined
  return { date: found.date, first: 1, end: found.end, lineStart: 0, bodyStart: found.end }
}

function ofDateline(
  { written, first, bodyStart }: Dateline,
  lineStart: number,
  near: IsoDate | undefined,
  line: Published | undefined,
): Published {
  const date = written && (written.date ?? (near && yearBefore(written, near)))
  const isLater =
    line?.date !== undefined && written?.date === undefined && (!date || daysApart(date, line.date) > DAYS_APART)
  if (isLater) return { ...line, lineStart, bodyStart }
  return { ...(date && { date }), first, end: written?.end ?? first, lineStart, bodyStart }
}

/** `Dec. 31` beside 2 January 2026 is of 2025: a dateline is no younger than what tells its year, give or take a time zone. */
function yearBefore({ month, day }: WrittenDate, near: IsoDate): IsoDate | undefined {
  const year = Number(near.slice(0, 4))
  for (const candidate of [isoDate(year + 1, month, day), isoDate(year, month, day)])
    if (candidate && (candidate <= near || daysApart(candidate, near) <= ZONES)) return candidate
  return isoDate(year - 1, month, day)
}

function daysApart(one: IsoDate, other: IsoDate): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
}

function bestLine(lines: readonly DatedLine[], fallback: IsoDate | undefined): DatedLine | undefined {
  const said = lines.find(({ label }) => label === 'said')
  if (said !== undefined) return said
  const bare = lines.filter(({ label }) => label === 'bare')
  if (new Set(bare.map(({ date }) => date)).size >= CHRONICLE) return undefined
  return bare[0] ?? (fallback === undefined ? lines[0] : undefined)
}

/** `Posted on: 12 JAN 2026 5:40PM by PIB Delhi`, `Islamabad, 12 February 2026` as one of the last blocks. */
function footLine(
  tokens: readonly Token[],
  blocks: Uint8Array,
  read: number,
  fallback: IsoDate | undefined,
): Published | undefined {
  const lines: DatedLine[] = []
  let end = tokens.length
  let count = 0
  for (let at = tokens.length - 1; at > 0 && count < FOOT_BLOCKS && read > 0; at--) {
    if (end - at > LONGEST_LINE * 4) break
    if (blocks[at] !== 1) continue
    for (const line of datesOfBlock(tokens, at, end)) if (line.label !== 'bare' || line.isAlone) lines.push(line)
    end = at
    count++
  }
  return bestLine(lines, fallback)
}

function blockEnd(tokens: readonly Token[], blocks: Uint8Array, at: number): number {
  let end = at + 1
  while (end < tokens.length && blocks[end] !== 1) end++
  return end
}
