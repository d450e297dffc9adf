import { expect, test } from 'vitest'
import type { Extraction, Span } from '../../model.js'
import { record } from '../example.js'
import { render } from '../index.js'
import { quotationOf } from './quotation.js'
import { indexRecord } from './record-index.js'
import type { Theme } from './theme.js'

const mark = (name: string) => (text: string) => `<${name} ${text}>`
const theme: Theme = {
  heading: mark('heading'),
  name: mark('name'),
  country: mark('country'),
  agreed: mark('agreed'),
  topic: mark('topic'),
  quiet: (text) => text,
  warning: mark('warning'),
}

const ARTICLE =
  'Chilean-Peruvian ties grow: Peru’s Ministry of Defence and Enaer of Chile signed a pact on drones, said Ana Ruiz of Spain.'

function span(text: string, from = 0): Span {
  const start = ARTICLE.indexOf(text, from)
  return { start, end: start + text.length, text }
}

const article: Extraction = {
  ...record,
  countries: [
    {
      id: 'CL',
      alpha3: 'CHL',
      name: 'Chile',
      mentions: [
        { ...span('Chilean'), form: 'demonym' },
        { ...span('Chile', 30), form: 'name' },
      ],
    },
    { id: 'ES', alpha3: 'ESP', name: 'Spain', mentions: [{ ...span('Spain'), form: 'name' }] },
  ],
  ministries: [
    {
      id: 'm',
      name: 'x',
      portfolios: ['defence'],
      country: 'PE',
      implied: false,
      mentions: [span('Ministry of Defence')],
    },
  ],
  organizations: [{ id: 'enaer', name: 'Enaer', mentions: [span('Enaer of Chile')] }],
  people: [{ id: 'p', name: 'Ana Ruiz', mentions: [span('Ana Ruiz')], roles: [] }],
  topics: [{ id: 'uav', label: 'UAV', kind: 'equipment', agreed: true, mentions: [span('drones')] }],
  agreements: [
    {
      id: 'a1',
      type: 'agreement',
      status: 'signed',
      parties: [
        { kind: 'country', id: 'CL', name: 'Chile' },
        { kind: 'country', id: 'PE', name: 'Peru' },
        { kind: 'organization', id: 'enaer', name: 'Enaer' },
      ],
      signatories: ['p'],
      topics: ['uav'],
      evidence: [span(ARTICLE)],
      verbs: [span('signed')],
    },
  ],
}

function quoted(evidence: Span): string {
  const [agreement] = article.agreements
  if (agreement === undefined) throw new Error('no agreement')
  return quotationOf(
    { ...agreement, evidence: [evidence] },
    indexRecord(article),
    theme,
  )(evidence)
    .map(({ text, style }) => style(text))
    .join('')
}

test('parties, signatories, verbs and topics stand out; the longest of those that begin together', () => {
  expect(quoted(span(ARTICLE))).toBe(
    '“<country Chilean>-Peruvian ties grow: Peru’s <country Ministry of Defence> and <country Enaer of Chile> <agreed signed> ' +
      'a pact on <topic drones>, said <name Ana Ruiz> of Spain.”',
  )
})

test('only what lies wholly in the evidence', () => {
  expect(quoted(span('of Chile signed a pact'))).toBe('“of <country Chile> <agreed signed> a pact”')
})

test('also where the text shown has lost characters', () => {
  const evidence = { ...span(ARTICLE), text: ARTICLE.replace(' grow', '').replace(', said', '') }
  expect(quoted(evidence)).toContain(
    '<country Enaer of Chile> <agreed signed> a pact on <topic drones> <name Ana Ruiz>',
  )
})

test('a word of two colours stays on one line', () => {
  const [agreement] = article.agreements
  if (agreement === undefined) throw new Error('no agreement')
  const lines = render({ ...article, agreements: [agreement] }, 'table', { width: 30 }).split('\n')
  expect(lines).toContain('    “Chilean-Peruvian ties')
})
