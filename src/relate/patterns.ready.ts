import { createRequire } from 'node:module'
import type Nlp from 'compromise/one'
import { linesOf, type Step } from './compiled-pattern.js'
import { RULES } from './rules/all.js'

/** Every rule's pattern as compromise parses it, by what the rule has written. */
export function parsedPatterns(): Map<string, string> {
  const nlp = createRequire(import.meta.url)('compromise/one') as typeof Nlp
  return new Map(RULES.map(({ match }) => [match, linesOf(match, nlp.parseMatch(match) as unknown as Step[])]))
}
