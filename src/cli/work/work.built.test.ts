import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = new URL('../../..', import.meta.url).pathname
const command = join(root, 'dist/entente.cjs')

let folder = ''

/** Two batches of lines of a few sentences each, of which every hundredth is broken or blank. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const countries = ['Chile', 'Norway', 'Ghana', 'Fiji', 'Peru', 'Latvia']
  const lines = Array.from({ length: 2000 }, (_, number) => {
    if (number % 100 === 50) return number % 200 === 50 ? '' : '{"text": '
    const [a, b] = [countries[number % 6], countries[(number * 5 + 1) % 6]]
    const text = `Defence Minister Ana Silva of ${a} and her counterpart from ${b} signed a memorandum on drones on Monday. 😀\n\n`
    return JSON.stringify({ id: number, text: text.repeat(1 + (number % 4)), lang: 'en' })
  })
  await writeFile(join(folder, 'news.ndjson'), `${lines.join('\n')}\n`)
  const articles = await readdir(join(root, 'fixtures'))
  for (const name of articles.filter((name) => name.endsWith('.txt'))) {
    await writeFile(join(folder, name), await readFile(join(root, 'fixtures', name)))
  }
  await writeFile(join(folder, 'names.json'), JSON.stringify({ people: [{ name: 'Ana Silva' }], ignore: ['Chile'] }))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function bash(line: string): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string }> {
  const script = `set -o pipefail; entente() { "${process.execPath}" "${command}" "$@"; }\n${line}`
  const child = spawn('bash', ['-c', script], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode ?? -1, out, err }
}

describe('any number of jobs gives the same', () => {
  test.each([
    'entente --keep news.ndjson',
    'entente --keep --with-text --offsets codepoint -f json < news.ndjson',
    'entente -f csv news.ndjson *.txt none.txt',
    'entente -f ftm --only people *.txt news.ndjson',
    'entente -f table *.txt',
    'entente --fail-fast news.ndjson',
    'entente --fail-fast --allow-bad-lines news.ndjson',
    'entente --max-bytes 400 news.ndjson',
    'entente --dictionary names.json news.ndjson',
    'entente --dictionary <(cat names.json) news.ndjson',
  ])('%s', { timeout: 120_000 }, async (line) => {
    const one = await bash(`${line} --jobs 1`)
    expect(one.out.length).toBeGreaterThan(1000)
    for (const jobs of ['2', '3']) {
      const many = await bash(`${line} --jobs ${jobs}`)
      expect(many.exitCode).toBe(one.exitCode)
      expect(many.err).toBe(one.err)
      // Not toEqual, which would take minutes to show the difference.
      expect(many.out === one.out).toBe(true)
    }
  })

  test('with a record for each line, in order', async () => {
    const { exitCode, out } = await bash('entente --jobs 2 news.ndjson')
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect({ exitCode, count: records.length }).toEqual({ exitCode: 2, count: 2000 })
    expect(
      records.every(({ id, error }, number) => (error === undefined ? id === String(number) : number % 100 === 50)),
    ).toBe(true)
  })
})

describe.each(['1', '2'])('with --jobs %s', (jobs) => {
  test('a reader that has enough is no error', async () => {
    const { exitCode, err } = await bash(`entente --quiet --jobs ${jobs} news.ndjson | head -n 3 | wc -l`)
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  })

  test('a full disk is told', async () => {
    const { exitCode, err } = await bash(`entente --quiet --jobs ${jobs} news.ndjson > /dev/full`)
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: 'entente: cannot write standard output: no space left on the device (ENOSPC)\n',
    })
  })

  test('an interruption ends the work with 130, also where nobody reads', async () => {
    const child = spawn(process.execPath, [command, '--jobs', jobs, 'news.ndjson'], { cwd: folder })
    await once(child.stdout, 'readable')
    child.kill('SIGINT')
    await once(child, 'exit')
    expect(child.exitCode).toBe(130)
  })

  test('an interruption leaves no half record', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [command, '--quiet', '--with-text', '--jobs', jobs, 'news.ndjson'], {
      cwd: folder,
    })
    await once(child.stdout, 'readable')
    // The reader lags, so that what is written waits for it.
    await new Promise((resolve) => setTimeout(resolve, 500))
    const reading = text(child.stdout)
    child.kill('SIGINT')
    const out = await reading
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(130)
    expect(out.length).toBeGreaterThan(0)
    expect(out.endsWith('\n')).toBe(true)
    for (const line of out.trimEnd().split('\n')) JSON.parse(line)
    expect(out.split('\n').length).toBeLessThan(2000)
  })

  test('a reader that stalls is waited for, and no more is read than there is room for', {
    timeout: 60_000,
  }, async () => {
    const child = spawn(process.execPath, [command, '--quiet', '--input', 'ndjson', '--jobs', jobs], { cwd: folder })
    const lines = await readFile(join(folder, 'news.ndjson'))
    let [read, wasRead] = [0, -1]
    const feed = () =>
      child.stdin.write(lines, (error) => {
        if (error) return
        read += lines.length
        feed()
      })
    child.stdin.on('error', () => {})
    feed()
    while (read !== wasRead) {
      wasRead = read
      await new Promise((resolve) => setTimeout(resolve, 3000))
    }
    expect(read).toBeLessThan(10e6)
    child.kill('SIGINT')
    await once(child, 'exit')
    expect(child.exitCode).toBe(130)
  })

  test('an interruption leaves no file', async () => {
    const child = spawn(process.execPath, [command, '--jobs', jobs, '-o', 'out.ndjson', '-'], { cwd: folder })
    child.stdin.write('{"text":"Anna"}\n')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    child.kill('SIGINT')
    await once(child, 'exit')
    expect(child.exitCode).toBe(130)
    expect((await readdir(folder)).filter((name) => name.includes('out.ndjson'))).toEqual([])
  })
})

test('a record comes as soon as its line', async () => {
  const child = spawn(process.execPath, [command, '--input', 'ndjson'])
  const first = once(child.stdout, 'data')
  child.stdin.write('{"id":1,"text":"Peru"}\n')
  expect(JSON.parse(String((await first)[0]))).toMatchObject({ id: '1', countries: [{ id: 'PE' }] })
  child.stdin.end()
  await once(child, 'close')
  expect(child.exitCode).toBe(0)
})

test('a line of 200 MB is refused without being kept', { timeout: 60_000 }, async () => {
  const long = `(printf '{"text":"'; head -c 200000000 /dev/zero | tr '\\0' x; printf '"}\\n{"text":"Peru"}\\n')`
  const { exitCode, out } = await bash(`${long} | entente --quiet --input ndjson`)
  expect(exitCode).toBe(2)
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ error: expect.stringContaining('longer than 64000000 bytes') }, { countries: [{ id: 'PE' }] }])
})
