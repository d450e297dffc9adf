import { expect, test } from 'vitest'
import { kindOf } from './kind.js'

test.each([
  ['a.ndjson', '', 'ndjson'],
  ['a.JSONL', '', 'ndjson'],
  ['a.htm', '', 'html'],
  ['a.txt', '{"text": "a"}', 'text'],
  ['-', '{"text": "a"}', 'ndjson'],
  ['-', '\ufeff \n{ "text": "a"}', 'ndjson'],
  ['a.data', '<!DOCTYPE html>\n<p>', 'html'],
  ['-', '\n<HTML lang="en">', 'html'],
  ['-', '<?xml version="1.0"?><html>', 'html'],
  ['-', 'Ministers met', 'text'],
  ['-', '{Reuters} Ministers met', 'text'],
  ['-', '<htmlish>', 'text'],
  ['-', '', 'text'],
])('%s with %j is %s', (name, head, kind) => {
  expect(kindOf(name, Buffer.from(head))).toBe(kind)
})

test('UTF-16 is seen through its zeros', () => {
  expect(kindOf('-', Buffer.from('\ufeff{"text": "a"}', 'utf16le'))).toBe('ndjson')
})
