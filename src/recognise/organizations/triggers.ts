import { knownOrganizations } from '../../gazetteer/organizations.js'
import { COMPANY_PREFIXES, organizationEndings } from '../../gazetteer/organizations-forms.js'
import type { Lexeme } from '../../model.js'

/** Whether any rule can begin at a word: the cheap test that nearly all tokens fail. */
export function beginsOrganization({ norm, text }: Lexeme): boolean {
  return knownOrganizations().root.has(norm) || organizationEndings().root.has(norm) || COMPANY_PREFIXES.has(text)
}
