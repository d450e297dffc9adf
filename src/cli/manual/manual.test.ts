import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../command.js'
import { completionScript } from './completion.js'
import { describeInterface } from './interface.js'
import { manPage } from './man-page.js'
import { shells } from './shells.js'

const program = createProgram()
const { options, commands } = describeInterface(program)

const has = (command: string) => spawnSync(command, ['--version']).error === undefined

test('every option and command is described', () => {
  expect(options.flatMap(({ flags }) => flags)).toEqual(
    expect.arrayContaining(['--format', '-f', '--jobs', '--help', '-0']),
  )
  expect(options.find(({ flags }) => flags.includes('--format'))?.choices).toContain('ftm')
  expect(commands.map(({ name }) => name)).toEqual(['schema', 'topics', 'countries', 'completion'])
})

describe.each(shells)('%s', (shell) => {
  test('knows every option and command', () => {
    const script = completionScript(shell, program)
    for (const { flags } of options) {
      for (const flag of flags) expect(script).toContain(shell === 'fish' ? flag.replace(/^-+/, '') : flag)
    }
    for (const { name } of commands) expect(script).toContain(name)
  })

  test.runIf(has(shell))('reads its script', () => {
    execFileSync(shell, ['-n'], { input: completionScript(shell, program) })
  })
})

test.each([
  ['entente --for', '--format'],
  ['entente --format nd', 'ndjson'],
  ['entente -i ht', 'html'],
  ['entente sche', 'schema'],
  ['entente completion f', 'fish'],
  ['entente schema dict', 'dictionary'],
])('bash completes %s to %s', (line, expected) => {
  const words = line.split(' ')
  const script = `${completionScript('bash', program)}
    COMP_WORDS=(${words.join(' ')}) COMP_CWORD=${words.length - 1}; _entente; printf '%s\\n' "\${COMPREPLY[@]}"`
  expect(execFileSync('bash', ['-c', script], { cwd: '/', encoding: 'utf8' }).trim()).toBe(expected)
})

describe('the manual page', () => {
  const page = manPage(program)

  test('has every option and command', () => {
    for (const { flags } of options)
      for (const flag of flags) expect(page).toContain(`\\fB${flag.replaceAll('-', '\\-')}\\fR`)
    for (const { name } of commands) expect(page).toContain(`\\fB${name}\\fR`)
    expect(page).toMatch(/^\.TH ENTENTE 1 "" "entente \d+\\?\./)
  })

  test('has no request but its own', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line))
    expect(requests.filter((line) => !/^\.(TH|SH|SS|TP|B|br|nf|fi)\b/.test(line))).toEqual([])
  })

  test.runIf(has('groff'))('is read by groff without a complaint', () => {
    const { stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z'], { input: page, encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})
