import type { OrganizationType } from '../model.js'
import data from './organizations-forms.json' with { type: 'json' }
import { indexPhrases, type PhraseIndex } from './phrase-index.js'

let endings: PhraseIndex<OrganizationType> | undefined

/** Words that end a name and say what bears it: `Industries`, `Agency`, `Air Force`. With their capitals. */
export function organizationEndings(): PhraseIndex<OrganizationType> {
  endings ??= indexPhrases(
    (['company', 'agency', 'armed-service', 'parliament', 'other'] as const).flatMap((type) =>
      data[type].map((text) => ({ text, value: type, caseRule: caseRuleOf(text) })),
    ),
  )
  return endings
}

/** Words that begin a company's name: `JSC Ukrzaliznytsia`. */
export const COMPANY_PREFIXES: ReadonlySet<string> = new Set(data.companyPrefix)

/** `AS`, `SA` and `AB` are words in headlines and in other languages: letter for letter. */
function caseRuleOf(text: string): 'exact' | 'name' {
  return text.length <= 3 ? 'exact' : 'name'
}
