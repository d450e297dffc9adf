import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { UserError } from '../errors.js'
import { spokenName } from '../input/sources.js'
import { markedEncoding } from '../input/utf16.js'
import type { Article } from './article.js'
import { readDate } from './date.js'
import { type PageNode, walk } from './page-node.js'
import { textOf } from './page-text.js'

/**
 * The reader mode takes time with the square of a page's depth and more, minutes for some thousand levels. News pages have some
 * thousand elements on thirty levels; of any beyond these bounds all text is read.
 */
const bounds = { elements: 50_000, depth: 150 }

/**
 * The article of a web page, as the reader mode of Firefox would show it: the headline on the first line, then the paragraphs.
 *
 * @throws {UserError} if there is no text in it.
 */
export function readWebPage(bytes: Uint8Array, source: string): Article {
  const document = parsePage(decodePage(bytes))
  // The reader mode takes the page apart, so this comes first.
  const whole = textOf(document.body)
  const read = isOrdinary(document.body) ? new Readability<string>(document, { serializer }).parse() : null
  const title = (read?.title ?? document.title).replace(/\s+/g, ' ').trim()
  const body = read?.content || whole
  if (body === '') throw new UserError(`${spokenName(source)} holds no text; there is no article to read`)
  const day = readDate(read?.publishedTime, 'published').day
  return {
    source,
    text: title === '' || `${body}\n`.startsWith(`${title}\n`) ? `${body}\n` : `${title}\n\n${body}\n`,
    ...(title === '' ? {} : { title }),
    ...(day === undefined ? {} : { date: day }),
    warnings: [],
  }
}

const serializer = (node: unknown) => textOf(node as PageNode)

function parsePage(html: string): ReturnType<typeof parseHTML>['document'] {
  const { document } = parseHTML(html)
  if (document.documentElement?.nodeName === 'HTML') return document
  // A part of a page, which linkedom does not complete as a browser would.
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
}

function isOrdinary(body: PageNode): boolean {
  let elements = 0
  let deepest = 0
  walk(body, {
    enter(_, depth) {
      elements++
      deepest = Math.max(deepest, depth)
      return deepest <= bounds.depth
    },
    leave() {},
  })
  return elements <= bounds.elements && deepest <= bounds.depth
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
