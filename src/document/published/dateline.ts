import type { Token } from '../../model.js'
import { WEEKDAYS } from '../calendar.js'
import { readWrittenDate, type WrittenDate } from '../written-date.js'

/** How many tokens a dateline may take: `WASHINGTON, D.C., Monday, November 4, 2024 (Agency) --`. */
const LONGEST = 24
const MOST_WORDS = 7

export interface Dateline {
  /** Absent where it has a place and an agency only; without a year where that is not written. */
  readonly written?: WrittenDate
  /** Token index where the written date begins; where there is none, the dateline. */
  readonly first: number
  /** Where the article goes on: a token index. */
  readonly bodyStart: number
}

/**
 * `MANILA, July 8, 2024 – `, `Kyiv, 4 November (Ukrinform). `, `KUALA LUMPUR (Aug 21, 2025): `, `New Delhi [India], May 5 (ANI): `,
 * `TALLINN – 6 February 2026 – `, `6 February 2026, Brussels – `, `WARSAW, Poland (AP) — `: capitalised words, an optional date, an
 * optional agency in brackets, then a dash, a colon, a full stop or the bracket's end, all at the head of a block.
 */
export function readDateline(tokens: readonly Token[], blocks: Uint8Array, at: number): Dateline | undefined {
  const limit = Math.min(tokens.length, at + LONGEST)
  let i = at
  let words = 0
  let written: WrittenDate | undefined
  let first = at
  let agency = false
  const take = (read: WrittenDate, from: number): void => {
    written = read
    first = from
  }
  while (i < limit && (i === at || blocks[i] !== 1)) {
    const { lexeme, gap } = tokens[i] as Token
    const { text, norm } = lexeme
    const read = written === undefined ? readWrittenDate(tokens, i) : undefined
    if (read !== undefined) {
      take(read, i)
      i = read.end
      continue
    }
    if (text === '(' || text === '[') {
      const close = closingBracket(tokens, i, limit)
      if (close === undefined) return undefined
      const inside = written === undefined ? bracketedDate(tokens, i + 1, close) : undefined
      if (inside !== undefined) take(inside, inside.first)
      else if (text === '(') agency = true
      i = close + 1
      if (written !== undefined && words > 0 && text === '(' && opensBody(tokens, i))
        return { written, first, bodyStart: i }
      continue
    }
    const isDashed = DASHES.has(text) && (i === at || gap !== 'none' || tokens[i - 1]?.lexeme.text === ')')
    // `TALLINN – 6 February 2026 – The`, `ASTANA. March 10, 2025. The`: the date stands between two of them.
    const isBeforeDate = (isDashed || text === '.' || text === '|') && words > 0 && written === undefined
    if (isBeforeDate && readWrittenDate(tokens, i + 1) !== undefined) {
      i++
      continue
    }
    if (isDashed) break
    if ((text === '.' || text === ':' || text === '|') && (written !== undefined || agency)) break
    const isPlace = isCapitalised(lexeme)
    if (!isPlace && !INNER.has(text) && !PLACE_WORDS.has(norm) && !WEEKDAYS.has(norm)) return undefined
    if (isPlace && (++words > MOST_WORDS || isSentence(tokens, i, at, written))) return undefined
    i++
  }
  const stop = tokens[i]?.lexeme.text ?? ''
  if (i >= limit || !(DASHES.has(stop) || stop === '.' || stop === ':' || stop === '|')) return undefined
  if (written === undefined && !agency) return undefined
  if (words === 0 && (written?.date === undefined || !isCapitalised(tokens[i + 1]?.lexeme))) return undefined
  return { ...(written && { written }), first, bodyStart: afterAgency(tokens, i + 1) }
}

/** `MOSCOW, March 4. /TASS/. ` */
function afterAgency(tokens: readonly Token[], at: number): number {
  const isAgency = tokens[at]?.lexeme.text === '/' && tokens[at + 2]?.lexeme.text === '/'
  return isAgency && tokens[at + 3]?.lexeme.text === '.' ? at + 4 : at
}

/** `Following the November 13, 2022 Lima Summit of Peru – Chile`, `On Friday, May 3, 2024, President ...`: no place. */
function isSentence(tokens: readonly Token[], i: number, at: number, written: WrittenDate | undefined): boolean {
  return i === at ? OPENERS.has(tokens[i]?.lexeme.norm ?? '') : i === written?.end
}

function isCapitalised(lexeme: Token['lexeme'] | undefined): boolean {
  if (lexeme?.kind !== 'word') return false
  return lexeme.casing === 'title' || lexeme.casing === 'upper' || lexeme.casing === 'mixed'
}

/** `New Delhi, Dec 4 (NPI) India and Vietnam`: no dash, and the text begins after a space with a capital. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.gap === 'space' && isCapitalised(next.lexeme)
}

/** `(Aug 21, 2025)`, `[Friday 6 February 2026]`, `(Pakistan Point News / WAM - 24th Feb, 2023)`: a date, after an agency at the most. */
function bracketedDate(
  tokens: readonly Token[],
  at: number,
  close: number,
): (WrittenDate & { readonly first: number }) | undefined {
  for (let first = at; first < close; first++) {
    const { norm, text } = (tokens[first - 1] as Token).lexeme
    const isOpen = first === at || norm === ',' || DASHES.has(text) || WEEKDAYS.has(norm)
    const read = isOpen ? readWrittenDate(tokens, first) : undefined
    if (read?.end === close) return { ...read, first }
  }
  return undefined
}

function closingBracket(tokens: readonly Token[], open: number, limit: number): number | undefined {
  const close = tokens[open]?.lexeme.text === '(' ? ')' : ']'
  for (let i = open + 1; i < limit && i < open + 14; i++) if (tokens[i]?.lexeme.text === close) return i
  return undefined
}

const OPENERS: ReadonlySet<string> = new Set([
  ...['on', 'in', 'at', 'as', 'by', 'for', 'from', 'since', 'with', 'under', 'when', 'while', 'after', 'before'],
  ...['following', 'during', 'today', 'this', 'it', 'he', 'she', 'they', 'we', 'if', 'although', 'because', 'until'],
])
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―', '---'])
const INNER: ReadonlySet<string> = new Set([',', '/', '-', ';'])
const PLACE_WORDS: ReadonlySet<string> = new Set(['de', 'la', 'el', 'al', 'of', 'and', 'the', 'air', 'base', 'upon'])
