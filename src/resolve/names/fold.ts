import { isLetter, runsOf } from '../../document/letters.js'
import { foldDiacritics, normalise } from '../../document/lexeme.js'

/**
 * The letters of a word as names are compared by: lower case, diacritics, apostrophes and full stops dropped.
 * `Həsənov` to `hasanov`, `O’Brien` to `obrien`. Letters of other scripts stay as they are.
 */
export function foldLetters(word: string): string {
  if (isPlain(word)) return word.toLowerCase()
  return runsOf(foldDiacritics(normalise(word)), isLetter).join('')
}

/** Nothing but a-z and A-Z. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at) | 0x20
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

/** White space folded: a name may be broken by a line end, with or without a hyphen, or a non-breaking space. */
export function foldSpace(text: string): string {
  if (isFolded(text)) return text
  const unbroken = text.includes('-\n') ? text.replace(/-\n\s*(?=\p{Ll})/gu, '').replace(/-\n\s*/g, '-') : text
  return singleSpaced(unbroken).trim()
}

/** White space as single spaces. */
export function singleSpaced(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/gu, ' ')
}

/** Whether the only white space is single spaces between words, as in nearly every name. */
function isFolded(text: string): boolean {
  let isAfterSpace = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isSpace = unit === SPACE
    if (isSpace ? isAfterSpace : unit < SPACE || unit === NO_BREAK_SPACE || (unit >= OGHAM_SPACE && isWide(unit)))
      return false
    isAfterSpace = isSpace
  }
  return !isAfterSpace
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const OGHAM_SPACE = 0x1680

/** White space beyond Latin-1: what `\s` matches there. */
function isWide(unit: number): boolean {
  return (
    unit === OGHAM_SPACE ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    (unit >= 0x2028 && unit <= 0x2029) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
