import { expect, test } from 'vitest'
import type { Extraction } from '../../model.js'
import { record } from '../example.js'
import { render } from '../index.js'

const [agreement] = record.agreements
const [person] = record.people
const [ministry] = record.ministries
const [country] = record.countries
const [organization] = record.organizations
const [topic] = record.topics
if (!agreement || !person || !ministry || !country || !organization || !topic) throw new Error('the example is short')

const explained: Extraction = {
  ...record,
  agreements: [
    { ...agreement, explanation: ['Signed: “signed” in sentence 2', 'Party Portugal: subject of “signed”'] },
  ],
  people: [
    {
      ...person,
      roles: person.roles.map((role) => ({ ...role, explanation: ['Portugal: the title says so'] })),
      explanation: ['“Inês Falcão” follows the title “Defence Minister” in sentence 2'],
    },
  ],
  ministries: [{ ...ministry, explanation: ['Portugal: as its minister'] }],
  countries: [{ ...country, explanation: ['“LISBON” is its capital'] }],
  organizations: [{ ...organization, explanation: ['“NATO” is listed'] }],
  topics: [{ ...topic, explanation: ['Agreed in a1'] }],
  warnings: [],
}

test('reasons stand under what they are for', () => {
  expect(render(explained, 'table', { width: 80 })).toContain(`\
    “signed a letter of intent on the joint production of unmanned boats and
    sonar”
    Signed: “signed” in sentence 2
    Party Portugal: subject of “signed”

People ─────────────────────────────────────────────────────────────────────────
  Inês Falcão                      PT  Defence Minister                       2×
                                       Portugal: the title says so
                                       also Falcão
                                       “Inês Falcão” follows the title
                                         “Defence Minister” in sentence 2

Ministries ─────────────────────────────────────────────────────────────────────
  Ministry of National Defence     PT  defence                                1×
                                       Portugal: as its minister

Countries ──────────────────────────────────────────────────────────────────────
  Portugal                         PT  LISBON                                 2×
                                       “LISBON” is its capital

Organizations ──────────────────────────────────────────────────────────────────
  NATO                                 “NATO” is listed                       1×

Topics ─────────────────────────────────────────────────────────────────────────
  Unmanned ground and sea systems      agreed · sea drones, unmanned boats    2×
                                       Agreed in a1
`)
})

test('they are dim', () => {
  expect(render(explained, 'table', { color: 1 })).toContain('\u001b[2mAgreed in a1\u001b[22m')
  expect(render(explained, 'table', { color: 1 })).toContain('\u001b[2mSigned: “signed” in sentence 2\u001b[22m')
})
