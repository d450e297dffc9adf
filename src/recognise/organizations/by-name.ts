import { knownOrganizations } from '../../gazetteer/organizations.js'
import { organizationEndings } from '../../gazetteer/organizations-forms.js'
import { normAt } from '../ministries/norm-at.js'
import { DIVISIONS } from './dealing-words.js'
import type { OrganizationName, Place } from './organization-name.js'

/** `the EU`, `Rheinmetall AG`, `the Bundestag`, `the India-EU pact`; not `Indo-EU`, which is half of a name. */
export function byName(place: Place): OrganizationName | undefined {
  const { tokens, sentence, countries, at } = place
  const match = knownOrganizations.match(tokens, at, sentence.endToken)
  if (match === undefined || isHalf(place)) return undefined
  const { name, type, country } = match.value
  const ending =
    type === 'company' && match.end < sentence.endToken
      ? organizationEndings.match(tokens, match.end, sentence.endToken)
      : undefined
  const endToken =
    ending?.value === 'company' ? ending.end : type === 'company' ? pastDivision(place, match.end) : match.end
  const own = country ?? countries.ending(at)?.country
  return { firstToken: at, endToken, type, canonical: name, country: type === 'bloc' ? undefined : own }
}

/** After a hyphen, unless a country stands before it. */
function isHalf({ tokens, countries, at }: Place): boolean {
  return normAt(tokens, at - 1) === '-' && tokens[at]?.gap === 'none' && !countries.hasEnding(at - 1)
}

/** `Safran Electronics & Defense`, `Leonardo Helicopters`: the part of a company that its name goes on to say. */
function pastDivision({ tokens, sentence }: Place, from: number): number {
  let end = from
  for (let i = from; i < sentence.endToken; i++) {
    const lexeme = tokens[i]?.lexeme
    if (lexeme?.casing === 'title' && DIVISIONS.has(lexeme.norm)) end = i + 1
    else if (end === from || (lexeme?.norm !== '&' && lexeme?.norm !== 'and')) break
  }
  return end
}
