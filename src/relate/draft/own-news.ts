import type { DateMention, Document } from '../../model.js'
import type { Reading } from '../readings.js'
import type { Term } from '../sentence/term.js'
import { isSigning } from './dates-beside.js'

/** A signing is the article's own news when its lead speaks of it. */
const LEAD_SENTENCES = 3

/** The meeting at which something was signed is told in so many sentences. */
const EVENT_SENTENCES = 5

/**
 * `On 18 September the minister received a delegation. Following the talks, they signed a protocol.`: the day of the meeting, said
 * before, where the sentence counts from it or the article has no day of its own.
 */
export function eventDate(
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

/** Told in the simple past or as a headline's present, near the head of the article or in a row with others that are. */
export function isOwnNews({ sentence, acts, phrase }: Reading): boolean {
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
