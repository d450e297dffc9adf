import { type KnownOrganization, knownOrganizations } from '../../gazetteer/organizations.js'
import type { Match } from '../../gazetteer/trie.js'
import type { CountryMention, Document, MinistryMention, PersonMention, Sentence, Token } from '../../model.js'
import { type CountryIndex, indexCountries } from '../ministries/country-index.js'

/** An article with what has been recognised in it, by token. All rules for offices look at one. */
export interface Scene {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly people: readonly PersonMention[]
  /** Index into `people` by first token, and by the token after the last. */
  readonly personStarting: ReadonlyMap<number, number>
  readonly personEnding: ReadonlyMap<number, number>
  readonly countries: CountryIndex
  readonly ministryStarting: ReadonlyMap<number, MinistryMention>
  readonly ministryEnding: ReadonlyMap<number, MinistryMention>
}

/** The longest name of an organization, in tokens, that is looked for backwards. */
const LONGEST_NAME = 8

export function setScene(
  document: Document,
  people: readonly PersonMention[],
  countries: readonly CountryMention[],
  ministries: readonly MinistryMention[],
): Scene {
  const named = ministries.filter(({ portfolios }) => portfolios.length > 0)
  return {
    document,
    tokens: document.tokens,
    people,
    personStarting: new Map(people.map(({ firstToken }, index) => [firstToken, index])),
    personEnding: new Map(people.map(({ endToken }, index) => [endToken, index])),
    countries: indexCountries(countries),
    ministryStarting: new Map(named.map((mention) => [mention.firstToken, mention])),
    ministryEnding: new Map(named.map((mention) => [mention.endToken, mention])),
  }
}

/** The first token of the next person at or after `at`, or `limit` where none comes before it. */
export function nextPerson(scene: Scene, at: number, limit: number): number {
  return Math.min(scene.people[nextPersonIndex(scene, at)]?.firstToken ?? limit, limit)
}

/** The index of the first person who begins at or after token `at`; the number of people where none does. */
export function nextPersonIndex({ people }: Scene, at: number): number {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle] as PersonMention).firstToken < at) low = middle + 1
    else high = middle
  }
  return low
}

export function organizationAt({ tokens }: Scene, at: number, limit: number): Match<KnownOrganization> | undefined {
  const isName = at < limit && tokens[at]?.lexeme.casing !== 'lower'
  return !isName ? undefined : knownOrganizations.match(tokens, at, limit)
}

/** The organization whose name ends before token `end`, and the token at which it begins. */
export function organizationBefore(
  scene: Scene,
  end: number,
  floor: number,
): { readonly start: number; readonly organization: KnownOrganization } | undefined {
  for (let start = Math.max(floor, end - LONGEST_NAME); start < end; start++) {
    const match = organizationAt(scene, start, end)
    if (match?.end === end) return { start, organization: match.value }
  }
  return undefined
}

/** A sentence whose capitals say nothing: a headline. */
export function isHeadline({ kind }: Sentence): boolean {
  return kind === 'headline'
}
