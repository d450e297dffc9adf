import { LexemeFlag } from '../../document/lexeme-memo.js'
import { HONORIFICS, NEWS_AGENCIES, TITLE_STOPS } from '../../gazetteer/offices.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { DETERMINERS } from './determiners.js'
import type { FrontDraft } from './front-draft.js'
import { isHeadline } from './scene.js'

/** `on defence President Macron spoke`: a title in capitals has no lower-case word before its head, but for `deputy PM`. */
export function hasCaseOf(draft: FrontDraft, at: number): boolean {
  const { tokens } = draft.scene
  const head = tokens[draft.head]?.lexeme
  if (head?.casing === 'lower' || tokens[at]?.lexeme.casing !== 'lower') return true
  return head?.casing === 'upper' && BEFORE_LETTERS.has(normAt(tokens, at))
}

/** A capitalised word that is capitalised for no other reason: `Airbus`, `Space`, not `Meanwhile` or `Friday`. */
export function isName(draft: FrontDraft, at: number): boolean {
  const { lexeme } = draft.scene.tokens[at] as Token
  if (!mayBeName.of(lexeme)) return false
  if (lexeme.casing === 'upper') return lexeme.text.length > 1
  const isFirst = at === draft.sentence.firstToken || BREAKS.has(normAt(draft.scene.tokens, at - 1))
  return !isHeadline(draft.sentence) && (!isFirst || isBesideLowerHead(draft, at))
}

const mayBeName = new LexemeFlag(({ norm, text, kind, casing }) => {
  if (kind !== 'word' || casing === 'lower' || casing === 'none') return false
  return !TITLE_STOPS.has(norm) && !NEWS_AGENCIES.has(text) && !HONORIFICS.has(norm) && !DETERMINERS.has(norm)
})

/** `Chechen leader`: at the head of a sentence a name stands straight before a title in lower case. */
function isBesideLowerHead(draft: FrontDraft, at: number): boolean {
  return at + 1 === draft.head && draft.scene.tokens[draft.head]?.lexeme.casing === 'lower'
}

const BEFORE_LETTERS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'joint'])
/** After these a sentence begins anew, and its first word has a capital. */
const BREAKS: ReadonlySet<string> = new Set([':', '"', '\u201c', '\u2018', '.', '*', '\u2022'])
