import { isAllNarrow } from './columns.js'
import { Page } from './page.js'
import type { Line, Run } from './run.js'

/** Printed as a space, where no line may end. */
export const noBreak = '\u00a0'

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
