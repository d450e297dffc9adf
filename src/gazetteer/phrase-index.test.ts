import { describe, expect, test } from 'vitest'
import { lexemeOf } from '../document/kept-lexemes.js'
import { tokenize } from '../document/tokenize.js'
import { PhraseIndex } from './phrase-index.js'
import { trieTable } from './trie.js'

describe('PhraseIndex', () => {
  const index = new PhraseIndex<number>(() =>
    trieTable([
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
