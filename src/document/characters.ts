/** Classes of characters, as the scanner tells them apart. */
export const OTHER = 1
export const LETTER = 2
export const MARK = 3
export const DIGIT = 4
export const SPACE = 5
export const LINE_BREAK = 6

const classes = new Uint8Array(0x10000)

/**
 * The class of the code point at `index` (a UTF-16 offset). `MARK` is what continues a word without being a letter:
 * combining marks, joiners and soft hyphens. Other format characters (bidi controls, byte order marks) count as space,
 * and so does what lies beyond the end.
 */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  const known = classes[unit]
  if (known) return known
  if (Number.isNaN(unit)) return SPACE
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(text.codePointAt(index) ?? unit)
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** How many UTF-16 units the code point at `index` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = text.charCodeAt(index + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

function classify(codePoint: number): number {
  if (JOINERS.has(codePoint)) return MARK
  const character = String.fromCodePoint(codePoint)
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return MARK
  if (/\p{N}/u.test(character)) return DIGIT
  if (LINE_BREAKS.has(codePoint)) return LINE_BREAK
  if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return SPACE
  return OTHER
}

/** Soft hyphen, zero-width non-joiner, zero-width joiner, word joiner. */
const JOINERS: ReadonlySet<number> = new Set([0x00ad, 0x200c, 0x200d, 0x2060])

/** LF, VT, FF, CR, NEL, line and paragraph separator. */
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029])

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x60 || unit === 0xb4
}
