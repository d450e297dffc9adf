import type { IsoDate, Token } from '../../model.js'
import { WEEKDAYS } from '../calendar.js'
import { readWrittenDate } from '../written-date.js'

/** A line that says when the article appeared takes at most so many tokens. */
export const LONGEST_LINE = 48
/** Before the date stand at most so many words: a byline, an agency, a place. */
const MOST_WORDS = 14
/** Before a date in the headline's own line, a place alone. */
const MOST_WORDS_FIRST = 3
/** No article was put on the web before. */
const EARLIEST = '1990'

export interface LineDate {
  readonly date: IsoDate
  /** Tokens `[first, end)` of the date. */
  readonly first: number
  readonly end: number
  /** `changed`: what it was updated; `said`: a label says that this is the day; `bare`: nothing does but its place. */
  readonly label: 'said' | 'bare' | 'changed'
  /** Whether nothing but a place stands beside the date. */
  readonly isAlone: boolean
}

/**
 * The days of a line that holds nothing but them, hours, labels, names of people and outlets:
 *
 *     Published: 4 November 2024 · 21.12.2025 11:04 · 12 Feb. 2026 - | Last updated: 13 Feb. 2026 09:12
 *     Ana Hoxha | Pristina | BIRN | March 26, 2025 15:12 · ISTANBUL SEP 17, 2025 - 2:08 PM GMT+3
 *     July 31, 2025   14:20   The Kremlin, Moscow · NIŠ/BRATISLAVA, Feb 6, 2026 · Posted on: 12 JAN 2026 5:40PM by PIB Delhi
 *
 * A line that says more (`Founded on 4 April 1949`, `Deadline: 3 March 2026`, a headline) has none.
 *
 * @param end the token after the line.
 * @param isFirst whether it is the article's first line, which may be its headline.
 */
export function readDateLine(tokens: readonly Token[], at: number, end: number, isFirst: boolean): readonly LineDate[] {
  const found: LineDate[] = []
  let label: LineDate['label'] = 'bare'
  let words = 0
  // Whether a word may stand here: at the head, and after a separator, an hour or a label; not straight after a date.
  let isOpen = true
  // Names stand here since the last separator: a date needs one before it, or a place in capitals.
  let run: 'none' | 'capitals' | 'name' | 'label' = 'none'
  if (isPartOfSentence(tokens, at, end)) return []
  const isByline = tokens[at]?.lexeme.norm === 'by'
  for (let i = at; i < end; i++) {
    const { lexeme } = tokens[i] as Token
    const { norm, text, kind, casing } = lexeme
    const written = kind === 'number' || kind === 'word' ? readWrittenDate(tokens, i) : undefined
    if (written?.date !== undefined && written.date > EARLIEST && written.end <= end) {
      if (run === 'name') return []
      found.push({ date: written.date, first: i, end: written.end, label, isAlone: false })
      i = written.end - 1
      ;[label, run, isOpen] = ['bare', 'none', false]
    } else if (LABELS.has(norm)) {
      // `Sign Roadmap On 4 November`, but `By Ana Hoxha on 4 November`.
      if (run === 'name' && PREPOSITIONS.has(norm) && label === 'bare' && !isByline) return []
      if (CHANGED.has(norm)) label = 'changed'
      else if (label === 'bare' && SAID.has(norm)) label = 'said'
      ;[run, isOpen] = ['label', true]
    } else if (WEEKDAYS.has(norm)) continue
    else if (SEPARATORS.has(text)) {
      // `Deadline: 3 March 2026`: what a colon follows has to be a label, or a place in capitals.
      if (text === ':' && run === 'name' && found.length === 0) return []
      isOpen = true
      if (text !== ':') {
        run = 'none'
        if (text !== ',' && found.length > 0) label = 'bare'
      }
    } else if (kind === 'number' || HOURS.has(norm)) {
      // `14:05 GMT`, but `Order 14129 of`
      if (kind !== 'number' && run !== 'label') run = 'none'
      isOpen = true
    } else if (kind === 'word') {
      if (STRANGE.has(norm)) return []
      const isName = casing !== 'lower' && casing !== 'none'
      if ((!isName && !SMALL.has(norm)) || !isOpen || ++words > MOST_WORDS) return []
      if (found.length === 0 && isFirst && words > MOST_WORDS_FIRST) return []
      if (isName) run = casing === 'upper' && (run === 'none' || run === 'capitals') ? 'capitals' : 'name'
    } else if (kind !== 'punctuation' && kind !== 'handle') return []
  }
  return found.map((one) => ({ ...one, isAlone: words <= MOST_WORDS_FIRST }))
}

/** `On May 3, 2024, President Ana Ruiz`, `Tweet, 3 May 2024]`, `(May 3, 2024).` */
function isPartOfSentence(tokens: readonly Token[], at: number, end: number): boolean {
  if (PREPOSITIONS.has((tokens[at] as Token).lexeme.norm)) return true
  let open = 0
  for (let i = at; i < end; i++) {
    const { text } = (tokens[i] as Token).lexeme
    if (text === '(' || text === '[') open++
    else if ((text === ')' || text === ']') && --open < 0) return true
  }
  return tokens[end - 1]?.lexeme.text === '.' && tokens[end - 2]?.lexeme.text === ')'
}

/** `Published`, `Last updated:` */
export function isLabel({ lexeme }: Token): boolean {
  return lexeme.norm === ':' || LABELS.has(lexeme.norm)
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SAID = set('published posted released issued date dated publication appeared uploaded')
const CHANGED = set('updated modified edited revised')
const LABELS: ReadonlySet<string> = new Set([
  ...SAID,
  ...CHANGED,
  ...set(
    'on at last first originally release press news source article story this was for immediate time post as the editor author writer',
  ),
])
const PREPOSITIONS = set('on at as')
const SEPARATORS = set('| · • - – — -- / , : ( ) [ ] ; . > » « * _ = ― ■ ● ▪')
const HOURS = set(
  'am pm a.m. p.m. gmt utc ist est edt et pst pdt cst cdt cet cest eet eest msk bst sgt hkt jst kst wib aest aedt wat cat eat pkt trt ' +
    'hrs h hours local min mins minute minutes read time',
)
/** Words in small letters that stand among names. */
const SMALL = set(
  'by and in from with of the for to de la le el al van von bin da do dos pour news staff agencies editor reporter via issue no no. vol vol. volume edition',
)
/** What the day is of, where it is not the article's. */
const STRANGE = set(
  'born died birth death founded signed established expires expiry until since effective deadline valid event venue when where from ' +
    'starts begins ends copyright © anniversary embargo embargoed commissioned ratified adopted concluded entry force accessed ' +
    'retrieved taken photo image caption meeting summit conference deployed launched delivered',
)
