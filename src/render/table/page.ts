import { columnsOf } from './columns.js'
import { clip, parts } from './graphemes.js'
import { lineWidth, type Run, type Style } from './run.js'

const unstyled: Style = (text) => text

/** Lines that fill word by word. */
export class Page {
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
