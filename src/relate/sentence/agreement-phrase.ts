import type { AgreementType } from '../../model.js'
import type { NounType } from '../lexicon/nouns.js'

/** A noun phrase that names or points at an agreement: tokens `[first, end)`, the head at `head`. */
export interface AgreementPhrase {
  readonly first: number
  readonly head: number
  readonly end: number
  /** The head's lower-case form. */
  readonly noun: string
  readonly type: NounType
  readonly weak: boolean
  readonly plural: boolean
  /** `two agreements`: 2; 1 for `an agreement` and for a plural without a number. */
  readonly count: number
  /** `the`, `this`, `their`, a possessor, or a name without an article: speaks of one known already. */
  readonly definite: boolean
  /** `a`, `an`, `new`, a number: brings up a new one. */
  readonly indefinite: boolean
  /** Where the capitalised name begins, when the phrase has one of two words or more. */
  readonly titleFirst?: number
  /** A purchase that has no noun: `ordered three radars`, see `tradePhrase`. */
  readonly trade?: true
  /** Lower-case modifiers between determiner and head, and `another`. */
  readonly modifiers: readonly string[]
}

/** One word that stands for an agreement without being its noun: `talks`, `ordered`, `it`. */
export function oneWordPhrase(
  at: number,
  said: Pick<AgreementPhrase, 'noun' | 'type' | 'weak' | 'definite' | 'trade'>,
): AgreementPhrase {
  const { noun, type, weak, definite, trade } = said
  const where = { first: at, head: at, end: at + 1 }
  const phrase = { ...where, noun, type, weak, plural: false, count: 1, definite, indefinite: !definite, modifiers: [] }
  return trade === true ? { ...phrase, trade } : phrase
}

export function isTyped(type: NounType): type is AgreementType {
  return type !== 'document'
}
