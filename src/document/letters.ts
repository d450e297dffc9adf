/**
 * What Unicode says of characters. A regular expression that asks it with `\p{…}` takes up to a millisecond to be made, which one article
 * would notice; here none is made before a character comes that is neither Latin nor a usual sign.
 */

/** The end of Latin, Latin-1 and both first extensions: letters of Europe's languages, digits, signs. */
const LATIN_END = 0x250

/** Whether a code point is a letter, `\p{L}`. */
export function isLetter(codePoint: number): boolean {
  if (codePoint < 0x80) return isAsciiLetter(codePoint)
  if (codePoint >= LATIN_END) return !isUsualSign(codePoint) && /\p{L}/u.test(String.fromCodePoint(codePoint))
  if (codePoint >= 0xc0) return codePoint !== 0xd7 && codePoint !== 0xf7
  return codePoint === 0xaa || codePoint === 0xb5 || codePoint === 0xba
}

/** Whether a code point is a capital letter, `\p{Lu}`. */
export function isCapital(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint >= 0x41 && codePoint <= 0x5a
  const letter = String.fromCodePoint(codePoint)
  if (codePoint >= LATIN_END) return !isUsualSign(codePoint) && /\p{Lu}/u.test(letter)
  return letter.toLowerCase() !== letter && !isDoubleLetter(codePoint)
}

/** Whether a code point is a mark on the letter before it, `\p{M}`. */
export function isMark(codePoint: number): boolean {
  return codePoint >= LATIN_END && !isUsualSign(codePoint) && /\p{M}/u.test(String.fromCodePoint(codePoint))
}

/** Whether a code point is a number, `\p{N}`. */
export function isNumber(codePoint: number): boolean {
  if (codePoint >= 0x30 && codePoint <= 0x39) return true
  if (codePoint >= LATIN_END) return !isUsualSign(codePoint) && /\p{N}/u.test(String.fromCodePoint(codePoint))
  // ² ³ ¹ ¼ ½ ¾
  return codePoint === 0xb2 || codePoint === 0xb3 || codePoint === 0xb9 || (codePoint >= 0xbc && codePoint <= 0xbe)
}

/** Whether a code point is white space, a control or a format character, `[\s\p{Cc}\p{Cf}]`. */
export function isSpaceOrControl(codePoint: number): boolean {
  if (codePoint >= LATIN_END)
    return !isUsualSign(codePoint) && /[\s\p{Cc}\p{Cf}]/u.test(String.fromCodePoint(codePoint))
  return codePoint <= 0x20 || (codePoint >= 0x7f && codePoint <= 0xa0) || codePoint === 0xad
}

/** The letters without the marks on them, of a text in NFD or NFKD. */
export function withoutMarks(decomposed: string): string {
  const rest = decomposed.replace(/[\u0300-\u036f]/g, '')
  return isLatin(rest) ? rest : rest.replace(/\p{Mn}/gu, '')
}

/** The stretches of a text for whose code points `isPart` holds. */
export function runsOf(text: string, isPart: (codePoint: number) => boolean): string[] {
  const runs: string[] = []
  let start = -1
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number
    if (isPart(codePoint)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      runs.push(text.slice(start, at))
      start = -1
    }
    at += codePoint > 0xffff ? 2 : 1
  }
  if (start >= 0) runs.push(text.slice(start))
  return runs
}

export function isLetterOrNumber(codePoint: number): boolean {
  return isLetter(codePoint) || isNumber(codePoint)
}

function isAsciiLetter(codePoint: number): boolean {
  const lower = codePoint | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= LATIN_END) return false
  return true
}

/** Dashes, quotation marks, points and other signs of print, and of money. */
function isUsualSign(codePoint: number): boolean {
  return (
    (codePoint >= 0x2010 && codePoint <= 0x2027) ||
    (codePoint >= 0x2030 && codePoint <= 0x205e) ||
    (codePoint >= 0x20a0 && codePoint <= 0x20bf)
  )
}

/** One sign for a capital and a small letter: `ǅ`. */
function isDoubleLetter(codePoint: number): boolean {
  return codePoint === 0x1c5 || codePoint === 0x1c8 || codePoint === 0x1cb || codePoint === 0x1f2
}
