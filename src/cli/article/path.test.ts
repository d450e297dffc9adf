import { describe, expect, test } from 'vitest'
import { isFields, valueAt, without } from './path.js'

function fields(json: string) {
  const value: unknown = JSON.parse(json)
  if (!isFields(value)) throw new Error('not an object')
  return value
}

describe('the value at a dotted path', () => {
  test.each<[string, string, unknown]>([
    ['{"text": "a"}', 'text', 'a'],
    ['{"article": {"body": "a"}}', 'article.body', 'a'],
    ['{"article.body": "dotted", "article": {"body": "a"}}', 'article.body', 'dotted'],
    ['{"a": {"b": {"c": 0}}}', 'a.b.c', 0],
    ['{"a": null}', 'a', null],
    ['{"a": null}', 'a.b', undefined],
    ['{"a": "text"}', 'a.length', undefined],
    ['{"a": ["x"]}', 'a.0', undefined],
    ['{}', '__proto__', undefined],
    ['{}', 'constructor.name', undefined],
    ['{}', 'toString', undefined],
    ['{"__proto__": {"text": "a"}}', '__proto__.text', 'a'],
    ['{"": {"": 1}}', '.', 1],
  ])('%s at %s', (json, path, value) => {
    expect(valueAt(fields(json), path)).toEqual(value)
  })
})

describe('the fields without the value at a path', () => {
  test.each([
    ['{"text": "a", "b": 1}', 'text', '{"b":1}'],
    ['{"b": 1}', 'text', '{"b":1}'],
    ['{"article": {"body": "a", "by": "b"}, "c": 1}', 'article.body', '{"article":{"by":"b"},"c":1}'],
    ['{"article": {"body": "a"}, "c": 1}', 'article.body', '{"c":1}'],
    ['{"article.body": 1, "c": 1}', 'article.body', '{"c":1}'],
    ['{"article": "x"}', 'article.body', '{"article":"x"}'],
    ['{"__proto__": {"x": 1}, "text": "a"}', 'text', '{"__proto__":{"x":1}}'],
    ['{"__proto__": {"x": 1, "text": "a"}}', '__proto__.text', '{"__proto__":{"x":1}}'],
  ])('%s without %s', (json, path, left) => {
    expect(JSON.stringify(without(fields(json), path))).toBe(left)
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})
