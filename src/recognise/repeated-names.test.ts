import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import type { PersonMention } from '../model.js'
import { withRepeatedNames } from './repeated-names.js'

const repeated = (text: string, name: string, confidence = 0.95): string[] => {
  const document = readDocument(text)
  const start = text.indexOf(name)
  const firstToken = document.tokens.findIndex((token) => token.start === start)
  const endToken = document.tokens.findIndex((token) => token.end === start + name.length) + 1
  const known: PersonMention = {
    kind: 'person',
    start,
    end: start + name.length,
    text: name,
    firstToken,
    endToken,
    sentence: 0,
    confidence,
  }
  const mentions = withRepeatedNames(document, [known])
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  return mentions.filter((mention) => mention !== known).map((mention) => mention.text)
}

describe('withRepeatedNames', () => {
  it.each<[string, string, string, string[]]>([
    ['the family name', 'Ilze Kalniņa spoke. Peru thanked Kalniņa.', 'Ilze Kalniņa', ['Kalniņa']],
    ['without diacritics', 'Ilze Kalniņa spoke. Peru thanked Kalnina.', 'Ilze Kalniņa', ['Kalnina']],
    ['in capitals', 'KALNINA SPEAKS\n\nIlze Kalniņa spoke.', 'Ilze Kalniņa', []],
    ['hyphenated, whole', 'Ana Ruiz-Soto left. He saw Ruiz-Soto.', 'Ana Ruiz-Soto', ['Ruiz-Soto']],
    ['half of a hyphenated name is nobody’s', 'Ana Ruiz-Soto left. He saw Soto.', 'Ana Ruiz-Soto', []],
    ['before a possessive', "Ilze Kalniņa spoke. It was Kalniņa's car.", 'Ilze Kalniņa', ['Kalniņa']],
    ['not within a longer name', 'Ilze Kalniņa spoke at the new Kalniņa Museum.', 'Ilze Kalniņa', []],
    ['not a given name', 'Ilze Kalniņa spoke. He saw Ilze.', 'Ilze Kalniņa', []],
    ['not in lower case', 'Max Baker spoke. He saw a baker.', 'Max Baker', []],
    ['not one firm with another', 'Max Hadley spoke. He owns Hadley & Hadley.', 'Max Hadley', []],
    ['not in an address', 'Ilze Kalniņa spoke. Write to Ilze.Kalniņa@example.org.', 'Ilze Kalniņa', []],
    ['not what is called after one', 'Max Hadley spoke of the Hadley acid and a Hadley.', 'Max Hadley', []],
    ['not a case', 'Max Hadley spoke on Hadley v. Sims.', 'Max Hadley', []],
    ['not half of a pair', 'Max Hadley wrote the Hadley–Sims conjecture.', 'Max Hadley', []],
    ['whom one leads', 'Max Hadley spoke. The Hadley regime fell.', 'Max Hadley', ['Hadley']],
    ['not a place', 'Ann Washington spoke. They met in Washington.', 'Ann Washington', []],
    ['not a country', 'Ann Jordan left for Jordan.', 'Ann Jordan', []],
    ['before a generation', 'Max Hadley III spoke. The Hadley team left.', 'Max Hadley III', ['Hadley']],
    ['before Jr.', 'Max Hadley, Jr. spoke. Peru thanked Hadley.', 'Max Hadley, Jr.', ['Hadley']],
    ['a number is no name', 'King Charles III spoke. He saw III.', 'Charles III', []],
    ['not a short word', 'Liu Li spoke. Then Li left.', 'Liu Li', []],
  ])('%s', (_, text, name, expected) => {
    expect(repeated(text, name)).toEqual(expected)
  })

  it('trusts no doubtful name', () => {
    expect(repeated('Ilze Kalniņa spoke. Peru thanked Kalniņa.', 'Ilze Kalniņa', 0.5)).toEqual([])
  })
})

describe('well-known people', () => {
  const lone = (text: string): string[] => withRepeatedNames(readDocument(text), []).map((mention) => mention.text)

  it.each([
    ['And Putin is trying to expand the war.', ['Putin']],
    ["Peru thanked Merkel's office.", ['Merkel']],
    ['The Merkel Foundation and Saint Merkel', []],
    ['They met in Washington in March.', []],
    ['He sat in the House of Commons, and she at the Summit of the Americas.', []],
    ['They fired the Putin 8. Hunting Putin gyrocopters flew.', []],
    ['When Putin came, they left.', ['Putin']],
    ['An austin and a putin are nobody.', []],
  ])('%s', (text, names) => expect(lone(text)).toEqual(names))
})
