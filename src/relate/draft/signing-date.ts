import type { DateMention, Document, IsoDate } from '../../model.js'
import type { Reading } from '../readings.js'
import type { Cast } from '../sentence/cast.js'
import { within } from '../sentence/mentions-within.js'
import { ceremonyDate } from './ceremony-date.js'
import { actDates, isSigned, namedDates, nominalDates } from './dates-beside.js'
import type { Draft } from './draft.js'
import { eventDate } from './event-date.js'
import { ownNews } from './own-news.js'

/** A date that heads an item has at most so many tokens: `• Feb. 4, Riyadh.` */
const LONGEST_HEADING = 10

/** How many sentences of an item its heading may stand before. */
const HEADED = 4

/** Days after which a signing is background. */
const LONG = 45

export interface SigningDate {
  /** Absent where the text says less than a day (`in August`). */
  readonly date?: IsoDate
  /** The day, or the last one it can be, lies well before the article. */
  readonly isOld: boolean
  readonly reason: string
}

/**
 * The day of signing: written or counted beside the verb, at the head of the item, or in the sentence that tells of the ceremony; else
 * the article's own day, where the signing is its news.
 */
export function signingDate(draft: Draft, cast: Cast): SigningDate | undefined {
  const { document } = cast
  const { dates } = cast.mentions
  const now = document.published ?? latestDay(dates)
  let vague: DateMention | undefined
  for (const reading of draft.readings) {
    const near = [
      ...namedDates(reading),
      ...nominalDates(reading),
      ...reading.acts.flatMap((act) => actDates(reading, act)),
      ...titleDates(reading, dates),
    ]
    for (const mention of near) {
      const day = dayDone(mention, document.published)
      if (day !== undefined) return { date: day, isOld: isLongBefore(day, 0, now), reason: mention.text }
    }
    if (near.length > 0 && !reading.acts.some(({ group }) => group.perfect === 'present')) vague ??= near[0]
  }
  const isDone = draft.readings.some((reading) => reading.acts.some((act) => isSigned(reading, act)))
  const heading = vague === undefined || isDone ? headingDate(draft, document, dates) : undefined
  const apart = heading ?? (vague === undefined ? ceremonyDate(draft, document, dates) : undefined)
  const day = apart && dayDone(apart, document.published)
  if (apart !== undefined && day !== undefined)
    return { date: day, isOld: isLongBefore(day, 0, now), reason: apart.text }
  if (vague !== undefined) return { isOld: isLongBefore(vague.date, LENGTHS[vague.precision], now), reason: vague.text }
  const news = ownNews(draft, cast)
  if (news.length === 0) return undefined
  for (const reading of news) {
    const event = eventDate(reading, document, dates)
    if (event?.date !== undefined) return { date: event.date, isOld: false, reason: event.text }
  }
  if (document.published === undefined) return undefined
  return { date: document.published, isOld: false, reason: 'the day of the article, whose news it is' }
}

/**
 * The day of what is done by then: one without a year that would lie ahead is the year's before (`was signed on 12 June`, in May), and
 * `next Tuesday` is none.
 */
function dayDone(
  { precision, date, relative, text }: DateMention,
  published: IsoDate | undefined,
): IsoDate | undefined {
  if (precision !== 'day' || date === undefined || published === undefined || date <= published) {
    return precision === 'day' ? date : undefined
  }
  // An article is a day older than it says east of its clock.
  const isNear = Date.parse(date) - Date.parse(published) <= 86_400_000
  if (isNear && !relative) return date
  if (relative || text.includes(date.slice(0, 4))) return undefined
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
}

/** `the 12 May memorandum`, `the 1996 Arms Control Agreement`: said before or within the agreement's name. */
function titleDates({ sentence, at, phrase }: Reading, dates: readonly DateMention[]): readonly DateMention[] {
  const named = sentence.terms[at]
  if (named === undefined || phrase === undefined) return []
  return dates.filter(
    ({ firstToken, endToken, sentence: index }) =>
      index === sentence.index &&
      endToken <= phrase.head &&
      firstToken >= Math.min(named.firstToken, phrase.first) - 4 &&
      endToken >= named.firstToken,
  )
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
  const [first] = readings
  if (first === undefined || first.acts.some(({ group }) => group.perfect !== undefined)) return undefined
  const { index, sentence } = first.sentence
  for (let i = index - 1; i >= Math.max(0, index - HEADED); i--) {
    const heading = sentences[i]
    if (heading === undefined || heading.paragraph !== sentence.paragraph) return undefined
    if (heading.endToken - heading.firstToken > LONGEST_HEADING) continue
    const date = within(dates, heading).find(({ precision }) => precision === 'day')
    if (date !== undefined && isHead(sentences, i)) return date
  }
  return undefined
}

/** Whether nothing stands before it in its paragraph. */
function isHead(sentences: Document['sentences'], at: number): boolean {
  return sentences[at - 1]?.paragraph !== sentences[at]?.paragraph
}

/** Days that a date of each precision takes. */
const LENGTHS: Readonly<Record<DateMention['precision'], number>> = { day: 0, month: 30, year: 365 }

function isLongBefore(date: IsoDate | undefined, length: number, published: IsoDate | undefined): boolean {
  if (date === undefined || published === undefined) return false
  return Date.parse(published) - Date.parse(date) > (length + LONG) * 86_400_000
}
