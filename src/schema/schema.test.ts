import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { record } from '../render/example.js'
import { render } from '../render/index.js'
import schema from './extraction.schema.json' with { type: 'json' }

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** The example as JSON, with the value at `path` replaced, or taken out where there is none. */
function altered(path: string, ...value: readonly unknown[]): unknown {
  const copy = JSON.parse(JSON.stringify(record))
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((node, key) => node[key], copy)
  if (value.length > 0) parent[last] = value[0]
  else delete parent[last]
  return copy
}

describe('the schema of a record', () => {
  test('accepts a whole record, and one of which only some was asked for', () => {
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(JSON.parse(render(record, 'json', { sections: new Set(['countries']) })))).toBe(true)
  })

  test.each([
    'title',
    'published',
    'warnings',
    'people.0.roles.0.country',
    'people.0.roles.0.ministry',
    'ministries.0.country',
    'topics.0.list',
    'agreements.0.title',
    'agreements.0.date',
  ])('%s may be absent', (path) => {
    expect(validate(altered(path))).toBe(true)
  })

  test.each([
    ['schema', 'entente/2'],
    ['source', ''],
    ['title', null],
    ['title', ''],
    ['published', '2025-13-01'],
    ['published', '3 March 2025'],
    ['warnings', []],
    ['people', null],
    ['peple', []],
    ['people.0.mentions', []],
    ['people.0.mentions.0.start', -1],
    ['people.0.mentions.0.start', 1.5],
    ['people.0.mentions.0.confidence', 1.2],
    ['people.0.mentions.0.form', 'name'],
    ['people.0.roles.0.country', 'PRT'],
    ['people.0.roles.0.country', ''],
    ['people.0.aliases', []],
    ['ministries.0.implied', 'no'],
    ['ministries.0.portfolios', 'defence'],
    ['ministries.0.portfolios', ['Defence']],
    ['countries.0.mentions.0.form', 'flag'],
    ['countries.0.id', 'pt'],
    ['organizations.0.name', null],
    ['topics.0.kind', 'thing'],
    ['topics.0.list', 'ML23'],
    ['agreements.0.type', 'handshake'],
    ['agreements.0.status', 'Signed'],
    ['agreements.0.date', '2025-03'],
    ['agreements.0.parties.0.kind', 'ministry'],
    ['agreements.0.signatories', ['p1', 'p1']],
    ['agreements.0.evidence', []],
  ])('refuses %s: %j', (path, value) => {
    expect(validate(altered(path, value))).toBe(false)
  })

  test.each([
    'schema',
    'source',
    'people.0.name',
    'people.0.roles',
    'people.0.mentions.0.end',
    'topics.0.agreed',
    'agreements.0.parties',
  ])('refuses a record without %s', (path) => {
    expect(validate(altered(path))).toBe(false)
  })
})
