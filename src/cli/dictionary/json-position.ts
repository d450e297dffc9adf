import type { JsonPath } from '../../gazetteer/dictionary/check.js'

/** Where JSON text stops being JSON, and what stands there. */
export interface SyntaxFault {
  readonly offset: number
  readonly message: string
}

interface Frame {
  readonly isList: boolean
  key: string | number
}

const SPACE = /[ \t\r\n]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The offset of the value at `path`; of two fields with one name, that of the last, as `JSON.parse` reads them. */
export function offsetOf(json: string, path: JsonPath): number {
  let found = 0
  scan(json, (offset, frames) => {
    if (frames.length === path.length && frames.every(({ key }, depth) => key === path[depth])) found = offset
  })
  return found
}

/** What is wrong with text that `JSON.parse` refuses. V8 says where only in some of its messages. */
export function syntaxFaultOf(json: string): SyntaxFault | undefined {
  return scan(json, () => {})
}

/** Reads JSON without calling itself, so that nesting costs no stack; gives each value's offset with the keys that lead to it. */
function scan(json: string, visit: (offset: number, frames: readonly Frame[]) => void): SyntaxFault | undefined {
  const frames: Frame[] = []
  let at = skip(SPACE, json, 0)
  for (;;) {
    visit(at, frames)
    const opened = json[at]
    if (opened === '{' || opened === '[') {
      const next = skip(SPACE, json, at + 1)
      if (json[next] === (opened === '{' ? '}' : ']')) at = next + 1
      else {
        frames.push({ isList: opened === '[', key: 0 })
        at = opened === '[' ? next : readKey(json, next, frames)
        if (at < 0) return unexpected(json, -at - 1, 'a field name in double quotes')
        continue
      }
    } else {
      const end = opened === '"' ? endOfString(json, at) : skip(SCALAR, json, at)
      if (end < 0) return unexpected(json, -end - 1, 'the rest of a text')
      if (end === at) return unexpected(json, at, 'a value')
      at = end
    }
    at = skip(SPACE, json, at)
    while (frames.length > 0 && json[at] === ((frames.at(-1) as Frame).isList ? ']' : '}')) {
      frames.pop()
      at = skip(SPACE, json, at + 1)
    }
    const frame = frames.at(-1)
    if (frame === undefined) return at < json.length ? unexpected(json, at, 'the end') : undefined
    if (json[at] !== ',') return unexpected(json, at, frame.isList ? '"," or "]"' : '"," or "}"')
    at = skip(SPACE, json, at + 1)
    if (frame.isList) frame.key = (frame.key as number) + 1
    else at = readKey(json, at, frames)
    if (at < 0) return unexpected(json, -at - 1, 'a field name in double quotes')
  }
}

/** The offset of the field's value; where there is no field, `-1 -` the offset where it should be. */
function readKey(json: string, at: number, frames: readonly Frame[]): number {
  const end = json[at] === '"' ? endOfString(json, at) : -at - 1
  if (end < 0) return end
  const colon = skip(SPACE, json, end)
  if (json[colon] !== ':') return -colon - 1
  const frame = frames.at(-1) as Frame
  frame.key = JSON.parse(json.slice(at, end)) as string
  return skip(SPACE, json, colon + 1)
}

/** The offset after a string; `-1 -` the offset of what cannot stand in one. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit === 0x22) return at + 1
    if (unit < 0x20) return -at - 1
    if (unit !== 0x5c) continue
    const escaped = /["\\/bfnrt]|u[\da-fA-F]{4}/y
    const end = skip(escaped, json, at + 1)
    if (end === at + 1) return -at - 1
    at = end - 1
  }
  return -json.length - 1
}

function skip(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(json) ? pattern.lastIndex : at
}

function unexpected(json: string, offset: number, wanted: string): SyntaxFault {
  const character = String.fromCodePoint(json.codePointAt(offset) ?? 0)
  const found =
    offset >= json.length ? 'the text ends' : character < ' ' ? 'a line ends or a tab stands' : `"${character}" stands`
  const isTrailing =
    (character === ']' || character === '}') && /,\s*$/.test(json.slice(Math.max(0, offset - 1000), offset))
  const hint = isTrailing
    ? '; JSON has no comma after the last item'
    : character === '/'
      ? '; JSON has no comments'
      : ''
  return { offset, message: `${found} where ${wanted} should be${hint}` }
}
