import data from './given-names.json' with { type: 'json' }

/**
 * Of each given name its gender (`m`, `f`, `-` for both, or nothing) and the numbers of the classes that it is in, of names that may be one;
 * of each class, by its number, what it is (`full`, `short`: a name and its short forms, `english`: those of English) and its names.
 */
export function givenNameRows(): Map<string, string> {
  const genders = new Map<string, string>()
  const add = (lines: readonly string[], gender: string): void => {
    for (const line of lines) for (const name of line.split(' ')) genders.set(name, gender)
  }
  add(data.gender.either, '-')
  add(data.gender.m, 'm')
  add(data.gender.f, 'f')
  const classes = new Map<string, number[]>()
  const rows = new Map<string, string>()
  let number = 0
  for (const [source, lines] of Object.entries(data.equivalents)) {
    const kind = source === 'english-short' ? 'english' : source.endsWith('-short') ? 'short' : 'full'
    for (const line of lines) {
      rows.set(String(number), `${kind} ${line}`)
      for (const name of line.split(' ')) classes.set(name, [...(classes.get(name) ?? []), number])
      number++
    }
  }
  for (const name of new Set([...classes.keys(), ...genders.keys()]))
    rows.set(name, [genders.get(name) ?? '', ...(classes.get(name) ?? [])].join(' '))
  return rows
}
