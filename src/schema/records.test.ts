import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { extract } from '../extract.js'
import schema from './extraction.schema.json' with { type: 'json' }

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const folder = new URL('../../fixtures/', import.meta.url)
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('the schema holds for the record of', () => {
  test.each(articles)('%s', (name) => {
    const record = extract(readFileSync(new URL(name, folder), 'utf8'), { source: name, date: '2025-01-31' })
    validate(JSON.parse(JSON.stringify(record)))
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n\u2028\u00a0'],
    ['punctuation', '.'.repeat(10_000)],
    ['capitals', 'MINISTER OF DEFENCE '.repeat(500)],
    ['half a surrogate pair', 'Minister \ud83d Ivan Petrov of Bulgaria signed a \udc00 memorandum'],
    ['controls', 'Defence\u0000Minister\u001b[31m Anna\u202e Berg\u200b signed\ta\u0085memorandum with Chile'],
    [
      'names of an object',
      'Minister __proto__ Constructor of Norway signed a memorandum with toString and hasOwnProperty of Peru',
    ],
  ])('%s', (_, text) => {
    validate(JSON.parse(JSON.stringify(extract(text, { source: 'hostile' }))))
    expect(validate.errors).toBeNull()
  })
})
