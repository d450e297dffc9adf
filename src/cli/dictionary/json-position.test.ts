import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offsetOf, syntaxFaultOf } from './json-position.js'

describe('where a value stands', () => {
  const json = '{ "a": [1, {"b\\n": "x"}, []],\n "c": {}, "c": null }'

  test.each<[(string | number)[], string]>([
    [[], '{ "a"'],
    [['a'], '[1,'],
    [['a', 0], '1,'],
    [['a', 1, 'b\n'], '"x"'],
    [['a', 2], '[]]'],
    [['c'], 'null'],
  ])('%j', (path, start) => {
    expect(json.slice(offsetOf(json, path))).toMatch(new RegExp(`^${start.replace(/[[\]{}]/g, '\\$&')}`))
  })
})

describe('where text stops being JSON', () => {
  test.each([
    ['{"a": 1,}', 8, /"}" stands where a field name .* no comma after the last item/],
    ['[1, 2,\n]', 7, /"]" stands where a value should be; JSON has no comma/],
    ["{'a': 1}", 1, /"'" stands where a field name in double quotes/],
    ['{"a" 1}', 5, /"1" stands/],
    ['{"a": 1 "b": 2}', 8, /""" stands where "," or "}" should be/],
    ['[1 2]', 3, /"," or "]"/],
    ['[1', 2, /the text ends/],
    ['', 0, /the text ends where a value/],
    ['// x\n{}', 0, /JSON has no comments/],
    ['{} {}', 3, /where the end should be/],
    ['["a\nb"]', 3, /a line ends/],
    ['["a\\x"]', 3, /"\\" stands where the rest of a text/],
    ['"abc', 4, /the text ends/],
    ['[tru]', 1, /a value/],
    ['[01]', 2, /"1" stands/],
  ])('%j', (json, offset, message) => {
    expect(() => JSON.parse(json)).toThrow(SyntaxError)
    expect(syntaxFaultOf(json)).toEqual({ offset, message: expect.stringMatching(message) })
  })

  test('it agrees with JSON.parse on anything', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', ' ', '\n', '"', '\\', '-'),
    )
    const isJson = (text: string) => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join('')),
          fc.json(),
        ),
        (text) => {
          expect(syntaxFaultOf(text) === undefined).toBe(isJson(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('nesting costs no stack', () => {
    expect(syntaxFaultOf('['.repeat(300_000))).toMatchObject({ offset: 300_000 })
  })
})
