import { expect, test } from 'vitest'
import { renderedLetters } from '../../gazetteer/romanisation.ready.js'
import { lettersAs, longestFrom, respellingsFrom } from './romanisation.js'

test('no rendering is longer than the longest from its first character', () => {
  const renderings = [...renderedLetters().keys()].filter((key) => /^\^?[a-z]+\$?$/.test(key) && !ROWS.has(key))
  expect(renderings.length).toBeGreaterThan(200)
  for (const rendering of renderings) expect(rendering.length).toBeLessThanOrEqual(longestFrom(rendering.charAt(0)))
  expect(longestFrom('!')).toBe(0)
})

const ROWS: ReadonlySet<string> = new Set(['systems', 'longest'])

test('a respelling is one of some letter of the scripts that it names', () => {
  const found = respellingsFrom('z'.charCodeAt(0), 'j'.charCodeAt(0))
  expect(found.map(({ one, two }) => `${one} ${two}`)).toContain('zh j')
  for (const { one, two, scripts } of found) {
    const known = lettersAs(one).filter(({ renderings }) => renderings.includes(two))
    expect(known.reduce((bits, { script }) => bits | (1 << script), 0)).toBe(scripts)
  }
})

test('letters that begin no two renderings have no respelling', () => {
  expect(respellingsFrom(0x4e2d, 0x6587)).toEqual([])
})
