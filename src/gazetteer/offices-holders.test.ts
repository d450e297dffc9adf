import { describe, expect, test } from 'vitest'
import { countriesOfSurname, countryOfHolder } from './offices-holders.js'

describe('countryOfHolder', () => {
  test.each([
    ['Joseph R. Biden, Jr.', 'US'],
    ['Kishida Fumio', 'JP'],
    ['Fumio Kishida', 'JP'],
    ['Dovile Sakaliene', 'LT'],
    ['Ulf\nKristersson', 'SE'],
    ['Jane Doe', undefined],
    ['Fumio', undefined],
  ])('%s: %s', (name, country) => {
    expect(countryOfHolder(name)).toBe(country)
    expect(countryOfHolder(name)).toBe(country)
  })
})

describe('countriesOfSurname', () => {
  test.each([
    ['Zelensky', ['UA']],
    ['Kishida', ['JP']],
    ['Sánchez', ['ES']],
    ['Doe', []],
  ])('%s: %j', (surname, countries) => {
    expect(countriesOfSurname(surname)).toEqual(countries)
  })
})
