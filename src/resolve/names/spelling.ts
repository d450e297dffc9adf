import { romanisationTables } from './romanisation.js'

/** Longer words are compared letter by letter only. */
const MAX_LENGTH = 40
const WIDTH = MAX_LENGTH + 3
/** How far two spellings of one word may drift apart, in letters. */
const BAND = 6

const reach = new Int32Array(WIDTH * WIDTH)

/** Words meet again and again: the pairs compared last, forgotten all at once when they are too many. */
const MOST_KNOWN = 20_000
const known = new Map<string, number>()

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
  const pair = `${one}|${two}`
  const found = known.get(pair) ?? compare(one, two)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(pair, found)
  return found
}

function compare(one: string, two: string): number {
  const tables = romanisationTables()
  const a = `^${one}$`
  const b = `^${two}$`
  for (let i = 0; i <= a.length; i++) reach.fill(0, i * WIDTH, i * WIDTH + b.length + 1)
  reach[0] = tables.all
  for (let i = 0; i <= a.length; i++) {
    for (let j = Math.max(0, i - BAND); j <= Math.min(b.length, i + BAND); j++) {
      const scripts = reach[i * WIDTH + j] as number
      if (scripts !== 0) advance(a, b, i, j, scripts)
    }
  }
  return reach[a.length * WIDTH + b.length] as number
}

function advance(a: string, b: string, i: number, j: number, scripts: number): void {
  const { letters, longestFrom, doubling } = romanisationTables()
  const one = a[i] ?? ''
  if (one !== '' && one === b[j]) {
    mark(i + 1, j + 1, scripts)
    if (a[i + 1] === one && isConsonant(one)) mark(i + 2, j + 1, scripts & doubling)
    if (b[j + 1] === one && isConsonant(one)) mark(i + 1, j + 2, scripts & doubling)
  }
  const longest = Math.min(longestFrom.get(one) ?? 0, a.length - i)
  for (let length = 1; length <= longest; length++) {
    for (const { script, renderings } of letters.get(a.slice(i, i + length)) ?? []) {
      const bit = 1 << script
      if ((scripts & bit) === 0) continue
      for (const other of renderings) if (b.startsWith(other, j)) mark(i + length, j + other.length, bit)
    }
  }
}

function isConsonant(letter: string): boolean {
  return letter >= 'a' && letter <= 'z' && !'aeiouy'.includes(letter)
}

function mark(i: number, j: number, scripts: number): void {
  reach[i * WIDTH + j] = (reach[i * WIDTH + j] as number) | scripts
}
