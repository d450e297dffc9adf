import type { Token } from '../../model.js'

/** The norm of a token, or nothing where there is none: rules may look past both ends of a text. */
export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lexeme.norm ?? ''
}
