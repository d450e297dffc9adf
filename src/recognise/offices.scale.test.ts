import { expect, test } from 'vitest'
import { readDocument } from '../document/read.js'
import type { PersonMention } from '../model.js'
import { resolveMinistries } from '../resolve/ministries.js'
import { Setting } from '../resolve/offices/setting.js'
import { resolveOffices } from '../resolve/offices.js'
import { recogniseCountries } from './countries.js'
import { recogniseMinistries } from './ministries.js'
import { recogniseOffices } from './offices.js'
import { recogniseOrganizations } from './organizations.js'

/** Runs all of offices, ministries and organizations over a part repeated; every token `Doe` is a person. Milliseconds, the best of two. */
function time(part: string, count: number): number {
  const document = readDocument(part.repeat(count))
  const people: PersonMention[] = []
  document.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; i++) {
      const token = document.tokens[i]
      if (token?.lexeme.text !== 'Doe') continue
      const { start, end } = token
      people.push({ kind: 'person', start, end, text: 'Doe', firstToken: i, endToken: i + 1, sentence, confidence: 1 })
    }
  })
  const countries = recogniseCountries(document, people)
  const times = [1, 2].map(() => {
    const start = performance.now()
    const organizations = recogniseOrganizations(document, countries, people)
    const ministries = recogniseMinistries(document, countries)
    const offices = recogniseOffices(document, people, countries, ministries)
    const mentions = { people, countries, organizations, ministries, offices, topics: [], dates: [] }
    const setting = new Setting(document, mentions)
    const held = resolveOffices(
      setting,
      mentions,
      people.map((person) => ({ mentions: [person] })),
    )
    resolveMinistries(setting, mentions, held)
    return performance.now() - start
  })
  return Math.min(...times)
}

test.each([
  'Minister ',
  'Minister of ',
  'Deputy ',
  'Defence and ',
  'President Doe, ',
  'Doe, the minister, ',
  'ministers of Peru and ',
  'his counterpart ',
  'Minister Doe met his counterpart Doe. ',
  'Chief of the Staff of the ',
  'Ministers Doe and ',
  'Lt. Gen. ',
  'A ',
  'Ltd ',
  '" ',
  'Ministry of Defence and the Ministry of Health. ',
])('takes time in the length of the text: %j', (part) => {
  const small = time(part, 1500)
  expect(time(part, 15_000)).toBeLessThan(40 * Math.max(small, 3))
})
