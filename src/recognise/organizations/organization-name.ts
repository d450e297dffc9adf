import type { CountryCode, CountryMention, OrganizationType, PersonMention, Sentence, Token } from '../../model.js'
import type { MentionIndex } from '../mention-index.js'

/** What an article names that is no organization. */
export interface Known {
  readonly countries: MentionIndex<CountryMention>
  readonly persons: MentionIndex<PersonMention>
}

/** Where a rule is to look: a capitalised token that may begin or end a name, and how far back the name may reach. */
export interface Place extends Known {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly at: number
  readonly floor: number
}

export interface OrganizationName {
  readonly firstToken: number
  readonly endToken: number
  readonly type: OrganizationType
  readonly canonical: string | undefined
  readonly country: CountryCode | undefined
}
