import data from './offices-datelines.json' with { type: 'json' }
import { phraseTable } from './phrase-index.js'

export function datelineCities(): Map<string, string> {
  return phraseTable(
    Object.entries(data.cities).flatMap(([value, names]) =>
      names.map((text) => ({ text, value, caseRule: 'name' as const })),
    ),
  )
}
