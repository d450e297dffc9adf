import { type KnownOrganization, knownOrganizations } from '../../gazetteer/organizations.js'
import type { Match } from '../../gazetteer/trie.js'
import type { CountryMention, Document, MinistryMention, PersonMention, Sentence, Token } from '../../model.js'
import { MentionIndex } from '../mention-index.js'
import type { CountryIndex } from '../ministries/country-index.js'

/** An article with what has been recognised in it, by token. All rules for offices look at one. */
export interface Scene {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly people: readonly PersonMention[]
  /** The same, by token. */
  readonly persons: MentionIndex<PersonMention>
  readonly countries: CountryIndex
  /** Those that say what they are in charge of. */
  readonly ministries: MentionIndex<MinistryMention>
}

/** The longest name of an organization, in tokens, that is looked for backwards. */
const LONGEST_NAME = 8

export function setScene(
  document: Document,
  people: readonly PersonMention[],
  countries: readonly CountryMention[],
  ministries: readonly MinistryMention[],
): Scene {
  return {
    document,
    tokens: document.tokens,
    people,
    persons: new MentionIndex(people),
    countries: new MentionIndex(countries),
    ministries: new MentionIndex(ministries.filter(({ portfolios }) => portfolios.length > 0)),
  }
}

/** The first token of the next person at or after `at`, or `limit` where none comes before it. */
export function nextPerson({ people, persons }: Scene, at: number, limit: number): number {
  const index = persons.indexFrom(at)
  return index < people.length ? Math.min((people[index] as PersonMention).firstToken, limit) : limit
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
