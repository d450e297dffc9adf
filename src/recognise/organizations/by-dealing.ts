import type { Document, OrganizationMention, Sentence } from '../../model.js'
import type { Landmarks } from '../landmarks.js'
import { MentionIndex } from '../mention-index.js'
import { COMPANY_NOUN, dealingAt, OWNED, PARTNER_LEAD } from './dealing-words.js'
import { afterOwned, besideNoun } from './described-names.js'
import type { NameRun, Scene } from './name-run.js'
import type { Known } from './organization-name.js'
import { partners } from './partner-names.js'
import { subjects } from './subject-names.js'

/**
 * Names that no gazetteer holds, of those who sign, win and are given agreements, and of what the text calls a company:
 *
 * `Boniface & Daughters and Kivu Marine signed a memorandum`, `a contract with Nordvik Marine`, `the Galician shipyard Castrelo`,
 * `Castrelo, a shipbuilder from Vigo, has won an order`. The tokens of each name, once for each spelling.
 */
export function namesThatDeal(
  { tokens, sentences }: Document,
  { countries, persons }: Known,
  mentions: readonly OrganizationMention[],
  landmarks: readonly Landmarks[],
): readonly NameRun[] {
  const found: NameRun[] = []
  let scene: Scene | undefined
  landmarks.forEach(({ dealing }, index) => {
    const sentence = sentences[index] as Sentence
    if (sentence.kind !== 'body') return
    for (const at of dealing) {
      const word = dealingAt(tokens, at)
      scene ??= { tokens, countries, persons, organizations: new MentionIndex(mentions) }
      if ((word & COMPANY_NOUN) !== 0) found.push(...besideNoun(scene, at, sentence))
      else if ((word & OWNED) !== 0) found.push(...afterOwned(scene, at, sentence))
      else if ((word & PARTNER_LEAD) !== 0) found.push(...partners(scene, at, sentence))
      else found.push(...subjects(scene, at, sentence))
    }
  })
  return found
}
