import { isLetter, runsOf } from '../../document/letters.js'
import { foldDiacritics, normalise } from '../../document/lexeme.js'

/**
 * The letters of a word as names are compared by: lower case, diacritics, apostrophes and full stops dropped.
 * `Həsənov` to `hasanov`, `O’Brien` to `obrien`, `Шекеринска` to `shekerinska`. Letters of other scripts than Latin, Greek and Cyrillic stay
 * as they are.
 */
export function foldLetters(word: string): string {
  if (isPlain(word)) return word.toLowerCase()
  return runsOf(romanised(foldDiacritics(normalise(word))), isLetter).join('')
}

/** Greek and Cyrillic letters as the press writes them; which other ways there are is for `romanisation.json` to say. */
function romanised(word: string): string {
  return GREEK_OR_CYRILLIC.test(word) ? word.replace(/[\u0370-\u04ff]/g, (letter) => LATIN.get(letter) ?? letter) : word
}

const GREEK_OR_CYRILLIC = /[\u0370-\u04ff]/
const LATIN: ReadonlyMap<string, string> = new Map(
  (
    'α-a β-v γ-g δ-d ε-e ζ-z η-i θ-th ι-i κ-k λ-l μ-m ν-n ξ-x ο-o π-p ρ-r σ-s ς-s τ-t υ-y φ-f χ-ch ψ-ps ω-o ' +
    'а-a б-b в-v г-g ґ-g д-d ђ-dj ѓ-gj е-e є-ie ж-zh з-z ѕ-dz и-i і-i й-y ј-j к-k ќ-kj л-l љ-lj м-m н-n њ-nj о-o п-p р-r ' +
    'с-s т-t ћ-c у-u ў-u ф-f х-kh ц-ts ч-ch џ-dz ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
)

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
