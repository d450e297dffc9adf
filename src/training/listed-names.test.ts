import { expect, test } from 'vitest'
import { markListed } from './listed-names.js'

function marked(text: string, people: string[], not: string[] = []): string[] {
  const { text: read, people: marks } = markListed(text, { id: 'x', end: text.length, people, not })
  return marks.map(([start, end]) => `${start}:${read.slice(start, end)}`)
}

test('every place of a name is marked, the longer name first', () => {
  expect(marked('Abe Lincoln spoke. Lincoln left.', ['Lincoln', 'Abe Lincoln'])).toEqual([
    '0:Abe Lincoln',
    '19:Lincoln',
  ])
})

test('a name within a thing or a word is none', () => {
  expect(marked('Lincoln saw the Lincoln Memorial in Lincolnshire', ['Lincoln'], ['Lincoln Memorial'])).toEqual([
    '0:Lincoln',
  ])
})

test('only what was read counts', () => {
  const { text, people } = markListed('Rand left. Rand came.', { id: 'x', end: 10, people: ['Rand'], not: [] })
  expect([text, people]).toEqual(['Rand left.', [[0, 4]]])
})
