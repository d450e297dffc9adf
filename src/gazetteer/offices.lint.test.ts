import { describe, expect, test } from 'vitest'
import { tokenize } from '../document/tokenize.js'
import type { Lexeme } from '../model.js'
import { countryByCode } from './countries.js'
import ministries from './ministries.json' with { type: 'json' }
import { mayEndRank } from './offices.js'
import offices from './offices.json' with { type: 'json' }
import datelines from './offices-datelines.json' with { type: 'json' }
import holders from './offices-holders.json' with { type: 'json' }
import states from './offices-of-states.json' with { type: 'json' }
import organizations from './organizations.json' with { type: 'json' }
import { matchPortfolio, PORTFOLIOS } from './portfolios.js'
import portfolios from './portfolios.json' with { type: 'json' }

/** All phrases of the gazetteers of this part, with the file each is of. */
const PHRASES: readonly (readonly [file: string, phrases: readonly string[]])[] = [
  ['portfolios', Object.values(portfolios.portfolios).flat()],
  ['portfolios of several words', Object.keys(portfolios.several)],
  ['silent portfolios', portfolios.silent],
  ['ministries', ministries.ministries.flatMap((m) => [...(m.names ?? []), ...(m.acronyms ?? [])])],
  ['organizations', organizations.organizations.flatMap(({ name, ...rest }) => [name, ...(rest.aliases ?? [])])],
  ['ranks', offices.ranks],
  ['extensions', offices.extensions],
  ['holders', Object.values(holders.holders).flat()],
  ['modifiers', offices.modifiers],
  ['nouns', offices.nouns],
  ['stops', offices.stops],
]

describe.each(PHRASES)('%s', (_file, phrases) => {
  test('have no stray spaces', () => {
    expect(phrases.filter((phrase) => phrase !== phrase.trim() || /\s\s/.test(phrase) || phrase === '')).toEqual([])
  })

  test('say nothing twice', () => {
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
  })
})

describe('ranks', () => {
  test.each([
    ['as they are', (rank: string) => rank] as const,
    ['in capitals', (rank: string) => rank.toUpperCase()] as const,
  ])('end with a word that may end one, %s', (_name, written) => {
    const lost = offices.ranks.filter((rank) => !mayEndRank(tokenize(written(rank)).at(-1)?.lexeme as Lexeme))
    expect(lost).toEqual([])
  })
})

describe('portfolios', () => {
  test('are the words of the guideline', () => {
    expect(PORTFOLIOS).toHaveLength(66)
    expect([...PORTFOLIOS].sort()).toEqual([...PORTFOLIOS])
  })

  test('lie in no two places', () => {
    const all = [
      ...Object.values(portfolios.portfolios).flat(),
      ...Object.keys(portfolios.several),
      ...portfolios.silent,
    ]
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([])
  })

  test.each([
    ['Defense', ['defence']],
    ['National Defence', ['defence']],
    ['Labor', ['labour']],
    ['Housing & Urban Development', ['housing']],
    ['Foreign and European Affairs', ['europe', 'foreign-affairs']],
    ['Consumer Affairs', []],
  ])('%s', (text, words) => {
    const tokens = tokenize(text)
    expect(matchPortfolio(tokens, 0, tokens.length)).toEqual({ end: tokens.length, value: words })
  })
})

test('all countries exist', () => {
  const codes = [
    ...Object.keys(holders.holders),
    ...Object.keys(datelines.cities),
    ...states.withoutPresident,
    ...states.withoutPrimeMinister,
    ...states.withChancellor,
    ...Object.values(states.titles).flat(),
    ...ministries.ministries.flatMap(({ country }) => country ?? []),
    ...organizations.organizations.flatMap(({ country }) => country ?? []),
  ]
  expect(codes.filter((code) => countryByCode(code) === undefined)).toEqual([])
})

test('an organization has one of the types, and no alias has two owners', () => {
  const types = new Set(['bloc', 'agency', 'armed-service', 'parliament', 'company', 'other'])
  expect(organizations.organizations.filter(({ type }) => !types.has(type))).toEqual([])
  const aliases = organizations.organizations.flatMap(({ name, aliases: more }) => [name, ...(more ?? [])])
  expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([])
})

test('nobody holds office in two countries', () => {
  const names = Object.values(holders.holders).flat()
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
