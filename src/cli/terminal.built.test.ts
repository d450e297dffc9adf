import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const command = new URL('../../dist/entente.cjs', import.meta.url).pathname

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
  await writeFile(join(folder, 'line.ndjson'), '{"id":"a\\u001b[2J","text":"Peru and Chile signed a treaty."}\n')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a terminal gets, with `<erase>` for the sequence that takes a line away, when a line of bash is run in it, by the `script` of util-linux. */
function shownBy(line: string): string {
  const script = `entente() { "${process.execPath}" "${command}" "$@"; }; ${line}`
  const { stdout } = spawnSync('script', ['--quiet', '--return', '--command', `bash -c '${script}'`, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm', COLUMNS: '80' },
  })
  return stdout.replaceAll('\r\u001b[K', '<erase>')
}

const hasScript = (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '').includes('util-linux')

describe.runIf(hasScript)('on a terminal', { timeout: 60_000 }, () => {
  /** Half a second between two lines: long enough for a line of progress. */
  const slowly = '(cat line.ndjson; sleep 1.5; cat line.ndjson)'

  test('a long run says how far it is, and takes the line away', async () => {
    const shown = shownBy(`${slowly} | entente --input ndjson > out.ndjson`)
    expect(shown).toMatch(/^<erase>2 records · \d+\.\d MB\/s<erase>$/)
    expect((await readFile(join(folder, 'out.ndjson'), 'utf8')).split('\n')).toHaveLength(3)
  })

  test('and how long it will take, where the files say how much there is', () => {
    const shown = shownBy('yes "$(cat line.ndjson)" | head -n 30000 > many.ndjson; entente many.ndjson > out.ndjson')
    expect(shown).toMatch(/^(?:<erase>[\d,]+ records · \d+\.\d MB\/s · \d+:\d\d left)+<erase>$/)
  })

  test.each([
    `${slowly} | entente --input ndjson --quiet > out.ndjson`,
    `${slowly} | entente --input ndjson > out.ndjson 2> err.txt; cat err.txt`,
  ])('nothing is shown by %s', (line) => {
    expect(shownBy(line)).toBe('')
  })

  test('no progress comes between the records of a terminal', () => {
    expect(shownBy(`${slowly} | entente --input ndjson --format ndjson`)).not.toContain('MB/s')
  })

  test('no cell of csv is obeyed', () => {
    const shown = shownBy('entente --format csv line.ndjson')
    expect(shown).toContain('line.ndjson,a�[2J,country,')
    expect(shown).not.toContain('\u001b[2J')
  })
})
