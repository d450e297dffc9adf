import { readDocument } from './document/read.js'
import { explain } from './explain/explain.js'
import type { Dictionary } from './gazetteer/dictionary.js'
import type { Extraction, IsoDate } from './model.js'
import { recognise } from './recognise/recognise.js'
import { toRecord } from './record.js'
import { relate } from './relate/relate.js'
import { resolve } from './resolve/resolve.js'

export interface ExtractOptions {
  /** Names the article in the record. Default `-`. */
  readonly source?: string
  /** The article's date, used when the text has none. `YYYY-MM-DD`. */
  readonly date?: IsoDate
  /** The user's own names, made by `compileDictionary`; they count before the tool's. Default: none. */
  readonly dictionary?: Dictionary
  /** People that the tagger is less sure of are left out, in [0, 1]. Default: 0, all are kept. */
  readonly minConfidence?: number
  /** Whether the record says why, in each entity's `explanation`. Default: false. */
  readonly explain?: boolean
}

/**
 * Extracts people, ministries, countries, organizations, topics and agreements from an article.
 *
 * Pure and synchronous: the same text and options give the same record. All offsets are UTF-16, half-open, into `text` as it was
 * given. Takes any text, also an empty one; linear in its length.
 *
 * @throws RangeError when `options.date` is no day of the form `YYYY-MM-DD`, or `options.minConfidence` not in [0, 1]; Error when the
 * people model is missing.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const document = readDocument(text, checkedDate(options.date))
  const mentions = recognise(document, options.dictionary, checkedConfidence(options.minConfidence))
  const entities = resolve(document, mentions, options.dictionary)
  const relations = relate(document, mentions, entities, options.explain)
  const record = toRecord(document, entities, relations, options.source ?? '-')
  return options.explain ? explain(record, document, mentions, entities) : record
}

function checkedConfidence(confidence = 0): number {
  if (!(confidence >= 0 && confidence <= 1)) throw new RangeError(`not a number from 0 to 1: ${confidence}`)
  return confidence
}

function checkedDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date)
  if (!isDay) throw new RangeError(`not a day of the form YYYY-MM-DD: ${date}`)
  return date
}
