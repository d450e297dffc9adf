import { describe, expect, test } from 'vitest'
import { recogniseCountries } from './countries.js'
import { readMarked } from './marked-text.js'
import { recogniseOrganizations } from './organizations.js'

/** `text = type/country` of each mention; people are marked with brackets. */
function organizationsIn(marked: string): string[] {
  const { document, people } = readMarked(marked)
  const mentions = recogniseOrganizations(document, recogniseCountries(document, people), people)
  return mentions.map((m) => {
    expect(document.text.slice(m.start, m.end)).toBe(m.text)
    return `${m.text} = ${m.type}${m.country ? `/${m.country}` : ''}`
  })
}

describe('organizations by a name that is known', () => {
  test.each([
    ['The EU and NATO agreed with ASEAN.', ['EU = bloc', 'NATO = bloc', 'ASEAN = bloc']],
    ['Rheinmetall AG will build a plant with Baykar.', ['Rheinmetall AG = company/DE', 'Baykar = company/TR']],
    ['The Bundestag voted.', ['Bundestag = parliament/DE']],
    ['Saab and Embraer delivered the jets.', ['Saab = company/SE', 'Embraer = company/BR']],
    [
      'The Defence Research and Development Organisation tested it.',
      ['Defence Research and Development Organisation = agency/IN'],
    ],
  ])('%s', (text, expected) => {
    expect(organizationsIn(text)).toEqual(expected)
  })
})

describe('organizations by the form of the name', () => {
  test.each([
    ['A deal with Maritime Launch Services Ltd was signed.', ['Maritime Launch Services Ltd = company']],
    ['the Baltic Shipbuilding Trading Company Ltd. in May', ['Baltic Shipbuilding Trading Company Ltd. = company']],
    ['Nordic Hull Industries Chief Anna Berg spoke.', ['Nordic Hull Industries = company']],
    ['JSC Ukrgasbank took part.', ['JSC Ukrgasbank = company']],
    ['PJSC \u201cDnipro Works\u201d took part.', ['PJSC \u201cDnipro Works\u201d = company']],
    ['It was built by Nordic Hull Industries in Turku.', ['Nordic Hull Industries = company']],
    [
      'the State Service of Ukraine for Geodesy, Cartography and Cadastre',
      ['State Service of Ukraine for Geodesy, Cartography and Cadastre = agency/UA'],
    ],
    ['the Armed Forces of Moldova', ['Armed Forces of Moldova = armed-service/MD']],
    ['the Kharkiv National Air Force University', ['Kharkiv National Air Force University = armed-service']],
    [
      'the Baltic National Aero-Technology Import & Export Corporation',
      ['Baltic National Aero-Technology Import & Export Corporation = company'],
    ],
    ['Chief of the General Staff of the Argentine Army', ['General Staff of the Argentine Army = armed-service/AR']],
    ['sailors of the Peruvian Navy', ['Peruvian Navy = armed-service/PE']],
    ['the Parliament of Georgia', ['Parliament of Georgia = parliament/GE']],
    [
      'The Latvian Border Services Agency (LBSA) signed. The LBSA paid.',
      ['Latvian Border Services Agency = agency/LV', 'LBSA = agency/LV', 'LBSA = agency/LV'],
    ],
  ])('%s', (text, expected) => {
    expect(organizationsIn(text)).toEqual(expected)
  })
})

test.each([
  'It went to the Armed Forces of the Neptune missile complex.',
  'They met at Pope Army Airfield, for Cyber and Emerging Technologies.',
  'They met as a group and formed a company.',
  'The army advanced; the agency agreed.',
  '[[Marco Leonardo]] spoke.',
  'Defence Systems are dear.',
  'The Group met.',
  'as soon as possible',
  'He thanked the Minister of Defence.',
])('names no organization: %s', (text) => {
  expect(organizationsIn(text)).toEqual([])
})
