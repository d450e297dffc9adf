import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract.js'
import type { Extraction } from '../model.js'
import schema from '../schema/extraction.schema.json' with { type: 'json' }

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const folder = new URL('../../fixtures/', import.meta.url)
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

/** Longer than an article: the people of one are told again, signed and merged in another. */
const all = ['all of them', articles.map(([, text]) => text).join('\n\n')] as const

const parts = ['people', 'ministries', 'countries', 'organizations', 'topics', 'agreements'] as const

/** The record as JSON, without its reasons. */
function unexplained(record: Extraction): string {
  return JSON.stringify(record, (key, value) => (key === 'explanation' ? undefined : value))
}

describe.each([...articles, all])('%s', (_, text) => {
  const record = extract(text, { explain: true })

  it('is the same record but for the reasons, and has none unless asked', () => {
    const plain = extract(text)
    expect(unexplained(record)).toBe(JSON.stringify(plain))
    expect(JSON.stringify(plain)).not.toContain('"explanation"')
    expect(JSON.stringify(record)).toContain('"explanation"')
  })

  it('fits the schema', () => {
    validate(JSON.parse(JSON.stringify(record)))
    expect(validate.errors).toBeNull()
  })

  it('says nothing twice of one thing, and nothing empty', () => {
    for (const part of parts)
      for (const { explanation = [] } of record[part]) {
        expect(new Set(explanation).size).toBe(explanation.length)
        for (const reason of explanation) expect(reason).toMatch(/^\S.*\S$/)
      }
  })

  it('has a reason for every person, for every form of the name and for every merge', () => {
    for (const { name, mentions, explanation = [] } of record.people) {
      const forms = new Set(mentions.map((mention) => mention.text.replace(/\s+/g, ' ')))
      for (const form of forms) expect(explanation).toContainEqual(expect.stringContaining(`“${form}”`))
      const merges = explanation.slice(forms.size)
      for (const form of forms) if (form !== name) expect(merges).toContainEqual(expect.stringContaining(`“${form}”`))
    }
  })

  it('has a reason for every country of a role or a ministry', () => {
    for (const { country, explanation } of [...record.people.flatMap(({ roles }) => roles), ...record.ministries])
      if (country !== undefined) expect(explanation?.length).toBeGreaterThan(0)
  })

  it('has a reason for every agreed topic', () => {
    for (const { agreed, explanation = [] } of record.topics) expect(explanation.length > 0).toBe(agreed)
  })

  it('has a reason for every agreement, and for all that it says', () => {
    for (const { parties, signatories, topics, date, status, explanation = [] } of record.agreements) {
      const reasons = (kind: string) => explanation.filter((reason) => reason.startsWith(kind))
      expect(explanation[0]).toMatch(/^[A-Z][a-z ]+: .*\bsentence \d+\b/)
      expect(reasons('Party ')).toHaveLength(parties.length)
      expect(reasons('Signatory ')).toHaveLength(signatories.length)
      expect(reasons('Topic ')).toHaveLength(topics.length)
      expect(reasons('Date ')).toHaveLength(date === undefined ? 0 : 1)
      const name = `${status.charAt(0).toUpperCase()}${status.slice(1).replace('-', ' ')}: `
      expect(reasons(name)).toHaveLength(1)
    }
  })
})

it('takes linear time over many people, offices and agreements', () => {
  const letters = (n: number): string =>
    (n > 25 ? letters(Math.floor(n / 26)) : '') + String.fromCharCode(97 + (n % 26))
  const sentence = (n: number) =>
    `Defence Minister Ivan Ko${letters(n)}ov of Bulgaria and Anna Lee${letters(n)} of Chile signed a protocol on drones.`
  const text = Array.from({ length: 400 }, (_, n) => sentence(n)).join(' ')
  const seconds = (explain: boolean) => {
    const started = performance.now()
    extract(text, { explain })
    return performance.now() - started
  }
  const plain = seconds(false)
  expect(seconds(true) - plain).toBeLessThan(plain + 1500)
}, 60_000)
