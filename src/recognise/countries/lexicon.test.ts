import { expect, it } from 'vitest'
import { tokenize } from '../../document/tokenize.js'
import { allSources, firstWord } from './lexicon.js'

it('sorts each phrase by the norm of its first token', () => {
  const wrong = allSources().filter(({ text }) => firstWord(text) !== tokenize(text)[0]?.lexeme.norm)
  expect(wrong.map(({ text }) => text)).toEqual([])
})
