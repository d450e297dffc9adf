import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/read.js'
import { recognise } from '../recognise/recognise.js'
import { resolve } from '../resolve/resolve.js'
import { relate } from './relate.js'

function relationsIn(text: string) {
  const document = readDocument(text, '2025-03-12')
  const mentions = recognise(document)
  return relate(document, mentions, resolve(document, mentions))
}

type Row = readonly [text: string, topics: readonly string[]]

/** What the one agreement of the text is about. */
const ofAgreement: readonly Row[] = [
  ['Austria and Croatia signed a memorandum on the joint production of drones.', ['joint-production', 'uav']],
  [
    'Oslo and Tallinn signed a pact on Monday. It covers ammunition, mine clearance and the training of crews.',
    ['ammunition', 'demining', 'training'],
  ],
  [
    'Cuba and Vietnam concluded an agreement. According to the ministry in Hanoi, the agreement provides for the repair of radars.',
    ['maintenance', 'radar-sensors'],
  ],
  [
    'Sudan and Eritrea signed a treaty that covers:\n\n- joint exercises,\n- cyber defence,\n- military medicine.',
    ['cyber', 'exercises', 'medical'],
  ],
  [
    'Slovenia will build armoured vehicles with Patria under a contract signed on Monday.',
    ['armoured-vehicles', 'procurement'],
  ],
  [
    'Lesotho signed a protocol with South Africa on border security, and drones were seen over Maseru.',
    ['maritime-border-security'],
  ],
]

/** What the cooperation of the text is about, agreement or none. */
const agreed: readonly Row[] = [
  [
    'Thailand and Laos discussed joint exercises and the purchase of patrol boats.',
    ['exercises', 'naval', 'procurement'],
  ],
  ['Denmark pledged to train Ukrainian pilots.', ['training']],
  ['Russia attacked Ukraine with drones and ballistic missiles.', []],
  ['The minister of Chile thanked Spain for the helicopters.', []],
  ['North Korea condemned the exercises of Japan and South Korea.', []],
  ['The army of Paraguay tested new rifles.', []],
]

describe('relate', () => {
  test.each(ofAgreement)('an agreement on its topics: %s', (text, topics) => {
    const { agreements } = relationsIn(text)
    expect(agreements).toHaveLength(1)
    expect([...(agreements[0]?.topics ?? [])].sort()).toEqual(topics)
  })

  test.each(agreed)('agreed topics: %s', (text, topics) => {
    expect([...relationsIn(text).agreedTopics].sort()).toEqual(topics)
  })

  test('evidence is the slice of the text that says it', () => {
    const text = 'It rained in Suva. Fiji and Samoa signed a treaty on Monday. It rained in Apia.'
    const [agreement] = relationsIn(text).agreements
    expect(agreement?.evidence.map((span) => span.text)).toEqual(['Fiji and Samoa signed a treaty on Monday.'])
    for (const { start, end, text: slice } of agreement?.evidence ?? []) expect(text.slice(start, end)).toBe(slice)
  })

  test('a long sentence is cut to the part that says it', () => {
    const words = 'and the rain that had begun in the night fell on the roofs of the town '
    const text = `${words.repeat(5)}while Fiji and Samoa signed a treaty on fish, ${words.repeat(5)}.`
    const [agreement] = relationsIn(text).agreements
    expect(agreement?.evidence[0]?.text).toMatch(/^Fiji and Samoa signed a treaty on fish/)
    expect(agreement?.evidence[0]?.text.length).toBeLessThan(150)
  })

  test.each([
    ['Japan and the Philippines signed a Reciprocal Access Agreement.', 'Reciprocal Access Agreement'],
    ['Peru and Chile signed the Treaty of Tacna on Monday.', undefined],
    ['Peru and Chile signed a Memorandum of Understanding.', undefined],
    ['The US-Palau Compact of Free Association, now in force, runs to 2043.', 'US-Palau Compact'],
  ])('title: %s', (text, title) => {
    expect(relationsIn(text).agreements[0]?.title).toBe(title)
  })
})
