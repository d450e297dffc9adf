import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'
import { compileDictionary } from './gazetteer/dictionary.js'

const text = `Defence Minister of Norway Ingrid Solberg-Lie received Chad Okafor in Oslo.

"We agree," Solberg-Lie said. Peru also thanked Okafor. Boxwood left.`

describe('the least confidence', () => {
  const all = extract(text).people.flatMap(({ mentions }) => mentions.map(({ confidence = 0 }) => confidence))

  it('of 0 leaves everybody', () => {
    expect(extract(text, { minConfidence: 0 })).toEqual(extract(text))
    expect(all.length).toBeGreaterThan(2)
  })

  it.each([...new Set(all), 0.5, 1])('of %d keeps whoever is as sure as that', (minConfidence) => {
    const kept = extract(text, { minConfidence }).people.flatMap(({ mentions }) =>
      mentions.map(({ confidence = 0 }) => confidence),
    )
    expect(kept.sort()).toEqual(all.filter((confidence) => confidence >= minConfidence).sort())
  })

  it('makes no country of the name of somebody left out', () => {
    const record = extract('Peru thanked Chad Okafor-Bright.', { minConfidence: 1 })
    expect(record.people).toEqual([])
    expect(record.countries.map(({ id }) => id)).toEqual(['PE'])
  })

  it('is met by whoever is in the dictionary', () => {
    const dictionary = compileDictionary({ people: [{ name: 'Ayen Deng', aliases: ['Boxwood'] }] })
    expect(extract(text, { minConfidence: 1, dictionary }).people.map(({ name }) => name)).toContain('Ayen Deng')
  })

  it.each([-0.1, 1.1, Number.NaN])('is not %d', (minConfidence) => {
    expect(() => extract(text, { minConfidence })).toThrow(RangeError)
  })
})

it.each(['2024-02-30', 'today', '2024-1-1'])('the date is not %s', (date) => {
  expect(() => extract(text, { date })).toThrow(RangeError)
})
