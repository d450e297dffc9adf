import { describe, expect, it } from 'vitest'
import data from './family-first.json' with { type: 'json' }

describe('family-first.json', () => {
  it('cites a source for each list', () => {
    expect(Object.keys(data.surnames)).toEqual(Object.keys(data.sources))
  })

  it.each(Object.entries(data.surnames))('%s: folded, ordered, each surname once', (_, lines) => {
    const surnames = lines.flatMap((line) => line.split(' '))
    for (const surname of surnames) expect(surname).toMatch(/^[a-z]+$/)
    expect(surnames).toEqual([...new Set(surnames)].sort())
  })
})
