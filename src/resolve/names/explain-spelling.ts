import {
  explainLetter,
  type Letter,
  leastOf,
  lettersAs,
  longestFrom,
  scriptName,
  scriptSets,
  usesScript,
} from './romanisation.js'
import { scriptsOf } from './spelling.js'

/** Two folded words, or whole names. */
export type Change = readonly [string, string]

/** One letter written two ways. */
interface Step {
  readonly letter: Letter
  readonly one: string
  readonly two: string
}

/**
 * Says which letters differ and why: `Cyrillic є: "ie" in KMU 55, "e" in press usage`. One script has to explain all
 * words, where one can; of several, one whose letters stand in the text, then the one that
 * needs fewest letters.
 *
 * @param text the names as written.
 * @returns one explanation for each change; empty where no table explains it.
 */
export function explainSpellings(changes: readonly Change[], text: string): readonly string[] {
  const common = commonScripts(changes)
  return changes.map(([one, two]) => {
    const paths = scriptsIn(common || scriptsOf(one, two)).map((script) => ({
      script,
      steps: pathOf(one, two, script),
    }))
    paths.sort(
      (a, b) =>
        usesScript(text, b.script) - usesScript(text, a.script) ||
        a.steps.length - b.steps.length ||
        lettersOf(b.steps) - lettersOf(a.steps),
    )
    const best = paths[0]
    if (!best) return ''
    if (best.steps.length === 0) return `${scriptName(best.script)}: a consonant doubled`
    return [...new Set(best.steps.map((step) => explainLetter(step.letter, step.one, step.two)))].join('; ')
  })
}

/**
 * Whether some one script explains all changes in a whole name, and enough letters differ or stay the same to believe
 * it: `Tsai Ing-wen` and `Cai Yingwen`, but not `Chen Kang` and `Chen Gang`.
 *
 * @param eastern whether the name opens with an East Asian surname.
 * @param kept how many letters the words have that did not change.
 */
export function isTransliteration(changes: readonly Change[], eastern: boolean, kept: number): boolean {
  const scripts = commonScripts(changes) & (eastern ? scriptSets().eastern : scriptSets().all)
  return scriptsIn(scripts).some((script) => {
    const least = kept >= ENOUGH_KEPT ? leastOf(script) : 2
    return least < 2 || changes.reduce((sum, [one, two]) => sum + pathOf(one, two, script).length, 0) >= least
  })
}

const ENOUGH_KEPT = 5

/** Longer pieces explain more: Japanese `shi` and `si` before Cyrillic `sh` and `s`. */
function lettersOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { one, two }) => sum + one.length + two.length, 0)
}

function commonScripts(changes: readonly Change[]): number {
  return changes.reduce((scripts, [one, two]) => scripts & scriptsOf(one, two), scriptSets().all)
}

function scriptsIn(bits: number): number[] {
  const scripts: number[] = []
  for (let script = 0; bits >> script !== 0; script++) if ((bits >> script) & 1) scripts.push(script)
  return scripts
}

/** The unequal pieces of the shortest path through one script. `scriptsOf` has said that there is a path. */
function pathOf(one: string, two: string, script: number): readonly Step[] {
  const a = `^${one}$`
  const b = `^${two}$`
  const best: (readonly Step[] | undefined)[] = []
  const at = (i: number, j: number): number => i * (b.length + 1) + j
  const offer = (i: number, j: number, steps: readonly Step[]): void => {
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
      for (const step of stepsAt(a, b, i, j, script)) {
        offer(i + step.one.length, j + step.two.length, [...steps, step])
      }
    }
  }
  return best[at(a.length, b.length)] ?? []
}

function stepsAt(a: string, b: string, i: number, j: number, script: number): readonly Step[] {
  const steps: Step[] = []
  const longest = Math.min(longestFrom(a[i] ?? ''), a.length - i)
  for (let length = 1; length <= longest; length++) {
    const one = a.slice(i, i + length)
    for (const letter of lettersAs(one)) {
      if (letter.script !== script) continue
      for (const two of letter.renderings) if (two !== one && b.startsWith(two, j)) steps.push({ letter, one, two })
    }
  }
  return steps
}
