import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import { recognisePeople } from './people.js'

const namesIn = (text: string): string[] => recognisePeople(readDocument(text)).map((mention) => mention.text)

describe('recognisePeople', () => {
  it.each<[string, string, string[]]>([
    [
      'a title',
      'Defence Minister Katarina Vidmar met her counterpart Jorge Salazar in Lima.',
      ['Katarina Vidmar', 'Jorge Salazar'],
    ],
    ['columns of signatures', 'Ana Ruiz           Ilze\nKalniņa', ['Ana Ruiz', 'Ilze\nKalniņa']],
    ['a rank', 'Maj. Gen. Oleh Ruban and Col. Anna Weiss inspected the range.', ['Oleh Ruban', 'Anna Weiss']],
    ['a possessive', 'Parliament rejected Marta Kowalczyk\u2019s plan.', ['Marta Kowalczyk']],
    [
      'a later surname',
      'President Daniel Mbeki spoke first. Mbeki said the pact would hold.',
      ['Daniel Mbeki', 'Mbeki'],
    ],
    [
      'particles',
      'The visit was hosted by Khalid bin Rashid Al Mansoori and Pieter van der Berg.',
      ['Khalid bin Rashid Al Mansoori', 'Pieter van der Berg'],
    ],
    [
      'initials and a suffix',
      'The letter was signed by Robert J. Ellis Jr. and V. K. Menon.',
      ['Robert J. Ellis Jr.', 'V. K. Menon'],
    ],
    ['hyphens', 'Foreign Minister Lee Jae-won met Ana Pérez-Castro on Friday.', ['Lee Jae-won', 'Ana Pérez-Castro']],
    ['an administration', 'The Obama administration had refused.', ['Obama']],
    [
      'a nickname in quotes behind a name',
      'Prime Minister Pushpa Kamal Dahal ‘Prachanda’ visited India.',
      ['Pushpa Kamal Dahal', 'Prachanda'],
    ],
    [
      'a headline in capitals',
      'PRIME MINISTER ANDREJ NOVAK MEETS PRESIDENT ALIYEV IN BAKU',
      ['ANDREJ NOVAK', 'ALIYEV'],
    ],
    [
      'a result',
      '1. Marco Bianchi (Italy) Ferrari 1:32:10\n2. Juha Lehto (Finland) Williams 14 seconds behind',
      ['Marco Bianchi', 'Juha Lehto'],
    ],
  ])('finds a name with %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['ships', 'The frigate HMS Duncan and the carrier USS Nimitz sailed from the Gulf of Oman.'],
    ['airports', 'The plane landed at Ben Gurion Airport after leaving Heathrow.'],
    ['laws', 'Congress passed the Jones Act and the Leahy Law.'],
    ['prizes', 'The laboratory won the Nobel Prize and the Pulitzer Prize.'],
    ['companies', 'Lockheed Martin and Northrop Grumman will supply the radars with Rolls-Royce.'],
    ['weapons', 'Ukraine asked for Patriot batteries, Leopard tanks and Javelin missiles.'],
    ['countries that speak', 'Oman said that Jordan and Chad had agreed.'],
    ['parliaments', 'The Seimas, the Knesset and the Bundestag will vote on the treaty.'],
    ['handles', 'Follow @rustem_k and #ministryofdefence for more.'],
    ['days and months', 'On Monday, in the middle of June, the talks began.'],
  ])('takes no name of %s for a person', (_, text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('gives true offsets and a confidence that is a share', () => {
    const text = 'Talks in Oslo\n\nMinister Ingrid Solberg met Ravi Chandran. \u201cGood,\u201d Solberg said.'
    for (const { start, end, text: name, confidence } of recognisePeople(readDocument(text))) {
      expect(text.slice(start, end)).toBe(name)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('gives the same names whatever it has read before', () => {
    const text = 'Grant Mark met Hope Summers in Paris. Grant said he was pleased.'
    const before = namesIn(text)
    namesIn('Grant said. Summers are hot. Paris Mark arrived in Hope.')
    expect(namesIn(text)).toEqual(before)
  })

  it.each<[string, (size: number) => string]>([
    ['dots', (size) => '.'.repeat(size)],
    ['capitals', (size) => 'Aaa '.repeat(size / 4)],
    ['one word', (size) => `A${'a'.repeat(size)}`],
    ['one name', (size) => 'Anna Weiss '.repeat(size / 11)],
    ['different capitals', (size) => Array.from({ length: size / 8 }, (_, i) => `X${i.toString(36)}z`).join(' ')],
    ['initials', (size) => 'A. '.repeat(size / 3)],
    ['hyphens', (size) => 'A-'.repeat(size / 2)],
    ['particles', (size) => 'van '.repeat(size / 4)],
  ])('takes time in proportion to %s', (_, shape) => {
    const small = secondsFor(shape(20_000))
    const large = secondsFor(shape(200_000))
    expect(large).toBeLessThan(Math.max(1, small * 40))
  })
})

function secondsFor(text: string): number {
  const document = readDocument(text)
  const start = performance.now()
  recognisePeople(document)
  return (performance.now() - start) / 1000
}
