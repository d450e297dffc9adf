import { knownOrganizations } from '../../gazetteer/organizations.js'
import { organizationEndings } from '../../gazetteer/organizations-forms.js'
import { matchPhrase } from '../../gazetteer/phrase-index.js'
import { normAt } from '../ministries/norm-at.js'
import type { OrganizationName, Place } from './organization-name.js'

/** `the EU`, `Rheinmetall AG`, `the Bundestag`; not `EU-Indo-Pacific`, which is half of a name. */
export function byName({ tokens, sentence, countries, at }: Place): OrganizationName | undefined {
  const match = matchPhrase(knownOrganizations(), tokens, at, sentence.endToken)
  if (match === undefined || isHalf(normAt(tokens, at - 1), tokens[at]?.gap)) return undefined
  const { name, type, country } = match.value
  const ending =
    type === 'company' && match.end < sentence.endToken
      ? matchPhrase(organizationEndings(), tokens, match.end, sentence.endToken)
      : undefined
  const endToken = ending?.value === 'company' ? ending.end : match.end
  const own = country ?? countries.ending.get(at)?.country
  return { firstToken: at, endToken, type, canonical: name, ...(own && type !== 'bloc' && { country: own }) }
}

function isHalf(before: string, gap: string | undefined): boolean {
  return before === '-' && gap === 'none'
}
