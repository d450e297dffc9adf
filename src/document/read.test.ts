import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read.js'

const sentences = (text: string): string[] => {
  const document = readDocument(text)
  return document.sentences.map(({ start, end, kind }) => `${kind[0]}|${text.slice(start, end)}`)
}

describe('sentences', () => {
  it.each<[string, string, string[]]>([
    [
      'full stops',
      'Oslo agreed. Rome did not! Why? Nobody said.',
      ['b|Oslo agreed.', 'b|Rome did not!', 'b|Why?', 'b|Nobody said.'],
    ],
    [
      'titles and initials',
      'Gen. Lopez met J. R. Ng and Mr. Roy in St. Gallen. They left.',
      ['b|Gen. Lopez met J. R. Ng and Mr. Roy in St. Gallen.', 'b|They left.'],
    ],
    [
      'initials of two letters',
      'General Sh. Rahimov met Md. Alam and Yu. Petrenko. They left.',
      ['b|General Sh. Rahimov met Md. Alam and Yu. Petrenko.', 'b|They left.'],
    ],
    [
      'abbreviations at an end',
      'It was made in the U.S. The price is open. U.S. Army units came. He met Juan Cruz Jr. He left at 5 p.m. On Monday he rested.',
      [
        'b|It was made in the U.S.',
        'b|The price is open.',
        'b|U.S. Army units came.',
        'b|He met Juan Cruz Jr.',
        'b|He left at 5 p.m.',
        'b|On Monday he rested.',
      ],
    ],
    [
      'quotes close with their sentence',
      '“We signed.” He smiled. "Good," she said. "Very good." They left.',
      ['b|“We signed.”', 'b|He smiled.', 'b|"Good," she said.', 'b|"Very good."', 'b|They left.'],
    ],
    ['a quote within', 'He called it "a start." and left.', ['b|He called it "a start." and left.']],
    [
      'a missing space',
      'They came in 1990.The rest followed.Censor.NET wrote it.',
      ['b|They came in 1990.', 'b|The rest followed.', 'b|Censor.NET wrote it.'],
    ],
    ['decimals', 'It costs 1.5 million. Version 2.0 is here.', ['b|It costs 1.5 million.', 'b|Version 2.0 is here.']],
    [
      'hard wraps against paragraphs',
      'The ministers of the two countries met on the coast and talked\nabout ships. The talks will go on when the minister of Finance\nJens Olsen is back from his journey to the north of the land.\n\nNobody signed.',
      [
        'b|The ministers of the two countries met on the coast and talked\nabout ships.',
        'b|The talks will go on when the minister of Finance\nJens Olsen is back from his journey to the north of the land.',
        'b|Nobody signed.',
      ],
    ],
    [
      'hard wraps before words that non-breaking spaces hold together',
      'The ministers of the two countries met on the coast and talked\nabout peace across the Taiwan\nStrait.\u00a0They\u00a0also\u00a0said\u00a0that the coast is clear and that the\ntalks go on.',
      [
        'b|The ministers of the two countries met on the coast and talked\nabout peace across the Taiwan\nStrait.',
        'b|They\u00a0also\u00a0said\u00a0that the coast is clear and that the\ntalks go on.',
      ],
    ],
    [
      'bullets',
      'The pact has\n• joint drills,\n• courses.\n- One more',
      ['b|The pact has', 'b|• joint drills,', 'b|• courses.', 'b|- One more'],
    ],
    [
      'a headline',
      'Malta and Tunisia to share radars\n\nValletta and Tunis agreed. More follows.',
      ['h|Malta and Tunisia to share radars', 'b|Valletta and Tunis agreed.', 'b|More follows.'],
    ],
    ['no headline with a full stop', 'Malta agreed.\n\nTunis did too.', ['b|Malta agreed.', 'b|Tunis did too.']],
    [
      'a teaser',
      'They met.\n\nRead more: Chile buys ships, - Minister Rojas\n\nThey left.',
      ['b|They met.', 't|Read more: Chile buys ships, - Minister Rojas', 'b|They left.'],
    ],
    [
      'a dateline stands apart',
      'SKOPJE, March 3, 2024 (Agency) -- Two ministers met.',
      ['d|SKOPJE, March 3, 2024 (Agency) --', 'b|Two ministers met.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('covers every token once, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let next = 0
        for (const { firstToken, endToken, start, end } of readDocument(text).sentences) {
          expect(firstToken).toBe(next)
          expect(endToken).toBeGreaterThan(firstToken)
          expect(end).toBeGreaterThan(start)
          next = endToken
        }
        expect(next).toBe(readDocument(text).tokens.length)
      }),
    )
  })
})

describe('the date of an article', () => {
  it.each<[string, string, string | undefined]>([
    ['at the head', 'date 2023-05-17 The ministers met.', '2023-05-17'],
    ['in a dateline', 'LIMA, Oct. 4, 2022 – Peru and Chile met.', '2022-10-04'],
    ['day first', 'Riga, 12 January 2024 (Agency). The talks went on.', '2024-01-12'],
    ['under a headline', 'Talks in Bern\n\nBERN, 7 June 2021 -- They met.', '2021-06-07'],
    ['on a line of its own', 'Talks in Bern\n\nPublished: 9 August 2020, 10:15\n\nThey met.', '2020-08-09'],
    ['without a year, from the caller', 'TUNIS, April 11 - They met.', '2025-04-11'],
    ['a dateline without a date', 'TUNIS (Agency) - They met.', '2025-12-01'],
    ['none but the caller’s', 'They met on 4 May 2001.', '2025-12-01'],
    ['a day that no calendar has', 'date 2023-02-31 They met.', '2025-12-01'],
    ['the text before the caller', 'date 2023-05-17 They met.', '2023-05-17'],
  ])('%s', (_, text, expected) => {
    const { published, publishedSpan } = readDocument(text, '2025-12-01')
    expect(published).toBe(expected)
    if (publishedSpan) expect(text.slice(publishedSpan.start, publishedSpan.end)).toBe(publishedSpan.text)
  })

  it('is absent where nobody says it', () => {
    expect(readDocument('They met.').published).toBeUndefined()
  })
})

describe('hostile text', () => {
  it.each<[string, string]>([
    ['dots', '.'.repeat(1e6)],
    ['dotted capitals', 'A.'.repeat(5e5)],
    ['one word', 'a'.repeat(1e6)],
    ['capitals', 'Aaa '.repeat(2.5e5)],
    ['line ends', 'a\n'.repeat(5e5)],
    ['quotes', '"'.repeat(5e5) + '. "'.repeat(1e5)],
    ['apostrophes', "a'".repeat(5e5)],
    ['combining marks', `a${'\u0301'.repeat(1e6)}`],
    ['surrogates', '\ud83d'.repeat(5e5)],
    ['digits and dots', '1.'.repeat(5e5)],
    ['brackets of a dateline', 'A ('.repeat(3e5)],
  ])('%s take linear time', (_, text) => {
    const start = performance.now()
    readDocument(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
