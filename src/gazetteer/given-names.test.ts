import { describe, expect, it } from 'vitest'
import data from './given-names.json' with { type: 'json' }

const classes = Object.entries(data.equivalents).flatMap(([source, lines]) => lines.map((line) => ({ source, line })))
const split = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '))

describe('given-names.json', () => {
  it('describes each source of equivalents', () => {
    expect(Object.keys(data.equivalents).sort()).toEqual(Object.keys(data.sources).sort())
  })

  it.each(classes)('$source: $line', ({ line }) => {
    const forms = line.split(' ')
    for (const form of forms) expect(form).toMatch(/^[a-z]+$/)
    expect(forms.length).toBeGreaterThan(1)
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('gives each name one gender, in order', () => {
    const { m, f, either } = data.gender
    const all = [...split(m), ...split(f), ...split(either)]
    expect(new Set(all).size).toBe(all.length)
    for (const lines of [m, f, either]) {
      const names = split(lines)
      for (const name of names) expect(name).toMatch(/^[a-z]+$/)
      expect(names).toEqual([...names].sort())
    }
  })

  it('ties no man’s name to a woman’s as forms of one saint', () => {
    const gender = new Map([
      ...split(data.gender.m).map((name) => [name, 'm'] as const),
      ...split(data.gender.f).map((name) => [name, 'f'] as const),
    ])
    for (const line of data.equivalents['east-slavic']) {
      const genders = new Set(line.split(' ').flatMap((form) => gender.get(form) ?? []))
      expect([line, genders.size]).toEqual([line, Math.min(genders.size, 1)])
    }
  })
})
