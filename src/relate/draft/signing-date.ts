import type { DateMention, Document, IsoDate } from '../../model.js'
import { within } from '../sentence/mentions-within.js'
import { actDates, namedDates, nominalDates } from './dates-beside.js'
import type { Draft } from './draft.js'
import { eventDate, isOwnNews } from './own-news.js'

/** A date that heads an item has at most so many tokens: `• Feb. 4, Riyadh.` */
const LONGEST_HEADING = 10

/** Days after which a signing is background. */
const LONG = 45

export interface SigningDate {
  /** Absent where the text says less than a day (`in August`). */
  readonly date?: IsoDate
  /** The day, or the last one it can be, lies well before the article. */
  readonly isOld: boolean
  readonly reason: string
}

/** The day of signing: written or counted beside the verb; else the article's own day, where the signing is its news. */
export function signingDate(draft: Draft, document: Document, dates: readonly DateMention[]): SigningDate | undefined {
  const now = document.published ?? latestDay(dates)
  let vague: DateMention | undefined
  for (const reading of draft.readings) {
    const near = [
      ...namedDates(reading),
      ...nominalDates(reading),
      ...reading.acts.flatMap((act) => actDates(reading, act)),
    ]
    const day = near.find(({ precision, date }) => precision === 'day' && date !== undefined)
    if (day?.date !== undefined) return { date: day.date, isOld: isLongBefore(day.date, 0, now), reason: day.text }
    if (near.length > 0 && !reading.acts.some(({ group }) => group.perfect === 'present')) vague ??= near[0]
  }
  const heading = headingDate(draft, document, dates)
  if (heading?.date !== undefined)
    return { date: heading.date, isOld: isLongBefore(heading.date, 0, now), reason: heading.text }
  if (vague !== undefined) return { isOld: isLongBefore(vague.date, LENGTHS[vague.precision], now), reason: vague.text }
  const news = draft.readings.find(isOwnNews)
  if (news === undefined) return undefined
  const event = eventDate(news, document, dates)
  if (event?.date !== undefined) return { date: event.date, isOld: false, reason: event.text }
  if (document.published === undefined) return undefined
  return { date: document.published, isOld: false, reason: 'the day of the article, whose news it is' }
}

/** An article without a day of its own was written on the last one that it names, or after. */
function latestDay(dates: readonly DateMention[]): IsoDate | undefined {
  let latest: IsoDate | undefined
  for (const { date, precision } of dates)
    if (precision === 'day' && date !== undefined && (latest === undefined || date > latest)) latest = date
  return latest
}

/** `• Feb. 4, Riyadh. South Korea and Saudi Arabia sign a memorandum.`: the day that stands before the sentence by itself. */
function headingDate(
  { readings }: Draft,
  { sentences }: Document,
  dates: readonly DateMention[],
): DateMention | undefined {
  const index = readings[0]?.sentence.index ?? 0
  const own = sentences[index]
  const heading = sentences[index - 1]
  if (own === undefined || heading === undefined || heading.paragraph !== own.paragraph) return undefined
  if (heading.endToken - heading.firstToken > LONGEST_HEADING) return undefined
  return within(dates, heading).find(({ precision }) => precision === 'day')
}

/** Days that a date of each precision takes. */
const LENGTHS: Readonly<Record<DateMention['precision'], number>> = { day: 0, month: 30, year: 365 }

function isLongBefore(date: IsoDate | undefined, length: number, published: IsoDate | undefined): boolean {
  if (date === undefined || published === undefined) return false
  return Date.parse(published) - Date.parse(date) > (length + LONG) * 86_400_000
}
