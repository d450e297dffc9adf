import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import { withTitledNames } from './titled-names.js'

const namesIn = (text: string): string[] => withTitledNames(readDocument(text), []).map(({ text: name }) => name)

describe('withTitledNames', () => {
  it.each<[string, ...string[]]>([
    ['The Minister for Defence and Security Moeti Mohwasa was at the ceremony in Gaborone.', 'Moeti Mohwasa'],
    ['He met the Indonesian ambassador Dr Sutrisno Hadi in Oslo.', 'Sutrisno Hadi'],
    ['The talks with Minister of Defence Gen. Zoltan Brzyk went well.', 'Zoltan Brzyk'],
    ['A list that the Trump administration dropped.', 'Trump'],
    ['The Minister of Defence of Ghana visited Accra.'],
    ['The Foreign Minister Chairs the Board of Peace.'],
    ['The Prime Minister Monday Morning Club met.'],
    ['The minister said that the South Korea plan was late.'],
    ['The Ambassador Bridge Company sued.'],
    ['The port administration closed.'],
    ['The Kharkiv administration said so.'],
  ])('%s', (text, ...names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it('leaves alone what the tagger has found', () => {
    const text = 'It was Minister of Defence Zoltan Brzyk.'
    const document = readDocument(text)
    const people = withTitledNames(document, [])
    expect(withTitledNames(document, people)).toEqual(people)
  })
})
