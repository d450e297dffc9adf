import type { Document, OrganizationMention, Token } from '../../model.js'
import { MentionIndex } from '../mention-index.js'
import { COMPANY_NOUN, dealingWord, OWNED, PARTNER_LEAD, SIGNING_VERB } from './dealing-words.js'
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
): readonly NameRun[] {
  const found: NameRun[] = []
  let scene: Scene | undefined
  for (const sentence of sentences) {
    if (sentence.kind !== 'body') continue
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { lexeme } = tokens[at] as Token
      const word = dealingWord(lexeme)
      if ((word & ANCHOR) === 0 || lexeme.casing !== 'lower') continue
      scene ??= { tokens, countries, persons, organizations: new MentionIndex(mentions) }
      if ((word & COMPANY_NOUN) !== 0) found.push(...besideNoun(scene, at, sentence))
      else if ((word & OWNED) !== 0) found.push(...afterOwned(scene, at, sentence))
      else if ((word & PARTNER_LEAD) !== 0) found.push(...partners(scene, at, sentence))
      else found.push(...subjects(scene, at, sentence))
    }
  }
  return found
}

const ANCHOR = COMPANY_NOUN | OWNED | PARTNER_LEAD | SIGNING_VERB
