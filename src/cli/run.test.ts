import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ExtractOptions } from '../extract.js'
import type { Extraction } from '../model.js'
import type { Io } from './io.js'
import { run } from './run.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** Finds the capitalised words of the text, and fails on request: enough to see what the command makes of a record. */
function extractWords(text: string, { source = '-', date }: ExtractOptions = {}): Extraction {
  if (text.startsWith('BUG')) throw new TypeError('no such token')
  const people = [...text.matchAll(/\p{Lu}\p{Ll}+/gu)].map(({ 0: name, index }, number) => {
    return { id: `p${number}`, name, mentions: [{ start: index, end: index + name.length, text: name }], roles: [] }
  })
  const nothing = { ministries: [], countries: [], organizations: [], topics: [], agreements: [] }
  return { schema: 'entente/1', source, ...(date === undefined ? {} : { published: date }), people, ...nothing }
}

/** Threads run only the built command: see `command.built.test.ts`. */
const noWorkers: Io['startWorker'] = async () => {
  throw new Error('no workers here')
}

interface Setting {
  readonly stdin?: string | Uint8Array | { isTTY: true }
  readonly terminal?: boolean
  readonly env?: Io['env']
}

interface Result {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

async function entente(argv: readonly string[], setting: Setting = {}): Promise<Result> {
  const stdout = Object.assign(new PassThrough({ highWaterMark: 1 << 24 }), { isTTY: setting.terminal === true })
  const stderr = new PassThrough({ highWaterMark: 1 << 24 })
  const { stdin = '' } = setting
  const exitCode = await run(argv, {
    stdin: Object.assign(Readable.from(typeof stdin === 'object' && 'isTTY' in stdin ? [] : [Buffer.from(stdin)]), {
      isTTY: typeof stdin === 'object' && 'isTTY' in stdin,
    }),
    stdout,
    stderr,
    env: setting.env ?? {},
    interrupted: new AbortController().signal,
    loadExtract: async () => extractWords,
    startWorker: noWorkers,
  })
  const written = (stream: PassThrough) => String(stream.read() ?? '')
  return { exitCode, out: written(stdout), err: written(stderr) }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const names = (json: string): string[] => JSON.parse(json).people.map(({ name }: { name: string }) => name)

describe('input', () => {
  test.each([[[]], [['-']]])('reads standard input with %j', async (argv) => {
    const { exitCode, out, err } = await entente(argv, { stdin: 'Anna met Boris' })
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(names(out)).toEqual(['Anna', 'Boris'])
    expect(JSON.parse(out).source).toBe('-')
  })

  test('reads a file, and names it as it was given', async () => {
    const path = await file('a.txt', 'Anna')
    const { exitCode, out } = await entente([path])
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ source: path, people: [{ name: 'Anna' }] })
  })

  test('several files give an array in their order, standard input among them', async () => {
    const [b, a] = [await file('b.txt', 'Boris'), await file('a.txt', 'Anna')]
    const { out } = await entente([b, '-', a], { stdin: 'Clara' })
    expect(JSON.parse(out).map(({ source }: Extraction) => source)).toEqual([b, '-', a])
  })

  test('a quoted pattern stands for the files it matches, by name', async () => {
    await mkdir(join(folder, 'sub'))
    const paths = [await file('a.txt', 'Anna'), await file('b.txt', 'Boris'), await file('sub/c.txt', 'Clara')]
    await file('d.md', 'Dora')
    const { exitCode, out } = await entente([join(folder, '**/*.txt'), '--format', 'ndjson'])
    expect(exitCode).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source),
    ).toEqual(paths)
  })

  test('a file whose name looks like a pattern is that file', async () => {
    const path = await file('[b].txt', 'Anna')
    await file('b.txt', 'Boris')
    expect(names((await entente([path])).out)).toEqual(['Anna'])
  })

  test('the date is passed on', async () => {
    expect(JSON.parse((await entente(['--date', '2024-02-29'], { stdin: 'x' })).out).published).toBe('2024-02-29')
  })

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('Čapek')],
    ['UTF-8 with a mark', Buffer.from('\ufeffČapek')],
    ['UTF-16LE with a mark', Buffer.from('\ufeffČapek', 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from('\ufeffČapek', 'utf16le').swap16()],
  ])('%s: offsets count from the first character of the text', async (_, bytes) => {
    const { out } = await entente([], { stdin: bytes })
    expect(JSON.parse(out).people[0].mentions).toEqual([{ start: 0, end: 5, text: 'Čapek' }])
    expect(JSON.parse(out).warnings).toBeUndefined()
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['Windows-1252', Buffer.from('Anna Kov\xe1cs', 'latin1'), /not valid UTF-8.*offset 8\b.*iconv/],
    ['a cut character', Buffer.from('Anna Kovács').subarray(0, 9), /not valid UTF-8.*offset 8\b/],
    [
      'half a UTF-16 unit',
      Buffer.concat([Buffer.from('\ufeffAnna', 'utf16le'), Buffer.from('x')]),
      /not valid UTF-16LE/,
    ],
    ['half a surrogate pair', Buffer.from('\ufeffAnna \ud83d!', 'utf16le'), /not valid UTF-16LE.*offset 5\b/],
  ])('%s is read as far as it goes, with a warning', async (_, bytes, warning) => {
    const { exitCode, out } = await entente([], { stdin: bytes })
    expect(exitCode).toBe(0)
    expect(names(out)[0]).toBe('Anna')
    expect(JSON.parse(out).warnings).toEqual([expect.stringMatching(warning)])
  })
})

describe('input that cannot be read', () => {
  test.each<[string, (() => Promise<string>) | string, RegExp]>([
    ['a missing file', () => Promise.resolve(join(folder, 'none.txt')), /^entente: no such file: .*none\.txt\n$/],
    [
      'a folder',
      () => Promise.resolve(folder),
      /is a folder; add --recursive, or name its files, for example '.*\/\*\.txt'\n$/,
    ],
    ['a pattern without a match', () => Promise.resolve(join(folder, '*.txt')), /no file matches .*\*\.txt\n$/],
    ['an empty file', () => file('e.txt', ''), /e\.txt is empty; there is no article to read\n$/],
    ['a blank file', () => file('e.txt', '\ufeff \r\n\u2028'), /e\.txt is empty/],
    ['a binary file', () => file('e.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), /e\.txt looks binary/],
    ['UTF-16 without a mark', () => file('e.txt', Buffer.from('Anna', 'utf16le')), /e\.txt looks binary .* UTF-16/],
    ['a path through a file', async () => `${await file('e.txt', 'x')}/f`, /not a folder/],
    ['a name that is too long', () => Promise.resolve(join(folder, 'x'.repeat(300))), /name is too long/],
  ])('%s: a message, exit 2, no output; the other files are done', async (_, make, message) => {
    const bad = typeof make === 'string' ? make : await make()
    const alone = await entente([bad])
    expect(alone).toEqual({ exitCode: 2, out: '', err: expect.stringMatching(message) })
    const [a, b] = [await file('good-a', 'Anna'), await file('good-b', 'Boris')]
    const among = await entente([a, bad, b])
    expect(among).toMatchObject({ exitCode: 2, err: alone.err })
    expect(JSON.parse(among.out)).toHaveLength(2)
    const lines = await entente([bad, a, bad, b, '-f', 'ndjson'])
    expect(lines.out.split('\n')).toHaveLength(3)
  })

  test('an unreadable file', async () => {
    // Root may read everything but what the kernel itself refuses.
    const path = process.getuid?.() === 0 ? '/proc/self/mem' : await file('secret', 'x')
    if (process.getuid?.() !== 0) await chmod(path, 0)
    expect(await entente([path])).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringMatching(/^entente: cannot read /),
    })
  })

  test('several that all fail give an empty list', async () => {
    const { exitCode, out } = await entente([join(folder, 'x'), join(folder, 'y')])
    expect({ exitCode, list: JSON.parse(out) }).toEqual({ exitCode: 2, list: [] })
  })

  test('an empty standard input', async () => {
    expect(await entente([])).toEqual({
      exitCode: 2,
      out: '',
      err: 'entente: standard input is empty; there is no article to read\n',
    })
  })

  test('a hostile file name does not act on the terminal', async () => {
    const { err } = await entente([join(folder, 'a\u001b[2J\u202e\nb')])
    expect(err).toMatch(/a�\[2J� b\n$/)
  })

  test('a fault of ours keeps its stack, and the other files are done', async () => {
    const [bug, good] = [await file('bug', 'BUG'), await file('good', 'Anna')]
    const { exitCode, out, err } = await entente([bug, good])
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toContain(bug)
    expect(err).toContain('TypeError: no such token')
    expect(err).toContain('run.test.ts')
  })
})

describe('usage', () => {
  test('no article and a terminal: the help, exit 2', async () => {
    const { exitCode, out, err } = await entente([], { stdin: { isTTY: true } })
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain('Usage: entente')
  })

  test.each([['--help'], ['-h']])('%s', async (option) => {
    const { exitCode, out, err } = await entente([option])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toContain('Usage: entente')
    expect(out).toContain('Examples:')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test.each([['--version'], ['-V']])('%s', async (option) => {
    expect(await entente([option])).toEqual({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
  })

  test('schema', async () => {
    const { exitCode, out } = await entente(['schema'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })

  test.each<[string[], RegExp]>([
    [['--fromat', 'json'], /unknown option '--fromat'.*--format.*--help/],
    [['--format', 'xml'], /'xml' is invalid.*table, json, ndjson/],
    [['--format'], /argument missing/],
    [['--date', '2024-02-30'], /2024-02-30.*YYYY-MM-DD/],
    [['--date', '4 November'], /YYYY-MM-DD/],
    [['--date', '2024-11-04T10:00'], /YYYY-MM-DD/],
    [['--only', 'peple'], /"peple" is none of agreements, countries/],
    [['--only', ''], /"" is none of/],
    [['--color', 'maybe'], /auto, always, never/],
    [['-', '-'], /only once/],
    [['schema', 'x'], /too many arguments/],
    [['--x\u001b[2J'], /--x�\[2J/],
  ])('%j is refused in one line, exit 2', async (argv, message) => {
    expect(await entente(argv)).toEqual({ exitCode: 2, out: '', err: expect.stringMatching(message) })
    expect((await entente(argv)).err).toMatch(/^entente: [^\n]+\n$/)
  })

  test('-- ends the options', async () => {
    const { err } = await entente(['--', '--format'])
    expect(err).toBe('entente: no such file: --format\n')
  })
})

describe('output', () => {
  test('a table on a terminal, JSON elsewhere, and what was asked for anywhere', async () => {
    const stdin = 'Anna'
    expect((await entente(['--color', 'never'], { stdin, terminal: true })).out).toContain('People ──')
    expect(names((await entente([], { stdin })).out)).toEqual(['Anna'])
    expect(names((await entente(['-f', 'json'], { stdin, terminal: true })).out)).toEqual(['Anna'])
    expect((await entente(['-f', 'table'], { stdin })).out).toContain('People ──')
  })

  test('--only', async () => {
    const { out } = await entente(['--only', 'people, topics'], { stdin: 'Anna' })
    expect(Object.keys(JSON.parse(out))).toEqual(['schema', 'source', 'people', 'topics'])
  })

  test.each<[string[], Io['env'], boolean, boolean]>([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { TERM: 'dumb' }, true, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [['--color', 'always'], { NO_COLOR: '1' }, false, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, true, false],
  ])('%j with %j on a terminal (%s): colour %s', async (argv, env, terminal, colored) => {
    const { out } = await entente(['-f', 'table', ...argv], { stdin: 'Anna', env, terminal })
    expect(out.includes('\u001b[')).toBe(colored)
  })

  test('csv does not act on a terminal, and is as it was elsewhere', async () => {
    const path = await file('a\u001b[2J\u009b.txt', 'Anna')
    const shown = await entente(['-f', 'csv', path], { terminal: true })
    expect(shown.out).toContain('a�[2J�.txt,,person,')
    expect((await entente(['-f', 'csv', path])).out).toContain('a\u001b[2J\u009b.txt,,person,')
    const target = join(folder, 'out.csv')
    await entente(['-f', 'csv', path, '-o', target], { terminal: true })
    expect(await readFile(target, 'utf8')).toContain('a\u001b[2J\u009b.txt,,person,')
  })

  test('COLUMNS says how wide, where the terminal does not', async () => {
    const rule = (out: string) => out.split('\n').find((line) => line.startsWith('People'))?.length
    expect(rule((await entente(['-f', 'table'], { stdin: 'Anna' })).out)).toBe(80)
    expect(rule((await entente(['-f', 'table'], { stdin: 'Anna', env: { COLUMNS: '60' } })).out)).toBe(60)
    expect(rule((await entente(['-f', 'table'], { stdin: 'Anna', env: { COLUMNS: 'x' } })).out)).toBe(80)
  })
})

describe('--output', () => {
  const only = async () => (await readdir(folder)).sort()

  test('takes the place of a file when all is done, and leaves nothing beside it', async () => {
    const path = await file('out.json', 'before')
    await chmod(path, 0o640)
    expect(await entente(['--output', path], { stdin: 'Anna' })).toEqual({ exitCode: 0, out: '', err: '' })
    expect(names(await readFile(path, 'utf8'))).toEqual(['Anna'])
    expect((await stat(path)).mode & 0o777).toBe(0o640)
    expect(await only()).toEqual(['out.json'])
  })

  test('goes where a link points', async () => {
    const path = await file('real.json', 'before')
    await symlink(path, join(folder, 'link.json'))
    await entente(['-o', join(folder, 'link.json')], { stdin: 'Anna' })
    expect(names(await readFile(path, 'utf8'))).toEqual(['Anna'])
  })

  test('- is standard output', async () => {
    expect(names((await entente(['-o', '-'], { stdin: 'Anna' })).out)).toEqual(['Anna'])
  })

  test('is as it was when nothing could be read', async () => {
    const path = await file('out.json', 'before')
    expect(await entente([join(folder, 'none'), '-o', path])).toMatchObject({ exitCode: 2 })
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await only()).toEqual(['out.json'])
  })

  test('holds the rest when some could not be read', async () => {
    const [good, path] = [await file('good', 'Anna'), join(folder, 'out.json')]
    expect(await entente([join(folder, 'none'), good, '-o', path])).toMatchObject({ exitCode: 2 })
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveLength(1)
  })

  test.each<[string, () => string, RegExp]>([
    ['a folder', () => folder, /it is a folder; name a file\n$/],
    ['a folder that is not there', () => join(folder, 'no/out.json'), /its folder does not exist\n$/],
    ['a full device', () => '/dev/full', /cannot write \/dev\/full: no space left on the device \(ENOSPC\)\n$/],
  ])('%s is refused', async (_, path, message) => {
    expect(await entente(['-o', path()], { stdin: 'Anna' })).toEqual({
      exitCode: 2,
      out: '',
      err: expect.stringMatching(message),
    })
    expect(await only()).toEqual([])
  })
})

describe('the reader', () => {
  const io = (stdout: Writable, stderr = new PassThrough()) => ({
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: {},
    interrupted: new AbortController().signal,
    loadExtract: async () => extractWords,
    startWorker: noWorkers,
  })

  test('that is gone is no error, and ends the work', async () => {
    const paths = await Promise.all(Array.from({ length: 50 }, (_, number) => file(`${number}`, 'Anna')))
    let writes = 0
    const stdout = new Writable({
      write(_chunk, _encoding, callback) {
        writes++
        callback(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      },
    })
    const stderr = new PassThrough()
    expect(await run(paths, io(stdout, stderr))).toBe(0)
    expect(stderr.read()).toBeNull()
    expect(writes).toBe(1)
  })

  test('that stalls is waited for', async () => {
    const paths = await Promise.all(Array.from({ length: 50 }, (_, number) => file(`${number}`, 'Anna '.repeat(100))))
    const stalled: (() => void)[] = []
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, callback) {
        stalled.push(callback)
      },
    })
    const finished = run([...paths, '-f', 'ndjson'], io(stdout))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(stdout.writableLength).toBeLessThan(20_000)
    const release = setInterval(() => stalled.shift()?.(), 0)
    expect(await finished).toBe(0)
    clearInterval(release)
  })
})

test('an interruption ends the work at once, with 130 and without a trace', async () => {
  const interrupt = new AbortController()
  const path = join(folder, 'out.json')
  const finished = run(['-o', path], {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    interrupted: interrupt.signal,
    loadExtract: async () => extractWords,
    startWorker: noWorkers,
  })
  setTimeout(() => interrupt.abort(), 50)
  expect(await finished).toBe(130)
  expect(await readdir(folder)).toEqual([])
})
