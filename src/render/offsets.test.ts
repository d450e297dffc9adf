import { expect, test } from 'vitest'
import type { Extraction } from '../model.js'
import { record as example } from './example.js'
import { inCodePoints } from './offsets.js'

const text = '🇨🇱 Ana met 𝒞arl 😀 in Rio \ud83d alone'

function recordOf(...names: readonly string[]): Extraction {
  const people = names.map((name, index) => {
    const start = text.indexOf(name)
    return { id: `p${index}`, name, roles: [], mentions: [{ start, end: start + name.length, text: name }] }
  })
  return { ...example, people, agreements: [], input: { start: 30, end: 40 } }
}

test('offsets count code points', () => {
  const { people, input } = inCodePoints(recordOf('Ana', '𝒞arl', '😀', 'Rio', 'alone'), text)
  const points = Array.from(text)
  for (const { name, mentions } of people) {
    expect(mentions.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([name])
  }
  expect(input).toEqual({ start: 30, end: 40 })
})

test('where they are the same, nothing is done', () => {
  expect(inCodePoints(example, 'Ana met Čapek')).toBe(example)
})
