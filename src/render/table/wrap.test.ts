import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import { plain } from './run.js'
import { type WrapOptions, wrap } from './wrap.js'

function wrapped(text: string, width: number, options?: WrapOptions): string[] {
  return wrap([{ text, style: plain }], width, options).map((line) => line.map((run) => run.text).join(''))
}

describe('wrap', () => {
  test.each<[string, number, WrapOptions, string[]]>([
    ['signed a memorandum', 80, {}, ['signed a memorandum']],
    ['signed a memorandum', 10, {}, ['signed a', 'memorandum']],
    ['signed a memorandum', 8, {}, ['signed a', 'memorand', 'um']],
    ['joint production of UAVs', 12, { hang: 2 }, ['joint', '  production', '  of UAVs']],
    ['共同生産に関する覚書', 8, {}, ['共同生産', 'に関する', '覚書']],
    ['共同生産', 7, {}, ['共同生', '産']],
    ['one two three four', 9, { lines: 2 }, ['one two', 'three…']],
    ['one two three', 9, { lines: 1 }, ['one two…']],
    ['one two nine', 8, { lines: 1 }, ['one two…']],
    ['abcdefghij', 5, { lines: 1 }, ['abcd…']],
    ['“one two three”', 9, { lines: 1, cut: '…”' }, ['“one tw…”']],
    ['fits just', 9, { lines: 1 }, ['fits just']],
    ['it was signed\u00a02024-11-04', 18, {}, ['it was', 'signed 2024-11-04']],
    ['', 10, {}, ['']],
  ])('%s in %d columns, %o', (text, width, options, lines) => {
    expect(wrapped(text, width, options)).toEqual(lines)
  })

  test('no line is wider than asked, and nothing but spaces is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrapped(text, width, { hang: 2 })
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  test('a style stays with its words', () => {
    const bold = (text: string) => `<${text}>`
    const lines = wrap(
      [
        { text: 'Inês Falcão', style: bold },
        { text: ' of Portugal', style: plain },
      ],
      9,
    )
    expect(lines.map((line) => line.map(({ text, style }) => style(text)).join(''))).toEqual([
      '<Inês>',
      '<Falcão> of',
      'Portugal',
    ])
  })

  test('takes a megabyte of one word', () => {
    expect(wrapped('A'.repeat(1_000_000), 80, { lines: 3 })).toHaveLength(3)
  })
})
