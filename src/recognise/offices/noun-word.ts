import { LexemeFlag } from '../../document/lexeme-memo.js'
import type { Token } from '../../model.js'
import { advance, type NounDraft } from './noun-draft.js'
import { PRIVATE } from './private-institutions.js'
import { HEAD, INSTITUTION, MODIFIER, PORTFOLIO, STOP, titleWord } from './title-word.js'

/** So many unknown lower-case words at most: `head of the Hungary Helps programme`. */
const MOST_UNKNOWN = 3

export function takeWord(noun: NounDraft, at: number): boolean {
  const { lexeme } = noun.scene.tokens[at] as Token
  const { norm, casing } = lexeme
  const word = titleWord(lexeme)
  const isAfterLower = noun.words > 0 && noun.scene.tokens[at - 1]?.lexeme.casing === 'lower'
  if (isAfterLower && casing === 'title' && (word & HEAD) !== 0) return false
  const isKnown = (word & (INSTITUTION | MODIFIER | PORTFOLIO)) !== 0
  if (casing === 'lower') {
    if (!isKnown && ++noun.unknown > MOST_UNKNOWN) return false
    noun.isAcronym = false
  } else {
    noun.isNamed = true
    if (casing !== 'upper') noun.isAcronym = false
  }
  if (PRIVATE.has(norm)) noun.scope = 'organization'
  else if ((word & INSTITUTION) !== 0) noun.isInstitution = true
  const country = noun.scene.countries.starting(at)
  if (country !== undefined && noun.country === undefined) noun.country = country.country
  return advance(noun, at + 1)
}

/** A word that may belong to a name or a common noun phrase. */
export function isPart(noun: NounDraft, at: number): boolean {
  const token = noun.scene.tokens[at]
  if (token === undefined || at >= noun.limit || token.gap === 'paragraph') return false
  const { kind } = token.lexeme
  if (kind !== 'word' && !(kind === 'number' && noun.words > 0)) return false
  return parts.of(token.lexeme)
}

const parts = new LexemeFlag((lexeme) => {
  const { norm, casing } = lexeme
  const word = titleWord(lexeme)
  if ((word & INSTITUTION) !== 0) return true
  if ((word & STOP) !== 0 || LINKS.has(norm)) return false
  return casing !== 'lower' || (word & (PORTFOLIO | MODIFIER)) !== 0 || !VERBAL.test(norm)
})

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to'])
const VERBAL = /(?:ed|ing)$/
