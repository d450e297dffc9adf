import { columnsOf } from './columns.js'

export type Style = (text: string) => string

/** A stretch of visible text in one style. */
export interface Run {
  readonly text: string
  readonly style: Style
}

export type Line = readonly Run[]

export const plain: Style = (text) => text

/** Columns that a line takes on a terminal. */
export function lineWidth(line: Line): number {
  let width = 0
  for (const { text } of line) width += columnsOf(text)
  return width
}

export function paint(line: Line): string {
  let painted = ''
  for (const { text, style } of line) painted += style(text)
  return painted
}

/** Spaces that fill `line` up to `width` columns; none if it is longer. */
export function padding(line: Line, width: number): string {
  return ' '.repeat(Math.max(0, width - lineWidth(line)))
}
