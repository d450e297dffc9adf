import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize.js'

const words = (text: string): string =>
  tokenize(text)
    .map(({ lexeme }) => lexeme.text)
    .join(' ')

describe('tokenize', () => {
  it.each([
    ['hyphens stand alone', 'Czech-Slovak talks', 'Czech - Slovak talks'],
    ['a non-breaking hyphen too', 'Kosiniak\u2011Kamysz', 'Kosiniak \u2011 Kamysz'],
    ['a possessive is a token', "Latvia's and Estonia\u2019s", "Latvia 's and Estonia \u2019s"],
    ['a plural possessive is not', "the ministers' car", "the ministers ' car"],
    ['apostrophes within names stay', "Siobhan O'Neill, Sana'a, N'Djamena", "Siobhan O'Neill , Sana'a , N'Djamena"],
    [
      'initials keep their stop',
      'J.D. Hall and B. H. Lima of the U.S. Army',
      'J.D. Hall and B. H. Lima of the U.S. Army',
    ],
    ['initials without a last stop', 'the U.S-Japan treaty', 'the U.S - Japan treaty'],
    ['a possessive after an abbreviation', "the U.S.'s role", "the U.S. 's role"],
    ['titles keep their stop', 'Gen. Lopez met Lt. Col. Ng', 'Gen. Lopez met Lt. Col. Ng'],
    ['a generation keeps its stop', 'Juan Cruz Jr. spoke.', 'Juan Cruz Jr. spoke .'],
    ['a last word does not', 'He met the general.', 'He met the general .'],
    ['a month cut short before a day', 'on Sept. 9 and in Sept.', 'on Sept. 9 and in Sept .'],
    ['numbers keep separators and units', 'for $1,500.50 and 155mm, the 24th', 'for $ 1,500.50 and 155mm , the 24th'],
    ['names with digits', 'the K9 and the F-16s', 'the K9 and the F - 16s'],
    [
      'addresses of the web',
      'see https://mod.example/a?b=1, or www.x.org.',
      'see https://mod.example/a?b=1 , or www.x.org .',
    ],
    ['handles and tags', 'by @min_def #Oslo', 'by @min_def #Oslo'],
    ['runs of one mark', 'well... -- "no!!"', 'well ... -- " no !! "'],
    ['accents written apart', 'Nause\u0307da', 'Nause\u0307da'],
    ['other scripts', '王毅 met Лавров', '王毅 met Лавров'],
    ['white space and controls are nowhere', 'a\u00a0b\u0000c\u200ed\ufeff', 'a b c d'],
    ['an empty text', '', ''],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each([
    ['a b', 'space'],
    ['a-', 'none'],
    ['a\nb', 'line'],
    ['a\r\nb', 'line'],
    ['a \n b', 'line'],
    ['a\u2028b', 'line'],
    ['a\n \t\nb', 'paragraph'],
    ['a\r\n\r\nb', 'paragraph'],
    ['a\u2029b', 'paragraph'],
  ])('tells the gap in %j', (text, gap) => {
    expect(tokenize(text)[1]?.gap).toBe(gap)
  })

  it('gives true offsets on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end)).toBe(token.lexeme.text)
          expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u)
          end = token.end
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})
