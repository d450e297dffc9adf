import { describe, expect, test } from 'vitest'
import type { Mentions, PersonMention } from '../model.js'
import { recogniseCountries } from '../recognise/countries.js'
import { readMarked } from '../recognise/marked-text.js'
import { recogniseMinistries } from '../recognise/ministries.js'
import { recogniseOffices } from '../recognise/offices.js'
import { resolveMinistries } from './ministries.js'
import { Setting } from './offices/setting.js'
import { resolveOffices } from './offices.js'

/** Resolves a marked article; people of one last name are one person. */
function resolveMarked(marked: string) {
  const { document, people } = readMarked(marked)
  const countries = recogniseCountries(document, people)
  const ministries = recogniseMinistries(document, countries)
  const offices = recogniseOffices(document, people, countries, ministries)
  const mentions: Mentions = { people, countries, ministries, offices, organizations: [], topics: [], dates: [] }
  const groups = new Map<string, PersonMention[]>()
  for (const person of people) {
    const surname = person.text.split(/\s+/).at(-1) ?? ''
    groups.set(surname, [...(groups.get(surname) ?? []), person])
  }
  const setting = new Setting(document, mentions)
  const held = resolveOffices(
    setting,
    mentions,
    [...groups.values()].map((own) => ({ mentions: own })),
  )
  const roles = held.map((one) =>
    one.roles.map(({ title, country = '?', countryReason }) => `${title} ${country} ${countryReason ?? '-'}`),
  )
  return { held, roles, ministries: resolveMinistries(setting, mentions, held) }
}

describe('roles of one person', () => {
  test.each([
    [
      'an office in several spellings is one role',
      'Peruvian Defence Minister [[Ana Quispe]] came. [[Quispe]], Minister of National Defense of Peru, spoke. Minister [[Quispe]] left.',
      [['Defence Minister PE name']],
    ],
    [
      'a deputy is not the minister',
      "[[Ana Quispe]], Peru's deputy defence minister, was Peru's defence minister before.",
      [['deputy defence minister PE name']],
    ],
    [
      'two offices are two roles, and the second has the country of the first',
      "[[Ole Berg]], Norway's deputy prime minister and minister of fisheries, agreed.",
      [['deputy prime minister NO name', 'minister of fisheries NO name']],
    ],
    [
      'a rank is a role only where there is nothing else',
      'Colonel [[Ole Berg]] of Norway met Norwegian Foreign Minister General [[Kari Dahl]].',
      [['Colonel NO name'], ['Foreign Minister NO name']],
    ],
    [
      'an abbreviation yields to the word',
      'PM [[Lila Rao]] came. Indian Prime Minister [[Lila Rao]] left.',
      [['Prime Minister IN name']],
    ],
  ])('%s', (_name, marked, roles) => {
    expect(resolveMarked(marked).roles).toEqual(roles)
  })
})

describe('the country of an office that does not say it', () => {
  test.each([
    [
      'the dateline',
      'BAKU, March 3, 2024 \u2013 Defence Minister [[Elvin Namazov]] received the guests from Georgia and Kazakhstan. ',
      [['Defence Minister AZ dateline']],
    ],
    [
      'the only country named',
      'The fleet of Chile grows. President [[Rosa Vidal]] said so.',
      [['President CL only-candidate']],
    ],
    [
      'the counterpart',
      'Danish Foreign Minister [[Mads Juhl]] hosted his Icelandic counterpart, [[Jon Arnason]].',
      [['Foreign Minister DK name'], ['Foreign Minister IS counterpart']],
    ],
    [
      'the group that the person is one of',
      'He met German officials, including Vice Chancellor [[Jens Vogt]] and Finance Minister [[Uwe Lang]].',
      [['Vice Chancellor DE neighbour'], ['Finance Minister DE neighbour']],
    ],
    [
      'not that of another holder of the same seat',
      "Lithuania's defence minister [[Jonas Petraitis]] flew to Estonia. Defence Minister [[Mart Tamm]] met him in Tallinn, Estonia.",
      [['defence minister LT name'], ['Defence Minister EE neighbour']],
    ],
    ['everybody knows', 'President [[Joe Biden]] spoke in Warsaw, Poland.', [['President US known-holder']]],
    [
      'no guess for a company',
      'The chief executive of Nammo, [[Vegard Sande]], visited Sweden.',
      [['chief executive of Nammo ? -']],
    ],
    ['no guess for an analyst', 'Sweden buys guns, said [[Bo Ek]], an analyst.', [['analyst ? -']]],
  ])('%s', (_name, marked, roles) => {
    expect(resolveMarked(marked).roles).toEqual(roles)
  })
})

describe('a title alone', () => {
  test('means the one who holds the office', () => {
    const { held } = resolveMarked(
      'Polish Defence Minister [[Jan Lis]] met Czech President [[Eva Novak]]. The Polish Defence Minister thanked her.',
    )
    expect(held.map(({ titleMentions }) => titleMentions.map(({ text }) => text))).toEqual([['Defence Minister'], []])
  })

  test('means nobody where two can be meant', () => {
    const { held } = resolveMarked(
      'Polish President [[Jan Lis]] met Czech President [[Eva Novak]]. The President thanked her.',
    )
    expect(held.flatMap(({ titleMentions }) => titleMentions)).toEqual([])
  })
})

describe('ministries', () => {
  test.each([
    [
      'of the minister',
      'Thai Defence Minister [[Arun Chai]] spoke in Tokyo, Japan. The Ministry of Defence confirmed it.',
      ['TH/defence minister false'],
    ],
    [
      'of the ministry it is joined to',
      'The Ministry of Defence of Kenya and the Ministry of Health met in Uganda.',
      ['KE/defence name false', 'KE/health neighbour false'],
    ],
    [
      'of the dateline',
      'LIMA, May 2, 2023 \u2013 Chile and Peru agreed, the foreign ministry said.',
      ['PE/foreign-affairs dateline false'],
    ],
    [
      'nobody\u2019s where nothing says whose',
      'Chile and Peru agreed, the foreign ministry said.',
      ['foreign-affairs - false'],
    ],
    [
      'of the ministry before it in a list',
      "Sanctions hit Burma's Ministry of Defense, the Ministry of Home Affairs and others in Laos.",
      ['MM/defence name false', 'MM/interior neighbour false'],
    ],
    [
      'of the heading of its paragraph',
      '- NORWAY: A ship sailed.\n\n- MONGOLIA: The Ministry of Defense denied it.',
      ['MN/defence neighbour false'],
    ],
    [
      'of the minister whom the title says as it does, where others are of the same',
      "[[Arun Chai]], Thailand's minister of national defence, met [[Bo Li]], Peru's defence minister, at the Ministry of National Defence.",
      ['TH/defence minister false', 'PE/defence minister true'],
    ],
    [
      'implied by the minister',
      "[[Arun Chai]], Thailand's minister of industry and trade, came.",
      ['TH/industry+trade minister true'],
    ],
    [
      'implied by a cabinet secretary',
      "[[Arun Chai]], Kenya's Defence Cabinet Secretary, met Cabinet Secretary [[Bo Li]].",
      ['KE/defence minister true'],
    ],
  ])('%s', (_name, marked, expected) => {
    const found = resolveMarked(marked).ministries
    expect(found.map(({ id, countryReason, implied }) => `${id} ${countryReason ?? '-'} ${implied}`)).toEqual(expected)
  })

  test('a later `the ministry` is a mention of the one named', () => {
    const { ministries } = resolveMarked('The Ministry of Defence of Kenya paid. The ministry gave no sum.')
    expect(ministries.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      ['Ministry of Defence of Kenya', 'ministry'],
    ])
  })
})
