import { describe, expect, it } from 'vitest'
import { tokenize } from '../document/tokenize.js'
import { PhraseIndex } from './phrase-index.js'
import { type CaseRule, trieTable } from './trie.js'

const find = (phrases: [string, CaseRule?][], text: string): string | undefined => {
  const index = new PhraseIndex<string>(() =>
    trieTable(phrases.map(([phrase, caseRule]) => ({ text: phrase, value: phrase, ...(caseRule && { caseRule }) }))),
  )
  const tokens = tokenize(text)
  for (let i = 0; i < tokens.length; i++) {
    const match = index.match(tokens, i, tokens.length)
    if (match) return `${match.value}: ${text.slice(tokens[i]?.start, tokens[match.end - 1]?.end)}`
  }
  return undefined
}

describe('a trie', () => {
  it.each<[string, [string, CaseRule?][], string, string | undefined]>([
    ['the longest wins', [['sea'], ['sea drone']], 'a sea drone', 'sea drone: sea drone'],
    ['a longer one that breaks off', [['sea'], ['sea drone base']], 'a sea drone', 'sea: sea'],
    ['across a line end', [['New Zealand']], 'in New\nZealand', 'New Zealand: New\nZealand'],
    ['whatever the apostrophe', [["Côte d'Ivoire"]], 'Côte d’Ivoire', "Côte d'Ivoire: Côte d’Ivoire"],
    ['without diacritics', [['Türkiye']], 'Turkiye', 'Türkiye: Turkiye'],
    ['accents written apart', [['Türkiye']], 'Tu\u0308rkiye', 'Türkiye: Tu\u0308rkiye'],
    ['whatever the hyphen', [['air-to-air']], 'air\u2010to\u2010air', 'air-to-air: air\u2010to\u2010air'],
    ['any case', [['jammer']], 'JAMMER', 'jammer: JAMMER'],
    ['a name in capitals', [['Poland', 'name']], 'POLAND', 'Poland: POLAND'],
    ['a name, not a word', [['Turkey', 'name']], 'roast turkey', undefined],
    ['small words of a name are free', [['Isle of Man', 'name']], 'Isle Of Man', 'Isle of Man: Isle Of Man'],
    ['letter for letter', [['US', 'exact']], 'tell us', undefined],
    ['letter for letter, found', [['US', 'exact']], 'the US', 'US: US'],
    ['whole tokens only', [['man']], 'Oman', undefined],
    [
      'of equal phrases the first whose case holds',
      [
        ['us', 'exact'],
        ['US', 'exact'],
      ],
      'US',
      'US: US',
    ],
  ])('%s', (_, phrases, text, expected) => {
    expect(find(phrases, text)).toBe(expected)
  })

  it('ends at the limit', () => {
    const index = new PhraseIndex<number>(() => trieTable([{ text: 'sea drone', value: 1 }]))
    expect(index.match(tokenize('sea drone'), 0, 1)).toBeUndefined()
  })
})
