import type { Extraction } from '../model.js'
import { type Section, sections } from './sections.js'

/** How many colours the reader's terminal shows: none, 16, 256, or all. */
export type ColorLevel = 0 | 1 | 2 | 3

export interface RenderOptions {
  /** Which parts of a record to show. Default: all. */
  readonly sections: ReadonlySet<Section>
  /** Whether several records may come, even if none or one does. Default: false. */
  readonly list: boolean
  /** Columns of the reader's terminal, for human formats. Default: 80. */
  readonly width: number
  /** Default: 0, no escape sequence at all. */
  readonly color: ColorLevel
  /** Whether `csv` begins with the names of its columns. Default: true. */
  readonly header: boolean
  /** Whether `csv` keeps spreadsheets from running its cells. Default: false. */
  readonly escapeFormulas: boolean
}

export const defaultRenderOptions: RenderOptions = {
  sections: new Set(sections),
  list: false,
  width: 80,
  color: 0,
  header: true,
  escapeFormulas: false,
}

/**
 * One format. What is printed is `open`, the records with `separator` between them, `close`: so records can be printed as
 * they come, however many they are, and no record needs the ones before it.
 */
export interface Renderer {
  readonly open: string
  readonly separator: string
  readonly close: string
  render(record: Extraction): string
}

export type CreateRenderer = (options: RenderOptions) => Renderer
