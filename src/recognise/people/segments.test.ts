import { expect, test } from 'vitest'
import { readDocument } from '../../document/read.js'
import { LexemeTable } from './lexeme-table.js'
import { sampleModel } from './sample-model.js'
import { findSegments, lineCase } from './segments.js'

const { lexicon } = sampleModel()

function segmentsOf(text: string): string[] {
  const document = readDocument(text)
  return findSegments(document, new LexemeTable(lexicon).see(document)).map(({ first, end }) =>
    document.text.slice(document.tokens[first]?.start, document.tokens[end - 1]?.end),
  )
}

test.each([
  ['The plan was made by Rustem Umerov and Anita.', ['Rustem Umerov', 'Anita']],
  ['The envoy of Mohammed bin Salman al-Saud left.', ['Mohammed bin Salman al-Saud']],
  ['they met Eom Dong-hwan, and Ursula von der Leyen spoke.', ['Eom Dong-hwan', 'Ursula von der Leyen']],
  ['it was Lloyd Austin, Jr. who paid.', ['Lloyd Austin, Jr.']],
  ['they saw Ramon "Monching" de los Reyes there.', ['Ramon "Monching" de los Reyes']],
  ['in May they spoke of bin collections and la dolce vita', ['May']],
  ['just heard that umerov is out', ['just heard that umerov is out']],
  ['no one', []],
  ['The said minister left.', []],
  ['a well-known report of mid-May', ['-May']],
])('%s', (text, expected) => {
  expect(segmentsOf(text)).toEqual(expected)
})

test.each([
  ['Umerov Meets Indrani In Kyiv', 1],
  ['UMEROV MEETS INDRANI IN KYIV', 2],
  ['The minister met Indrani in the capital', 0],
  ['NATO met', 0],
  ['just heard that umerov is out', 3],
])('line case of %s', (text, expected) => {
  const document = readDocument(text)
  const sentence = document.sentences[0]
  expect(sentence && lineCase(new LexemeTable(lexicon).see(document), sentence)).toBe(expected)
})
