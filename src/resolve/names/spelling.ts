import { respellingsFrom, scriptSets } from './romanisation.js'

/** Longer words are compared letter by letter only. */
const MAX_LENGTH = 40
/** How far two spellings of one word may drift apart, in letters. */
const BAND = 6

/** Two words, each between `^` and `$`, and behind it nothing that a piece could match. */
const a = new Uint16Array(MAX_LENGTH + 3)
const b = new Uint16Array(MAX_LENGTH + 3)
/** The scripts in which the first letters of both can stand for one word, by how many they are. */
const reach = new Int32Array(a.length * b.length)
let width = 0
/** So many letters of the first word can be reached. */
let farthest = 0

/**
 * The scripts in which two spellings (folded letters) can stand for one word: a bit set, 0 for none. The words are cut
 * into pieces so that each pair of pieces is equal, or renders one letter of the script by two systems; all unequal
 * pairs must come from one script. Dynamic programming over both words at once; linear for bounded drift.
 *
 *     zh|a|k|s|y|l|y|k|ov
 *     j |a|q|s|y|l|y|q|ov     Cyrillic: ж is zh or j, қ is k or q
 */
export function scriptsOf(one: string, two: string): number {
  if (one.length > MAX_LENGTH || two.length > MAX_LENGTH || Math.abs(one.length - two.length) > BAND) return 0
  const rows = anchor(one, a)
  const columns = anchor(two, b)
  width = columns + 1
  reach.fill(0, 0, (rows + 1) * width)
  reach[0] = scriptSets().all
  farthest = 0
  for (let i = 0; i <= farthest && i < rows; i++) {
    const end = Math.min(columns - 1, i + BAND)
    for (let j = Math.max(0, i - BAND); j <= end; j++) {
      const scripts = reach[i * width + j] as number
      if (scripts !== 0) advance(i, j, scripts)
    }
  }
  return reach[rows * width + columns] as number
}

/** Writes a word down; returns its length. */
function anchor(word: string, units: Uint16Array): number {
  units[0] = CARET
  for (let at = 0; at < word.length; at++) units[at + 1] = word.charCodeAt(at)
  units[word.length + 1] = DOLLAR
  units[word.length + 2] = 0
  return word.length + 2
}

const CARET = 0x5e
const DOLLAR = 0x24

function advance(i: number, j: number, scripts: number): void {
  const { doubling } = scriptSets()
  const one = a[i] as number
  const two = b[j] as number
  if (one === two) {
    mark(i + 1, j + 1, scripts)
    if (a[i + 1] === one && isConsonant(one)) mark(i + 2, j + 1, scripts & doubling)
    if (b[j + 1] === one && isConsonant(one)) mark(i + 1, j + 2, scripts & doubling)
  }
  for (const step of respellingsFrom(one, two)) {
    const own = scripts & step.scripts
    if (own !== 0 && stands(step.one, a, i) && stands(step.two, b, j))
      mark(i + step.one.length, j + step.two.length, own)
  }
}

/** Whether a piece that begins with the same letter stands there. */
function stands(piece: string, units: Uint16Array, from: number): boolean {
  for (let at = 1; at < piece.length; at++) if (units[from + at] !== piece.charCodeAt(at)) return false
  return true
}

function isConsonant(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a && !'aeiouy'.includes(String.fromCharCode(unit))
}

function mark(i: number, j: number, scripts: number): void {
  const at = i * width + j
  reach[at] = (reach[at] as number) | scripts
  if (i > farthest) farthest = i
}
