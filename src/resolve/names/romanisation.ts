import data from '../../gazetteer/romanisation.json' with { type: 'json' }

/** One letter of a script and the ways to write it. */
interface Letter {
  /** A bit: `1 << number of the script`. */
  readonly script: number
  readonly renderings: readonly string[]
}

interface Tables {
  /** Letters by each of their renderings. */
  readonly letters: ReadonlyMap<string, readonly Letter[]>
  /** Bit sets of scripts: those that double consonants, and those that may tie lone surnames. */
  readonly doubling: number
  readonly alone: number
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
  const byRendering = new Map<string, Letter[]>()
  const longestFrom = new Map<string, number>()
  data.scripts.forEach(({ letters }, script) => {
    for (const systems of Object.values(letters)) {
      const letter = { script: 1 << script, renderings: [...renderingsOf(systems).keys()] }
      for (const rendering of letter.renderings) {
        const first = rendering.slice(0, 1)
        longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, rendering.length))
        const list = byRendering.get(rendering)
        if (list) list.push(letter)
        else byRendering.set(rendering, [letter])
      }
    }
  })
  const all = 2 ** data.scripts.length - 1
  return { letters: byRendering, doubling: maskOf('doubles'), alone: maskOf('alone'), all, longestFrom }
}

function maskOf(property: 'alone' | 'doubles'): number {
  return data.scripts.reduce((mask, script, at) => (script[property] ? mask | (1 << at) : mask), 0)
}

/** Each rendering of a letter, with the first system that has it. `-` is the empty rendering. */
function renderingsOf(systems: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const renderings = new Map<string, string>()
  for (const [system, forms] of Object.entries(systems)) {
    for (const form of forms.split(' ')) {
      const text = form === '-' ? '' : form
      if (!renderings.has(text)) renderings.set(text, system)
    }
  }
  return renderings
}

/** `Cyrillic є is written "ie" (KMU 55) or "e" (ISO 9)`; undefined when no letter of the script has both renderings. */
export function explainLetter(script: number, one: string, two: string): string | undefined {
  const found = data.scripts[script]
  if (!found) return undefined
  for (const [letter, systems] of Object.entries(found.letters)) {
    const renderings = renderingsOf(systems)
    const [first, second] = [renderings.get(one), renderings.get(two)]
    if (first === undefined || second === undefined) continue
    return `${found.name} ${letter}: ${shown(one)} in ${nameOf(first)}, ${shown(two)} in ${nameOf(second)}`
  }
  return undefined
}

/** Whether a text has a letter beyond a-z of which the script's table speaks: `ş`. */
export function usesScript(text: string, script: number): boolean {
  const small = text.toLowerCase()
  return Object.keys(data.scripts[script]?.letters ?? {}).some(
    (letter) => /^[^ -~]$/u.test(letter) && small.includes(letter),
  )
}

export function scriptName(script: number): string {
  return data.scripts[script]?.name ?? ''
}

function shown(rendering: string): string {
  const letters = rendering.replace(/[\^$]/g, '')
  return letters === '' ? 'nothing' : `"${letters}"`
}

function nameOf(system: string): string {
  return (data.systems as Readonly<Record<string, { readonly name: string }>>)[system]?.name ?? system
}
