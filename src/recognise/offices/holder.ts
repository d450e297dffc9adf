import { endOfRank, HONORIFICS, mayEndRank } from '../../gazetteer/offices.js'
import type { CountryCode, Token } from '../../model.js'
import { countriesFrom } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import type { Scene } from './scene.js'
import type { TitlePhrase } from './title-phrase.js'

/** A title tied to the person who holds it. */
export interface Holding {
  readonly title: TitlePhrase
  /** Index into the people of the article; none for a title that stands alone. */
  readonly holder: number | undefined
  /** Said beside the name and not in the title: `Prime Minister Kishida Fumio of Japan`. */
  readonly country: CountryCode | undefined
}

/** A title that stands alone. */
export function withoutHolder(title: TitlePhrase): Holding {
  return { title, holder: undefined, country: undefined }
}

/** So much may stand between a title and a name: `Gen. (ret.) Dr.`. */
const MOST_HONORIFICS = 6

/** The person whose name stands at `at`, past ranks, words of respect and an opening quote; none where something else stands there. */
export function personAt(scene: Scene, at: number, limit: number): number | undefined {
  const { tokens, persons } = scene
  let next = at
  for (let i = 0; i < MOST_HONORIFICS && next < limit; i++) {
    const person = persons.indexStarting(next)
    if (person !== undefined) return person
    const rank = endOfRank(tokens, next, limit) ?? endOfServiceRank(tokens, next, limit)
    const retired = endOfRetired(tokens, next)
    if (rank !== undefined) next = rank
    else if (retired > next) next = retired
    else if (HONORIFICS.has(normAt(tokens, next)) || opensQuote(tokens, next) || isHisHighness(tokens, next)) next++
    else return undefined
  }
  return next < limit ? persons.indexStarting(next) : undefined
}

/** `Air Force General`, `Army Col.`: the service stands before the rank. */
function endOfServiceRank(tokens: readonly Token[], at: number, limit: number): number | undefined {
  let end = at
  while (end < at + 2 && SERVICES.has(normAt(tokens, end))) end++
  return end === at ? undefined : endOfRank(tokens, end, limit)
}

/** The token at which the words of respect and the rank before a name begin, at `floor` at the earliest. */
export function edgeOfName({ tokens }: Scene, name: number, floor: number): number {
  let edge = name
  for (let i = 0; i < MOST_HONORIFICS && edge > floor; i++) {
    const rank = startOfRank(tokens, edge, floor)
    const retired = startOfRetired(tokens, edge)
    if (rank < edge) edge = rank
    else if (retired < edge && retired >= floor) edge = retired
    else if (HONORIFICS.has(normAt(tokens, edge - 1)) || opensQuote(tokens, edge - 1)) edge--
    else break
  }
  return edge
}

export const LONGEST_RANK = 6

/** The first token of the longest rank that ends before `end`; `end` itself where there is none. One of one word has a capital. */
export function startOfRank(tokens: readonly Token[], end: number, floor: number): number {
  if (end <= floor || !mayEndRank((tokens[end - 1] as Token).lexeme)) return end
  for (let start = Math.max(floor, end - LONGEST_RANK); start < end; start++) {
    if (endOfRank(tokens, start, end) === end && (tokens[start]?.lexeme.casing !== 'lower' || end > start + 1))
      return start
  }
  return end
}

/** The country after a name: `of Japan`, `(Norway)`, `from Cyprus`; not `of Georgia National Guard`. */
export function countryBeside(scene: Scene, person: number, limit: number): CountryCode | undefined {
  const { tokens, countries, people } = scene
  const at = people[person]?.endToken ?? limit
  const link = normAt(tokens, at)
  if (link !== 'of' && link !== 'from' && link !== '(') return undefined
  const run = countriesFrom(countries, tokens, at + 1, limit)
  const country = run?.countries[0]
  if (country === undefined || country.form === 'demonym' || (link === '(' && normAt(tokens, country.endToken) !== ')'))
    return undefined
  const next = tokens[country.endToken]
  const runsOn =
    next !== undefined && next.gap === 'space' && next.lexeme.casing === 'title' && country.endToken < limit
  return runsOn || next?.lexeme.norm === "'s" ? undefined : country.country
}

/** Past `(ret.)`, `(Res)`; `at` itself where nothing of the kind stands there. */
function endOfRetired(tokens: readonly Token[], at: number): number {
  if (RETIRED.has(normAt(tokens, at))) return at + 1
  if (normAt(tokens, at) !== '(' || !RETIRED.has(normAt(tokens, at + 1))) return at
  const close = normAt(tokens, at + 2) === '.' ? at + 3 : at + 2
  return normAt(tokens, close) === ')' ? close + 1 : at
}

/** The same backwards from `end`. */
function startOfRetired(tokens: readonly Token[], end: number): number {
  for (let start = end - 4; start < end; start++) if (start >= 0 && endOfRetired(tokens, start) === end) return start
  return end
}

/** A straight quote opens where a space stands before it. */
function opensQuote(tokens: readonly Token[], at: number): boolean {
  const norm = normAt(tokens, at)
  return norm === '\u201c' || ((norm === '"' || norm === "'") && tokens[at]?.gap !== 'none')
}

function isHisHighness(tokens: readonly Token[], at: number): boolean {
  return PRONOUNS.has(normAt(tokens, at)) && HONORIFICS.has(normAt(tokens, at + 1))
}

const SERVICES: ReadonlySet<string> = new Set(['air', 'force', 'army', 'navy', 'marine', 'corps', 'police'])
const RETIRED: ReadonlySet<string> = new Set([
  'ret',
  'ret.',
  'retd',
  'retd.',
  'rtd',
  'res',
  'res.',
  'retired',
  'reserve',
  'r',
])
const PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'their'])
