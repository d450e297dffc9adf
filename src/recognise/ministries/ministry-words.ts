import { LexemeFlag } from '../../document/lexeme-memo.js'
import { namedMinistries } from '../../gazetteer/ministries.js'
import type { Lexeme } from '../../model.js'

/** The nouns that head a ministry's name, and whether they are plural. */
export const MINISTRY_HEADS: ReadonlyMap<string, { readonly isPlural: boolean; readonly isDepartment: boolean }> =
  new Map([
    ['ministry', { isPlural: false, isDepartment: false }],
    ['ministries', { isPlural: true, isDepartment: false }],
    ['department', { isPlural: false, isDepartment: true }],
    ['departments', { isPlural: true, isDepartment: true }],
  ])

const triggers = new LexemeFlag((lexeme) => MINISTRY_HEADS.has(lexeme.norm) || namedMinistries.begins(lexeme))

/** Whether any rule for ministries can begin at a word: the cheap test that nearly all tokens fail. */
export function isMinistryWord(lexeme: Lexeme): boolean {
  return triggers.of(lexeme)
}
