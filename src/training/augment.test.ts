import { expect, test } from 'vitest'
import { addAddresses } from './addresses.js'
import { asLaterPart, fillTemplate, inCapitals, readMarks, swapNames } from './augment.js'
import type { MarkedText } from './corpora.js'
import { NAMES_FILE } from './material.js'
import { nameMaker } from './names.js'
import { makeRandom } from './random.js'

const MARKED = 'Minister [[Ana Kos]] met [[J. Okafor]]. [[Kos]] smiled; NOBODY asked [[OKAFOR]] why.'
const article = readMarks('a', 'own', MARKED)
const namesOf = ({ text, people }: MarkedText): string[] => people.map(([start, end]) => text.slice(start, end))
const sentenceOf = ({ text, people }: MarkedText): string =>
  [...people].reverse().reduce((rest, [start, end]) => `${rest.slice(0, start)}_${rest.slice(end)}`, text)

test('reads marks', () => {
  expect(namesOf(article)).toEqual(['Ana Kos', 'J. Okafor', 'Kos', 'OKAFOR'])
  expect(sentenceOf(article)).toBe('Minister _ met _. _ smiled; NOBODY asked _ why.')
})

test.each([1, 2, 3, 4, 5])('swapping names changes names and nothing else, seed %i', (seed) => {
  const random = makeRandom(seed)
  const { make } = nameMaker(NAMES_FILE, random)
  const swapped = swapNames(article, make, random)
  expect(sentenceOf(swapped)).toBe(sentenceOf(article))
  const [full, , short, capitals] = namesOf(swapped) as [string, string, string, string]
  expect(full).not.toBe('Ana Kos')
  expect(full).toContain(short)
  expect(capitals).toBe(capitals.toUpperCase())
})

test('the same seed makes the same names', () => {
  const once = (): MarkedText => {
    const random = makeRandom(7)
    return swapNames(article, nameMaker(NAMES_FILE, random).make, random)
  }
  expect(once()).toEqual(once())
})

test('forms of address stand before names and belong to none', () => {
  const text = readMarks('b', 'own', 'We told [[Ana Kos]] why. [[Okafor]] left.')
  const addressed = addAddresses(text, 1, makeRandom(1))
  expect(namesOf(addressed)).toEqual(['Ana Kos', 'Okafor'])
  expect(addressed.text).toMatch(/^We told \S.* Ana Kos why\. Okafor left\.$/)
})

test('capitals keep every position', () => {
  const capitals = inCapitals(article)
  expect(capitals.people).toEqual(article.people)
  expect(namesOf(capitals)[0]).toBe('ANA KOS')
})

test.each<[string, string, RegExp]>([
  ['a plain one', '{P1} met {P2:last} at noon.', /^\S.* met \S.* at noon\.$/],
  ['one in capitals', '{P1:last} WINS IN OSLO\nA line by {P1}.', /^[^\p{Ll}]+ WINS IN OSLO\nA line by \S.*\.$/u],
])('fills %s', (_, template, expected) => {
  const random = makeRandom(3)
  const { make, regions } = nameMaker(NAMES_FILE, random)
  const filled = fillTemplate('t', template, make, regions, random)
  expect(filled.text).toMatch(expected)
  expect(filled.people).toHaveLength(2)
})

test('a later part names in full first and by the last name after', () => {
  const later = asLaterPart('{P1} met {P2} and {P1:first}.', makeRandom(1))
  expect(later).toMatch(/\{P1\}.*\{P2\}.*\n\n\{P1:last\} met \{P2:last\} and \{P1:first\}\.$/)
})
