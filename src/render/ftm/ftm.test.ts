import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../model.js'
import { record } from '../example.js'
import { render } from '../index.js'
import type { Entity } from './entity.js'

const thing = [
  'name',
  'summary',
  'country',
  'alias',
  'weakAlias',
  'sourceUrl',
  'publisher',
  'keywords',
  'notes',
  'proof',
]
const organization = [
  ...thing,
  'legalForm',
  'status',
  'sector',
  'classification',
  'jurisdiction',
  'mainCountry',
  'parent',
]

/**
 * Properties of the schemata that are used here, and what each must have, as published in
 * https://github.com/opensanctions/followthemoney (followthemoney/schema/{Thing,LegalEntity,Article,Person,PublicBody,Organization,
 * Position,Interval,Occupancy,Document,Mention}.yaml, MIT). Of entity properties, the schema that the other end has to be.
 */
const schemata: Readonly<
  Record<string, { readonly properties: readonly string[]; readonly required: readonly string[] }>
> = {
  Article: { properties: [...thing, 'title', 'author', 'fileName', 'language', 'date', 'publishedAt'], required: [] },
  Person: { properties: [...thing, 'title', 'firstName', 'lastName', 'position', 'nationality'], required: ['name'] },
  PublicBody: { properties: organization, required: ['name'] },
  Organization: { properties: organization, required: ['name'] },
  Position: { properties: [...thing, 'organization', 'subnationalArea', 'numberOfSeats'], required: ['name'] },
  Occupancy: {
    properties: ['holder', 'post', 'status', 'startDate', 'endDate', 'date', 'summary'],
    required: ['holder', 'post'],
  },
  Mention: {
    properties: ['document', 'resolved', 'name', 'detectedSchema', 'contextCountry'],
    required: ['document', 'name'],
  },
}

const ranges: Readonly<Record<string, readonly string[]>> = {
  proof: ['Article'],
  document: ['Article'],
  holder: ['Person'],
  post: ['Position'],
  organization: ['PublicBody', 'Organization'],
  resolved: ['Person', 'PublicBody', 'Organization'],
}

function entities(shown: Extraction | readonly Extraction[] = record, sections?: 'people'): Entity[] {
  const lines = render(shown, 'ftm', sections === undefined ? {} : { sections: new Set([sections]) }).split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line))
}

function ofSchema(schema: string, shown = entities()) {
  return shown.filter((entity) => entity.schema === schema).map(({ properties }) => properties)
}

describe('ftm', () => {
  test.each([undefined, 'people'] as const)('fits the published schema (%s)', (sections) => {
    const all = entities(record, sections)
    const byId = new Map(all.map((entity) => [entity.id, entity]))
    expect(byId.size).toBe(all.length)
    for (const { id, schema, properties } of all) {
      const { properties: known = [], required = ['a known schema'] } = schemata[schema] ?? {}
      expect(id).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)
      expect(Object.keys(properties).filter((name) => !known.includes(name))).toEqual([])
      expect(required.filter((name) => (properties[name] ?? []).length === 0)).toEqual([])
      for (const [name, values] of Object.entries(properties)) {
        expect(values.every((value) => typeof value === 'string' && value !== '')).toBe(true)
        const range = ranges[name]
        if (range !== undefined) for (const value of values) expect(range).toContain(byId.get(value)?.schema)
      }
    }
  })

  test('says who holds which position where', () => {
    expect(ofSchema('Article')).toEqual([
      { title: [record.title], publishedAt: ['2025-03-03'], fileName: ['wire/sea-drones.txt'] },
    ])
    expect(ofSchema('Person')[0]).toMatchObject({
      name: ['Inês Falcão'],
      weakAlias: ['Falcão'],
      position: ['Defence Minister'],
      country: ['pt'],
    })
    const all = entities()
    const [held] = ofSchema('Occupancy')
    const post = all.find(({ id }) => id === held?.post?.[0])
    expect(post?.properties).toMatchObject({ name: ['Defence Minister'], country: ['pt'] })
    const body = all.find(({ id }) => id === post?.properties.organization?.[0])
    expect(body).toMatchObject({ schema: 'PublicBody', properties: { name: ['Ministry of National Defence'] } })
  })

  test('mentions each spelling once', () => {
    const names = ofSchema('Mention').map(({ name }) => name?.[0])
    expect(names).toEqual([
      'Inês Falcão',
      'Falcão',
      'Takeshi Mori',
      'Mori',
      '森武',
      'Ministry of National Defence',
      'NATO',
    ])
  })

  test('two articles share no id; the same article has the same', () => {
    const other = entities({ ...record, published: '2025-03-04' }).map(({ id }) => id)
    const ids = entities().map(({ id }) => id)
    expect(ids.filter((id) => other.includes(id))).toEqual([])
    expect(entities().map(({ id }) => id)).toEqual(ids)
  })

  test('of a line that could not be read there is nothing to say', () => {
    expect(entities({ ...record, error: 'the line is blank' })).toEqual([])
  })
})
