import { COMPANY_PREFIXES } from '../../gazetteer/organizations-forms.js'
import { normAt } from '../ministries/norm-at.js'
import type { OrganizationName, Place } from './organization-name.js'

const LONGEST = 5

/** `JSC Ukrzaliznytsia`, `PJSC “Motor Sich”`. */
export function byPrefix({ tokens, sentence, at, persons }: Place): OrganizationName | undefined {
  if (!COMPANY_PREFIXES.has(tokens[at]?.lexeme.text ?? '')) return undefined
  const isQuoted = QUOTES.has(normAt(tokens, at + 1))
  let end = at + (isQuoted ? 2 : 1)
  const limit = Math.min(sentence.endToken, end + LONGEST)
  const first = end
  while (end < limit && isNamePart(end)) end++
  if (end === first) return undefined
  const closes = isQuoted && QUOTES.has(normAt(tokens, end))
  return { firstToken: at, endToken: closes ? end + 1 : end, type: 'company', canonical: undefined, country: undefined }

  function isNamePart(i: number): boolean {
    const casing = tokens[i]?.lexeme.casing
    return !persons.hasStarting(i) && (casing === 'title' || casing === 'mixed' || casing === 'upper')
  }
}

const QUOTES: ReadonlySet<string> = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb'])
