import { expect, it } from 'vitest'
import {
  isCapital,
  isLetter,
  isLetterOrNumber,
  isMark,
  isNumber,
  isSpaceOrControl,
  runsOf,
  withoutMarks,
} from './letters.js'

it.each([
  [isLetter, /\p{L}/u],
  [isCapital, /\p{Lu}/u],
  [isMark, /\p{M}/u],
  [isNumber, /\p{N}/u],
  [isSpaceOrControl, /[\s\p{Cc}\p{Cf}]/u],
])('%o says of every code point what %o does', (holds, expression) => {
  const wrong: string[] = []
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++)
    if (holds(codePoint) !== expression.test(String.fromCodePoint(codePoint))) wrong.push(codePoint.toString(16))
  expect(wrong).toEqual([])
})

it('takes marks off letters of every script', () => {
  const everything = Array.from({ length: 0x20000 }, (_, codePoint) => String.fromCodePoint(codePoint))
    .join('')
    .normalize('NFD')
  expect(withoutMarks(everything)).toBe(everything.replace(/\p{Mn}/gu, ''))
  expect(withoutMarks('Kasčiūnas'.normalize('NFD'))).toBe('Kasciunas')
})

it.each([
  ['Vice-President of the EU’s 27', ['Vice', 'President', 'of', 'the', 'EU', 's', '27']],
  ['— 王毅, 𝒳1 —', ['王毅', '𝒳1']],
  [' – ', []],
  ['', []],
])('finds the runs of letters and numbers in %j', (text, runs) => {
  expect(runsOf(text, isLetterOrNumber)).toEqual(runs)
  expect(text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)).toEqual(runs)
})
