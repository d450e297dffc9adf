import type { Token } from '../../model.js'

/** The norm of a token, or nothing where there is none: rules may look past both ends of a text. */
export function normAt(tokens: readonly Token[], at: number): string {
  // V8 reads an array before its first element as it reads any object, and slowly ever after.
  return at >= 0 && at < tokens.length ? (tokens[at] as Token).lexeme.norm : ''
}

/** The same of its text, where capitals tell. */
export function textAt(tokens: readonly Token[], at: number): string {
  return at >= 0 && at < tokens.length ? (tokens[at] as Token).lexeme.text : ''
}
