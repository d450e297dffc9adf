import type { OrganizationMention, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'

/** `the Polish Armaments Group (PGZ)`, `Maritime Launch Services Ltd (MLS)`: short names that the text gives itself. */
export function introducedNames(
  tokens: readonly Token[],
  mentions: readonly OrganizationMention[],
): ReadonlyMap<string, OrganizationMention> {
  const names = new Map<string, OrganizationMention>()
  for (const mention of mentions) {
    const at = mention.endToken
    if (normAt(tokens, at) !== '(' || normAt(tokens, at + 2) !== ')') continue
    const { lexeme } = tokens[at + 1] as Token
    const isShort = lexeme.kind === 'word' && (lexeme.casing === 'upper' || lexeme.casing === 'mixed')
    if (isShort && lexeme.text.length >= 2 && !names.has(lexeme.text)) names.set(lexeme.text, mention)
  }
  return names
}
