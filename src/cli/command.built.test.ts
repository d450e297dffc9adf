import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const command = join(root, 'dist/entente.cjs')
const article = join(root, 'fixtures/baltic-memorandum.txt')

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs a line of bash in which `entente` is the built command, and `$article` an article. */
async function bash(line: string): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string }> {
  const script = `set -o pipefail; entente() { "${process.execPath}" "${command}" "$@"; }; article='${article}'\n${line}`
  const child = spawn('bash', ['-c', script], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode ?? -1, out, err }
}

function start(...argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [command, ...argv], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
}

describe('the built command', () => {
  test.each(['cat "$article" | entente', 'entente - < "$article"', 'entente "$article"', 'entente -- "$article"'])(
    '%s',
    async (line) => {
      const { exitCode, out, err } = await bash(line)
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(JSON.parse(out)).toMatchObject({
        schema: 'entente/1',
        source: line.startsWith('entente "') || line.includes('--') ? article : '-',
      })
    },
  )

  test('a quoted pattern gives what an unquoted one gives', async () => {
    const unquoted = await bash(`entente ${join(root, 'fixtures')}/*.txt -f ndjson`)
    expect(unquoted.exitCode).toBe(0)
    expect(unquoted.out.split('\n').length).toBeGreaterThan(6)
    expect(await bash(`entente '${join(root, 'fixtures')}/*.txt' -f ndjson`)).toEqual(unquoted)
  })

  test.each([
    ['entente <&-', /^entente: standard input is empty; there is no article to read\n$/],
    ['entente nothing.txt', /^entente: no such file: nothing\.txt\n$/],
    ['entente --frmat json', /^entente: unknown option '--frmat' \(Did you mean --format\?\); see entente --help\n$/],
  ])('%s is refused', async (line, message) => {
    expect(await bash(line)).toEqual({ exitCode: 2, out: '', err: expect.stringMatching(message) })
  })

  test('help and version need nothing but the launcher and the command, and no code cache', async () => {
    for (const name of ['entente.cjs', 'command.cjs']) await copyFile(join(dirname(command), name), join(folder, name))
    expect((await bash(`node entente.cjs --version`)).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await bash(`node entente.cjs --help`)).out).toContain('Usage: entente')
  })

  test('a code cache that V8 refuses changes nothing', async () => {
    await cp(dirname(command), join(folder, 'dist'), { recursive: true })
    const cache = join(folder, 'dist/index.cjs.v8')
    await writeFile(cache, (await readFile(cache)).fill(0, 0, 16))
    const [refused, taken] = [await bash('node dist/entente.cjs < "$article"'), await bash('entente < "$article"')]
    expect(refused).toEqual(taken)
  })

  test('what goes into a pipe is not cut', async () => {
    const { exitCode, out } = await bash('entente $(yes "$article" | head -n 200) | (sleep 0.5; cat)')
    expect(exitCode).toBe(0)
    expect(out.length).toBeGreaterThan(4 * 65_536)
    expect(JSON.parse(out)).toHaveLength(200)
  })
})

describe('the end of a pipe', () => {
  test('a reader that has enough is no error', async () => {
    const { exitCode, out, err } = await bash('entente $(yes "$article" | head -n 200) | head -c 10')
    expect({ exitCode, length: out.length, err }).toEqual({ exitCode: 0, length: 10, err: '' })
  })

  test.each(['entente "$article" > /dev/full', 'entente "$article" --output /dev/full', 'entente --help > /dev/full'])(
    '%s says so',
    async (line) => {
      const { exitCode, err } = await bash(line)
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^entente: cannot write [^\n]*: no space left on the device \(ENOSPC\)\n$/)
    },
  )

  test('a closed standard error is no reason to stop', async () => {
    const { exitCode, out } = await bash('entente none "$article" none 2> >(true)')
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toHaveLength(1)
  })
})

describe('an interruption', () => {
  test('ends the wait for input with 130, and leaves no file', async () => {
    await writeFile(join(folder, 'out.json'), 'before')
    const child = start('--output', 'out.json')
    await new Promise((resolve) => setTimeout(resolve, 500))
    child.kill('SIGINT')
    await once(child, 'close')
    expect(child.exitCode).toBe(130)
    expect(await readdir(folder)).toEqual(['out.json'])
    expect(await readFile(join(folder, 'out.json'), 'utf8')).toBe('before')
  })

  test('ends the wait for a reader with 130', async () => {
    const child = start(...Array.from({ length: 200 }, () => article))
    await once(child.stdout ?? child, 'readable')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(child.exitCode).toBeNull()
    child.kill('SIGINT')
    await once(child, 'exit')
    expect(child.exitCode).toBe(130)
  })
})

test('the library is an ES module that gives what the command prints', async () => {
  const script = `
    import { readFileSync } from 'node:fs'
    import { extract } from ${JSON.stringify(join(root, 'dist/index.js'))}
    console.log(JSON.stringify(extract(readFileSync(process.env.ARTICLE, 'utf8'), { source: 'a' })))`
  await writeFile(join(folder, 'use.mjs'), script)
  const [library, printed] = [await bash('ARTICLE=$article node use.mjs'), await bash('entente - < "$article"')]
  expect(library.err).toBe('')
  expect(JSON.parse(library.out)).toEqual({ ...JSON.parse(printed.out), source: 'a' })
})
