import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createProgram, parseCommand } from './command.js'
import { UserError } from './errors.js'
import { referenceText } from './reference.js'

/** What the command prints, into a pipe or on a terminal. */
async function printed(line: string, isTTY = false): Promise<string> {
  const invocation = parseCommand(line.split(' '))
  if (invocation.kind === 'print' || invocation.kind === 'extract') throw new Error(`${line} is no reference`)
  return referenceText(invocation, { stdout: Object.assign(new PassThrough(), { isTTY }) }, createProgram())
}

describe('what entente knows', () => {
  test.each([
    ['schema', '"title": "Entente record"'],
    ['schema dictionary', '"title": "Entente dictionary"'],
    ['topics', '"id": "uav"'],
    ['countries', '"alpha3": "AND"'],
    ['topics -f ndjson', '{"id":"uav"'],
    ['-f ndjson topics', '{"id":"uav"'],
    ['countries --format table', 'id  alpha3  name'],
  ])('entente %s', async (line, text) => {
    expect(await printed(line)).toContain(text)
  })

  test('is a table on a terminal, and JSON where that is asked for', async () => {
    expect(await printed('topics', true)).toMatch(/^id +label/)
    expect(JSON.parse(await printed('topics -f json', true))).toHaveLength(36)
  })

  test('is not printed as records are', async () => {
    await expect(printed('topics -f csv')).rejects.toThrow(UserError)
  })

  test.each(['topics foo', 'schema foo', 'schema dictionary foo'])('entente %s is refused', (line) => {
    expect(() => parseCommand(line.split(' '))).toThrow(/too many arguments/)
  })
})

test('--dictionary may be repeated', () => {
  expect(parseCommand(['--dictionary', 'a.json', 'x.txt', '--dictionary', 'b.csv'])).toMatchObject({
    kind: 'extract',
    names: ['x.txt'],
    dictionary: ['a.json', 'b.csv'],
  })
  expect(parseCommand(['x.txt'])).toMatchObject({ dictionary: [] })
})
