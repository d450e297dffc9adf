import { columnsOf, isAllNarrow } from './columns.js'
import { type Line, lineWidth, type Run, type Style } from './run.js'

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
 * Breaks runs into lines of at most `width` columns: at spaces, which runs may end without, and within a word (by grapheme) where
 * the word is wider than a line. A hanging indent is part of the lines.
 */
export function wrap(
  runs: readonly Run[],
  width: number,
  { hang = 0, lines: limit = Infinity, cut = '…' }: WrapOptions = {},
): Line[] {
  const columns = Math.max(2, width)
  const [first] = runs
  if (first !== undefined && runs.length === 1 && fits(first.text, columns)) return [[first]]
  const page = new Page(columns, Math.min(hang, columns - 2), limit)
  // What no space has ended yet: a word of several runs.
  let open: Run[] = []
  let isSpaced = false
  for (const { text, style } of runs) {
    const isBound = text.includes(noBreak)
    for (let at = 0; at < text.length; at++) {
      const next = text.indexOf(' ', at)
      const end = next < 0 ? text.length : next
      const word = text.slice(at, end)
      const run = { text: isBound ? word.replaceAll(noBreak, ' ') : word, style }
      at = end
      if (open.length > 0 || next < 0) {
        if (word !== '') open.push(run)
        if (next < 0) break
        if (!page.addJoined(open, isSpaced)) return page.cutShort(cut)
        open = []
      } else if (word !== '' && !page.add(run, isSpaced)) return page.cutShort(cut)
      isSpaced = true
    }
  }
  return open.length === 0 || page.addJoined(open, isSpaced) ? page.lines : page.cutShort(cut)
}

/** A text of one line as it stands, as most are. */
function fits(text: string, columns: number): boolean {
  return text.length <= columns && isAllNarrow(text) && !UNEVEN.test(text)
}

const UNEVEN = /^ | {2}| $|^$|\u00a0/

const unstyled: Style = (text) => text

/** Lines that fill word by word. */
class Page {
  readonly lines: Run[][] = [[]]
  private readonly columns: number
  private readonly indent: number
  private readonly limit: number
  private used = 0
  /** Stands before the next run. */
  private space = ''

  constructor(columns: number, indent: number, limit: number) {
    this.columns = columns
    this.indent = indent
    this.limit = limit
  }

  /** Adds a word, in parts where it is wider than a line. False where there is no room left. */
  add(word: Run, isSpaced: boolean): boolean {
    const width = columnsOf(word.text)
    const most = this.columns - this.indent
    if (width <= most) return this.begin(width, isSpaced) && this.append(word)
    let isFirst = true
    for (const { text, width: columns } of parts(word.text, most)) {
      if (!this.begin(columns, isSpaced && isFirst)) return false
      this.append({ text, style: word.style })
      isFirst = false
    }
    return true
  }

  /** Adds a word of several runs: it stays on one line where it can. */
  addJoined(word: readonly Run[], isSpaced: boolean): boolean {
    const width = lineWidth(word)
    if (width <= this.columns - this.indent) return this.begin(width, isSpaced) && word.every((run) => this.append(run))
    return word.every((run, index) => this.add(run, isSpaced && index === 0))
  }

  cutShort(end: string): Run[][] {
    this.lines[this.limit - 1] = shortened(this.lines[this.limit - 1] ?? [], end, this.columns)
    return this.lines
  }

  /** Makes room for so many columns, after a space or on a new line. */
  private begin(width: number, isSpaced: boolean): boolean {
    const isApart = isSpaced && this.used > (this.lines.length > 1 ? this.indent : 0)
    if (this.used > 0 && this.used + (isApart ? 1 : 0) + width > this.columns) {
      if (this.lines.length === this.limit) return false
      this.lines.push(this.indent > 0 ? [{ text: ' '.repeat(this.indent), style: unstyled }] : [])
      this.used = this.indent
      this.space = ''
    } else this.space = isApart ? ' ' : ''
    this.used += this.space.length + width
    return true
  }

  /** Joined to the run before it where both have one style. */
  private append({ text, style }: Run): true {
    const line = this.lines.at(-1) ?? []
    const last = line.at(-1)
    if (last?.style === style) line[line.length - 1] = { text: last.text + this.space + text, style }
    else line.push({ text: this.space + text, style })
    this.space = ''
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
  if (isAllNarrow(text)) return text.slice(0, Math.max(0, columns))
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
