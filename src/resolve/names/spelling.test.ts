import { describe, expect, it } from 'vitest'
import { explainSpellings } from './explain-spelling.js'
import { scriptsOf } from './spelling.js'

describe('scriptsOf', () => {
  it.each([
    ['umierov', 'umerov'],
    ['zelenskyi', 'zelenskiy'],
    ['yermak', 'ermak'],
    ['fyodorov', 'fedorov'],
    ['zhaksylykov', 'jaqsylyqov'],
    ['lukashenka', 'lukashenko'],
    ['khrushchev', 'chruscev'],
    ['dordevic', 'djordjevic'],
    ['chavushoglu', 'cavusoglu'],
    ['qadhafi', 'gaddafi'],
    ['bouteflika', 'butefliqa'],
    ['soleimani', 'sulaymani'],
    ['choudhary', 'chaudhari'],
    ['xiaoping', 'hsiaoping'],
    ['isiba', 'ishiba'],
    ['panagiotopoulos', 'panayotopulos'],
    ['muller', 'mueller'],
    ['trappier', 'trapije'],
  ])('%s and %s are one word', (one, two) => {
    expect(scriptsOf(one, two)).not.toBe(0)
    expect(scriptsOf(two, one)).toBe(scriptsOf(one, two))
  })

  it.each([
    ['hassan', 'hussein'],
    ['kim', 'kam'],
    ['petrov', 'pavlov'],
    ['biden', 'baden'],
    ['macron', 'marcon'],
    ['sunak', 'sinek'],
    ['ivanov', 'ivanova'],
    ['', 'a'],
    ['a'.repeat(60), 'a'.repeat(61)],
  ])('%s and %s are not', (one, two) => {
    expect(scriptsOf(one, two)).toBe(0)
  })
})

describe('explainSpellings', () => {
  it('names the letter and both systems', () => {
    expect(explainSpellings([['zhaparov', 'japarov']], '')).toEqual([
      'Cyrillic ж: "zh" in KMU 55, "j" in the Kazakh alphabet of 2021',
    ])
  })

  it('explains all words by one script', () => {
    const changes = [
      ['erik', 'eric'],
      ['trapije', 'trappier'],
    ] as const
    for (const explained of explainSpellings(changes, '')) expect(explained).toMatch(/^Serbian transcription/)
  })

  it.each([
    ['isiba', 'ishiba', 'Japanese し: "si" in Kunrei-shiki, "shi" in Hepburn'],
    ['tsetung', 'zedong', 'Chinese'],
    ['mueller', 'muller', 'ue'],
    ['garibashvilli', 'garibashvili', 'a consonant doubled'],
  ])('%s, %s: %s', (one, two, expected) => {
    expect(explainSpellings([[one, two]], '').join()).toContain(expected)
  })

  it('prefers the script whose letters stand in the text', () => {
    expect(explainSpellings([['yasar', 'yashar']], 'Yaşar Yashar')).toEqual([
      'Turkish ş: "s" in the Turkish alphabet, "sh" in press usage',
    ])
  })
})
