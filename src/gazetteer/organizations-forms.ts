import type { OrganizationType } from '../model.js'
import { organizationEndings as endings } from './organizations.ready.js'
import data from './organizations-forms.json' with { type: 'json' }
import { PhraseIndex } from './phrase-index.js'

/** Words that end a name and say what bears it: `Industries`, `Agency`, `Air Force`. */
export const organizationEndings = new PhraseIndex<OrganizationType>(endings)

/** Words that begin a company's name: `JSC Ukrzaliznytsia`. */
export const COMPANY_PREFIXES: ReadonlySet<string> = new Set(data.companyPrefix)
