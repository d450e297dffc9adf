import type { Extraction } from '../../model.js'
import { inCodePoints } from '../../render/offsets.js'
import type { Renderer } from '../../render/renderer.js'
import { sections } from '../../render/sections.js'
import { visibleStrings } from '../../render/visible.js'
import type { Article } from '../article/article.js'
import { withNumbers } from '../article/exact-numbers.js'
import { describe } from '../errors.js'
import type { Block } from '../input/block.js'
import type { Extract, Io } from '../io.js'
import { lengthOf } from './batches.js'
import { readArticles, type Unread } from './read-articles.js'
import { errorRecord, extractRecord } from './records.js'
import type { Result } from './result.js'
import type { Settings } from './settings.js'

export type Process = (block: Block) => AsyncGenerator<Result, void, undefined>

/** Turns blocks into output, an article at a time. The extractor is loaded for the first article, not before. */
export function createProcess(settings: Settings, renderer: Renderer, loadExtract: Io['loadExtract']): Process {
  let loaded: Extract | undefined
  return async function* (block) {
    let bytes = lengthOf(block)
    for await (const item of readArticles(block, settings.article)) {
      if ('complaint' in item) {
        yield { ...unread(item, renderer), bytes }
      } else {
        loaded ??= await loadExtract()
        yield { ...extracted(item, block, loaded, settings, renderer), bytes }
      }
      bytes = 0
    }
  }
}

/** A result that does not count the input yet: a block's first result counts all of it. */
type Uncounted = Omit<Result, 'bytes'>

function unread({ complaint, record }: Unread, renderer: Renderer): Uncounted {
  return {
    output: record === undefined ? '' : renderer.render(errorRecord(record.source, record.error)),
    records: record === undefined ? 0 : 1,
    complaints: [complaint],
    found: false,
  }
}

function extracted(
  article: Article,
  { kind }: Block,
  extract: Extract,
  settings: Settings,
  renderer: Renderer,
): Uncounted {
  try {
    const record = extractRecord(article, extract, settings)
    return {
      output: written(record, article, settings, renderer),
      records: 1,
      complaints: [],
      found: hasAny(record, settings),
    }
  } catch (cause) {
    const text = describe(new Error(`extraction failed on ${article.source}`, { cause }))
    const isLine = kind === 'lines'
    const complaint = { text, isLine, isFailure: !isLine || !settings.article.allowBadLines }
    const record = { source: article.source, error: 'extraction failed, by a fault of entente' }
    return unread(isLine ? { complaint, record } : { complaint }, renderer)
  }
}

function written(record: Extraction, article: Article, settings: Settings, renderer: Renderer): string {
  const counted = settings.offsets === 'codepoint' ? inCodePoints(record, article.text) : record
  const output = renderer.render(settings.isCsvOnTerminal ? visibleStrings(counted) : counted)
  return article.numberMark === undefined ? output : withNumbers(output, article.numberMark)
}

function hasAny(record: Extraction, { render }: Settings): boolean {
  return sections.some((section) => render.sections.has(section) && record[section].length > 0)
}
