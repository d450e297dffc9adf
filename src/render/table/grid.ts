import { columnsOf } from './columns.js'
import type { Detail, Row } from './rows.js'
import { type Line, lineWidth, padding, plain, type Run } from './run.js'
import type { Theme } from './theme.js'
import { wrap } from './wrap.js'

const indent = 2
const gap = 2
/** Below so many columns for the details, they stand under the name instead of beside it. */
const narrowest = 18
/** Lines that one cell may take. */
const cellLines = 8

/** Columns that each part of a row takes; shared by all sections of a record, so that they stand in line. */
export interface Grid {
  readonly width: number
  readonly name: number
  readonly code: number
  readonly detail: number
  readonly count: number
  /** Whether the details stand under the name. */
  readonly stacked: boolean
}

export function measureGrid(rows: readonly Row[], width: number): Grid {
  let [count, code, longestName] = [0, 0, 0]
  for (const row of rows) {
    count = Math.max(count, columnsOf(row.count))
    longestName = Math.max(longestName, columnsOf(row.name))
    for (const detail of row.details) code = Math.max(code, columnsOf(detail.code))
  }
  const inner = width - indent - count - gap
  const name = Math.min(longestName, Math.floor(inner * 0.45))
  const beside = inner - name - gap - (code > 0 ? code + gap : 0)
  if (beside < narrowest) {
    const detail = inner - indent - (code > 0 ? code + gap : 0)
    return { width, name: inner, code, detail, count, stacked: true }
  }
  return { width, name, code, detail: beside, count, stacked: false }
}

/** A row's lines: name, code, details, and the count at the right edge of the first line. */
export function rowLines(row: Row, grid: Grid, theme: Theme): Line[] {
  const names = wrap([{ text: row.name, style: theme.name }], grid.name, { hang: 2, lines: cellLines })
  const details = row.details.flatMap((detail) => detailLines(detail, grid, theme))
  const left = indentation(indent)
  if (grid.stacked) {
    return [
      ...names.map((name, index) => [left, ...(index === 0 ? withCount(name, row, grid, theme) : name)]),
      ...details.map((detail) => [left, indentation(indent), ...detail]),
    ]
  }
  return Array.from({ length: Math.max(names.length, details.length) }, (_, index) => {
    const name = names[index] ?? []
    const detail = details[index]
    const line = detail === undefined ? name : [...name, space(padding(name, grid.name + gap)), ...detail]
    return [left, ...(index === 0 ? withCount(line, row, grid, theme) : line)]
  })
}

function detailLines({ code, runs }: Detail, grid: Grid, theme: Theme): Line[] {
  return wrap(runs, grid.detail, { hang: 2, lines: cellLines }).flatMap((line, index) => {
    const isEmpty = line.every(({ text }) => text === '')
    if (isEmpty && code === '') return []
    if (grid.code === 0) return [line]
    const shown: Line = [{ text: index === 0 ? code : '', style: theme.country }]
    return [isEmpty ? shown : [...shown, space(padding(shown, grid.code + gap)), ...line]]
  })
}

function withCount(line: Line, row: Row, grid: Grid, theme: Theme): Line {
  const count: Line = [{ text: row.count, style: theme.quiet }]
  return [...line, space(padding(line, grid.width - indent - lineWidth(count))), ...count]
}

function indentation(columns: number): Run {
  return space(' '.repeat(columns))
}

function space(text: string): Run {
  return { text, style: plain }
}
