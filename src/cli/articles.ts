import { decode } from './decode.js'
import { readSource, type Source, spokenName } from './input.js'
import type { InputStream } from './io.js'

/** One article to extract from. */
export interface Article {
  /** The record's `source`. */
  readonly source: string
  readonly text: string
  /** What went wrong in reading it, for the record. */
  readonly warnings: readonly string[]
}

/** Why something that was asked for is not there. The work goes on without it. */
export class Failure {
  constructor(readonly error: unknown) {}
}

/** The sources' articles, read one at a time, in the order of the sources. */
export async function* readArticles(
  sources: readonly Source[],
  stdin: InputStream,
): AsyncGenerator<Article | Failure, void, undefined> {
  for (const source of sources) yield await readArticle(source, stdin)
}

async function readArticle(source: Source, stdin: InputStream): Promise<Article | Failure> {
  if ('failure' in source) return new Failure(source.failure)
  try {
    const bytes = await readSource(source.name, stdin)
    return { source: source.name, ...decode(bytes, spokenName(source.name)) }
  } catch (error) {
    return new Failure(error)
  }
}
