import { isFields } from './path.js'

/*
 * {"text": "...", "tweet": 1312345678901234567, "score": 0.12345678901234567890}
 *
 * JSON.parse would make 1312345678901234600 of the first. Where a line has such a number, its digits are read as a string that begins
 * and ends with a mark, and marks and quotes go when the record has been written: the number comes out as it went in.
 */

/** Characters for private use. A line that holds one, as itself or escaped, gets another. */
const marks = Array.from({ length: 10 }, (_, digit) => ({
  mark: String.fromCharCode(0xe000 + digit),
  escaped: [`\\ue00${digit}`, `\\uE00${digit}`],
}))

const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** A line's value with the digits of every number that a double cannot hold, between marks. */
export interface Marked {
  readonly value: unknown
  readonly mark: string
}

/** Reads the JSON that gave `value` once more, if it holds a number that a double may not have kept. */
export function readExactly(json: string, value: unknown): Marked | undefined {
  if (!mayBeInexact(value)) return undefined
  const free = marks.find(({ mark, escaped }) => ![mark, ...escaped].some((form) => json.includes(form)))
  return free && { value: JSON.parse(withMarks(json, free.mark)), mark: free.mark }
}

/** Without the marks, if it has them. */
export function unmarked(value: unknown, { mark }: Marked): unknown {
  return typeof value === 'string' && value.startsWith(mark) ? value.slice(1, -1) : value
}

/** What was written of a value with marks, with the numbers in their place. */
export function withNumbers(json: string, mark: string): string {
  return json.replaceAll(new RegExp(`"${mark}([-+.eE0-9]+)${mark}"`, 'g'), '$1')
}

/** Does not recurse, since a value may be nested deeper than the stack. */
function mayBeInexact(value: unknown): boolean {
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'number' && !Number.isSafeInteger(next)) return true
    const items = Array.isArray(next) ? next : isFields(next) ? Object.values(next) : []
    for (const item of items) left.push(item)
  }
  return false
}

/** Numbers stand between the strings, and nowhere else. */
function withMarks(json: string, mark: string): string {
  const pieces: string[] = []
  let at = 0
  while (at < json.length) {
    const quote = json.indexOf('"', at)
    const open = quote < 0 ? json.length : quote
    const close = quote < 0 ? json.length : endOfString(json, quote)
    pieces.push(
      json.slice(at, open).replace(number, (digits) => (isExact(digits) ? digits : `"${mark}${digits}${mark}"`)),
      json.slice(open, close),
    )
    at = close
  }
  return pieces.join('')
}

function endOfString(json: string, open: number): number {
  let close = json.indexOf('"', open + 1)
  while (isEscaped(json, close)) close = json.indexOf('"', close + 1)
  return close + 1
}

function isEscaped(json: string, at: number): boolean {
  let backslashes = 0
  while (json[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

/** Whether a number is written as it was, or as its equal: 1.0 as 1. */
function isExact(digits: string): boolean {
  const value = Number(digits)
  return Number.isSafeInteger(value) || String(value) === digits
}
