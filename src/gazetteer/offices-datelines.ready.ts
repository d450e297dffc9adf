import data from './offices-datelines.json' with { type: 'json' }
import { trieTable } from './trie.js'

export function datelineCities(): Map<string, string> {
  return trieTable(
    Object.entries(data.cities).flatMap(([value, names]) =>
      names.map((text) => ({ text, value, caseRule: 'name' as const })),
    ),
  )
}
