import stringWidth from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import type { Extraction, Person } from '../../model.js'
import { record } from '../example.js'
import { render } from '../index.js'
import type { RenderOptions } from '../renderer.js'

const empty: Extraction = {
  schema: 'entente/1',
  source: '-',
  people: [],
  ministries: [],
  countries: [],
  organizations: [],
  topics: [],
  agreements: [],
}

function table(shown: Extraction, options: Partial<RenderOptions> = {}): string {
  return render(shown, 'table', options)
}

function person(name: string, title = 'Minister'): Person {
  const span = { start: 0, end: 1, text: name }
  return { id: 'p1', name, mentions: [span], roles: [{ title, country: 'JP', evidence: span }] }
}

describe('table', () => {
  test('is a page that a person can read', () => {
    expect(table(record, { width: 80 })).toBe(`\
Portugal and Japan to build sea drones together
wire/sea-drones.txt · 2025-03-03

Agreements ─────────────────────────────────────────────────────────────────────
  PT + JP · letter of intent “joint production of unmanned boats and sonar” ·
    signed 2025-03-03 · unmanned ground and sea systems · by Inês Falcão,
    Takeshi Mori
    “signed a letter of intent on the joint production of unmanned boats and
    sonar”
  parties not named · contract · planned · communications
    “A contract for the boats' radios is to follow in 2026”

People ─────────────────────────────────────────────────────────────────────────
  Inês Falcão                      PT  Defence Minister                       2×
                                       also Falcão
  Takeshi Mori                         Minister of Defense                    3×
                                       also Mori, 森武

Ministries ─────────────────────────────────────────────────────────────────────
  Ministry of National Defence     PT  defence                                1×
  Ministry of Defense                  defence · implied                       –

Countries ──────────────────────────────────────────────────────────────────────
  Portugal                         PT  LISBON                                 2×
  Japan                            JP  Japanese                               2×

Organizations ──────────────────────────────────────────────────────────────────
  NATO                                                                        1×

Topics ─────────────────────────────────────────────────────────────────────────
  Unmanned ground and sea systems      agreed · sea drones, unmanned boats    2×
  Communications                       radios                                 1×

Warning: The article is an example.
`)
  })

  test('puts the details under the names where the terminal is narrow', () => {
    expect(table(record, { width: 40, sections: new Set(['people']) })).toBe(`\
Portugal and Japan to build sea drones
together
wire/sea-drones.txt · 2025-03-03

People ─────────────────────────────────
  Inês Falcão                         2×
    PT  Defence Minister
        also Falcão
  Takeshi Mori                        3×
        Minister of Defense
        also Mori, 森武

Warning: The article is an example.
`)
  })

  test('says what it did not find', () => {
    expect(table(empty)).toBe(
      'standard input\n\nNo agreements, people, ministries, countries, organizations or topics found.\n',
    )
    expect(table({ ...record, topics: [] }, { sections: new Set(['topics', 'people']) })).toContain(
      '\nNo topics found.\n',
    )
  })

  test('separates records by a blank line', () => {
    expect(render([empty, empty], 'table')).toBe(`${table(empty)}\n${table(empty)}`)
    expect(render([], 'table')).toBe('')
  })

  test.each([1, 24, 40, 60, 80, 120, 200])('no line of it is wider than %d columns', (width) => {
    const wide: Extraction = {
      ...record,
      title: '防衛装備品の共同生産に関する覚書'.repeat(5),
      people: [
        person('Αλέξανδρος-Κωνσταντίνος Παπαδιαμαντόπουλος-Οικονομίδης'),
        person('森'.repeat(200), 'x'.repeat(300)),
      ],
      warnings: [`${'y'.repeat(400)}`],
    }
    for (const line of table(wide, { width }).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 24))
    }
  })

  test('cuts what is too long with an ellipsis', () => {
    expect(table({ ...empty, people: [person('A'.repeat(100_000))] })).toContain('A…')
    expect(table({ ...empty, people: [person('A'.repeat(100_000))] }).length).toBeLessThan(3000)
  })

  test('shows the first three places of an agreement, and says how many more there are', () => {
    const [agreement] = record.agreements
    if (agreement === undefined) throw new Error('the example has no agreement')
    const evidence = ['one', 'two', 'three', 'four', 'five'].map((text) => ({ start: 0, end: 1, text }))
    const lines = table({ ...empty, people: record.people, agreements: [{ ...agreement, evidence }] }).split('\n')
    expect(lines.slice(lines.indexOf('    “one”'), lines.indexOf('    “one”') + 5)).toEqual([
      '    “one”',
      '    “two”',
      '    “three”',
      '    … and 2 more',
      '',
    ])
  })

  test('aligns names in scripts of double width and with combining marks', () => {
    const lines = table({ ...empty, people: [person('森武'), person('Zoe\u0301'), person('Anna')] }).split('\n')
    const columns = lines
      .filter((line) => line.includes('JP'))
      .map((line) => stringWidth(line.slice(0, line.indexOf('JP'))))
    expect(columns).toEqual([8, 8, 8])
  })

  test('nothing of the article acts on the terminal', () => {
    const hostile = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202etxt.exe\u200b\r\nX'
    const shown = table({
      ...record,
      source: hostile,
      title: hostile,
      people: [{ ...person(hostile, hostile), id: 'p1' }],
      ministries: [{ id: 'm', name: hostile, portfolios: [hostile], implied: false, mentions: [] }],
      organizations: [{ id: 'o', name: hostile, mentions: [{ start: 0, end: 1, text: `${hostile}y` }] }],
      warnings: [hostile],
    })
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
    expect(shown).toContain('�[2J�]0;x��31m�txt.exe� X')
  })

  test('colours only where colour is wanted, and says the same in colour', () => {
    const colored = table(record, { color: 1 })
    expect(table(record)).not.toContain('\u001b')
    expect(colored).toContain('\u001b[1mInês Falcão\u001b[22m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(table(record))
  })
})
