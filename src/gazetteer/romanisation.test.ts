import { describe, expect, it } from 'vitest'
import data from './romanisation.json' with { type: 'json' }

const letters = data.scripts.flatMap(({ id, letters }) =>
  Object.entries(letters).map(([letter, forms]) => ({ id, letter, forms: Object.entries<string>(forms) })),
)

describe('romanisation.json', () => {
  it('has few enough scripts for a 32-bit set', () => {
    expect(data.scripts.length).toBeLessThan(31)
  })

  it('names each script once', () => {
    expect(new Set(data.scripts.map(({ id }) => id)).size).toBe(data.scripts.length)
  })

  it('cites a source for each system, and uses each', () => {
    const used = new Set(letters.flatMap(({ forms }) => forms.map(([system]) => system)))
    expect([...used].sort()).toEqual(Object.keys(data.systems).sort())
    for (const { name, source } of Object.values(data.systems)) {
      expect(name).toMatch(/\S/)
      expect(source.length).toBeGreaterThan(10)
    }
  })

  it.each(letters)('$id $letter: renderings are plain letters, at least two of them different', ({ forms }) => {
    const renderings = forms.flatMap(([, text]) => text.split(' '))
    for (const rendering of renderings) expect(rendering).toMatch(/^\^?[a-z]+\$?$/)
    expect(new Set(renderings).size).toBeGreaterThan(1)
    for (const [, text] of forms) expect(new Set(text.split(' ')).size).toBe(text.split(' ').length)
  })
})
