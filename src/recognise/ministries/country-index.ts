import type { CountryCode, CountryMention, Token } from '../../model.js'
import type { MentionIndex } from '../mention-index.js'
import { normAt } from './norm-at.js'

/** The countries of an article by the tokens at which they begin and end. */
export type CountryIndex = MentionIndex<CountryMention>

/** Countries read off a stretch of tokens, and where the stretch begins or ends. */
export interface CountryRun {
  readonly countries: readonly CountryMention[]
  /** The token at which a run that was read backwards begins, or at which one read forwards ends (exclusive). */
  readonly edge: number
  /** `Ukraine's`, as against `Ukrainian` or `Ukraine`. */
  readonly possessive: boolean
}

/** No article names more countries in one breath; it bounds the reading. */
const LONGEST_RUN = 12

/** Forwards from token `at`: `Ukraine`, `the Republic of Lithuania`, `Estonia, Latvia and Lithuania`. */
export function countriesFrom(
  index: CountryIndex,
  tokens: readonly Token[],
  at: number,
  limit: number,
): CountryRun | undefined {
  const countries: CountryMention[] = []
  let edge = at
  while (countries.length < LONGEST_RUN) {
    const next = countryAt(index, tokens, countries.length === 0 ? at : afterJoint(tokens, edge), limit)
    if (next === undefined) break
    countries.push(next)
    edge = next.endToken
  }
  return countries.length === 0 ? undefined : { countries, edge, possessive: isPossessive(tokens[edge]) }
}

/** Backwards from token `end` (exclusive): `Polish`, `Poland's`, `the Estonian, Latvian and Lithuanian`. */
export function countriesBefore(index: CountryIndex, tokens: readonly Token[], end: number): CountryRun | undefined {
  const possessive = end > 0 && isPossessive(tokens[end - 1])
  const last = index.ending(possessive ? end - 1 : end)
  if (last === undefined) return undefined
  const countries = [last]
  while (countries.length < LONGEST_RUN) {
    const first = countries[0] as CountryMention
    const joint = beforeJoint(tokens, first.firstToken)
    const before = joint === first.firstToken ? undefined : index.ending(joint)
    if (before === undefined) break
    countries.unshift(before)
  }
  return { countries, edge: (countries[0] as CountryMention).firstToken, possessive }
}

/** The codes of a run, each once, in the order of the text. */
export function codesOf(run: CountryRun | undefined): CountryCode[] {
  return run === undefined ? [] : [...new Set(run.countries.map(({ country }) => country))]
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.gap === 'none' && (token.lexeme.norm === "'s" || token.lexeme.norm === "'")
}

/** The same of the token at `at`, which may lie before the text. */
export function isPossessiveAt(tokens: readonly Token[], at: number): boolean {
  return at >= 0 && isPossessive(tokens[at])
}

/** The country at `at`, with or without an article. A country after the article of an official name may begin later. */
function countryAt(
  index: CountryIndex,
  tokens: readonly Token[],
  at: number,
  limit: number,
): CountryMention | undefined {
  if (at >= limit) return undefined
  const found = index.starting(at) ?? (ARTICLES.has(normAt(tokens, at)) ? index.starting(at + 1) : undefined)
  return found !== undefined && found.endToken <= limit ? found : undefined
}

/** Past `,`, `and`, `, and`, `&` or `-`; `at` itself where none of them stands there. */
function afterJoint(tokens: readonly Token[], at: number): number {
  let next = at
  if (COMMAS.has(normAt(tokens, next))) next++
  if (CONJUNCTIONS.has(normAt(tokens, next))) next++
  return next === at ? Number.POSITIVE_INFINITY : next
}

function beforeJoint(tokens: readonly Token[], at: number): number {
  let before = at
  if (CONJUNCTIONS.has(normAt(tokens, before - 1))) before--
  if (COMMAS.has(normAt(tokens, before - 1))) before--
  return before
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'both'])
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', '&'])
const COMMAS: ReadonlySet<string> = new Set([',', '-', '\u2013', '/'])
