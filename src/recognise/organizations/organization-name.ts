import type { CountryCode, OrganizationType, Sentence, Token } from '../../model.js'
import type { CountryIndex } from '../ministries/country-index.js'

/** Where a rule is to look: a capitalised token that may begin or end a name, and how far back the name may reach. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly countries: CountryIndex
  /** The people's names: first token to the token after the last. */
  readonly persons: ReadonlyMap<number, number>
  readonly at: number
  readonly floor: number
}

export interface OrganizationName {
  readonly firstToken: number
  readonly endToken: number
  readonly type: OrganizationType
  readonly canonical?: string
  readonly country?: CountryCode
}
