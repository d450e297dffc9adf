import { wordSet } from '../../document/word-lists.js'
import type { DateMention, Document } from '../../model.js'
import type { Reading } from '../readings.js'

/** The meeting at which something was signed is told in so many sentences. */
const EVENT_SENTENCES = 5

/**
 * `On 18 September the minister received a delegation. Following the talks, they signed a protocol.`: the day of the meeting, said
 * before, where the sentence counts from it or the article has no day of its own; then also the day of telling (`the firm said on 9 July 2024`).
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
      (at < index || (at === index && published === undefined)) &&
      sentences[at]?.kind === 'body' &&
      firstToken < (last?.endToken ?? 0),
  )
  return before.at(-1)
}

const AFTER_EVENT = wordSet('following after at during upon afterwards then')
