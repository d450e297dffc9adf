import data from '../../gazetteer/romanisation.json' with { type: 'json' }

/** One letter of a script and the ways to write it. */
export interface Letter {
  /** Number of the script. */
  readonly script: number
  readonly letter: string
  readonly renderings: readonly string[]
  /** The first system that has the rendering at the same place. */
  readonly systems: readonly string[]
}

/** Two renderings of one letter, and a bit set of the scripts in which they are. */
export interface Respelling {
  readonly one: string
  readonly two: string
  readonly scripts: number
}

interface Tables {
  /** Letters by each of their renderings. */
  readonly letters: ReadonlyMap<string, readonly Letter[]>
  /** By the units that the two begin with; see `opening`. */
  readonly respellings: ReadonlyMap<number, readonly Respelling[]>
  /** Bit sets of scripts: those that double consonants, and those that may tie lone surnames. */
  readonly doubling: number
  readonly alone: number
  /** Those for names that open with an East Asian surname. */
  readonly eastern: number
  readonly all: number
  /** How long a rendering that begins with a letter may be, anchors included. */
  readonly longestFrom: ReadonlyMap<string, number>
}

let tables: Tables | undefined

/** Built at first use: importing this module costs nothing. */
export function romanisationTables(): Tables {
  tables ??= build()
  return tables
}

function build(): Tables {
  const letters = new Map<string, Letter[]>()
  const longestFrom = new Map<string, number>()
  data.scripts.forEach((script, number) => {
    for (const [letter, systems] of Object.entries(script.letters)) {
      const entry = readLetter(number, letter, systems)
      for (const rendering of entry.renderings) {
        const first = rendering.slice(0, 1)
        longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, rendering.length))
        const list = letters.get(rendering)
        if (list) list.push(entry)
        else letters.set(rendering, [entry])
      }
    }
  })
  const all = 2 ** data.scripts.length - 1
  return {
    letters,
    respellings: respellingsIn(letters),
    doubling: maskOf('doubles'),
    alone: maskOf('alone'),
    eastern: maskOf('eastern'),
    all,
    longestFrom,
  }
}

/** The key of the respellings that turn a piece with the first unit into one with the second. */
export function opening(one: number, two: number): number {
  return (one << 16) | two
}

function respellingsIn(letters: ReadonlyMap<string, readonly Letter[]>): ReadonlyMap<number, readonly Respelling[]> {
  const respellings = new Map<number, Respelling[]>()
  for (const [one, rendered] of letters) {
    const scriptsOf = new Map<string, number>()
    for (const { script, renderings } of rendered)
      for (const two of renderings) if (two !== one) scriptsOf.set(two, (scriptsOf.get(two) ?? 0) | (1 << script))
    for (const [two, scripts] of scriptsOf) {
      const key = opening(one.charCodeAt(0), two.charCodeAt(0))
      const list = respellings.get(key)
      if (list) list.push({ one, two, scripts })
      else respellings.set(key, [{ one, two, scripts }])
    }
  }
  return respellings
}

function readLetter(script: number, letter: string, forms: Readonly<Record<string, string>>): Letter {
  const renderings: string[] = []
  const systems: string[] = []
  for (const [system, list] of Object.entries(forms)) {
    for (const rendering of list.split(' ')) {
      if (renderings.includes(rendering)) continue
      renderings.push(rendering)
      systems.push(system)
    }
  }
  return { script, letter, renderings, systems }
}

function maskOf(property: 'alone' | 'doubles' | 'eastern'): number {
  return data.scripts.reduce((mask, script, at) => (script[property] ? mask | (1 << at) : mask), 0)
}

/** How many letters have to differ before a script explains a whole name. */
export function leastOf(script: number): number {
  return data.scripts[script]?.least ?? 1
}

/** `Cyrillic є: "ie" in KMU 55, "e" in ISO 9`. */
export function explainLetter({ script, letter, renderings, systems }: Letter, one: string, two: string): string {
  const show = (rendering: string): string => {
    const system = systems[renderings.indexOf(rendering)] ?? ''
    const name = (data.systems as Readonly<Record<string, { readonly name: string }>>)[system]?.name ?? system
    return `"${rendering.replace(/[\^$]/g, '')}" in ${name}`
  }
  return `${scriptName(script)} ${letter}: ${show(one)}, ${show(two)}`
}

/** 1 where a text has a letter beyond a-z of which the script's table speaks (`ş`), else 0. */
export function usesScript(text: string, script: number): number {
  const small = text.toLowerCase()
  const letters = Object.keys(data.scripts[script]?.letters ?? {})
  return letters.some((letter) => /^[^ -~]$/u.test(letter) && small.includes(letter)) ? 1 : 0
}

export function scriptName(script: number): string {
  return data.scripts[script]?.name ?? ''
}
