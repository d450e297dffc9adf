import { foldDiacritics, normalise } from '../../document/lexeme.js'

/**
 * The letters of a word as names are compared by: lower case, diacritics, apostrophes and full stops dropped.
 * `Həsənov` to `hasanov`, `O’Brien` to `obrien`. Letters of other scripts stay as they are.
 */
export function foldLetters(word: string): string {
  if (isPlain(word)) return word.toLowerCase()
  return foldDiacritics(normalise(word)).replace(NOT_LETTERS, '')
}

/** Nothing but a-z and A-Z. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at) | 0x20
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

const NOT_LETTERS = /[^\p{L}]/gu

/** White space folded: a name may be broken by a line end, with or without a hyphen, or a non-breaking space. */
export function foldSpace(text: string): string {
  const unbroken = text.includes('-\n') ? text.replace(/-\n\s*(?=\p{Ll})/gu, '').replace(/-\n\s*/g, '-') : text
  return unbroken.replace(/\s+/gu, ' ').trim()
}
