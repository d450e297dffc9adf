import { LexemeCode } from '../../document/lexeme-memo.js'
import { INSTITUTION_NOUNS, officeHead, officeTime, TITLE_MODIFIERS, TITLE_STOPS } from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { Lexeme } from '../../model.js'
import { COUNTERPARTS } from './counterpart-words.js'

/** What a word may be in a title, in bits: each rule asks for its own, and a word is looked up once. */
export const HEAD = 1
/** `deputy`, `prime` */
export const MODIFIER = 2
/** `defence` */
export const PORTFOLIO = 4
/** `former` */
export const TIME = 8
/** `forces`, `staff` */
export const INSTITUTION = 16
/** A word at which a title has ended for certain. */
export const STOP = 32

/** Whether a title may have its head at a word, or whoever has the office of another is called by it. */
export function isOfficeWord(lexeme: Lexeme): boolean {
  return lexeme.kind === 'word' && (officeHead(lexeme) !== undefined || COUNTERPARTS.has(lexeme.norm))
}

/** What a word of a title may be. */
export function titleWord(lexeme: Lexeme): number {
  return meanings.of(lexeme)
}

const meanings = new LexemeCode((lexeme) => {
  const { norm } = lexeme
  let bits = officeHead(lexeme) === undefined ? 0 : HEAD
  if (TITLE_MODIFIERS.has(norm)) bits |= MODIFIER
  if (isPortfolioWord(norm)) bits |= PORTFOLIO
  if (officeTime(norm) !== undefined) bits |= TIME
  if (INSTITUTION_NOUNS.has(norm)) bits |= INSTITUTION
  if (TITLE_STOPS.has(norm)) bits |= STOP
  return bits
})
