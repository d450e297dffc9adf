import { escapeForTerminal } from './escape.js'
import type { CreateRenderer } from './renderer.js'
import { select } from './sections.js'

/** Small values, such as a mention, stay on one line up to this many characters. */
const lineLength = 110

/** One object; or, for a list, an array with an object after the other. */
export const createJsonRenderer: CreateRenderer = ({ sections, list }) => {
  const indent = list ? '  ' : ''
  return {
    open: list ? '[' : '',
    separator: list ? ',' : '',
    close: list ? '\n]\n' : '',
    render: (record) => {
      const object = escapeForTerminal(layOut(select(record, sections), indent))
      return list ? `\n${indent}${object}` : `${object}\n`
    },
  }
}

/** JSON with two spaces of indent, but on one line whatever holds no further list or object and is short. */
function layOut(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isArray = Array.isArray(value)
  const inner = `${indent}  `
  const items = isArray
    ? value.map((item) => layOut(item, inner))
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [`${JSON.stringify(key)}: ${layOut(item, inner)}`],
      )
  const [left, right] = isArray ? '[]' : '{}'
  if (items.length === 0) return `${left}${right}`
  if (Object.values(value).every((item) => typeof item !== 'object')) {
    const line = isArray ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`
    if (line.length + indent.length <= lineLength) return line
  }
  return `${left}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${right}`
}
