import data from '../../gazetteer/family-first.json' with { type: 'json' }
import type { Reading } from './parse.js'

let surnames: ReadonlySet<string> | undefined

/** Whether a name opens with the surname, as Chinese, Korean and Vietnamese ones do: `Qin Gang`, `Kim Jong-un`. */
export function opensWithSurname(reading: Reading): boolean {
  surnames ??= new Set(Object.values(data.surnames).flatMap((lines) => lines.flatMap((line) => line.split(' '))))
  const first = reading[0]
  return reading.length > 1 && first !== undefined && surnames.has(first.key)
}
