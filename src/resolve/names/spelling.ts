import { opening, romanisationTables } from './romanisation.js'

/** Longer words are compared letter by letter only. */
const MAX_LENGTH = 40
/** How far two spellings of one word may drift apart, in letters. */
const BAND = 6

/** The scripts in which the first letters of both words can stand for one, by row and column. Both words are anchored. */
const reach = new Int32Array((MAX_LENGTH + 3) ** 2)
let width = 0
/** The last row that was reached. */
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
  const a = `^${one}$`
  const b = `^${two}$`
  width = b.length + 1
  reach.fill(0, 0, (a.length + 1) * width)
  reach[0] = romanisationTables().all
  farthest = 0
  for (let i = 0; i <= farthest && i < a.length; i++) {
    const end = Math.min(b.length - 1, i + BAND)
    for (let j = Math.max(0, i - BAND); j <= end; j++) {
      const scripts = reach[i * width + j] as number
      if (scripts !== 0) advance(a, b, i, j, scripts)
    }
  }
  return reach[a.length * width + b.length] as number
}

function advance(a: string, b: string, i: number, j: number, scripts: number): void {
  const { respellings, doubling } = romanisationTables()
  const one = a.charCodeAt(i)
  const two = b.charCodeAt(j)
  if (one === two) {
    mark(i + 1, j + 1, scripts)
    if (a.charCodeAt(i + 1) === one && isConsonant(a[i] as string)) mark(i + 2, j + 1, scripts & doubling)
    if (b.charCodeAt(j + 1) === one && isConsonant(a[i] as string)) mark(i + 1, j + 2, scripts & doubling)
  }
  for (const step of respellings.get(opening(one, two)) ?? []) {
    const own = scripts & step.scripts
    if (own !== 0 && a.startsWith(step.one, i) && b.startsWith(step.two, j))
      mark(i + step.one.length, j + step.two.length, own)
  }
}

function isConsonant(letter: string): boolean {
  return letter >= 'a' && letter <= 'z' && !'aeiouy'.includes(letter)
}

function mark(i: number, j: number, scripts: number): void {
  reach[i * width + j] = (reach[i * width + j] as number) | scripts
  if (i > farthest) farthest = i
}
