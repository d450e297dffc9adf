import type { Document, Token } from '../../model.js'
import type { Draft } from './draft.js'

/**
 * `Reciprocal Access Agreement`: the longest name that the text gives it, white space folded. `Memorandum of Understanding` only
 * names a kind; in headlines every word is capitalised.
 */
export function titleOf({ readings }: Draft, { text, tokens }: Document): string | undefined {
  let title: string | undefined
  for (const { phrase, sentence } of readings) {
    if (phrase?.titleFirst === undefined || phrase.titleFirst === phrase.head || sentence.sentence.kind === 'headline')
      continue
    const start = (tokens[phrase.titleFirst] as Token).start
    const written = text.slice(start, (tokens[phrase.head] as Token).end).replace(/\s+/g, ' ')
    if (title === undefined || written.length > title.length) title = written
  }
  return title
}
