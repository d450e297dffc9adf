import stringWidth from 'fast-string-width'

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
  return line.reduce((width, run) => width + stringWidth(run.text), 0)
}

export function paint(line: Line): string {
  return line.map(({ text, style }) => style(text)).join('')
}

/** Spaces that fill `line` up to `width` columns; none if it is longer. */
export function padding(line: Line, width: number): string {
  return ' '.repeat(Math.max(0, width - lineWidth(line)))
}
