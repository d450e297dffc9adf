import { columnsOf } from './columns.js'
import type { Line, Run, Style } from './run.js'

/** Printed as a space, where no line may end. */
export const noBreak = '\u00a0'
/** Made when a word has to be broken: to set one up takes 10 ms. */
let segmenter: Intl.Segmenter | undefined

export interface WrapOptions {
  /** Columns of every line after the first that stay empty. Default: 0. */
  readonly hang?: number
  /** What does not fit in so many lines is cut. Default: no limit. */
  readonly lines?: number
  /** Stands at the end of what was cut. Default: an ellipsis. */
  readonly cut?: string
}

/**
 * Breaks runs into lines of at most `width` columns: at spaces, and within a word (by grapheme) where the word is wider than a
 * line. A hanging indent is part of the lines.
 */
export function wrap(
  runs: readonly Run[],
  width: number,
  { hang = 0, lines: limit = Infinity, cut = '…' }: WrapOptions = {},
): Line[] {
  const columns = Math.max(2, width)
  const page = new Page(columns, Math.min(hang, columns - 2), limit)
  let isSpaced = false
  for (const { text, style } of runs) {
    for (let at = 0; at < text.length; ) {
      if (text.charCodeAt(at) === SPACE) {
        isSpaced = true
        at++
        continue
      }
      const next = text.indexOf(' ', at)
      const end = next < 0 ? text.length : next
      if (!page.add(text.slice(at, end), style, isSpaced)) return page.cutShort(cut)
      isSpaced = false
      at = end
    }
  }
  return page.lines
}

const SPACE = 0x20
const unstyled: Style = (text) => text

/** Lines that fill word by word. */
class Page {
  readonly lines: Run[][] = [[]]
  private readonly columns: number
  private readonly indent: number
  private readonly limit: number
  private used = 0

  constructor(columns: number, indent: number, limit: number) {
    this.columns = columns
    this.indent = indent
    this.limit = limit
  }

  /** Adds a word, in parts where it is wider than a line. False where there is no room left. */
  add(word: string, style: Style, isSpaced: boolean): boolean {
    const text = word.includes(noBreak) ? word.replaceAll(noBreak, ' ') : word
    const width = columnsOf(text)
    const most = this.columns - this.indent
    if (width <= most) return this.put(text, width, style, isSpaced)
    let isFirst = true
    for (const part of parts(text, most)) {
      if (!this.put(part.text, part.width, style, isSpaced && isFirst)) return false
      isFirst = false
    }
    return true
  }

  cutShort(end: string): Run[][] {
    this.lines[this.limit - 1] = shortened(this.lines[this.limit - 1] ?? [], end, this.columns)
    return this.lines
  }

  private put(text: string, width: number, style: Style, isSpaced: boolean): boolean {
    const space = isSpaced && this.used > (this.lines.length > 1 ? this.indent : 0) ? 1 : 0
    const isFull = this.used > 0 && this.used + space + width > this.columns
    if (isFull) {
      if (this.lines.length === this.limit) return false
      this.lines.push(this.indent > 0 ? [{ text: ' '.repeat(this.indent), style: unstyled }] : [])
      this.used = this.indent
    }
    const isApart = space > 0 && !isFull
    append(this.lines.at(-1) ?? [], isApart ? ` ${text}` : text, style)
    this.used += (isApart ? 1 : 0) + width
    return true
  }
}

/** Parts of a word that is wider than a line. */
function* parts(word: string, columns: number): Generator<{ text: string; width: number }> {
  let text = ''
  let width = 0
  for (const { segment } of graphemes(word)) {
    const more = columnsOf(segment)
    if (width + more > columns && text !== '') {
      yield { text, width }
      text = ''
      width = 0
    }
    text += segment
    width += more
  }
  yield { text, width }
}

/** Adds text to a line, joined to the run before it where both have one style. */
function append(line: Run[], text: string, style: Style): void {
  const last = line.at(-1)
  if (last?.style === style) line[line.length - 1] = { text: last.text + text, style }
  else line.push({ text, style })
}

/** The line with `end` at its end, and without what then has no room. */
function shortened(line: readonly Run[], end: string, columns: number): Run[] {
  const kept: Run[] = []
  let room = columns - columnsOf(end)
  for (const run of line) {
    const text = clip(run.text, room)
    kept.push({ text, style: run.style })
    room -= columnsOf(text)
    if (text !== run.text) break
  }
  const last = kept.pop()
  return last ? [...kept, { text: last.text.trimEnd() + end, style: last.style }] : kept
}

function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let fitting = ''
  let width = 0
  for (const { segment } of graphemes(text)) {
    width += columnsOf(segment)
    if (width > columns) return fitting
    fitting += segment
  }
  return fitting
}

function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}
