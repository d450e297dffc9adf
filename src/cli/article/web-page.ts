import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { UserError } from '../errors.js'
import { spokenName } from '../input/sources.js'
import { markedEncoding } from '../input/utf16.js'
import type { Article } from './article.js'
import { readDate } from './date.js'
import { textOf } from './page-text.js'

/** A page with more elements than this is no article, and would take the reader mode minutes. */
const mostElements = 200_000

/**
 * The article of a web page, as the reader mode of Firefox would show it: the headline on the first line, then the paragraphs.
 *
 * @throws {UserError} if there is no text in it.
 */
export function readWebPage(bytes: Uint8Array, source: string): Article {
  const { document } = parseHTML(decodePage(bytes))
  if (document.getElementsByTagName('*').length > mostElements) {
    throw new UserError(`${spokenName(source)} has more than ${mostElements} elements; it is no article`)
  }
  const whole = document.body === null ? '' : textOf(document.body)
  const read = document.body === null ? null : new Readability(document, { serializer: textOf }).parse()
  const title = (read?.title ?? document.title ?? '').replace(/\s+/g, ' ').trim()
  const body = read?.content || whole
  if (body === '') throw new UserError(`${spokenName(source)} holds no text; there is no article to read`)
  const day = readDate(read?.publishedTime ?? undefined, 'published').day
  return {
    source,
    text: title === '' || body.startsWith(title) ? `${body}\n` : `${title}\n\n${body}\n`,
    ...(title === '' ? {} : { title }),
    ...(day === undefined ? {} : { date: day }),
    warnings: [],
  }
}

/** By the byte order mark, or what the page says of itself (https://html.spec.whatwg.org/#determining-the-character-encoding). */
function decodePage(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes)
  if (marked !== 'utf-8') return new TextDecoder(marked).decode(bytes)
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const label = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'utf-8'
  return decodeAs(label, bytes)
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // A name that nobody knows.
    return new TextDecoder().decode(bytes)
  }
}
