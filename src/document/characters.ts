import { isLetter, isMark, isNumber, isSpaceOrControl } from './letters.js'

/** Classes of characters, as the scanner tells them apart. */
export const OTHER = 1
export const LETTER = 2
export const MARK = 3
export const DIGIT = 4
export const SPACE = 5
export const LINE_BREAK = 6

const classes = new Uint8Array(0x10000)

/** The UTF-16 units of a text, and spaces after them, so that a scanner may look past the end. */
export type Units = Uint16Array

/** How far past the end of a text a scanner may look. */
const MARGIN = 8
/** Texts up to here share their room, so that none is made for each article. */
const USUAL_LENGTH = 1 << 18
let shared: Room | undefined

/** Units, and the same memory as bytes. */
interface Room {
  readonly units: Units
  readonly bytes: Buffer
}

/**
 * The units of a text. V8 has a dozen kinds of string, and a loop over `charCodeAt` asks at each step which one it has; an array of
 * numbers is one kind. The array is good until the next call.
 */
export function unitsOf(text: string): Units {
  const length = text.length + MARGIN
  shared ??= roomFor(USUAL_LENGTH)
  const { units, bytes } = length <= USUAL_LENGTH ? shared : roomFor(length)
  if (text.length < 32) for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  else bytes.write(text, 'utf16le')
  for (let i = text.length; i < length; i++) units[i] = 0x20
  return units
}

function roomFor(length: number): Room {
  const units = new Uint16Array(length)
  return { units, bytes: Buffer.from(units.buffer) }
}

/**
 * The class of the code point at `index` (a UTF-16 offset). `MARK` is what continues a word without being a letter:
 * combining marks, joiners and soft hyphens. Other format characters (bidi controls, byte order marks) count as space,
 * and so does what lies beyond the end.
 */
export function classAt(units: Units, index: number): number {
  const unit = units[index] as number
  const known = classes[unit] as number
  if (known !== 0) return known
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(codePointAt(units, index))
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** The end of the letters from `index` on, as far as that is seen at one glance; the scan goes on from there character by character. */
export function endOfPlainLetters(units: Units, index: number): number {
  let end = index
  while (classes[units[end] as number] === LETTER) end++
  return end
}

/** How many UTF-16 units the code point at `index` takes: 2 for a surrogate pair, else 1. */
export function widthAt(units: Units, index: number): number {
  const unit = units[index] as number
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = units[index + 1] as number
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

function codePointAt(units: Units, index: number): number {
  const unit = units[index] as number
  return widthAt(units, index) === 1 ? unit : ((unit - 0xd800) << 10) + (units[index + 1] as number) - 0xdc00 + 0x10000
}

function classify(codePoint: number): number {
  if (JOINERS.has(codePoint)) return MARK
  if (isLetter(codePoint)) return LETTER
  if (isMark(codePoint)) return MARK
  if (isNumber(codePoint)) return DIGIT
  if (LINE_BREAKS.has(codePoint)) return LINE_BREAK
  if (isSpaceOrControl(codePoint)) return SPACE
  return OTHER
}

/** Soft hyphen, zero-width non-joiner, zero-width joiner, word joiner. */
const JOINERS: ReadonlySet<number> = new Set([0x00ad, 0x200c, 0x200d, 0x2060])

/** LF, VT, FF, CR, NEL, line and paragraph separator. */
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029])

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x60 || unit === 0xb4
}
