import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/read.js'
import { needsFrom } from './compiled-pattern.js'
import { parsedPatterns } from './patterns.ready.js'
import { relevantSentences } from './relevance.js'
import { RULES } from './rules/all.js'

const relevantIn = (text: string): string[] => {
  const document = readDocument(text)
  return relevantSentences(document).map(({ index }) => {
    const { start, end } = document.sentences[index] as (typeof document.sentences)[number]
    return text.slice(start, end)
  })
}

describe('sentences that may say something of an agreement', () => {
  test.each([
    ['The weather was fine. Chile and Peru signed a treaty.', ['Chile and Peru signed a treaty.']],
    ['It rained. They signed in Doha. They dined.', []],
    ['They have a treaty. They signed in Doha.', ['They have a treaty.', 'They signed in Doha.']],
    ['The paper reported it. They met.', []],
    ['The document was signed.', ['The document was signed.']],
    ['They have a treaty. The text is short.', ['They have a treaty.', 'The text is short.']],
    ['They have a treaty. It entered into force.', ['They have a treaty.', 'It entered into force.']],
    ['They have a treaty. The talks ended and they left.', ['They have a treaty.']],
    ['They have a treaty. The talks ended it.', ['They have a treaty.', 'The talks ended it.']],
    ['They have a treaty. One. Two. Three. They signed in Doha.', ['They have a treaty.']],
  ])('%s', (text, sentences) => {
    expect(relevantIn(text)).toEqual(sentences)
  })

  /** `plan` has the sentence looked at, and names no agreement. */
  const isRead = (key: string): boolean => {
    const word = key === '#Sign' ? 'signed' : key
    return !key.startsWith('#Actor') && relevantIn(`They have a treaty. They plan to ${word}.`).length === 2
  }
  const patterns = parsedPatterns()
  const unnamed = RULES.map(({ name, match }) => ({ name, needs: needsFrom(patterns.get(match) ?? '').needs, match }))
    .filter(({ match }) => match.includes('<signers>'))
    .filter(({ needs }) => !needs.some(({ keys }) => keys.includes('#Agreement')))

  test.each(unnamed)('$name finds signers in a sentence without an agreement', ({ needs }) => {
    expect(needs.some(({ keys }) => keys.every(isRead))).toBe(true)
  })
})
