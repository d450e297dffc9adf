import type { Article, ArticleOptions } from '../article/article.js'
import { decode } from '../article/decode.js'
import { readLine, tooLong } from '../article/line.js'
import { describe, UserError } from '../errors.js'
import type { Block } from '../input/block.js'
import { splitLines } from '../input/lines.js'
import { spokenName } from '../input/sources.js'
import type { Complaint } from './result.js'

/** What stands in place of an article that could not be read. A line still gets its record, with `error`; a file gets none. */
export interface Unread {
  readonly complaint: Complaint
  readonly record?: { readonly source: string; readonly error: string }
}

/** The articles of a block. */
export async function* readArticles(
  block: Block,
  options: ArticleOptions,
): AsyncGenerator<Article | Unread, void, undefined> {
  if (block.kind === 'failure') yield { complaint: { text: block.complaint, isLine: false, isFailure: true } }
  else if (block.kind === 'long-line')
    yield unreadLine(block, block.line, new UserError(tooLong(options.maxBytes)), options)
  else if (block.kind === 'lines') yield* readLines(block, options)
  else yield await readFile(block, options)
}

function* readLines(
  block: Extract<Block, { kind: 'lines' }>,
  options: ArticleOptions,
): Generator<Article | Unread, void, undefined> {
  let line = block.line
  for (const bytes of splitLines(block.bytes)) {
    try {
      yield readLine(bytes, block.source, options)
    } catch (error) {
      yield unreadLine(block, line, error, options)
    }
    line++
  }
}

async function readFile(
  { kind, source, bytes }: Extract<Block, { kind: 'text' | 'html' }>,
  { binary }: ArticleOptions,
): Promise<Article | Unread> {
  try {
    if (kind === 'text') return { source, ...decode(bytes, spokenName(source), binary) }
    const { readWebPage } = await import('../article/web-page.js')
    return readWebPage(bytes, source)
  } catch (error) {
    return { complaint: { text: describe(error), isLine: false, isFailure: true } }
  }
}

function unreadLine(
  { source }: { readonly source: string },
  line: number,
  cause: unknown,
  { allowBadLines }: ArticleOptions,
): Unread {
  if (!(cause instanceof UserError)) throw cause
  const { message } = cause
  return {
    complaint: {
      text: describe(new UserError(`${spokenName(source)}, line ${line}: ${message}`)),
      isLine: true,
      isFailure: !allowBadLines,
    },
    record: { source, error: message },
  }
}
