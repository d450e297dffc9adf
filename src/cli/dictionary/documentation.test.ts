import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../extract.js'
import { dictionaryOf, readDictionaries } from './load-dictionary.js'

const docs = new URL('../../../docs/', import.meta.url).pathname
const example = join(docs, 'example-dictionary.json')
const page = await readFile(join(docs, 'dictionary.md'), 'utf8')

/** The first block of the page in a language. */
function block(language: string): string {
  return page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''
}

const article = page
  .split('\n')
  .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []))
  .join('\n')

describe('what docs/dictionary.md shows', () => {
  test('is the file, in ten lines', async () => {
    expect(block('json')).toBe(await readFile(example, 'utf8'))
    expect(block('json').trim().split('\n').length).toBeLessThanOrEqual(10)
  })

  test('does what it says', async () => {
    const { people, organizations, countries, topics, agreements } = extract(article, {
      dictionary: dictionaryOf(await readDictionaries([example])),
    })
    expect(people).toMatchObject([{ name: 'Jana Dvorská', roles: [{ title: 'Armaments Chief', country: 'CZ' }] }])
    expect(organizations).toMatchObject([{ name: 'Vltava Dynamics' }])
    expect(countries[0]).toMatchObject({ id: 'CZ', mentions: [{ text: 'Česko' }] })
    expect(topics[0]).toMatchObject({
      id: 'ground-robots',
      agreed: true,
      mentions: [{ text: 'robot mules' }, { text: 'UGVs' }],
    })
    expect(agreements).toMatchObject([
      { type: 'memorandum', status: 'signed', parties: [{ id: 'CZ' }, { id: 'LV' }], topics: ['ground-robots'] },
    ])
  })

  test('is not found without it', () => {
    const { people, organizations, topics } = extract(article)
    expect(JSON.stringify([people, organizations, topics])).not.toMatch(/Jana|Vltava Dynamics|ground-robots/)
  })

  test('is the same as CSV', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-'))
    const csv = join(folder, 'a.csv')
    await writeFile(csv, block('csv'))
    const fromCsv = dictionaryOf(await readDictionaries([csv]))
    const fromJson = dictionaryOf(await readDictionaries([example]))
    expect(extract(article, { dictionary: fromCsv })).toEqual(extract(article, { dictionary: fromJson }))
    await rm(folder, { recursive: true })
  })
})
