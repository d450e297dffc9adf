import { expect, test } from 'vitest'
import { classOf, makeCells } from './word-classes.js'

const broader = { middle: new Uint8Array(1024), coarse: new Uint8Array(1024) }
const classes = new Map(Array.from({ length: 5000 }, (_, i) => [`word${i}`, (i * 7) % 1024]))

test('gives back the class of every word', () => {
  const table = { ...makeCells(classes), ...broader }
  expect([...classes].filter(([word, index]) => classOf(table, word) !== index)).toEqual([])
})

test('knows most words that are not in the table', () => {
  const table = { ...makeCells(classes), ...broader }
  const seeming = Array.from({ length: 10_000 }, (_, i) => classOf(table, `other${i}`)).filter((index) => index >= 0)
  expect(seeming.length).toBeLessThan(300)
})

test('an empty table gives no class', () => {
  expect(classOf({ cells: new Uint16Array(0), seed: 1, ...broader }, 'umerov')).toBe(-1)
})

test('refuses a class that ten bits do not hold', () => {
  expect(() => makeCells(new Map([['umerov', 1024]]))).toThrow(RangeError)
})
