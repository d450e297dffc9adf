import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { columnsOf } from './columns.js'

test('agrees with the library on every character below the emoji', () => {
  const wrong: string[] = []
  for (let point = 0; point < 0x2600; point++) {
    const text = String.fromCodePoint(point)
    for (const shown of [text, `a${text}b`, `${text}\ufe0f`])
      if (columnsOf(shown) !== stringWidth(shown)) wrong.push(point.toString(16))
  }
  expect(wrong).toEqual([])
})

test('agrees with the library on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(columnsOf(text)).toBe(stringWidth(text))
    }),
  )
})
