import { wordSet } from '../../document/word-lists.js'
import type { DateMention, Document, Sentence } from '../../model.js'
import { isSigned } from './dates-beside.js'
import type { Draft } from './draft.js'

/** The ceremony is told so many sentences after the signing, at the latest. */
const AFTER = 3
/** A ceremony's day stands at most so many tokens from it. */
const REACH = 14

/**
 * `Peru and Chile have signed a pact. The ceremony took place in Lima on 12 May.`, `The signing took place ...`: the day of a ceremony in
 * one of the sentences after the signing, which speaks of no other agreement.
 */
export function ceremonyDate(
  { readings }: Draft,
  { sentences, tokens }: Document,
  dates: readonly DateMention[],
): DateMention | undefined {
  const signed = readings.find((reading) => reading.acts.some((act) => isSigned(reading, act)))
  if (signed === undefined) return undefined
  const { index } = signed.sentence
  for (let i = index; i <= index + AFTER && i < sentences.length; i++) {
    const { firstToken, endToken } = sentences[i] as Sentence
    for (let at = firstToken + 1; at < endToken; at++) {
      const norm = tokens[at]?.lexeme.norm ?? ''
      if (!CEREMONIES.has(norm) || !LEADS.has(tokens[at - 1]?.lexeme.norm ?? '')) continue
      const date = dates.find(
        ({ precision, sentence, firstToken: first }) =>
          precision === 'day' && sentence === i && Math.abs(first - at) <= REACH,
      )
      if (date !== undefined) return date
    }
  }
  return undefined
}

const CEREMONIES = wordSet('ceremony signing signature')
const LEADS = wordSet('the signing signature a official formal this')
