import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../extract.js'
import { render } from '../render/index.js'

const page = readFileSync(new URL('../../docs/explain.md', import.meta.url), 'utf8')
const [, article = ''] = /^> (.*)$/m.exec(page) ?? []
const [, shown = ''] = /^```text\n([^`]*)^```/m.exec(page) ?? []

test('docs/explain.md shows what is printed', () => {
  const record = extract(article, { source: 'article.txt', explain: true })
  expect(shown).toBe(render(record, 'table', { sections: new Set(['agreements', 'people']) }))
})
