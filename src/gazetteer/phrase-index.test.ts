import { describe, expect, test } from 'vitest'
import { lexemeOf } from '../document/lexeme.js'
import { tokenize } from '../document/tokenize.js'
import { firstWordOf, PhraseIndex, phraseTable } from './phrase-index.js'

describe('firstWordOf', () => {
  test.each([
    'North Atlantic Treaty',
    'Rolls-Royce',
    'Larsen & Toubro',
    'L&T',
    'A/S',
    'OPEC+',
    "His Majesty's Treasury",
    "people's defence",
    'U.S. Army',
    'S.p.A.',
    'Çelik Holding',
    'D\u2019Orsay',
    'B9',
    '- elect',
  ])('%s: the norm of the first token', (text) => {
    expect(firstWordOf(text)).toBe(tokenize(text)[0]?.lexeme.norm)
  })
})

describe('PhraseIndex', () => {
  const index = new PhraseIndex<number>(() =>
    phraseTable([
      { text: 'sea', value: 1 },
      { text: 'sea and fisheries', value: 2 },
      { text: 'Élysée', value: 3 },
    ]),
  )

  test.each([
    ['sea and fisheries', 0, 2],
    ['sea and land', 0, 1],
    ['Elysee', 0, 3],
    ['Élysée', 0, 3],
    ['lake', 0, undefined],
    ['sea', 1, undefined],
  ])('%s from token %d', (text, at, value) => {
    const tokens = tokenize(text)
    expect(index.match(tokens, at, tokens.length)?.value).toBe(value)
  })

  test('keeps to its limit', () => {
    const tokens = tokenize('sea and fisheries')
    expect(index.match(tokens, 0, 2)?.value).toBe(1)
    expect(index.match(tokens, 0, 0)).toBeUndefined()
  })

  test('knows which words begin a phrase', () => {
    expect(index.begins(lexemeOf('sea', 'word'))).toBe(true)
    expect(index.begins(lexemeOf('fisheries', 'word'))).toBe(false)
  })
})
