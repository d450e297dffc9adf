import { expect, test } from 'vitest'
import { visible, visibleStrings } from './visible.js'

test.each([
  ['an escape sequence', 'a\u001b[31mb', 'a�[31mb'],
  ['a window title', '\u001b]0;owned\u0007', '�]0;owned�'],
  ['C1 controls', 'a\u009b31mb\u0085c', 'a�31mb�c'],
  ['DEL and backspace', 'a\u007f\bb', 'a��b'],
  ['bidirectional overrides and isolates', '\u202eevil\u202c \u2066x\u2069', '�evil� �x�'],
  ['zero-width characters', 'Ke\u200brch\u200d\u2060\ufeff', 'Ke�rch���'],
  ['a soft hyphen', 'minis\u00adter', 'minis�ter'],
  ['invisible tags', 'a\u{e0041}b', 'a�b'],
  ['half a surrogate pair', 'a\ud83db', 'a�b'],
  ['line ends', 'a\r\nb\u2028c\td', 'a b c d'],
  ['a non-breaking space', 'Mr\u00a0Sato', 'Mr Sato'],
  ['piled marks', `z${'\u0300'.repeat(10_000)}!`, `z${'\u0300'.repeat(6)}�!`],
  ['a NUL', 'a\0b', 'a�b'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test.each([
  'Čmilytė-Nielsen',
  'Kasc\u030ciu\u0304nas',
  '森武',
  'Кулеба',
  '“quoted” – and…',
  '🇺🇦 ❤️',
  'नरेंद्र मोदी',
  'عبد الله',
])('shows %s as it is', (text) => {
  expect(visible(text)).toBe(text)
})

test('reaches every string of a value', () => {
  expect(visibleStrings({ a: ['\u001b', { b: '\u202e' }], c: 1, d: true })).toEqual({
    a: ['�', { b: '�' }],
    c: 1,
    d: true,
  })
})
