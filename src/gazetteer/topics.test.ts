import { describe, expect, it } from 'vitest'
import { tokenize } from '../document/tokenize.js'
import { pluralOf, singularsOf } from './spelling.js'
import { cues, topicCues } from './topic-cues.js'
import { compilePhrase, Pass } from './topic-phrase.js'
import { headOf, longerPhrasesOf, tableOf } from './topic-table.js'
import { ignoredPhrases, type TermGroup, termFamilies, topicTerms } from './topic-terms.js'
import { listSource, topicById, topics } from './topics.js'

const IDS =
  'uav counter-uav unmanned-ground-naval ammunition explosives electronic-warfare air-defence missiles artillery ' +
  'armoured-vehicles vehicles aircraft naval small-arms protective-equipment radar-sensors communications cyber space ' +
  'ai-robotics nuclear components joint-production technology-research procurement maintenance training exercises ' +
  'intelligence logistics financing demining medical peacekeeping maritime-border-security industry-cooperation'

const FIELDS = ['terms', 'words', 'names', 'acronyms'] as const

function phrasesIn(group: TermGroup, field: (typeof FIELDS)[number]): string[] {
  return (group[field] ?? []).flatMap((row) => row.split(' | '))
}

const entries = topicTerms().flatMap(({ topic, groups }) =>
  groups.flatMap((group) =>
    FIELDS.flatMap((field) => phrasesIn(group, field).map((phrase) => ({ topic, group, field, phrase }))),
  ),
)

describe('the topics', () => {
  it('are the thirty-six of the list, in its order', () => {
    expect(topics().map(({ id }) => id)).toEqual(IDS.split(' '))
  })

  it('have labels of their own, and a kind', () => {
    const labels = topics().map(({ label }) => label)
    expect(new Set(labels).size).toBe(36)
    for (const { label, kind } of topics()) {
      expect(label).toMatch(/^[A-Z]/)
      expect(['equipment', 'activity']).toContain(kind)
    }
    expect(topicById('uav')?.label).toBe('Unmanned aerial vehicles')
    expect(topicById('cavalry')).toBeUndefined()
  })

  it('name categories of the Common Military List, and where it stands', () => {
    for (const { list } of topics()) if (list !== undefined) expect(list).toMatch(/^ML([1-9]|1\d|2[0-2])$/)
    expect(topicById('missiles')?.list).toBe('ML4')
    expect(topicById('training')?.list).toBeUndefined()
    expect(listSource).toMatch(/OJ C, C\/2025\/1499/)
  })
})

describe('the term base', () => {
  it('has terms for every topic, and several hundred systems', () => {
    expect(new Set(entries.map(({ topic }) => topic))).toEqual(new Set(IDS.split(' ')))
    expect(entries.filter(({ field }) => field === 'names').length).toBeGreaterThan(2000)
  })

  it('names its sources and licences', () => {
    for (const { source, licence } of termFamilies) {
      expect(source.length).toBeGreaterThan(10)
      expect(licence.length).toBeGreaterThan(5)
    }
  })

  it('has no stray spaces, empty phrases or curly marks', () => {
    for (const phrase of [
      ...entries.map((entry) => entry.phrase),
      ...ignoredPhrases.flatMap((row) => row.split(' | ')),
    ])
      expect(phrase).toMatch(/^[^\s|](?:[^\s|]| (?=[^\s|]))*$/)
    expect(entries.filter(({ phrase }) => /[’‘“”–—]/.test(phrase))).toEqual([])
  })

  it('gives no term two owners on one condition', () => {
    const owners = new Map<string, string>()
    for (const { topic, group, field, phrase } of entries) {
      const own = field === 'acronyms' ? phrase : phrase.toLowerCase().replaceAll('-', ' ')
      const key = `${own} near ${(group.near ?? []).join('+')}`
      expect(`${key}: ${owners.get(key) ?? topic}`).toBe(`${key}: ${topic}`)
      owners.set(key, topic)
    }
  })

  it('asks only for cues that there are', () => {
    for (const { group } of entries)
      for (const cue of group.near ?? []) expect([...Object.keys(cues), 'text']).toContain(cue)
    for (const [topic, names] of Object.entries(topicCues)) {
      expect(IDS.split(' ')).toContain(topic)
      for (const name of names.split(' ')) expect(Object.keys(cues)).toContain(name)
    }
  })

  it('writes terms in lower case and British spelling', () => {
    const american = /\b(defense|armored|maneuver|center|caliber)\b/
    expect(entries.filter(({ field, phrase }) => field === 'terms' && american.test(phrase))).toEqual([])
    const capital = entries.filter(({ field, phrase }) => field === 'words' && phrase !== phrase.toLowerCase())
    expect(capital).toEqual([])
  })
})

describe('plurals', () => {
  it.each([
    ['drone', 'drones'],
    ['battery', 'batteries'],
    ['torpedo', 'torpedoes'],
    ['corvette', 'corvettes'],
    ['aircraft', 'aircraft'],
    ['serviceman', 'servicemen'],
    ['buoy', 'buoys'],
    ['wrench', 'wrenches'],
    ['f16', 'f16s'],
  ])('%s: %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural)
    if (singular !== plural) expect(singularsOf(plural)).toContain(singular)
  })

  it.each(['us', 'is', 'army', 'gas'])('%s is no plural of a term', (word) => {
    expect(singularsOf(word).filter((singular) => singular.length > 2)).toEqual([])
  })
})

describe('the index', () => {
  it('cuts a plain phrase as the tokenizer does', () => {
    const rule = { field: 'terms', pass: Pass.Plain, gives: 0, needs: 0, within: 0 } as const
    const phrases = topicTerms().flatMap(({ groups }) =>
      groups.flatMap(({ terms = [], names = [] }) => [...terms, ...names].flatMap((row) => row.split(' | '))),
    )
    const wrong = phrases.filter((phrase) => {
      const { surfaces } = compilePhrase(phrase, rule, '')
      const lexemes = tokenize(phrase).flatMap(({ lexeme: { text, norm, kind } }) =>
        norm === '-' ? [] : [`${text}/${kind}`],
      )
      return surfaces.map(({ text, kind }) => `${text}/${kind}`).join(' ') !== lexemes.join(' ')
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['air', undefined, []],
    ['air', 'defence', ['air defence']],
    ['air', 'defense', ['air defence']],
    ['air', 'defences', ['air defence']],
    ['air', 'to', ['air-to-air missile']],
    ['samp', '/', ['SAMP/T']],
    ['r', 'd', []],
    ['r', '&', ['R&D']],
    ['david', "'s", ["David's Sling"]],
    ["sa'ar", '6', ["Sa'ar 6"]],
    ["sa'ar", '7', []],
    ['gürz', undefined, ['Gürz']],
    ['gurz', undefined, ['Gürz']],
    ['airs', undefined, []],
    ['constructor', undefined, []],
  ])('finds by the first words %j %j', (word, second, phrases) => {
    const terms = ["air defence | SAMP/T | R&D | David's Sling", "air-to-air missile | Gürz | Sa'ar 6"]
    const table = tableOf([{ topic: 'air-defence', groups: [{ terms }] }], { cueBits: {}, topicBits: {} })
    const rows = second === undefined ? headOf(table, word)?.single : longerPhrasesOf(table, word, second)
    expect((rows ?? []).map(({ phrase }) => phrase)).toEqual(phrases)
  })
})
