import type { IsoDate } from '../../model.js'

/** One article to extract from. */
export interface Article {
  /** The record's `source`. */
  readonly source: string
  readonly text: string
  /** What the input says of the article beside its text, for the record. */
  readonly id?: string
  readonly title?: string
  readonly date?: IsoDate
  readonly input?: Readonly<Record<string, unknown>>
  /** Where the input has numbers that a double cannot hold, what stands around their digits: see `exact-numbers.ts`. */
  readonly numberMark?: string
  /** What went wrong in reading it, for the record. */
  readonly warnings: readonly string[]
}

/** How articles are read. */
export interface ArticleOptions {
  /** Where the parts of an article are in a line of NDJSON: dotted paths. */
  readonly fields: Readonly<Record<'text' | 'id' | 'date' | 'title', string>>
  /** Whether a line's other fields go into the record. */
  readonly keep: boolean
  /** Whether text with NUL characters is read as text. */
  readonly binary: boolean
  /** Whether a line that cannot be read is no failure, since its record says what is wrong. */
  readonly allowBadLines: boolean
  /** Of one line. */
  readonly maxBytes: number
}
