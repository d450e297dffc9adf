import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extraction } from '../model.js'
import { record } from './example.js'
import { render } from './index.js'

const withTitle = (title: string): Extraction => ({ ...record, title })

describe('json', () => {
  test('one record is an object, a list is an array, whatever its length', () => {
    expect(JSON.parse(render(record, 'json'))).toEqual(record)
    expect(JSON.parse(render([], 'json'))).toEqual([])
    expect(JSON.parse(render([record], 'json'))).toEqual([record])
    expect(JSON.parse(render([record, record], 'json'))).toEqual([record, record])
  })

  test('a mention stays on one line', () => {
    expect(render(record, 'json')).toContain(
      '\n        { "start": 101, "end": 112, "text": "Inês Falcão", "confidence": 0.99 },\n',
    )
    expect(render([record], 'json')).toContain('\n          { "start": 266, "end": 272, "text": "Falcão" }\n')
  })

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(JSON.parse(render(withTitle(title), 'json'))).toEqual(withTitle(title))
        expect(JSON.parse(render([withTitle(title)], 'json'))).toEqual([withTitle(title)])
      }),
    )
  })
})

describe('ndjson', () => {
  test('one line for each record', () => {
    const lines = render([record, { ...record, source: 'b' }], 'ndjson').split('\n')
    expect(lines).toHaveLength(3)
    expect(JSON.parse(lines[0] ?? '')).toEqual(record)
    expect(JSON.parse(lines[1] ?? '')).toEqual({ ...record, source: 'b' })
    expect(lines[2]).toBe('')
  })

  test('any text comes back as it was, from one line by any rule of what a line is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const line = render(withTitle(title), 'ndjson')
        expect(JSON.parse(line)).toEqual(withTitle(title))
        expect(line.match(/[\p{Cc}\p{Zl}\p{Zp}]/gu)).toEqual(['\n'])
      }),
    )
  })
})

test.each(['json', 'ndjson'] as const)('%s holds no control character that a terminal obeys', (format) => {
  const hostile = '\u001b[2J\u009b31m\u0090\u0007\u007f'
  expect(render(withTitle(hostile), format)).not.toMatch(/[^\P{Cc}\n]/u)
  expect(JSON.parse(render(withTitle(hostile), format)).title).toBe(hostile)
})

test.each(['json', 'ndjson'] as const)('%s leaves out the sections that were not asked for', (format) => {
  const parsed = JSON.parse(render(record, format, { sections: new Set(['people', 'topics']) }))
  expect(Object.keys(parsed)).toEqual(['schema', 'source', 'title', 'published', 'people', 'topics', 'warnings'])
  expect(parsed.people).toEqual(record.people)
})
