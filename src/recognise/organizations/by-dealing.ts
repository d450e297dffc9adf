import { LexemeMemo } from '../../document/lexeme.js'
import type { Document, OrganizationMention, Token } from '../../model.js'
import type { CountryIndex } from '../ministries/country-index.js'
import { COMPANY_NOUNS, OWNED, PARTNER_LEADS, SIGNING_VERBS } from './dealing-words.js'
import { afterOwned, besideNoun } from './described-names.js'
import { type NameRun, type Scene, takenTokens } from './name-run.js'
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
  countries: CountryIndex,
  persons: ReadonlyMap<number, number>,
  mentions: readonly OrganizationMention[],
): readonly NameRun[] {
  const found: NameRun[] = []
  let scene: Scene | undefined
  for (const sentence of sentences) {
    if (sentence.kind !== 'body') continue
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { lexeme } = tokens[at] as Token
      if (!isAnchor.of(lexeme)) continue
      const { norm } = lexeme
      scene ??= { tokens, countries, persons, taken: takenTokens(persons, mentions) }
      if (COMPANY_NOUNS.has(norm)) found.push(...besideNoun(scene, at, sentence))
      else if (OWNED.has(norm)) found.push(...afterOwned(scene, at, sentence))
      else if (PARTNER_LEADS.has(norm)) found.push(...partners(scene, at, sentence))
      else found.push(...subjects(scene, at, sentence))
    }
  }
  return found
}

const ANCHORS: ReadonlySet<string> = new Set([...SIGNING_VERBS, ...PARTNER_LEADS, ...COMPANY_NOUNS, ...OWNED])

const isAnchor = new LexemeMemo(({ norm, casing }) => casing === 'lower' && ANCHORS.has(norm))
