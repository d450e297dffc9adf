import { describe, expect, test } from 'vitest'
import { type Said, saidIn } from './agreements-in.js'

type Row = readonly [text: string, ...agreements: Partial<Said>[]]

/** Constructions in which an agreement is made, put off, conditional or denied. */
const constructions: readonly Row[] = [
  ['Ghana joined Togo and Benin in signing a joint declaration on piracy.', { said: 'declaration signed BJ+GH+TG' }],
  [
    'The declaration was adopted by Estonia, Latvia and Lithuania at a summit in Riga on 7 March 2025.',
    { said: 'declaration signed EE+LT+LV', date: '2025-03-07' },
  ],
  ['Bolivia, together with Paraguay, signed a protocol on river mines.', { said: 'protocol signed BO+PY' }],
  ['Singapore was the first to sign an air-defence pact with Australia.', { said: 'agreement signed AU+SG' }],
  ['Having signed a security pact with the Solomon Islands, China sent police.', { said: 'agreement signed CN+SB' }],
  [
    'The memorandum, to be signed on Friday by Poland and Ukraine, covers mine clearance.',
    { said: 'memorandum planned PL+UA' },
  ],
  ['Namibia and Angola not only signed a treaty on water but also opened a bridge.', { said: 'treaty signed AO+NA' }],
  ['Romania has signed neither the protocol with Serbia nor the treaty with Moldova.'],
  ['No sooner had Mexico and Guatemala signed the accord than fighting broke out.', { said: 'agreement signed GT+MX' }],
  ['Had Chile signed the treaty with Bolivia, the port would be open.'],
  ['The agreement which Kuwait refused to sign with Iraq is dead.'],
  ['Tunisia said it would sign a memorandum with Libya if the border was calm.'],
  ['Oman and Yemen reached an agreement in principle on prisoners.', { said: 'agreement planned OM+YE' }],
  [
    'India and the Philippines signed the contract for BrahMos missiles in January 2022; the two countries are now negotiating a second one.',
    { said: 'contract signed IN+PH' },
  ],
  [
    'The contract between Spain and Indra was amended and extended for two years.',
    { said: 'contract in-force ES+Indra' },
  ],
  ['Canada and Latvia renewed their agreement on the brigade in Ādaži.', { said: 'agreement in-force CA+LV' }],
  [
    'A five-year deal was signed between Ukroboronprom and the Czech company Sellier Works for ammunition.',
    { said: 'agreement signed Sellier Works+Ukroboronprom' },
  ],
  [
    'A tripartite agreement was signed by Azerbaijan, Georgia and Türkiye on joint exercises.',
    { said: 'agreement signed AZ+GE+TR', on: 'exercises' },
  ],
  [
    'Seven countries, among them Albania and North Macedonia, signed a letter of intent on a military corridor.',
    { said: 'letter-of-intent signed AL+MK' },
  ],
]

/** Words of agreements where none is reported. */
const none: readonly string[] = [
  'Poland deals with migrants at the border with Belarus.',
  'The ministry in Oslo deals with complaints from Sweden.',
  'The general signed autographs for Fijian and Tongan soldiers.',
  'The Maltese president signed a memorandum to the heads of the agencies.',
  'The governor of Florida issued a declaration of emergency.',
  'Officials from Peru and Chile were in broad agreement on the need for talks.',
  'Doctors in Kenya signed a pay deal with the government.',
  "The two presidents of Ghana and Togo signed the visitors' book.",
  'Messi signed a new contract with the American club.',
  'Lawmakers in Israel reached a budget agreement.',
  'The convention of the party in Manila drew delegates from Japan.',
  'The protocol officer greeted the minister of Oman.',
  'It is a good deal for Canada, the Danish envoy said.',
  'Spain extended an invitation to the king of Morocco.',
  'The text of the speech by the Georgian minister was published in Latvia.',
  'Sudan and Egypt disagree over the dam.',
  'The minister signed off on the purchase of trucks for the Estonian army.',
  'Signs of a thaw between Seoul and Tokyo multiply.',
  'The contract killing of a banker shocked Serbia and Montenegro.',
  'France framed the talks with Niger as a new beginning.',
  'There is still no agreement between Serbia and Kosovo on number plates.',
  'Any agreement between Armenia and Azerbaijan must be fair, the envoy said.',
  'Australia asked Indonesia whether it had signed a treaty with Russia.',
  'Belarus threatened to walk out of talks with Lithuania on migrants.',
  "The Swiss parliament debated the army's roadmap to 2040.",
  'Arms control agreements are out of fashion.',
  'He called the rumours of a secret pact with Iran a lie.',
  'Bulgaria pledged fifty trucks to Moldova.',
]

describe('constructions', () => {
  test.each(constructions.map(([text, ...agreements]) => ({ text, agreements })))('$text', ({ text, agreements }) => {
    const said = saidIn(text)
    expect(said).toHaveLength(agreements.length)
    expect(said).toMatchObject(agreements)
  })

  test.each(none)('no agreement: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })
})
