import { yearOf } from '../../document/calendar.js'
import type { DateMention, Document, IsoDate, Token } from '../../model.js'

/** What a reader of dates says of the tokens `[first, end)`. */
export interface DateReading {
  readonly first: number
  readonly end: number
  readonly precision: DateMention['precision']
  readonly relative: boolean
  readonly date?: IsoDate
}

/** What a reader may look at: never outside the sentence `[firstToken, endToken)`. */
export interface DateContext {
  readonly tokens: readonly Token[]
  readonly firstToken: number
  readonly endToken: number
  /** The article's date. */
  readonly published: IsoDate | undefined
  /** The only year that the headline names. */
  readonly headlineYear: number | undefined
  /** The last day read before this place, for `the same day`. */
  readonly lastDay: IsoDate | undefined
}

/** The lower-case word at `at`, or '' outside the sentence. */
export function wordAt({ tokens, firstToken, endToken }: DateContext, at: number): string {
  return at >= firstToken && at < endToken ? (tokens[at] as Token).lexeme.norm : ''
}

/** Moves a day by a number of days. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** A first line of more tokens is no headline. */
const LONGEST_HEADLINE = 25

/** The year that stands alone in the headline (`SIX DEALS OF 2024`), for an article without a date of its own. */
export function headlineYear({ sentences, tokens }: Document): number | undefined {
  const headline = sentences.find(({ kind }) => kind === 'headline') ?? sentences[0]
  if (headline === undefined || headline.endToken - headline.firstToken > LONGEST_HEADLINE) return undefined
  const years = new Set<number>()
  for (let i = headline.firstToken; i < headline.endToken; i++) {
    const year = yearOf((tokens[i] as Token).lexeme.norm)
    if (year !== undefined) years.add(year)
  }
  return years.size === 1 ? [...years][0] : undefined
}
