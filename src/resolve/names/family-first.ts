import data from '../../gazetteer/family-first.json' with { type: 'json' }
import type { Reading } from './parse.js'

let surnames: ReadonlySet<string> | undefined

/** Whether a name opens with the surname, as Chinese, Korean and Vietnamese ones do: `Qin Gang`, `Kim Jong-un`. */
export function opensWithSurname(reading: Reading): boolean {
  const first = reading[0]
  return reading.length > 1 && first !== undefined && first.easternSurname
}

/** Whether a name opens or ends with such a surname, or is one: `Won-sik Shin`, `Xi`. */
export function isEastern(reading: Reading): boolean {
  if (opensWithSurname(reading)) return true
  const last = reading.at(-1)
  return last !== undefined && last.group !== reading.at(-2)?.group && last.easternSurname
}

/** Whether a folded word is a surname of those that open a name. */
export function isEasternSurname(key: string): boolean {
  surnames ??= new Set(Object.values(data.surnames).flatMap((lines) => lines.flatMap((line) => line.split(' '))))
  return surnames.has(key)
}
