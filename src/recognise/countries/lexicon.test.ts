import { expect, it } from 'vitest'
import { tokenize } from '../../document/tokenize.js'
import { firstWordOf } from '../../gazetteer/phrase-index.js'
import { countryPhrases } from './lexicon.ready.js'

it('sorts each phrase by the norm of its first token', () => {
  const rows = [...countryPhrases().values()].flatMap((text) => text.split('\n'))
  const phrases = rows.map((row) => row.slice(1, row.indexOf('\t')))
  expect(phrases.length).toBeGreaterThan(1000)
  expect(phrases.filter((text) => firstWordOf(text) !== tokenize(text)[0]?.lexeme.norm)).toEqual([])
})
