import type { ExtractOptions } from '../../extract.js'
import type { DictionaryEntries } from '../../gazetteer/dictionary/entries.js'
import type { IsoDate } from '../../model.js'
import type { Format } from '../../render/index.js'
import type { RenderOptions } from '../../render/renderer.js'
import type { ArticleOptions } from '../article/article.js'

export const offsetUnits = ['utf16', 'codepoint'] as const

export type OffsetUnit = (typeof offsetUnits)[number]

/** Everything that the output for a block depends on; it can be sent to a worker. */
export interface Settings {
  readonly article: ArticleOptions
  /** For an article that has no date of its own. */
  readonly date?: IsoDate
  /** What the extractor is told of every article. */
  readonly extract: Pick<ExtractOptions, 'explain' | 'minConfidence'>
  /** The user's own names. */
  readonly dictionary: readonly DictionaryEntries[]
  /** Whether the record holds the text. */
  readonly withText: boolean
  readonly offsets: OffsetUnit
  readonly format: Format
  readonly render: RenderOptions
  /** Whether the reader is a person whose terminal would obey what is in the cells; a file gets the text as it is. */
  readonly isCsvOnTerminal: boolean
  /** Whether nothing comes after the first failure. */
  readonly failFast: boolean
}
