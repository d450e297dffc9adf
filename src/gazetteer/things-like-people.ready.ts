import { phraseTable } from './phrase-index.js'
import data from './things-like-people.json' with { type: 'json' }

/** Matched with their capitals: `Bild`, `BILD`, not `bild`. */
export function namesOfThings(): Map<string, string> {
  const names = Object.values(data.names).flat()
  return phraseTable(names.map((text) => ({ text, value: 1, caseRule: 'name' }) as const))
}
