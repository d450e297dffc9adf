import { explainLetter, romanisationTables, scriptName, usesScript } from './romanisation.js'

/** Longer words are compared letter by letter only. */
const MAX_LENGTH = 40
const WIDTH = MAX_LENGTH + 3
/** How far two spellings of one word may drift apart, in letters. */
const BAND = 6

const reach = new Int32Array(WIDTH * WIDTH)

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
      if ((scripts & script) === 0) continue
      for (const other of renderings) if (b.startsWith(other, j)) mark(i + length, j + other.length, scripts & script)
    }
  }
}

function isConsonant(letter: string): boolean {
  return letter >= 'a' && letter <= 'z' && !'aeiouy'.includes(letter)
}

function mark(i: number, j: number, scripts: number): void {
  reach[i * WIDTH + j] = (reach[i * WIDTH + j] as number) | scripts
}

/**
 * Says which letters differ and why: `Cyrillic є: "ie" in KMU 55, "e" in press usage`. One script has to explain all
 * words, where one can; of several, one whose letters stand in the text, then the one that needs fewest letters.
 *
 * @param changes pairs of folded words.
 * @param text the names as written.
 * @returns one explanation for each change; empty where no table explains it.
 */
export function explainSpellings(changes: readonly (readonly [string, string])[], text: string): readonly string[] {
  const common = changes.reduce((scripts, [one, two]) => scripts & scriptsOf(one, two), romanisationTables().all)
  return changes.map(([one, two]) => {
    const scripts = common || scriptsOf(one, two)
    const paths = scriptsIn(scripts).map((script) => ({ script, steps: pathOf(`^${one}$`, `^${two}$`, script) }))
    paths.sort(
      (a, b) =>
        Number(usesScript(text, b.script)) - Number(usesScript(text, a.script)) || a.steps.length - b.steps.length,
    )
    const best = paths[0]
    if (!best) return ''
    return best.steps.length > 0
      ? [...new Set(best.steps)].join('; ')
      : `${scriptName(best.script)}: a consonant doubled`
  })
}

function scriptsIn(bits: number): number[] {
  const scripts: number[] = []
  for (let script = 0; bits >> script !== 0; script++) if ((bits >> script) & 1) scripts.push(script)
  return scripts
}

/** The unequal pieces of the shortest path, each explained. `scriptsOf` has said that there is a path. */
function pathOf(a: string, b: string, script: number): readonly string[] {
  const { letters, longestFrom } = romanisationTables()
  const best: (readonly string[] | undefined)[] = []
  const at = (i: number, j: number): number => i * (b.length + 1) + j
  const offer = (i: number, j: number, steps: readonly string[]): void => {
    const known = best[at(i, j)]
    if (known === undefined || steps.length < known.length) best[at(i, j)] = steps
  }
  offer(0, 0, [])
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const steps = best[at(i, j)]
      if (steps === undefined) continue
      if (i < a.length && a[i] === b[j]) {
        offer(i + 1, j + 1, steps)
        if (a[i + 1] === a[i]) offer(i + 2, j + 1, steps)
        if (b[j + 1] === b[j]) offer(i + 1, j + 2, steps)
      }
      const longest = Math.min(longestFrom.get(a[i] ?? '') ?? 0, a.length - i)
      for (let length = 1; length <= longest; length++) {
        const one = a.slice(i, i + length)
        for (const letter of letters.get(one) ?? []) {
          if (letter.script !== 1 << script) continue
          for (const two of letter.renderings) {
            if (two === one || !b.startsWith(two, j)) continue
            offer(i + length, j + two.length, [...steps, explainLetter(script, one, two) ?? ''])
          }
        }
      }
    }
  }
  return best[at(a.length, b.length)] ?? []
}
