import { knownOrganizations } from '../../gazetteer/organizations.js'
import { COMPANY_PREFIXES, organizationEndings } from '../../gazetteer/organizations-forms.js'
import type { Lexeme } from '../../model.js'

let triggers: ReadonlySet<string> | undefined

/** Whether any rule can begin at a word: the cheap test that nearly all tokens fail. */
export function beginsOrganization({ norm }: Lexeme): boolean {
  triggers ??= new Set([
    ...knownOrganizations().byFirstWord.keys(),
    ...organizationEndings().byFirstWord.keys(),
    ...[...COMPANY_PREFIXES].map((prefix) => prefix.toLowerCase()),
  ])
  return triggers.has(norm)
}
