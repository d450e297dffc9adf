import { describe, expect, it } from 'vitest'
import { foldDiacritics, normalise } from '../document/lexeme.js'
import { countryByName } from './countries.js'
import organizations from './organizations.json' with { type: 'json' }
import data from './things-like-people.json' with { type: 'json' }

const names: readonly string[] = Object.values(data.names).flat()
const fold = (name: string): string => foldDiacritics(normalise(name))

describe('things-like-people.json', () => {
  it.each(Object.entries(data.names))('%s: in order, without stray spaces, with a capital', (_, kind) => {
    expect(kind).toEqual([...new Set(kind)].sort())
    for (const name of kind) expect(name).toMatch(/^(?! ).*\p{Lu}.*(?<! )$/u)
    for (const name of kind) expect(name).not.toMatch(/ {2}/)
  })

  it('names each thing once, with its diacritics', () => {
    const folded = names.map(fold)
    expect(folded.filter((name, i) => folded.indexOf(name) !== i)).toEqual([])
  })

  it('names no country', () => {
    expect(names.filter((name) => countryByName(name) !== undefined)).toEqual([])
  })

  it('names nothing that the organizations have', () => {
    const known = new Set(organizations.organizations.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(fold))
    expect(names.filter((name) => known.has(fold(name)))).toEqual([])
  })
})
