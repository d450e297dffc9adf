import { describe, expect, test } from 'vitest'
import { readExactly, unmarked, withNumbers } from './exact-numbers.js'

/** What comes of JSON that is read and written. */
function passedThrough(json: string): string {
  const exact = readExactly(json, JSON.parse(json))
  return exact === undefined ? JSON.stringify(JSON.parse(json)) : withNumbers(JSON.stringify(exact.value), exact.mark)
}

describe('what is read and written is the same', () => {
  test.each([
    '{"tweet":1312345678901234567}',
    '[9007199254740993,-9007199254740993,9007199254740991]',
    '[0.1234567890123456789,0.1,-2.5,1e400,6.02214076e23]',
    '{"a":{"b":[[],{},18446744073709551616,null,true]},"c":"18446744073709551616"}',
    '{"a":"say \\"18446744073709551616\\" \\\\","b":18446744073709551616}',
    '{"18446744073709551616":18446744073709551616}',
    // Marks of our own are no marks where a line has them.
    '{"a":"\ue000","b":18446744073709551616}',
    '{"a":"\ue0001\ue000","b":18446744073709551616,"c":"\ue0012\ue001"}',
  ])('%s', (json) => {
    expect(passedThrough(json)).toBe(json)
  })

  test('where a mark is escaped', () => {
    expect(passedThrough('{"a":"\\uE0001\\ue000","b":18446744073709551616}')).toBe(
      '{"a":"\ue0001\ue000","b":18446744073709551616}',
    )
  })
})

test.each(['{"a":1,"b":[-3,"x"],"c":9007199254740991}', '{"a":1.0,"b":1e3}', '"18446744073709551616"'])(
  '%s needs no second reading',
  (json) => {
    expect(readExactly(json, JSON.parse(json))).toBeUndefined()
  },
)

test('a value without its marks', () => {
  const exact = readExactly('[18446744073709551616,"x"]', [18446744073709552000, 'x'])
  if (exact === undefined || !Array.isArray(exact.value)) throw new Error('it has a number that a double cannot hold')
  expect(exact.value.map((value) => unmarked(value, exact))).toEqual(['18446744073709551616', 'x'])
})

test('hostile lines take time in proportion to their length', () => {
  const shapes = [
    `"${'\\\\'.repeat(500_000)}"`,
    `"${'\\"'.repeat(500_000)}"`,
    '1234567890'.repeat(50_000),
    '[1.5,'.repeat(90_000),
  ]
  for (const shape of shapes) {
    const json = shape.endsWith(',') ? `${shape}0${']'.repeat(90_000)}` : `[0.5,${shape}]`
    const begin = performance.now()
    readExactly(json, [0.5])
    expect(performance.now() - begin).toBeLessThan(1000)
  }
})
