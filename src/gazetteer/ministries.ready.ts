import type { NamedMinistry } from './ministries.js'
import data from './ministries.json' with { type: 'json' }
import type { Phrase } from './trie.js'
import { trieTable } from './trie.js'

interface Entry {
  readonly country?: string
  readonly portfolios: readonly string[]
  readonly names?: readonly string[]
  readonly acronyms?: readonly string[]
}

/** Names are matched with their capitals, acronyms letter for letter. */
export function ministryNames(): Map<string, string> {
  const entries: readonly Entry[] = data.ministries
  return trieTable(entries.flatMap(phrases))
}

function phrases({ country, portfolios, names = [], acronyms = [] }: Entry): Phrase<NamedMinistry>[] {
  const ministry = { portfolios, ...(country && { country }) }
  return [
    ...names.map((text) => ({ text, value: { ...ministry, acronym: false }, caseRule: 'name' as const })),
    ...acronyms.map((text) => ({ text, value: { ...ministry, acronym: true }, caseRule: 'exact' as const })),
  ]
}
