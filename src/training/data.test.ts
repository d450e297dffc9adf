import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMarks } from './augment.js'

test.each(['articles.jsonl', 'encyclopedia.jsonl'])('every mark of %s is closed and stands around a name', (file) => {
  const lines = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const ids = new Set<string>()
  for (const line of lines) {
    const { id, marked } = JSON.parse(line) as { id: string; marked: string }
    ids.add(id)
    const { text, people } = readMarks(id, 'own', marked)
    expect(text).not.toMatch(/\[\[|\]\]/)
    for (const [start, end] of people) expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/su)
  }
  expect(ids.size).toBe(lines.length)
})
