import { isUtf8 } from 'node:buffer'
import { UserError } from '../errors.js'
import { markedEncoding } from '../input/utf16.js'

export interface Decoded {
  /** Without a byte order mark: offsets count from the character after it. */
  readonly text: string
  readonly warnings: readonly string[]
}

/**
 * The text of an article's bytes: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are not valid are read as U+FFFD,
 * and a warning says where.
 *
 * @throws {UserError} if the bytes are not text (`binary` lets them through), or nothing but white space.
 */
export function decode(bytes: Uint8Array, source: string, binary = false): Decoded {
  const encoding = markedEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const zero = binary ? -1 : text.indexOf('\0')
  if (zero >= 0) {
    throw new UserError(
      `${source} looks binary (a NUL character at offset ${zero}); entente reads plain text in UTF-8 or UTF-16; ` +
        'if it is text, add --binary',
    )
  }
  if (text.trim() === '') throw new UserError(`${source} is empty; there is no article to read`)
  return { text, warnings: isValid(bytes, encoding) ? [] : [invalidWarning(text, encoding)] }
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes)
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function invalidWarning(text: string, encoding: string): string {
  const name = encoding.toUpperCase()
  const advice = encoding === 'utf-8' ? '; if it is Windows-1252, convert it with iconv -f windows-1252 -t utf-8' : ''
  return `The text is not valid ${name}: bytes that could not be read became U+FFFD, the first at offset ${text.indexOf('\ufffd')}${advice}.`
}
