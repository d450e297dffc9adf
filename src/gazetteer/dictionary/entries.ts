import type { CountryCode, CountryForm, MentionKind, OrganizationType } from '../../model.js'
import type { TopicKind } from '../topics.js'

/** What a dictionary file holds: the user's own names, beside those that the tool knows. Plain JSON; every list may be absent. */
export interface DictionaryEntries {
  /** For editors; not read. */
  readonly $schema?: string
  readonly people?: readonly DictionaryPerson[]
  readonly ministries?: readonly DictionaryMinistry[]
  readonly organizations?: readonly DictionaryOrganization[]
  readonly topics?: readonly DictionaryTopic[]
  readonly countries?: readonly DictionaryCountry[]
  /** What is never found: a phrase, or a phrase that is never of one kind. */
  readonly ignore?: readonly (string | DictionaryIgnored)[]
}

export interface DictionaryPerson {
  /** The name in the record, whichever alias the article has. */
  readonly name: string
  readonly aliases?: readonly string[]
  readonly offices?: readonly DictionaryOffice[]
}

export interface DictionaryOffice {
  readonly title: string
  readonly country?: CountryCode
  /** Words of the fixed list, where the office heads or sits in a ministry. */
  readonly portfolios?: readonly string[]
}

export interface DictionaryMinistry {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly country?: CountryCode
  /** Words of the fixed list; at least one. */
  readonly portfolios: readonly string[]
}

export interface DictionaryOrganization {
  readonly name: string
  readonly aliases?: readonly string[]
  /** Default `other`. */
  readonly type?: OrganizationType
  readonly country?: CountryCode
}

export interface DictionaryTopic {
  /** One of the tool's own topics, to give it more terms; or a new one. */
  readonly id: string
  /** Needed for a new topic. */
  readonly label?: string
  /** Needed for a new topic. */
  readonly kind?: TopicKind
  /** Category of the EU Common Military List (`ML1` to `ML22`). */
  readonly list?: string
  /** In the singular; plurals and hyphens are added. */
  readonly terms: readonly string[]
}

export interface DictionaryCountry {
  readonly code: CountryCode
  readonly aliases: readonly string[]
  /** Default `name`. */
  readonly form?: CountryForm
}

export interface DictionaryIgnored {
  readonly text: string
  /** Default: every kind. */
  readonly kind?: DictionaryKind
}

/** The kinds of mention that a dictionary has a say in. */
export type DictionaryKind = Exclude<MentionKind, 'office' | 'date'>
