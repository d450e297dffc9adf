import { expect, test } from 'vitest'
import { readDocument } from '../document/read.js'
import { tokenize } from '../document/tokenize.js'
import { extract } from '../extract.js'
import { recognise } from '../recognise/recognise.js'
import { toRecord } from '../record.js'
import { relate } from '../relate/relate.js'
import { resolve } from '../resolve/resolve.js'
import { articles } from './articles.js'

/** Reads so many other words that all that were met before are forgotten, and their places taken. */
function readOtherWords(): void {
  tokenize(Array.from({ length: 60_000 }, (_, i) => `Zq${i.toString(36)}`).join(' '))
  tokenize(Array.from({ length: 5_000 }, (_, i) => `minister${i.toString(36)}`).join(' '))
}

test.each(articles)('what is read between the stages of article %# does not change its record', (text) => {
  const expected = extract(text)
  const document = readDocument(text)
  readOtherWords()
  const mentions = recognise(document)
  readOtherWords()
  const entities = resolve(document, mentions)
  readOtherWords()
  const relations = relate(document, mentions, entities)
  readOtherWords()
  expect(toRecord(document, entities, relations, '-')).toEqual(expected)
  expect(extract(text)).toEqual(expected)
})
