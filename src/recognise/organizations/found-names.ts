import type { OrganizationMention, Sentence, Token } from '../../model.js'
import type { NameRun } from './name-run.js'
import type { OrganizationName } from './organization-name.js'
import { isCapitalised } from './triggers.js'

/** A name that the text itself gave, word for word, and what it stands for. */
interface FoundName {
  readonly words: readonly string[]
  readonly name: Omit<OrganizationName, 'firstToken' | 'endToken'>
}

/** Names by their first word. */
export type FoundNames = ReadonlyMap<string, readonly FoundName[]>

/** The names that an article has explained or shown to be companies', to be sought in all of it. */
export function foundNames(
  tokens: readonly Token[],
  introduced: ReadonlyMap<string, OrganizationMention>,
  dealing: readonly NameRun[],
): FoundNames {
  const names = new Map<string, FoundName[]>()
  const add = (words: readonly string[], name: FoundName['name']): void => {
    const known = names.get(words[0] as string)
    if (known === undefined) names.set(words[0] as string, [{ words, name }])
    else known.push({ words, name })
  }
  for (const [word, { type, canonical, country, text }] of introduced)
    add([word], { type, canonical: canonical ?? text, country })
  for (const { first, end } of dealing)
    add(
      tokens.slice(first, end).map(({ lexeme }) => lexeme.text),
      { type: 'company', canonical: undefined, country: undefined },
    )
  return names
}

/** Whether a found name may begin in a sentence: its first word stands there. */
export function mayHoldFound(found: FoundNames, tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const { lexeme } = tokens[at] as Token
    if (isCapitalised(lexeme) && found.has(lexeme.text)) return true
  }
  return false
}

/** The longest found name that begins at `at`. */
export function matchFound(
  found: FoundNames,
  tokens: readonly Token[],
  at: number,
  limit: number,
): OrganizationName | undefined {
  let best: OrganizationName | undefined
  const names = found.get((tokens[at] as Token).lexeme.text)
  if (names === undefined) return undefined
  for (const { words, name } of names) {
    const end = at + words.length
    if (end > limit || (best !== undefined && end <= best.endToken)) continue
    if (words.every((word, k) => tokens[at + k]?.lexeme.text === word))
      best = { firstToken: at, endToken: end, ...name }
  }
  return best
}
