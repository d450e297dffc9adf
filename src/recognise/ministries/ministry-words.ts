import { namedMinistries } from '../../gazetteer/ministries.js'

/** The nouns that head a ministry's name, and whether they are plural. */
export const MINISTRY_HEADS: ReadonlyMap<string, { readonly isPlural: boolean; readonly isDepartment: boolean }> =
  new Map([
    ['ministry', { isPlural: false, isDepartment: false }],
    ['ministries', { isPlural: true, isDepartment: false }],
    ['department', { isPlural: false, isDepartment: true }],
    ['departments', { isPlural: true, isDepartment: true }],
  ])

let triggers: ReadonlySet<string> | undefined

/** Whether any rule for ministries can begin at a word: the cheap test that nearly all tokens fail. */
export function isMinistryWord(norm: string): boolean {
  triggers ??= new Set([...MINISTRY_HEADS.keys(), ...namedMinistries().byFirstWord.keys()])
  return triggers.has(norm)
}
