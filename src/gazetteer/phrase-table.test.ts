import { describe, expect, it } from 'vitest'
import { PhraseTable } from './phrase-table.js'

function tableOf(...rows: string[]): PhraseTable<number> {
  const table = new PhraseTable<number>(4)
  rows.forEach((row, value) => {
    table.addRow(row, value)
  })
  return table
}

describe('PhraseTable', () => {
  it.each([
    ['air', ['air defence', 'air-to-air missile']],
    ['samp', ['SAMP/T']],
    ['r', ['R&D']],
    ['david', ["David's Sling"]],
    ["sa'ar", ["Sa'ar 6"]],
    ['gürz', ['Gürz']],
    ['gurz', ['Gürz']],
    ['airs', []],
    ['', []],
  ])('finds by the first word %j', (word, phrases) => {
    const table = tableOf("air defence | SAMP/T | R&D | David's Sling", "air-to-air missile | Gürz | Sa'ar 6")
    expect(table.startingWith(word).map(({ phrase }) => phrase)).toEqual(phrases)
  })

  it('keeps each value with its row, also beyond the size that was expected', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `word${i} one | word${i} two`)
    const table = tableOf(...rows)
    expect(table.startingWith('word321')).toEqual([
      { phrase: 'word321 one', value: 321 },
      { phrase: 'word321 two', value: 321 },
    ])
  })
})
