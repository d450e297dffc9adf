import type { DateMention, Document, IsoDate } from '../../model.js'
import type { Act, Reading } from '../readings.js'
import { within } from '../sentence/actors.js'
import type { Term } from '../sentence/term.js'
import type { Draft } from './draft.js'

/** How far from the verb its date may stand, in terms. */
const REACH = 24
/** A signing is the article's own news when its lead speaks of it. */
const LEAD_SENTENCES = 3

/** A date that heads an item has at most so many tokens: `• Feb. 4, Riyadh.` */
const LONGEST_HEADING = 10
/** The meeting at which something was signed is told in so many sentences. */
const EVENT_SENTENCES = 5
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

/**
 * `On 18 September the minister received a delegation. Following the talks, they signed a protocol.`: the day of the meeting, said
 * before, where the sentence counts from it or the article has no day of its own.
 */
function eventDate(
  reading: Reading,
  { sentences, published, tokens }: Document,
  dates: readonly DateMention[],
): DateMention | undefined {
  const { index, sentence } = reading.sentence
  const isPointing = reading.acts.some(({ subject }) => subject?.anaphor !== undefined && subject.anaphor !== 'we')
  if (published !== undefined && !isPointing && !AFTER_EVENT.has(tokens[sentence.firstToken]?.lexeme.norm ?? ''))
    return undefined
  const last = sentences[Math.min(index, EVENT_SENTENCES)]
  const before = dates.filter(
    ({ firstToken, precision, date, sentence: at }) =>
      precision === 'day' &&
      date !== undefined &&
      at < index &&
      sentences[at]?.kind === 'body' &&
      firstToken < (last?.endToken ?? 0),
  )
  return before.at(-1)
}

/** Days that a date of each precision takes. */
const LENGTHS: Readonly<Record<DateMention['precision'], number>> = { day: 0, month: 30, year: 365 }

function isLongBefore(date: IsoDate | undefined, length: number, published: IsoDate | undefined): boolean {
  if (date === undefined || published === undefined) return false
  return Date.parse(published) - Date.parse(date) > (length + LONG) * 86_400_000
}

/** `the agreement of April 10, 1991`, `an agreement from 2015`. */
function namedDates({ sentence, at }: Reading): readonly DateMention[] {
  if (at < 0) return []
  for (let i = at + 1; i < Math.min(at + 14, sentence.terms.length); i++) {
    const { date, tags } = sentence.terms[i] as Term
    if (date !== undefined) return ['of', 'from', 'dated'].includes(sentence.terms[i - 1]?.normal ?? '') ? [date] : []
    if (tags.has('Act') || tags.has('Stop') || tags.has('Agreement')) return []
  }
  return []
}

/** The first date that a place ties to its signing, of any precision. */
export function dateSaid(reading: Reading): DateMention | undefined {
  if (reading.sentence.places.get('#Date') === undefined) return undefined
  return namedDates(reading)[0] ?? nominalDates(reading)[0] ?? reading.acts.flatMap((act) => actDates(reading, act))[0]
}

/** `The signing of the agreement took place on 4 February.` */
function nominalDates({ sentence: { terms }, at, states }: Reading): readonly DateMention[] {
  if (!states.some(({ rule }) => rule.name === 'nominal' || rule.name === 'names-to-agreement')) return []
  return terms.flatMap(({ date }, i) =>
    date === undefined || Math.abs(i - at) > REACH || isTold(terms, i) || isParted(terms, at, i) ? [] : [date],
  )
}

/** The dates of the verb's clause, nearest first; a date of telling (`said on Monday`) is not one of signing. */
function actDates({ sentence: { terms } }: Reading, { verb, group }: Act): readonly DateMention[] {
  if (group.reality !== 'done' || !isSigning(verb)) return []
  const at = terms.indexOf(verb)
  const found: { readonly date: DateMention; readonly distance: number }[] = []
  terms.forEach(({ date }, i) => {
    if (date === undefined || Math.abs(i - at) > REACH || isTold(terms, i) || isParted(terms, at, i)) return
    found.push({ date, distance: i > at ? i - at : at - i + 2 })
  })
  return found.sort((a, b) => a.distance - b.distance).map(({ date }) => date)
}

function isSigning({ verb }: Term): boolean {
  return (
    verb?.classes.some(
      (name) => name === 'Conclude' || name === 'Light' || name === 'Happen' || name === 'Announce' || name === 'Reach',
    ) ?? false
  )
}

function isTold(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const tags = terms[i]?.tags
    if (tags?.has('Say')) return true
    if (tags?.has('Act') || tags?.has('Comma')) return false
  }
  return false
}

/** Another act stands between verb and date. */
function isParted(terms: readonly Term[], verb: number, date: number): boolean {
  for (let i = Math.min(verb, date) + 1; i < Math.max(verb, date); i++) {
    const tags = terms[i]?.tags
    if (tags?.has('Act') || tags?.has('Stop') || (date > verb && tags?.has('Relative'))) return true
  }
  return false
}

/** Told in the simple past or as a headline's present, near the head of the article or in a row with others that are. */
function isOwnNews({ sentence, acts, phrase }: Reading): boolean {
  if (sentence.sentence.kind === 'teaser' || phrase?.modifiers.some((word) => NOT_NEWS.has(word))) return false
  if (sentence.terms.some(({ normal }) => NOT_NEWS.has(normal))) return false
  const isLead = sentence.index < LEAD_SENTENCES
  return acts.some(
    ({ group, verb }) =>
      group.reality === 'done' && group.perfect === undefined && isSigning(verb) && (isLead || isListed(verb)),
  )
}

function isListed({ verb }: Term): boolean {
  return verb?.form === 'past' && verb.classes.includes('Conclude')
}

const AFTER_EVENT: ReadonlySet<string> = new Set(['following', 'after', 'at', 'during', 'upon', 'afterwards', 'then'])
const NOT_NEWS: ReadonlySet<string> = new Set([
  'earlier',
  'previous',
  'previously',
  'former',
  'recently',
  'ago',
  'already',
  'before',
])
