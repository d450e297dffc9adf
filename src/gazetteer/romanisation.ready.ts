import data from './romanisation.json' with { type: 'json' }

/** One letter of a script and the ways to write it. */
interface Letter {
  readonly number: number
  /** Number of the script. */
  readonly script: number
  readonly letter: string
  readonly renderings: readonly string[]
  /** The number of the first system that has the rendering at the same place. */
  readonly systems: readonly number[]
}

/**
 * By each rendering of a letter, `^` and `$` included: the numbers of the letters that are written so. By `#` and its number: a letter's
 * script, itself, its renderings and the numbers of their systems, whose names are in the row `systems`. In the row `longest`: by their
 * first character, how long the longest renderings are.
 */
export function renderedLetters(): Map<string, string> {
  const rows = new Map([['systems', SYSTEMS.map((id) => NAMES[id]?.name ?? id).join('\t')]])
  const longest = new Map<string, number>()
  for (const [rendering, letters] of lettersByRendering()) {
    const first = rendering.charAt(0)
    longest.set(first, Math.max(longest.get(first) ?? 0, rendering.length))
    rows.set(rendering, letters.map(({ number }) => number).join(' '))
    for (const { number, script, letter, renderings, systems } of letters)
      rows.set(`#${number}`, [script, letter, renderings.join(), systems.join()].join('\t'))
  }
  rows.set('longest', [...longest].flat().join(' '))
  return rows
}

const NAMES: Readonly<Record<string, { readonly name: string }>> = data.systems
const SYSTEMS = Object.keys(NAMES)

/**
 * Of two renderings of one letter: the first, the second, and a bit set of the scripts in which they are; by the two units that they begin
 * with.
 */
export function respellings(): Map<string, string> {
  const rows = new Map<string, string[]>()
  for (const [one, letters] of lettersByRendering()) {
    const scriptsOf = new Map<string, number>()
    for (const { script, renderings } of letters)
      for (const two of renderings) if (two !== one) scriptsOf.set(two, (scriptsOf.get(two) ?? 0) | (1 << script))
    for (const [two, scripts] of scriptsOf) {
      const opening = one.charAt(0) + two.charAt(0)
      rows.set(opening, [...(rows.get(opening) ?? []), `${one} ${two} ${scripts}`])
    }
  }
  return new Map([...rows].map(([opening, list]) => [opening, list.join(',')]))
}

/** What the scripts are, by their numbers: one row of JSON, `scripts`. */
export function scripts(): Map<string, string> {
  const all = data.scripts.map(({ letters, name, least, alone, doubles, eastern }) => {
    const own = Object.keys(letters).filter((letter) => /^[^ -~]$/u.test(letter))
    return { name, least, alone, doubles, eastern, own }
  })
  return new Map([['scripts', JSON.stringify(all)]])
}

function lettersByRendering(): Map<string, Letter[]> {
  const letters = new Map<string, Letter[]>()
  let count = 0
  data.scripts.forEach((script, number) => {
    for (const [letter, systems] of Object.entries(script.letters)) {
      const read = { number: count++, script: number, letter, ...readForms(systems) }
      for (const rendering of read.renderings) letters.set(rendering, [...(letters.get(rendering) ?? []), read])
    }
  })
  return letters
}

function readForms(forms: Readonly<Record<string, string>>): Pick<Letter, 'renderings' | 'systems'> {
  const renderings: string[] = []
  const systems: number[] = []
  for (const [system, list] of Object.entries(forms)) {
    for (const rendering of list.split(' ')) {
      if (renderings.includes(rendering)) continue
      renderings.push(rendering)
      systems.push(SYSTEMS.indexOf(system))
    }
  }
  return { renderings, systems }
}
