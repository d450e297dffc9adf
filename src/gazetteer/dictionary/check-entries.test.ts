import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import schema from '../../schema/dictionary.schema.json' with { type: 'json' }
import { compileDictionary } from '../dictionary.js'
import { PORTFOLIOS } from '../portfolios.js'
import { checkEntries, DictionaryError } from './check-entries.js'

const validate = new Ajv2020({ strict: true }).compile(schema)

describe('a dictionary', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a schema', { $schema: 'x' }],
    ['empty lists', { people: [], ministries: [], organizations: [], topics: [], countries: [], ignore: [] }],
    ['a person', { people: [{ name: 'A B', aliases: [], offices: [{ title: 'Envoy' }] }] }],
    [
      'an office',
      { people: [{ name: 'A', offices: [{ title: 'Minister', country: 'XK', portfolios: ['defence'] }] }] },
    ],
    ['a ministry', { ministries: [{ name: 'MoX', portfolios: ['industry', 'defence'], country: 'PE' }] }],
    ['an organization', { organizations: [{ name: 'Łódź Works', type: 'company', aliases: ['ŁW'] }] }],
    ['terms', { topics: [{ id: 'uav', terms: ['quad'] }] }],
    [
      'a topic',
      { topics: [{ id: 'ice-breakers', label: 'Ice', kind: 'equipment', list: 'ML9', terms: ['ice-breaker'] }] },
    ],
    ['a country', { countries: [{ code: 'CI', aliases: ['Ivory'], form: 'name' }] }],
    ['what to ignore', { ignore: ['Storm', { text: 'Storm' }, { text: 'Storm', kind: 'person' }] }],
  ])('%s is right, by the schema too', (_, value) => {
    expect(checkEntries(value)).toBe(value)
    expect(validate(value)).toBe(true)
  })

  test.each<[string, unknown, RegExp]>([
    ['the dictionary', [], /must be an object \(it is a list\)/],
    ['the dictionary', null, /must be an object \(it is null\)/],
    ['poeple', { poeple: [] }, /no such field; it has \$schema, people, /],
    ['__proto__', JSON.parse('{"__proto__": {"people": []}}'), /no such field/],
    ['constructor', { constructor: [] }, /no such field/],
    ['people', { people: { name: 'A' } }, /must be a list/],
    ['people[0]', { people: ['A'] }, /must be an object \(it is the text "A"\)/],
    ['people[1]', { people: [{ name: 'A' }, {}] }, /lacks the field "name"/],
    ['people[0].name', { people: [{ name: 3 }] }, /must be a text \(it is a number\)/],
    ['people[0].name', { people: [{ name: '—' }] }, /no letter and no digit/],
    ['people[0].name', { people: [{ name: '' }] }, /no letter/],
    ['people[0].name', { people: [{ name: 'A\u001b[2J' }] }, /control character/],
    ['people[0].name', { people: [{ name: ' A' }] }, /begins or ends with a space/],
    ['people[0].name', { people: [{ name: 'A'.repeat(201) }] }, /too long: 201 characters, 200/],
    ['people[0].aliases', { people: [{ name: 'A', aliases: 'B' }] }, /must be a list/],
    ['people[0].aliases', { people: [{ name: 'A', aliases: Array(1001).fill('B') }] }, /too long: 1001 items, 1000/],
    ['people[0].aliases[1]', { people: [{ name: 'A', aliases: ['B', [[['C']]]] }] }, /must be a text \(it is a list\)/],
    [
      'people[0].offices[0].country',
      { people: [{ name: 'A', offices: [{ title: 'T', country: 'UKR' }] }] },
      /"UKR" is not/,
    ],
    ['people[0].offices[0].country', { people: [{ name: 'A', offices: [{ title: 'T', country: 'ua' }] }] }, /alpha-2/],
    ['ministries[0].portfolios[0]', { ministries: [{ name: 'A', portfolios: ['defense'] }] }, /"defense".*defence/],
    ['ministries[0].portfolios', { ministries: [{ name: 'A', portfolios: [] }] }, /must not be empty/],
    ['organizations[0].type', { organizations: [{ name: 'A', type: 'firm' }] }, /company/],
    ['topics[0].id', { topics: [{ id: 'Ice', label: 'I', kind: 'equipment', terms: ['i'] }] }, /small letters/],
    ['topics[0].list', { topics: [{ id: 'uav', list: 'ML23', terms: ['i'] }] }, /ML1 to ML22/],
    ['topics[0].terms', { topics: [{ id: 'uav', terms: [] }] }, /must not be empty/],
    ['countries[0].code', { countries: [{ code: 'XX', aliases: ['A'] }] }, /"XX" is not a country's code/],
    ['ignore[0].kind', { ignore: [{ text: 'A', kind: 'people' }] }, /person/],
    ['ignore[0]', { ignore: [7] }, /must be an object \(it is a number\)/],
  ])('%s is wrong', (path, value, message) => {
    expect(() => checkEntries(value)).toThrow(message)
    expect(() => checkEntries(value)).toThrow(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}: `))
    expect(() => compileDictionary(value as object)).toThrow(DictionaryError)
  })

  test('a new topic needs what the record says of it', () => {
    expect(() => checkEntries({ topics: [{ id: 'ice', terms: ['ice'], label: 'Ice' }] })).toThrow(
      'topics[0]: "ice" is a new topic: it needs "label" and "kind"',
    )
  })

  test.each([
    [{ people: ['A'] }],
    [{ people: [{ name: 'A', nickname: 'B' }] }],
    [{ ministries: [{ name: 'A' }] }],
    [{ ministries: [{ name: 'A', portfolios: ['defense'] }] }],
    [{ topics: [{ id: 'Ice', terms: ['x'] }] }],
    [{ countries: [{ code: 'UKR', aliases: ['x'] }] }],
    [{ ignore: [{ kind: 'person' }] }],
    [{ poeple: [] }],
  ])('the schema refuses %j too', (value) => {
    expect(validate(value)).toBe(false)
    expect(() => checkEntries(value)).toThrow(DictionaryError)
  })

  test('the schema knows the same portfolios', () => {
    expect(schema.$defs.portfolios.items.enum).toEqual(PORTFOLIOS)
  })

  test('nesting costs no stack', () => {
    const deep = JSON.parse(`{"people":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)
    expect(() => checkEntries(deep)).toThrow('people[0]: must be an object (it is a list)')
  })
})
