import { isUtf8 } from 'node:buffer'
import { UserError } from '../errors.js'
import type { Article, ArticleOptions } from './article.js'
import { readDate } from './date.js'
import { readExactly, unmarked } from './exact-numbers.js'
import { isFields, valueAt, without } from './path.js'

/**
 * The article in a line of NDJSON (without its line end; a CR before it, and a byte order mark at the start, are no part of it).
 *
 * @throws {UserError} if there is none: the message goes into the record, so it says nothing of where the line is.
 */
export function readLine(bytes: Uint8Array, source: string, options: ArticleOptions): Article {
  if (bytes.length > options.maxBytes) throw new UserError(tooLong(options.maxBytes))
  const json = jsonOf(bytes)
  const fields = parse(json)
  const { paths, text, title } = partsOf(fields, options)
  const givenId = valueAt(fields, paths.id)
  const exact = options.keep || typeof givenId === 'number' ? readExactly(json, fields) : undefined
  const id = idOf(exact === undefined ? givenId : unmarked(valueAt(exact.value as Fields, paths.id), exact))
  const date = readDate(valueAt(fields, paths.date), paths.date)
  const input = options.keep ? Object.values(paths).reduce(without, (exact?.value ?? fields) as Fields) : {}
  return {
    source,
    text,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(date.day === undefined ? {} : { date: date.day }),
    ...(Object.keys(input).length === 0 ? {} : { input }),
    ...(exact === undefined ? {} : { numberMark: exact.mark }),
    warnings: [
      ...(isUtf8(bytes) ? [] : ['The line is not valid UTF-8: bytes that could not be read became U+FFFD.']),
      ...(text.trim() === '' ? ['The text is empty.'] : []),
      ...date.warnings,
    ],
  }
}

export function tooLong(maxBytes: number): string {
  return `the line is longer than ${maxBytes} bytes (see --max-bytes)`
}

type Fields = Readonly<Record<string, unknown>>

function jsonOf(bytes: Uint8Array): string {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  return line.startsWith('\ufeff') ? line.slice(1) : line
}

function parse(json: string): Fields {
  if (json.trim() === '') throw new UserError('the line is blank')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new UserError('the line is not valid JSON')
  }
  if (!isFields(value)) throw new UserError('the line is not a JSON object')
  return value
}

function partsOf(fields: Fields, { fields: paths }: ArticleOptions) {
  const text = valueAt(fields, paths.text)
  if (text === undefined) throw new UserError(`the line has no field "${paths.text}" (see --text-field)`)
  if (typeof text !== 'string') throw new UserError(`the field "${paths.text}" is not a string`)
  return { paths, text, title: nonEmpty(valueAt(fields, paths.title)) }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : nonEmpty(value)
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
