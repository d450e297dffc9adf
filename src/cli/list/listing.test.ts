import { describe, expect, test } from 'vitest'
import { UserError } from '../errors.js'
import { listCountries } from './list-countries.js'
import { listTopics } from './list-topics.js'
import { renderListing } from './listing.js'

describe('a table', () => {
  test('of topics', () => {
    const lines = renderListing(listTopics(), 'table').split('\n')
    expect(lines[0]).toMatch(/^id +label +kind +list +terms$/)
    expect(lines[1]).toMatch(/^uav +Unmanned aerial vehicles +equipment +ML10 +\d+$/)
    expect(new Set(lines.slice(0, 37).map(({ length }) => length)).size).toBe(1)
    expect(lines.at(-2)).toMatch(/^List: Common Military List of the European Union/)
  })

  test('of countries', () => {
    const lines = renderListing(listCountries(), 'table').trimEnd().split('\n')
    expect(lines).toHaveLength(251)
    expect(lines.find((line) => line.startsWith('TR '))).toMatch(/^TR +TUR +Turkey +\d+$/)
  })
})

describe('JSON', () => {
  test('of topics has their terms', () => {
    const topics = JSON.parse(renderListing(listTopics(), 'json'))
    expect(topics).toHaveLength(36)
    for (const { terms } of topics) expect(terms.length).toBeGreaterThan(3)
    expect(topics[0]).toMatchObject({ id: 'uav', kind: 'equipment', list: 'ML10' })
    expect(topics[0].terms).toContain('drone')
  })

  test('of countries has their names, shared ones with each', () => {
    const lines = renderListing(listCountries(), 'ndjson').trimEnd().split('\n')
    const countries = new Map(lines.map((line) => [JSON.parse(line).id, JSON.parse(line)]))
    expect(countries.get('PL')).toMatchObject({ alpha3: 'POL', name: 'Poland' })
    expect(countries.get('PL').aliases).toContainEqual({ text: 'Warsaw', form: 'capital' })
    for (const id of ['KR', 'KP']) expect(countries.get(id).aliases).toContainEqual({ text: 'Korea', form: 'name' })
  })
})

test('a format for records is none for lists', () => {
  expect(() => renderListing(listTopics(), 'csv')).toThrow(UserError)
})
