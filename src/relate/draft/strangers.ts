import { wordSet } from '../../document/word-lists.js'
import type { Document, Token } from '../../model.js'
import type { Reading } from '../readings.js'
import type { Term } from '../sentence/term.js'

/** How far after its noun the other side may be named, in terms. */
const REACH = 6

/**
 * Whether a place names a side that nothing is known of: `letters of intent with Glenhaven`, `Sunvale signed`. The countries of the
 * article are not its sides then.
 */
export function namesStranger({ at, acts, sentence: { terms } }: Reading, { tokens }: Document): boolean {
  if (at >= 0)
    for (let i = at + 1; i < Math.min(terms.length - 1, at + REACH); i++) {
      if (terms[i]?.tags.has('Stop') || terms[i]?.tags.has('Act')) break
      if (terms[i]?.normal === 'with') return isStranger(terms[i + 1], tokens) || isSomebody(terms, i + 1)
    }
  return acts.some(
    ({ verb, subject }) => subject === undefined && isStranger(terms[terms.indexOf(verb) - 1], tokens, 1),
  )
}

/** `a treaty with other countries`, `deals with several partners`: whoever they are. */
function isSomebody(terms: readonly Term[], at: number): boolean {
  return UNNAMED.has(terms[at]?.normal ?? '') && OTHERS.has(terms[at + 1]?.normal ?? '')
}

const UNNAMED = wordSet(
  'other several many some various more partner foreign third like-minded friendly allied neighbouring',
)
const OTHERS = wordSet('countries states nations partners allies governments companies')

/** A capitalised word that stands for nobody known; at the head of a sentence a capital says nothing. */
function isStranger(term: Term | undefined, tokens: readonly Token[], least = 0): boolean {
  if (term === undefined || term.actor !== undefined || term.date !== undefined || term.phrase !== undefined)
    return false
  const token = tokens[term.firstToken]
  if (token === undefined || token.lexeme.kind !== 'word') return false
  const isCapital =
    token.lexeme.casing === 'title' || token.lexeme.casing === 'upper' || token.lexeme.casing === 'mixed'
  return isCapital && term.verb === undefined && token.gap !== 'paragraph' && token.lexeme.text.length > 2 + least
}
