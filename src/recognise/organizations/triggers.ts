import { LexemeMemo } from '../../document/lexeme.js'
import { knownOrganizations } from '../../gazetteer/organizations.js'
import { COMPANY_PREFIXES, organizationEndings } from '../../gazetteer/organizations-forms.js'
import type { Lexeme } from '../../model.js'

const prefixes: ReadonlySet<string> = new Set([...COMPANY_PREFIXES].map((prefix) => prefix.toLowerCase()))

const triggers = new LexemeMemo(
  (lexeme) => knownOrganizations.begins(lexeme) || organizationEndings.begins(lexeme) || prefixes.has(lexeme.norm),
)

/** Whether any rule can begin at a word: the cheap test that nearly all tokens fail. */
export function beginsOrganization(lexeme: Lexeme): boolean {
  return triggers.of(lexeme)
}
