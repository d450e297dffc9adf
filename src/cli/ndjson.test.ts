import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Extraction } from '../model.js'
import { run } from './run.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function entente(argv: readonly string[], stdin: string | Uint8Array = '') {
  const stdout = new PassThrough({ highWaterMark: 1 << 24 })
  const stderr = new PassThrough({ highWaterMark: 1 << 24 })
  const exitCode = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    env: {},
    interrupted: new AbortController().signal,
    startWorker: () => Promise.reject(new Error('no workers here')),
    loadExtract:
      async () =>
      (text, { source = '-', date } = {}): Extraction => {
        if (text === 'BUG') throw new TypeError('no such token')
        const at = text.indexOf('Anna')
        const mentions = [{ start: at, end: at + 4, text: 'Anna' }]
        return {
          schema: 'entente/1',
          source,
          ...(date === undefined ? {} : { published: date }),
          people: at < 0 ? [] : [{ id: 'p1', name: 'Anna', mentions, roles: [] }],
          ministries: [],
          countries: [],
          organizations: [],
          topics: [],
          agreements: [],
        }
      },
  })
  const out = String(stdout.read() ?? '')
  return {
    exitCode,
    out,
    err: String(stderr.read() ?? ''),
    records: () =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

describe('NDJSON', () => {
  test('gives a record for each line, in order, as NDJSON', async () => {
    const { exitCode, records, err } = await entente([], '{"text":"Anna","id":7}\r\n{"text":"Bo\\u2028","id":"x"}')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(records()).toMatchObject([
      { id: '7', people: [{ name: 'Anna' }] },
      { id: 'x', people: [] },
    ])
  })

  test('also for blank and broken lines, with what is wrong; exit 2', async () => {
    const lines = [
      '{"text":"Anna"}',
      '',
      '{"text":',
      '[1]',
      '{"body":"x"}',
      '{"text":7}',
      '{"text":""}',
      '{"text":"BUG"}',
      '{"text":"Anna"}',
    ]
    const { exitCode, records, err } = await entente(['--input', 'ndjson'], `${lines.join('\n')}\n`)
    expect(exitCode).toBe(2)
    expect(records().map(({ error }) => error)).toEqual([
      undefined,
      'the line is blank',
      'the line is not valid JSON',
      'the line is not a JSON object',
      'the line has no field "text" (see --text-field)',
      'the field "text" is not a string',
      undefined,
      'extraction failed, by a fault of entente',
      undefined,
    ])
    expect(records()[6].warnings).toEqual(['The text is empty.'])
    expect(err).toMatch(/^entente: standard input, line 2: the line is blank\n/)
    expect(err).toContain('TypeError: no such token')
  })

  test('tells the first bad lines, and counts the others', async () => {
    const { err } = await entente(['--input', 'ndjson'], '\n'.repeat(25))
    expect(err.split('\n')).toHaveLength(12)
    expect(err).toMatch(/\nentente: 15 more lines could not be read; their records say why\n$/)
    expect((await entente(['--input', 'ndjson', '--quiet'], '\n')).err).toBe('')
  })

  test('takes the fields that are named', async () => {
    const line = {
      meta: { id: 'a1', day: '2024-11-04T10:00:00Z' },
      head: 'Anna goes',
      article: { body: 'Anna', by: 'Bo' },
    }
    const names = [
      '--text-field',
      'article.body',
      '--id-field',
      'meta.id',
      '--date-field',
      'meta.day',
      '--title-field',
      'head',
    ]
    const { records } = await entente([...names, '--keep', '--with-text'], JSON.stringify(line))
    expect(records()).toMatchObject([
      { id: 'a1', title: 'Anna goes', published: '2024-11-04', text: 'Anna', input: { article: { by: 'Bo' } } },
    ])
    expect(records()[0].input).toEqual({ article: { by: 'Bo' } })
  })

  test('passes fields through whatever they are called', async () => {
    const { out } = await entente(['--keep'], '{"text":"Anna","__proto__":{"x":1},"error":"mine","schema":2}')
    expect(out).toContain('"input":{"__proto__":{"x":1},"error":"mine","schema":2}}')
    expect(JSON.parse(out)).toMatchObject({ schema: 'entente/1' })
    expect(JSON.parse(out).error).toBeUndefined()
  })

  test('passes numbers through that no double holds, in every JSON format, and takes ids from them', async () => {
    const line = '{"text":"Anna","id":1312345678901234567,"n":{"x":[9007199254740993,0.1,-1e400]}}'
    for (const format of ['ndjson', 'json']) {
      const { out } = await entente(['--keep', '-f', format], line)
      expect(out.replace(/\s/g, '')).toContain('"id":"1312345678901234567"')
      expect(out.replace(/\s/g, '')).toContain('"input":{"n":{"x":[9007199254740993,0.1,-1e400]}}')
    }
    const { records } = await entente([], line)
    expect(records()[0].id).toBe('1312345678901234567')
    expect((await entente(['--keep'], '{"text":18446744073709551616}')).records()[0].error).toContain('not a string')
  })

  test('nested deeper than can be written gives an error, and the rest is done', async () => {
    const deep = `{"text":"Anna","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const { exitCode, records } = await entente(['--keep'], `${deep}\n{"text":"Anna"}\n`)
    expect(exitCode).toBe(2)
    expect(records()).toMatchObject([{ error: expect.any(String) }, { people: [{ name: 'Anna' }] }])
  })

  test.each<[string, Uint8Array]>([
    ['a byte order mark', Buffer.from('\ufeff{"text":"Anna"}\n')],
    ['UTF-16', Buffer.from('\ufeff{"text":"Anna"}\n', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\ufeff{"text":"Anna"}\n', 'utf16le').swap16()],
  ])('with %s', async (_, bytes) => {
    expect((await entente([], bytes)).records()).toMatchObject([{ people: [{ mentions: [{ start: 0, end: 4 }] }] }])
  })

  test('that is not UTF-8 is read, with a warning', async () => {
    const { exitCode, records } = await entente([], Buffer.from('{"text":"Anna \xe9"}\n', 'latin1'))
    expect({ exitCode, warnings: records()[0].warnings }).toEqual({
      exitCode: 0,
      warnings: [expect.stringContaining('not valid UTF-8')],
    })
  })

  test('a list in other formats', async () => {
    const { out } = await entente(['-f', 'json'], '{"text":"Anna"}')
    expect(JSON.parse(out)).toHaveLength(1)
    expect((await entente(['-i', 'ndjson', '-f', 'json'], '')).out).toBe('[\n]\n')
    expect(await entente(['-i', 'ndjson'], '')).toMatchObject({ exitCode: 0, out: '', err: '' })
  })

  test('--fail-fast ends with the first that fails', async () => {
    const { exitCode, records } = await entente(['--fail-fast'], '{"text":"Anna"}\n\n{"text":"Anna"}\n')
    expect({ exitCode, count: records().length }).toEqual({ exitCode: 2, count: 2 })
  })

  test('--allow-bad-lines: a line that cannot be read has its record, and is no failure', async () => {
    const lines = '{"text":"Anna"}\n\n{"text":"BUG"}\n{"text":"Anna"}\n'
    const { exitCode, records, err } = await entente(['--allow-bad-lines', '--fail-fast'], lines)
    expect({ exitCode, errors: records().map(({ error }) => error) }).toEqual({
      exitCode: 0,
      errors: [undefined, 'the line is blank', 'extraction failed, by a fault of entente', undefined],
    })
    expect(err).toContain('line 2: the line is blank')
    expect(await entente(['--allow-bad-lines', join(folder, 'none.ndjson')])).toMatchObject({ exitCode: 2 })
    expect(await entente(['--allow-bad-lines'], '')).toMatchObject({ exitCode: 2 })
  })

  test.each<[string, string[], number]>([
    ['nobody', [], 0],
    ['nobody', ['--fail-empty'], 1],
    ['Anna', ['--fail-empty'], 0],
    ['Anna', ['--fail-empty', '--only', 'topics'], 1],
    ['', ['--fail-empty'], 2],
  ])('%j with %j ends with %i', async (text, argv, exitCode) => {
    expect(await entente(argv, text)).toMatchObject({ exitCode })
  })

  test('--max-bytes holds for lines and files', async () => {
    const long = `{"text":"${'x'.repeat(200)}"}`
    const { exitCode, records } = await entente(
      ['--max-bytes', '100'],
      `{"text":"Anna"}\n${long}\n{"text":"Anna"}\n${long}`,
    )
    expect(exitCode).toBe(2)
    expect(records().map(({ error = '' }) => error)).toEqual([
      '',
      expect.stringContaining('longer than 100 bytes'),
      '',
      expect.stringContaining('longer than 100 bytes'),
    ])
    expect(await entente(['--max-bytes', '1k'], 'x'.repeat(1001))).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('longer than 1000 bytes'),
    })
  })
})

describe('sources', () => {
  test('folders with --recursive, sorted, without hidden files', async () => {
    await mkdir(join(folder, 'b'))
    const paths = [await file('a.txt', 'Anna'), await file('b/c.txt', 'Anna'), await file('d.md', 'Anna')]
    await file('.hidden.txt', 'Anna')
    const { records } = await entente(['-r', folder, '-f', 'ndjson'])
    expect(records().map(({ source }) => source)).toEqual(paths)
    const some = await entente(['-r', folder, '--glob', '*.txt', '-f', 'ndjson'])
    expect(some.records().map(({ source }) => source)).toEqual(paths.slice(0, 2))
    expect(await entente(['-r', folder, '--glob', '*.pdf'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('no file in'),
    })
    expect(await entente([folder, '--glob', '*.txt'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('--recursive'),
    })
  })

  test('lists of files that end with NUL', async () => {
    const paths = [await file('a\nb.txt', 'Anna'), await file('*.txt', 'Anna')]
    const list = `${paths.join('\0')}\0`
    expect((await entente(['-0', '-f', 'ndjson'], list)).records().map(({ source }) => source)).toEqual(paths)
    const fromFile = await entente(['--files0-from', await file('list', list), '-f', 'ndjson'])
    expect(fromFile.records().map(({ source }) => source)).toEqual(paths)
    expect(await entente(['-0', 'a.txt'])).toMatchObject({ exitCode: 2, err: expect.stringContaining('not both') })
  })

  test('web pages, with their text', async () => {
    const { out } = await entente([await file('a.html', '<html><body><p>Dear&nbsp;<b>Anna</b>'), '--with-text'])
    expect(JSON.parse(out)).toMatchObject({ text: 'Dear Anna\n', people: [{ mentions: [{ start: 5, end: 9 }] }] })
  })

  test('text with NUL characters, where it is asked for', async () => {
    expect(await entente([], 'Anna\0')).toMatchObject({ exitCode: 2, err: expect.stringContaining('--binary') })
    expect(await entente(['--binary'], 'Anna\0')).toMatchObject({ exitCode: 0, err: '' })
  })

  test.each<[string, string, number, number]>([
    ['utf16', '😀 Anna', 3, 7],
    ['codepoint', '😀 Anna', 2, 6],
  ])('offsets in %s', async (unit, text, start, end) => {
    const { out } = await entente(['--offsets', unit], text)
    expect(JSON.parse(out).people[0].mentions).toEqual([{ start, end, text: 'Anna' }])
  })
})
