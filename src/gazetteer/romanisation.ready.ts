import data from './romanisation.json' with { type: 'json' }

/** One letter of a script and the ways to write it. */
interface Letter {
  /** Number of the script. */
  readonly script: number
  readonly letter: string
  readonly renderings: readonly string[]
  /** The name of the first system that has the rendering at the same place. */
  readonly systems: readonly string[]
}

/** By each rendering of a letter, `^` and `$` included: the letters that are written so, in JSON. */
export function renderedLetters(): Map<string, string> {
  return new Map([...lettersByRendering()].map(([rendering, letters]) => [rendering, JSON.stringify(letters)]))
}

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
  data.scripts.forEach((script, number) => {
    for (const [letter, systems] of Object.entries(script.letters)) {
      const read = readLetter(number, letter, systems)
      for (const rendering of read.renderings) letters.set(rendering, [...(letters.get(rendering) ?? []), read])
    }
  })
  return letters
}

function readLetter(script: number, letter: string, forms: Readonly<Record<string, string>>): Letter {
  const names: Readonly<Record<string, { readonly name: string }>> = data.systems
  const renderings: string[] = []
  const systems: string[] = []
  for (const [system, list] of Object.entries(forms)) {
    for (const rendering of list.split(' ')) {
      if (renderings.includes(rendering)) continue
      renderings.push(rendering)
      systems.push(names[system]?.name ?? system)
    }
  }
  return { script, letter, renderings, systems }
}
