import type { Extraction, Span } from '../model.js'

/** An article of our own, for the tests of the renderers and of the schema. */
export const article = `Portugal and Japan to build sea drones together

LISBON, March 3, 2025 - Portugal's Defence Minister Inês Falcão and her Japanese counterpart, Minister of Defense Takeshi Mori, on Monday signed a letter of intent on the joint production of unmanned boats and sonar. Falcão said that the Ministry of National Defence would pay for the first two prototypes.

"Nobody should be surprised," said Mori, whom the Japanese press calls 森武. NATO and the Bank of Coimbra were told in advance.

A contract for the boats' radios is to follow in 2026.
`

function span(text: string, occurrence = 0): Span {
  let start = article.indexOf(text)
  for (let seen = 0; seen < occurrence; seen++) start = article.indexOf(text, start + 1)
  if (start < 0) throw new Error(`not in the article: ${text}`)
  return { start, end: start + text.length, text }
}

/** What the article says, written by hand. It has every optional field somewhere, and lacks it elsewhere. */
export const record: Extraction = {
  schema: 'entente/1',
  source: 'wire/sea-drones.txt',
  title: 'Portugal and Japan to build sea drones together',
  published: '2025-03-03',
  people: [
    {
      id: 'p1',
      name: 'Inês Falcão',
      mentions: [{ ...span('Inês Falcão'), confidence: 0.99 }, span('Falcão', 1)],
      roles: [
        {
          title: 'Defence Minister',
          country: 'PT',
          ministry: 'PT/defence',
          evidence: span("Portugal's Defence Minister Inês Falcão"),
        },
      ],
    },
    {
      id: 'p2',
      name: 'Takeshi Mori',
      mentions: [span('Takeshi Mori'), span('Mori', 1), span('森武')],
      roles: [{ title: 'Minister of Defense', evidence: span('Minister of Defense Takeshi Mori') }],
    },
  ],
  ministries: [
    {
      id: 'PT/defence',
      name: 'Ministry of National Defence',
      portfolios: ['defence'],
      country: 'PT',
      implied: false,
      mentions: [span('Ministry of National Defence')],
    },
    { id: 'defence', name: 'Ministry of Defense', portfolios: ['defence'], implied: true, mentions: [] },
  ],
  countries: [
    {
      id: 'PT',
      alpha3: 'PRT',
      name: 'Portugal',
      mentions: [
        { ...span('Portugal'), form: 'name' },
        { ...span('LISBON'), form: 'capital' },
      ],
    },
    {
      id: 'JP',
      alpha3: 'JPN',
      name: 'Japan',
      mentions: [
        { ...span('Japan'), form: 'name' },
        { ...span('Japanese'), form: 'demonym' },
      ],
    },
  ],
  organizations: [{ id: 'nato', name: 'NATO', mentions: [span('NATO')] }],
  topics: [
    {
      id: 'unmanned-ground-naval',
      label: 'Unmanned ground and sea systems',
      kind: 'equipment',
      list: 'ML9',
      agreed: true,
      mentions: [span('sea drones'), span('unmanned boats')],
    },
    { id: 'communications', label: 'Communications', kind: 'equipment', agreed: false, mentions: [span('radios')] },
  ],
  agreements: [
    {
      id: 'a1',
      type: 'letter-of-intent',
      title: 'joint production of unmanned boats and sonar',
      status: 'signed',
      date: '2025-03-03',
      parties: [
        { kind: 'country', id: 'PT', name: 'Portugal' },
        { kind: 'country', id: 'JP', name: 'Japan' },
      ],
      signatories: ['p1', 'p2'],
      topics: ['unmanned-ground-naval'],
      evidence: [span('signed a letter of intent on the joint production of unmanned boats and sonar')],
      verbs: [span('signed')],
    },
    {
      id: 'a2',
      type: 'contract',
      status: 'planned',
      parties: [],
      signatories: [],
      topics: ['communications'],
      evidence: [span("A contract for the boats' radios is to follow in 2026")],
    },
  ],
  warnings: ['The article is an example.'],
}
