import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

const folder = new URL('../fixtures/', import.meta.url)
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

/** Articles of our own, each with the record that was read line by line; `npm run fixtures:update` writes them anew for review. */
describe('the articles of fixtures/', () => {
  it('are at least six', () => {
    expect(ids.length).toBeGreaterThanOrEqual(6)
  })

  it.each(ids)('%s', async (id) => {
    const text = readFileSync(new URL(`${id}.txt`, folder), 'utf8')
    const record = extract(text, { source: id })
    await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot(`${folder.pathname}${id}.expected.json`)
  })
})
