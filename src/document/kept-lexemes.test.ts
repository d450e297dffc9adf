import { expect, test } from 'vitest'
import type { Lexeme } from '../model.js'
import { lexemeGeneration, lexemeOf } from './kept-lexemes.js'
import { LexemeCode, LexemeFlag } from './lexeme-memo.js'
import { tokenize } from './tokenize.js'

/** So many different words, none of which any other call with another name gives. */
const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${name}${i.toString(36)}`).join(' ')

const lexemesOf = (text: string): Lexeme[] => tokenize(text).map(({ lexeme }) => lexeme)

test('equal texts share a lexeme, unless they differ in kind', () => {
  const [one, two, three] = lexemesOf('Umerov met Umerov')
  expect(one).toBe(three)
  expect(one).not.toBe(two)
  expect(lexemeOf('Umerov', 'word')).toBe(one)
  expect(lexemeOf('Umerov', 'handle')).not.toBe(one)
})

test('a lexeme that is longer than is kept is made anew, with a number of its own', () => {
  const long = 'x'.repeat(41)
  const [one, two] = lexemesOf(`${long} ${long}`) as [Lexeme, Lexeme]
  expect(one).not.toBe(two)
  expect(one.number).not.toBe(two.number)
  expect(one).toMatchObject({ text: long, norm: long, kind: 'word', casing: 'lower' })
})

test('when there are many, those that were met again stay and the others go', () => {
  const [often] = lexemesOf('Kasčiūnas Kasčiūnas') as [Lexeme]
  const [once] = lexemesOf('Šakalienė') as [Lexeme]
  const before = lexemeGeneration()
  tokenize(words('qa', 20_000))
  tokenize(words('qb', 20_000))
  tokenize('Now there is room.')
  expect(lexemeGeneration()).toBe(before + 1)
  expect(often.number).toBeGreaterThan(0)
  expect(lexemeOf('Kasčiūnas', 'word')).toBe(often)
  expect(once.number).toBe(0)
  expect(lexemeOf('Šakalienė', 'word')).not.toBe(once)
})

test('no two lexemes of a text share a number, however many it has and whatever was forgotten', () => {
  tokenize(words('ra', 40_000))
  for (const text of [words('rb', 500), words('rc', 90_000), words('rd', 40_000), words('re', 500)]) {
    const numbers = lexemesOf(text).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  }
})

test('after a text of very many words all is forgotten', () => {
  const [often] = lexemesOf('Pevkur Pevkur') as [Lexeme]
  tokenize(words('sa', 70_000))
  tokenize('A short one.')
  expect(often.number).toBe(0)
  expect(lexemeOf('Pevkur', 'word').number).toBeLessThan(100)
})

test('what is known of a lexeme is not said of the next that has its number', () => {
  const lengths = new LexemeCode(({ text }) => text.length)
  const isCapital = new LexemeFlag(({ casing }) => casing === 'title')
  const isShort = new LexemeFlag(({ text }) => text.length < 6)
  const isRight = (lexeme: Lexeme): boolean =>
    lengths.of(lexeme) === lexeme.text.length &&
    isCapital.of(lexeme) === (lexeme.casing === 'title') &&
    isShort.of(lexeme) === lexeme.text.length < 6
  for (const name of ['ta', 'Tab', 'tabc', 'Tabcd']) {
    const lexemes = lexemesOf(words(name, 17_000))
    expect(lexemes.filter((lexeme) => !isRight(lexeme) || !isRight(lexeme))).toEqual([])
  }
})

test('what is asked of a lexeme that is kept no more is worked out, and told to no other', () => {
  const lengths = new LexemeCode(({ text }) => text.length)
  const isShort = new LexemeFlag(({ text }) => text.length < 6)
  const [old, older] = lexemesOf('Hanno Laanemets') as [Lexeme, Lexeme]
  tokenize(words('ua', 70_000))
  const fresh = lexemesOf('Andris')[0] as Lexeme
  expect([old.number, older.number]).toEqual([0, 0])
  expect([old, older, fresh, old].map((lexeme) => lengths.of(lexeme))).toEqual([5, 9, 6, 5])
  expect([old, older, fresh, old].map((lexeme) => isShort.of(lexeme))).toEqual([true, false, false, true])
})

test('an answer is worked out once', () => {
  let asked = 0
  const code = new LexemeCode(() => asked++)
  const [lexeme] = lexemesOf('Sybiha') as [Lexeme]
  expect([code.of(lexeme), code.of(lexeme), asked]).toEqual([0, 0, 1])
})
