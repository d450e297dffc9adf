import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UserError } from '../errors.js'
import { dictionaryOf, readDictionaries } from './load-dictionary.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const load = async (name: string, content: string | Uint8Array) =>
  dictionaryOf(await readDictionaries([await file(name, content)])).lists

const nothing = { people: [], ministries: [], organizations: [], topics: [], countries: [], ignore: [] }

const csv = `kind,name,aliases,country,title,portfolios,type,id,list
person,Ana Silva,A. Silva|Aninhas,PT,State Secretary,defence|industry,,,
ministry,MinTest,,PE,,defence,,,
organization,"Works, Inc.",Works,CA,,,company,,

topic,Robots,ground robot | UGV,,,,equipment,ground-robots,ML6
country,,Polska|Polsce,PL,,,name,,
ignore,Storm Shadow,,,,,person,,
ignore,Foo,,,,,,,
`

const entries = {
  people: [
    {
      name: 'Ana Silva',
      aliases: ['A. Silva', 'Aninhas'],
      offices: [{ title: 'State Secretary', country: 'PT', portfolios: ['defence', 'industry'] }],
    },
  ],
  ministries: [{ name: 'MinTest', country: 'PE', portfolios: ['defence'] }],
  organizations: [{ name: 'Works, Inc.', aliases: ['Works'], country: 'CA', type: 'company' }],
  topics: [{ id: 'ground-robots', label: 'Robots', kind: 'equipment', list: 'ML6', terms: ['ground robot', 'UGV'] }],
  countries: [{ code: 'PL', aliases: ['Polska', 'Polsce'], form: 'name' }],
  ignore: [{ text: 'Storm Shadow', kind: 'person' }, { text: 'Foo' }],
}

describe('a dictionary', () => {
  test.each([
    ['a.json', JSON.stringify(entries)],
    ['a.json', `\ufeff ${JSON.stringify(entries, null, 2)}`],
    ['json-by-content', JSON.stringify(entries)],
    ['a.csv', csv],
    ['a.CSV', `\ufeff${csv.replaceAll('\n', '\r\n')}`],
    ['csv-by-content', csv],
    ['semicolons.csv', csv.replace('"Works, Inc."', 'Works# Inc.').replaceAll(',', ';').replace('#', ',')],
    ['tabs.csv', csv.replace('"Works, Inc."', 'Works# Inc.').replaceAll(',', '\t').replace('#', ',')],
  ])('%s', async (name, content) => {
    expect(await load(name, content)).toEqual(entries)
  })

  test('some columns are enough', async () => {
    expect(await load('a.csv', 'Name, Kind\nFoo,ignore\n')).toEqual({ ...nothing, ignore: [{ text: 'Foo' }] })
  })

  test('several are one, in their order', async () => {
    const [a, b] = [await file('a.json', '{"ignore":["A"]}'), await file('b.csv', 'kind,name\nignore,B\n')]
    expect(dictionaryOf(await readDictionaries([b, a])).lists.ignore).toEqual([{ text: 'B' }, 'A'])
  })
})

describe('a wrong dictionary names the place', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'a.json',
      '{\n  "people": [\n    { "name": "A", "age": 3 }\n  ]\n}',
      ', line 3, column 27: people[0].age: there is no such field',
    ],
    ['a.json', '{ "people": [{}] }', ', line 1, column 14: people[0]: lacks the field "name"'],
    ['a.json', '{\r\n"ignore": ["A",\r\n7]}', ', line 3, column 1: ignore[1]: must be an object'],
    ['a.json', '{\n  "ignore": ["A",]\n}', ', line 2, column 18: not JSON: "]" stands where a value should be'],
    ['a.json', '[]', ', line 1, column 1: the dictionary: must be an object (it is a list)'],
    ['a.json', 'kind,name', ', line 1, column 1: not JSON'],
    ['a.json', '{"__proto__": {"x": 1}}', ', line 1, column 15: __proto__: there is no such field'],
    [
      'a.json',
      `{"people":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      ', line 1, column 12: people[0]: must be an object',
    ],
    ['a.csv', 'kind,name\nperson,A\nperson,—\n', ', line 3: name: has no letter'],
    ['a.csv', 'kind,name,country,title\nperson,"A\nB",,\n', ', line 2: name: has a line end'],
    [
      'a.csv',
      'kind,name,aliases\nignore,A,\nperson,"A B","C"\n\nfoo,B,\n',
      ', line 5: kind: "foo" is none of person, ',
    ],
    ['a.csv', 'kind,name,country,title\nperson,A,XX,Envoy\n', ', line 2: country: "XX" is not a country\'s code'],
    ['a.csv', 'kind,name,country\nperson,A,UA\n', ', line 2: title: lacks the field "title"'],
    ['a.csv', 'kind,id,name,type,aliases\ntopic,ice,Ice,thing,ice\n', ', line 2: type: "thing" is not a kind of topic'],
    ['a.csv', 'kind,country\ncountry,PL\n', ', line 2: aliases: must not be empty'],
    ['a.csv', 'kind,name,list\nperson,A,ML1\n', ', line 2: list: says nothing of a person; leave it empty'],
    ['a.csv', 'kind,name\nperson,A,B,C\n', ', line 2: 4 cells, but the first line names 2 columns'],
    ['a.csv', 'name,alias\nA,B\n', ', line 1: there is no column "alias"; the first line names some of kind,name'],
    ['a.csv', 'name\nA\n', ', line 1: there is no column "kind"'],
    ['a.csv', 'kind,name,name\n', ', line 1: the column "name" stands there twice'],
    ['a.csv', 'kind,name\nignore,A\nignore,"B\nignore,C\n', ', line 3: not CSV: quoted field unterminated'],
    ['a.csv', 'kind,name\nconstructor,A\n', ', line 2: kind: "constructor" is none of'],
    ['a.csv', '\n', ' is empty'],
    ['a.json', Buffer.from('{"ignore":["Kov\xe1cs"]}', 'latin1'), ' is not UTF-8'],
  ])('%s %j', async (name, content, message) => {
    const error = await load(name, content).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).toContain(`${name}${message}`)
  })

  test('a file that is not there, and a folder', async () => {
    await expect(readDictionaries([join(folder, 'none.json')])).rejects.toThrow(/^no such dictionary: .*none\.json$/)
    await expect(readDictionaries([folder])).rejects.toThrow(/^cannot read the dictionary .*: it is a folder$/)
  })
})

test('a hundred thousand entries are there at once', async () => {
  const people = Array.from({ length: 100_000 }, (_, i) => ({
    name: `Name${i % 700} Surname${i}`,
    aliases: [`N. Surname${i}`, `Surname${i}`],
  }))
  const path = await file('large.json', JSON.stringify({ people }))
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const begin = performance.now()
    dictionaryOf(await readDictionaries([path]))
    times.push(performance.now() - begin)
  }
  // 150 ms is the goal, on a machine that does nothing else.
  expect(Math.min(...times)).toBeLessThan(600)
})
