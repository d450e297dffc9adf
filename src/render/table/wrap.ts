import stringWidth from 'fast-string-width'
import type { Line, Run } from './run.js'

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
  const indent = Math.min(hang, columns - 2)
  const lines: Run[][] = [[]]
  let used = 0
  for (const piece of pieces(runs, columns - indent)) {
    const space = piece.spaced && used > (lines.length > 1 ? indent : 0) ? 1 : 0
    if (used > 0 && used + space + piece.width > columns) {
      if (lines.length === limit) {
        lines[limit - 1] = shortened(lines[limit - 1] ?? [], cut, columns)
        return lines
      }
      lines.push(indent > 0 ? [{ text: ' '.repeat(indent), style: (text) => text }] : [])
      used = indent
      append(lines, piece, false)
      used += piece.width
    } else {
      append(lines, piece, space > 0)
      used += space + piece.width
    }
  }
  return lines
}

interface Piece extends Run {
  readonly width: number
  readonly spaced: boolean
}

/** Words, and parts of words that are wider than a line. */
function* pieces(runs: readonly Run[], columns: number): Generator<Piece> {
  let spaced = false
  for (const { text, style } of runs) {
    for (const [index, word] of text.split(' ').entries()) {
      if (index > 0) spaced = true
      if (word === '') continue
      for (const part of parts(word.replaceAll(noBreak, ' '), columns)) {
        yield { ...part, style, spaced }
        spaced = false
      }
    }
  }
}

function* parts(word: string, columns: number): Generator<{ text: string; width: number }> {
  let width = stringWidth(word)
  if (width <= columns) return yield { text: word, width }
  let text = ''
  width = 0
  for (const { segment } of graphemes(word)) {
    const more = stringWidth(segment)
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

/** Adds a piece to the last line, joined to the run before it where both have one style. */
function append(lines: Run[][], piece: Piece, space: boolean): void {
  const line = lines.at(-1) ?? []
  const last = line.at(-1)
  const text = space ? ` ${piece.text}` : piece.text
  if (last?.style === piece.style) line[line.length - 1] = { text: last.text + text, style: last.style }
  else line.push({ text, style: piece.style })
}

/** The line with `end` at its end, and without what then has no room. */
function shortened(line: readonly Run[], end: string, columns: number): Run[] {
  const kept: Run[] = []
  let room = columns - stringWidth(end)
  for (const run of line) {
    const text = clip(run.text, room)
    kept.push({ text, style: run.style })
    room -= stringWidth(text)
    if (text !== run.text) break
  }
  const last = kept.pop()
  return last ? [...kept, { text: last.text.trimEnd() + end, style: last.style }] : kept
}

function clip(text: string, columns: number): string {
  let fitting = ''
  let width = 0
  for (const { segment } of graphemes(text)) {
    width += stringWidth(segment)
    if (width > columns) return fitting
    fitting += segment
  }
  return fitting
}

function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}
