import type { CountryCode, OrganizationType } from '../model.js'
import type { KnownOrganization } from './organizations.js'
import data from './organizations.json' with { type: 'json' }
import forms from './organizations-forms.json' with { type: 'json' }
import type { Phrase } from './trie.js'
import { trieTable } from './trie.js'

interface Entry {
  readonly name: string
  readonly type: string
  readonly country?: string
  readonly aliases?: readonly string[]
}

/** Names are matched with their capitals (`Saab`, `SAAB`), all-capital ones letter for letter (`EU`, `CAE`). */
export function organizationNames(): Map<string, string> {
  const entries: readonly Entry[] = data.organizations
  return trieTable(entries.flatMap(phrases))
}

/** With their capitals; `AS`, `SA` and `AB` are words in headlines and in other languages, and so letter for letter. */
export function organizationEndings(): Map<string, string> {
  const types = ['company', 'agency', 'armed-service', 'parliament', 'other'] as const
  return trieTable(
    types.flatMap((value) =>
      forms[value].map((text) => ({ text, value, caseRule: text.length <= 3 ? 'exact' : 'name' }) as const),
    ),
  )
}

function phrases({ name, type, country, aliases = [] }: Entry): Phrase<KnownOrganization>[] {
  const value = { name, type: type as OrganizationType, ...(country && { country: country as CountryCode }) }
  return [name, ...aliases].map((text) => ({ text, value, caseRule: text === text.toUpperCase() ? 'exact' : 'name' }))
}
