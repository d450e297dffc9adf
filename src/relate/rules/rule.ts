import type { AgreementStatus } from '../../model.js'
import type { Pattern } from '../engine.js'

/**
 * A relation in compromise's match language over the terms of a sentence.
 *
 * What the named groups say: `verb` acts on `agreement`; `subject` does the `verb`, or has the `agreement`; `partner` is the
 * other side of either; `recipient` gets what the `agreement` supplies; `met` is whom the subject met before; `other` is one more
 * subject; `parties` are all sides of the agreement; `signers` put their names to it; `content` is the verb that says what it holds.
 */
export interface Rule extends Pattern {
  readonly name: string
  readonly match: string
  /** What the match alone says of the agreement's status, verb or no verb. */
  readonly status?: AgreementStatus
}
