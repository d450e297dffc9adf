import type { Token } from '../../model.js'
import { isLabel, type LineDate, LONGEST_LINE, readDateLine } from './date-line.js'

/** A name, an outlet or a label on a line of its own has at most so many tokens. */
const LONGEST_NAME = 14

/** A date, and where its line begins and ends: token indexes. */
export interface DatedLine extends LineDate {
  readonly lineStart: number
  readonly bodyStart: number
}

/**
 * The dates of a block that is a line of its own, or of such lines in a short block that an editor's wrapping was taken for:
 * `Kofi Mensah` / `August 29, 2025` / `3 min read`.
 */
export function datesOfBlock(tokens: readonly Token[], at: number, end: number): readonly DatedLine[] {
  if (end - at > LONGEST_LINE || !hasYear(tokens, at, end)) return []
  const found: DatedLine[] = []
  let before = at
  let start = at
  for (let i = at + 1; i <= end; i++) {
    if (i < end && tokens[i]?.gap !== 'line') continue
    // `Last updated:` / `4 November 2024`
    if (i < end && isLabel(tokens[i - 1] as Token)) continue
    // A long line before it is one that an editor wrapped.
    if (start - before > LONGEST_NAME) return []
    if (isLineApart(tokens, start, i, at, end)) found.push(...datesOfLine(tokens, start, i))
    before = start
    start = i
  }
  return found.length > 0 ? found : datesOfLine(tokens, at, end)
}

function datesOfLine(tokens: readonly Token[], at: number, end: number): readonly DatedLine[] {
  return readDateLine(tokens, at, end, at === 0).map((line) => ({ ...line, lineStart: at, bodyStart: end }))
}

/** Not `signed the pact in` / `Kyiv, 4 November 2024` / `and left`: a sentence does not run on from one line to the next. */
function isLineApart(tokens: readonly Token[], start: number, end: number, first: number, last: number): boolean {
  const after = end < last ? tokens[end]?.lexeme : undefined
  if (after?.casing === 'lower') return false
  if (start === first) return true
  const before = tokens[start - 1]?.lexeme
  return before?.casing !== 'lower' && before?.text !== ',' && tokens[start]?.lexeme.casing !== 'lower'
}

/** A cheap look for a number of four digits or more: `2026`, `18.01.2026`. */
function hasYear(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const { start, end: after, lexeme } = tokens[i] as Token
    if (after - start >= 4 && lexeme.kind === 'number') return true
  }
  return false
}
