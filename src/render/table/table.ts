import type { Extraction } from '../../model.js'
import type { CreateRenderer } from '../renderer.js'
import { type Section, sections } from '../sections.js'
import { visibleStrings } from '../visible.js'
import { agreementLines } from './agreement.js'
import { type Grid, measureGrid, rowLines } from './grid.js'
import { indexRecord } from './record-index.js'
import { type Row, rowsOf } from './rows.js'
import { type Line, lineWidth, paint, plain, type Run } from './run.js'
import { createTheme, type Theme } from './theme.js'
import { wrap } from './wrap.js'

/** Wider than this a line is hard to follow, and narrower it says nothing. */
const widest = 110
const narrowest = 24

/** A page for a person: agreements as sentences, then everyone and everything they name. Offsets are left to JSON. */
export const createTableRenderer: CreateRenderer = (options) => {
  const theme = createTheme(options.color)
  const width = Math.max(narrowest, Math.min(widest, options.width))
  return {
    open: '',
    separator: '\n',
    close: '',
    render: (record) => {
      let shown = ''
      for (const line of page(visibleStrings(record), options.sections, width, theme)) shown += `${paint(line)}\n`
      return shown
    },
  }
}

function page(record: Extraction, wanted: ReadonlySet<Section>, width: number, theme: Theme): Line[] {
  const shown = sections.filter((section) => wanted.has(section))
  const filled = shown.filter((section) => record[section].length > 0)
  const empty = shown.filter((section) => record[section].length === 0)
  const rows = new Map<Section, readonly Row[]>()
  for (const section of filled) if (section !== 'agreements') rows.set(section, rowsOf[section](record, theme))
  const grid = measureGrid([...rows.values()].flat(), width)
  return [
    ...header(record, width, theme),
    ...filled.flatMap((section) => [
      [],
      heading(section, grid, theme),
      ...(rows.get(section)?.flatMap((row) => rowLines(row, grid, theme)) ?? agreements(record, grid, theme)),
    ]),
    ...(empty.length > 0
      ? [[], ...wrap([{ text: `No ${alternatives(empty)} found.`, style: theme.quiet }], width)]
      : []),
    ...warnings(record, width, theme),
  ]
}

function agreements(record: Extraction, grid: Grid, theme: Theme): Line[] {
  const index = indexRecord(record)
  return record.agreements.flatMap((agreement) => agreementLines(agreement, index, grid.width, theme))
}

function header({ title, source, published }: Extraction, width: number, theme: Theme): Line[] {
  const named = source === '-' ? 'standard input' : source
  const origin: Run = { text: published === undefined ? named : `${named} · ${published}`, style: theme.quiet }
  return [
    ...(title === undefined ? [] : wrap([{ text: title, style: theme.name }], width, { lines: 4 })),
    ...wrap([origin], width),
  ]
}

/** `Agreements ──────────────────` */
function heading(section: Section, { width }: Grid, theme: Theme): Line {
  const title: Run = { text: section.charAt(0).toUpperCase() + section.slice(1), style: theme.heading }
  const rule = '─'.repeat(Math.max(0, width - lineWidth([title]) - 1))
  return [title, { text: ' ', style: plain }, { text: rule, style: theme.quiet }]
}

function warnings({ warnings = [], error }: Extraction, width: number, theme: Theme): Line[] {
  const notes = [
    ...warnings.map((warning) => `Warning: ${warning}`),
    ...(error === undefined ? [] : [`Error: ${error}`]),
  ]
  return notes.flatMap((text) => [[], ...wrap([{ text, style: theme.warning }], width, { hang: 2 })])
}

/** `ministries, countries or topics` */
function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
