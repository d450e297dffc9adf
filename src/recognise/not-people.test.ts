import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import type { PersonMention } from '../model.js'
import { withoutOtherNames } from './not-people.js'

const kept = (text: string, ...names: string[]): string[] => {
  const document = readDocument(text)
  const people = names.map((name): PersonMention => {
    const start = text.indexOf(name)
    const end = start + name.length
    const firstToken = document.tokens.findIndex((token) => token.start === start)
    const endToken = document.tokens.findIndex((token) => token.end === end) + 1
    return { kind: 'person', start, end, text: name, firstToken, endToken, sentence: 0, confidence: 0.9 }
  })
  return withoutOtherNames(document, people).map(({ text: name }) => name)
}

describe('withoutOtherNames', () => {
  it.each<[string, string, string[], string[]]>([
    ['a country that acts', 'Oman was mediating.', ['Oman'], []],
    ['a capital that acts', "Quito's airlines protested.", ['Quito'], []],
    ['a people', 'Poles had chosen.', ['Poles'], []],
    ['a company', 'He signed with Rheinmetall.', ['Rheinmetall'], []],
    ['part of a company', 'He signed with Lockheed Martin.', ['Lockheed'], []],
    ['a person', 'Then Castellanos spoke.', ['Castellanos'], ['Castellanos']],
    ['a given name that is a country', 'Chad Wolf came. Chad spoke.', ['Chad Wolf', 'Chad'], ['Chad Wolf', 'Chad']],
    ['a family name that is a capital', 'Then Mr Paris spoke.', ['Paris'], ['Paris']],
    ['a longer name with a country in it', 'Then Jordan Smits spoke.', ['Jordan Smits'], ['Jordan Smits']],
  ])('%s', (_, text, names, expected) => {
    expect(kept(text, ...names)).toEqual(expected)
  })
})
