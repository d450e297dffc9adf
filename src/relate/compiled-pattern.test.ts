import { createRequire } from 'node:module'
import type Nlp from 'compromise/one'
import { describe, expect, test } from 'vitest'
import { linesOf, needsFrom, type Step } from './compiled-pattern.js'
import { parsedPatterns } from './patterns.ready.js'

const nlp = createRequire(import.meta.url)('compromise/one') as typeof Nlp
const parse = (match: string): string => linesOf(match, nlp.parseMatch(match) as unknown as Step[])

describe('what a sentence must have for a pattern', () => {
  test.each([
    ['[<verb>#Done] #Gap{0,10} by [<subject>#Actor+]', '#Done', '#Done by<=11 #Actor<=1'],
    ['(pen|pens) #Comma? (of|#Sign)', 'pen|pens', 'pen|pens of|#Sign<=2'],
    ['#Actor (to an end|lapsed) now', '#Actor', '#Actor to|lapsed<=1 now<=3'],
  ])('%s', (match, first, needs) => {
    const found = needsFrom(parse(match))
    expect(found.first.join('|')).toBe(first)
    expect(found.needs.map(({ keys, reach }) => keys.join('|') + (reach ? `<=${reach}` : '')).join(' ')).toBe(needs)
  })

  test.each([
    ['#Comma? #Sign', 'has to begin with a word or a tag'],
    ['#Sign #Gap{1,3} #Actor', 'cannot need #Gap'],
    ['#Plain #Actor', 'cannot need #Plain'],
    ['#Actor+ (to an end|lapsed) now', 'choices of several words'],
  ])('no pattern: %s', (match, message) => {
    expect(() => parse(match)).toThrow(message)
  })

  test('the rules have patterns', () => {
    expect(parsedPatterns().size).toBeGreaterThan(50)
  })
})
