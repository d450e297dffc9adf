import type { CountryCode, OrganizationType } from '../model.js'
import data from './organizations.json' with { type: 'json' }
import { indexPhrases, type PhraseIndex } from './phrase-index.js'
import type { Phrase } from './trie.js'

/** An organization that the gazetteer knows by its usual name. */
export interface KnownOrganization {
  readonly name: string
  readonly type: OrganizationType
  readonly country?: CountryCode
}

interface Entry {
  readonly name: string
  readonly type: string
  readonly country?: string
  readonly aliases?: readonly string[]
}

const ENTRIES: readonly Entry[] = data.organizations

let index: PhraseIndex<KnownOrganization> | undefined

/** Names are matched with their capitals (`Saab`, `SAAB`), all-capital ones letter for letter (`EU`, `CAE`). */
export function knownOrganizations(): PhraseIndex<KnownOrganization> {
  index ??= indexPhrases(ENTRIES.flatMap(phrases))
  return index
}

function phrases({ name, type, country, aliases = [] }: Entry): Phrase<KnownOrganization>[] {
  const value = { name, type: type as OrganizationType, ...(country && { country }) }
  return [name, ...aliases].map((text) => ({ text, value, caseRule: text === text.toUpperCase() ? 'exact' : 'name' }))
}
