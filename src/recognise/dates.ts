import { MONTHS, WEEKDAYS } from '../document/calendar.js'
import { LexemeFlag } from '../document/lexeme-memo.js'
import type { DateMention, Document, IsoDate, Lexeme, Sentence, Token } from '../model.js'
import { readDayFirst, readMonthFirst, readNumeric, readYear } from './dates/calendarDate.js'
import { type DateContext, type DateReading, headlineYear } from './dates/reading.js'
import {
  readAgo,
  readDayBefore,
  readDayWord,
  readPartOfDay,
  readQualified,
  readSameDay,
  readWeekday,
  readWeekend,
} from './dates/relativeDate.js'

type Reader = (context: DateContext, at: number) => DateReading | undefined

/**
 * Finds the dates of an article, written (`4 November 2024`) and relative (`on Monday`, `last August`), in the order of
 * the text. Relative dates count from `document.published`; where that is unknown they have no `date`.
 *
 * Our own readers: chrono-node 2, the maintained library, does 7 MB/s on news (0.6 MB/s cold), which would be most of the
 * time that the whole pipeline may take; these do 140 MB/s. A token costs one look-up unless it is a month, a weekday, a
 * number or a word like `today`.
 */
export function recogniseDates(document: Document): readonly DateMention[] {
  const mentions: DateMention[] = []
  const year = document.published === undefined ? headlineYear(document) : undefined
  let lastDay: IsoDate | undefined
  for (let s = 0; s < document.sentences.length; s++) {
    const sentence = document.sentences[s] as Sentence
    let free = sentence.firstToken
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { lexeme } = document.tokens[i] as Token
      if (!hasReaders.of(lexeme)) continue
      const readers = readersOf(lexeme) as readonly Reader[]
      const context = contextOf(document, sentence, year, lastDay)
      const reading = firstReading(readers, context, i)
      if (reading === undefined) continue
      if (reading.first < free) {
        // `Monday, 4 November` is read at the weekday first, and then again from the day.
        if (mentions.at(-1)?.firstToken !== reading.first) continue
        mentions.pop()
      }
      mentions.push(mentionOf(document, s, reading))
      free = reading.end
      i = Math.max(i, reading.end - 1)
      if (reading.precision === 'day' && reading.date !== undefined) lastDay = reading.date
    }
  }
  return mentions
}

const hasReaders = new LexemeFlag((lexeme) => readersOf(lexeme) !== undefined)

function readersOf({ kind, norm }: Lexeme): readonly Reader[] | undefined {
  if (kind === 'number') return NUMBER_READERS
  return kind === 'word' ? TRIGGERS.get(norm) : undefined
}

function firstReading(readers: readonly Reader[], context: DateContext, at: number): DateReading | undefined {
  for (const read of readers) {
    const reading = read(context, at)
    if (reading !== undefined) return reading
  }
  return undefined
}

function contextOf(
  { tokens, published }: Document,
  { firstToken, endToken }: Sentence,
  year: number | undefined,
  lastDay: IsoDate | undefined,
): DateContext {
  return { tokens, firstToken, endToken, published, headlineYear: year, lastDay }
}

function mentionOf({ text, tokens }: Document, sentence: number, reading: DateReading): DateMention {
  const start = (tokens[reading.first] as Token).start
  const end = (tokens[reading.end - 1] as Token).end
  return {
    kind: 'date',
    start,
    end,
    text: text.slice(start, end),
    firstToken: reading.first,
    endToken: reading.end,
    sentence,
    precision: reading.precision,
    relative: reading.relative,
    ...(reading.date && { date: reading.date }),
  }
}

const NUMBER_READERS: readonly Reader[] = [readNumeric, readDayFirst, readYear]

const TRIGGERS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...[...MONTHS.keys()].map((month): [string, readonly Reader[]] => [month, [readMonthFirst]]),
  ...[...WEEKDAYS.keys()].map((weekday): [string, readonly Reader[]] => [weekday, [readWeekday]]),
  ...['today', 'tonight', 'yesterday', 'tomorrow'].map((word): [string, readonly Reader[]] => [word, [readDayWord]]),
  ...['last', 'this', 'next', 'coming', 'past'].map((word): [string, readonly Reader[]] => [word, [readQualified]]),
  ...['morning', 'afternoon', 'evening', 'night'].map((word): [string, readonly Reader[]] => [word, [readPartOfDay]]),
  ...['previous', 'before'].map((word): [string, readonly Reader[]] => [word, [readDayBefore]]),
  ['earlier', [readDayBefore, readSameDay]],
  ['later', [readSameDay]],
  ['weekend', [readWeekend]],
  ['ago', [readAgo]],
  ['same', [readSameDay]],
])
