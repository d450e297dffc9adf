import type { Extraction, IsoDate } from '../model.js'
import { type Article, Failure } from './articles.js'
import type { Extract, Io } from './io.js'

/** A record for each article, in the same order. The extractor is loaded for the first article, not before. */
export async function* extractRecords(
  articles: AsyncIterable<Article | Failure>,
  date: IsoDate | undefined,
  loadExtract: Io['loadExtract'],
): AsyncGenerator<Extraction | Failure, void, undefined> {
  let extract: Extract | undefined
  for await (const article of articles) {
    if (article instanceof Failure) {
      yield article
      continue
    }
    extract ??= await loadExtract()
    yield extractRecord(article, date, extract)
  }
}

function extractRecord(
  { source, text, warnings }: Article,
  date: IsoDate | undefined,
  extract: Extract,
): Extraction | Failure {
  try {
    const record = extract(text, date === undefined ? { source } : { source, date })
    return warnings.length === 0 ? record : { ...record, warnings: [...warnings, ...(record.warnings ?? [])] }
  } catch (cause) {
    return new Failure(new Error(`extraction failed on ${source}`, { cause }))
  }
}
