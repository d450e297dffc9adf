import data from './things-like-people.json' with { type: 'json' }
import { trieTable } from './trie.js'

/** Matched with their capitals: `Bild`, `BILD`, not `bild`. */
export function namesOfThings(): Map<string, string> {
  const names = Object.values(data.names).flat()
  return trieTable(names.map((text) => ({ text, value: 1, caseRule: 'name' }) as const))
}
