import { readDocument } from '../../document/read.js'
import type { CountryMention, Document, PersonMention } from '../../model.js'
import { recogniseCountries } from '../countries.js'

/** For the tests: the mentions in a text, whose people are the names given, wherever they stand. */
export function mentionsIn(text: string, people: readonly string[] = []): readonly CountryMention[] {
  const document = readDocument(text)
  return recogniseCountries(document, peopleIn(document, people))
}

/** For the tests: the codes of the countries mentioned, in the order of the text (`UA LT UA`). */
export function countriesIn(text: string, people: readonly string[] = []): string {
  return mentionsIn(text, people)
    .map(({ country }) => country)
    .join(' ')
}

function peopleIn(document: Document, names: readonly string[]): PersonMention[] {
  const { text, tokens, sentences } = document
  const found: PersonMention[] = []
  for (const name of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      const firstToken = tokens.findIndex((token) => token.start === start)
      const endToken = tokens.findIndex((token) => token.end === end) + 1
      const sentence = sentences.findIndex((each) => each.start <= start && each.end >= end)
      found.push({ kind: 'person', confidence: 1, start, end, text: name, firstToken, endToken, sentence })
    }
  return found.sort((a, b) => a.start - b.start)
}
