import type { MinistryMention, Token } from '../../model.js'

import { normAt } from './norm-at.js'

/** `the Egyptian Ministry of Production (MoMP) is in talks`: acronyms that the text gives itself, as written. */
export function introducedAcronyms(
  tokens: readonly Token[],
  mentions: readonly MinistryMention[],
): ReadonlyMap<string, MinistryMention> {
  const acronyms = new Map<string, MinistryMention>()
  for (const mention of mentions) {
    if (mention.portfolios.length === 0) continue
    const acronym = acronymAfter(tokens, mention.endToken)
    if (acronym !== undefined && !acronyms.has(acronym)) acronyms.set(acronym, mention)
  }
  return acronyms
}

function acronymAfter(tokens: readonly Token[], at: number): string | undefined {
  if (normAt(tokens, at) !== '(') return undefined
  const isQuoted = QUOTES.has(normAt(tokens, at + 1))
  const token = tokens[at + (isQuoted ? 2 : 1)]
  const closing = normAt(tokens, at + (isQuoted ? 4 : 2))
  if (token === undefined || token.lexeme.kind !== 'word' || !CLOSINGS.has(closing)) return undefined
  const { casing, text } = token.lexeme
  const isAcronym = (casing === 'upper' || casing === 'mixed') && text.length >= 2 && text.length <= 10
  return isAcronym ? text : undefined
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", '\u201c', '\u2018'])
const CLOSINGS: ReadonlySet<string> = new Set([')', ',', ';'])
