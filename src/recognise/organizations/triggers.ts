import { LexemeCode } from '../../document/lexeme-memo.js'
import { knownOrganizations } from '../../gazetteer/organizations.js'
import { COMPANY_PREFIXES, organizationEndings } from '../../gazetteer/organizations-forms.js'
import type { Lexeme } from '../../model.js'

/** What a word may be in an organization's name, in bits. `Saab` */
export const NAME = 1
/** `JSC` */
export const PREFIX = 2
/** `Industries` */
export const ENDING = 4

const prefixes: ReadonlySet<string> = new Set([...COMPANY_PREFIXES].map((prefix) => prefix.toLowerCase()))

const words = new LexemeCode((lexeme) => {
  let bits = knownOrganizations.begins(lexeme) ? NAME : 0
  if (prefixes.has(lexeme.norm)) bits |= PREFIX
  if (organizationEndings.begins(lexeme)) bits |= ENDING
  return bits
})

/** Whether any rule can begin at a word. */
export function isOrganizationWord(lexeme: Lexeme): boolean {
  return isCapitalised(lexeme) && organizationWord(lexeme) !== 0
}

export function isCapitalised({ casing }: Lexeme): boolean {
  return casing !== 'lower' && casing !== 'none'
}

/** Which rules can begin at a word: for nearly all words none. */
export function organizationWord(lexeme: Lexeme): number {
  return words.of(lexeme)
}
