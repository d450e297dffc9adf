import { describe, expect, test } from 'vitest'
import { type Said, saidIn } from './agreements-in.js'

type Row = readonly [text: string, ...agreements: Partial<Said>[]]

/** What is said of an agreement beside the clause that names it. */
const beside: Record<string, readonly Row[]> = {
  'who signed': [
    [
      'The signing of a memorandum by Defence Minister Aden Waweru of Kenya and his Ghanaian counterpart Kofi Mensah ended the visit.',
      { said: 'memorandum signed GH+KE', by: 'Aden Waweru, Kofi Mensah' },
    ],
    [
      'A memorandum between Kenya and Ghana was signed. The signatories were Aden Waweru and Kofi Mensah.',
      { said: 'memorandum signed GH+KE', by: 'Aden Waweru, Kofi Mensah' },
    ],
    [
      'Latvia signed a protocol with Estonia. It came about by the work of General Juris Kalns of Latvia.',
      { said: 'protocol signed EE+LV', by: '' },
    ],
    [
      'Chile, Kenya and Peru signed a declaration on Monday. Lea Koch signed as the host, Ana Ruiz for Chile and Luis Vega for Peru.',
      { said: 'declaration signed CL+KE+PE', by: 'Lea Koch, Ana Ruiz, Luis Vega' },
    ],
    [
      'Ghana and Togo signed a memorandum. Defence Minister Kofi Mensah of Ghana and Defence Minister Jean Agbo of Togo appended their signatures in Accra.',
      { said: 'memorandum signed GH+TG', by: 'Kofi Mensah, Jean Agbo' },
    ],
    [
      'Chile and Peru have a memorandum on mine clearance, signed on Monday. It bears the signatures of Defence Minister Ana Ruiz of Chile and Defence Minister Luis Vega of Peru.',
      { said: 'memorandum signed CL+PE', by: 'Ana Ruiz, Luis Vega' },
    ],
    [
      'Kenya and Ghana signed a memorandum on training on Monday. It bears the names of Defence Minister Aden Waweru of Kenya and Defence Minister Kofi Mensah of Ghana.',
      { said: 'memorandum signed GH+KE', by: 'Aden Waweru, Kofi Mensah' },
    ],
    [
      'Defence ministers Ana Ruiz of Chile, Luis Vega of Peru and Juan Soto of Bolivia met in Lima. A protocol, signed by the three ministers, ended the talks.',
      { said: 'protocol signed BO+CL+PE', by: 'Ana Ruiz, Luis Vega, Juan Soto' },
    ],
    [
      'Chile and Peru signed a memorandum on radars. Ana Ruiz signed for Chile and Luis Vega for Peru.',
      { said: 'memorandum signed CL+PE', by: 'Ana Ruiz, Luis Vega' },
    ],
    [
      'Fiji, Samoa and Tonga signed a declaration on Monday. Tevita Lomu signed for Fiji, Ioane Tuala for Samoa and Sione Fonua for Tonga.',
      { said: 'declaration signed FJ+TO+WS', by: 'Tevita Lomu, Ioane Tuala, Sione Fonua' },
    ],
    [
      'Defence Ministers Ana Ruiz of Chile and Luis Vega of Peru signed a letter of intent on Monday, with US Ambassador John Miller looking on.',
      { said: 'letter-of-intent signed CL+PE', by: 'Ana Ruiz, Luis Vega' },
    ],
    [
      'Latvia and Estonia signed a contract on radars, with French Defence Minister Paul Roche in attendance.',
      { said: 'contract signed EE+LV', by: '' },
    ],
    [
      'Defence Minister Ana Ruiz of Chile signed a pact with Peruvian Defence Minister Luis Vega in Lima.',
      { said: 'agreement signed CL+PE', by: 'Ana Ruiz, Luis Vega' },
    ],
    [
      'Chile and Peru on Monday concluded a memorandum on logistics. Defence Ministers Ana Ruiz and Luis Vega met in Lima. The memorandum was inked by officials while the ministers stood by.',
      { said: 'memorandum signed CL+PE', by: '' },
    ],
  ],
  'signings to come': [
    [
      'The signing of a visiting forces agreement between Canada and Fiji will be very soon, the minister said.',
      { said: 'agreement planned CA+FJ' },
    ],
    ['The signing of the contract between Spain and Indra is due in May.', { said: 'contract planned ES+Indra' }],
    [
      'The signing of a memorandum between Togo and Benin will take place on Friday.',
      { said: 'memorandum planned BJ+TG' },
    ],
    [
      'The signing of a memorandum between Togo and Benin will strengthen the ties of both.',
      { said: 'memorandum signed BJ+TG' },
    ],
  ],
  'who is bound': [
    ['A third one followed, after VFAs with the United States and Australia.'],
    [
      'The Nordic Peace Academy and the Nigerian High Commission in Accra have signed a memorandum.',
      { said: 'memorandum signed NG+Nordic Peace Academy' },
    ],
    [
      "India's Hindustan Aeronautics Ltd (HAL) and Embraer want to design drones together. They signed a memorandum to this effect on Wednesday.",
      { said: 'memorandum signed Embraer+Hindustan Aeronautics Ltd' },
    ],
  ],
  'what it covers': [
    [
      'Chile and Peru signed a memorandum on Monday. Areas of cooperation include cyber security, joint exercises and drones.',
      { said: 'memorandum signed CL+PE', on: 'cyber, exercises, uav' },
    ],
    [
      'Chile and Peru signed a memorandum on Monday. Joint exercises and cyber security are among the fields of cooperation.',
      { said: 'memorandum signed CL+PE', on: 'cyber, exercises' },
    ],
    [
      'Chile and Peru signed a memorandum on Monday. Chilean drones were shot down in the areas along the border.',
      { said: 'memorandum signed CL+PE', on: '' },
    ],
    [
      'A memorandum that Kenya and Italy hope to conclude was discussed. The text, still a draft, would cover cyber security and the training of troops.',
      { said: 'memorandum planned IT+KE', on: 'cyber, training' },
    ],
    [
      'Fiji and France signed a status of forces agreement. Under it, troops of either country can hold joint exercises in the other.',
      { said: 'agreement signed FJ+FR', on: 'exercises' },
    ],
    [
      'Chile and Peru signed a joint declaration on Monday. The ministers met in Lima.\n\nThey want to work on cyber security and to hold joint exercises.',
      { said: 'declaration signed CL+PE', on: 'cyber, exercises' },
    ],
    [
      'Norway and Denmark signed a letter of intent on Monday.\n\nThe plan names these fields:\n\n• Joint exercises\n• Cyber security',
      { said: 'letter-of-intent signed DK+NO', on: 'cyber, exercises' },
    ],
    [
      'Oman and India want to build drones together. They signed a memorandum to this effect on Wednesday.',
      { said: 'memorandum signed IN+OM', on: 'joint-production, uav' },
    ],
    [
      'Latvia and Spain signed a memorandum on Monday. Spain bought submarines from France in 2019.',
      { said: 'memorandum signed ES+LV', on: '' },
    ],
    [
      'Latvia and Spain signed a memorandum on Monday.\n\nThe two will meet again.\n\nAsked about Japan, the minister said missiles would be built there and Tokyo wants to train its crews.',
      { said: 'memorandum signed ES+LV', on: '' },
    ],
    [
      'Peru and Brazil signed a declaration on Monday. The text rests on the Framework Agreement on Defence Matters. Their navies are to hold joint exercises.',
      { said: 'declaration signed BR+PE', on: 'exercises' },
      { on: '' },
    ],
  ],
  'one with each': [
    [
      'Kenya has logistics pacts with Ghana and Togo.',
      { said: 'agreement in-force GH+KE' },
      { said: 'agreement in-force KE+TG' },
    ],
    ['Japan has a pact with Australia and the Philippines.', { said: 'agreement in-force AU+JP+PH' }],
    [
      'Manila will buy ten jets, the Philippine defence ministry said. The country has treaties with Japan and France.',
      { said: 'treaty in-force JP+PH' },
      { said: 'treaty in-force FR+PH' },
    ],
    ['Fiji has a SOFA with France.', { said: 'agreement in-force FJ+FR' }],
    [
      'The Philippines has VFAs with the United States and Australia.',
      { said: 'agreement in-force PH+US' },
      { said: 'agreement in-force AU+PH' },
    ],
    ['Japan and Italy signed an ACSA in Rome on Monday.', { said: 'agreement signed IT+JP' }],
    ['The minister sat on a sofa with the ambassador of France.'],
  ],
  'old and new': [
    [
      'Singapore and South Korea signed a memorandum on Monday. The minister also met the US defence secretary. Singapore and the United States have had an MOU on cyber defence in place since 2021.',
      { said: 'memorandum signed KR+SG' },
      { said: 'memorandum in-force SG+US' },
    ],
    [
      'Peru spoke with France on radars, and a memorandum with Germany is to be signed.',
      { said: 'memorandum planned DE+PE' },
    ],
    ['Togo works with Benin on the basis of a military cooperation agreement.', { said: 'agreement in-force BJ+TG' }],
    [
      'The ministers of Mali and Russia looked at how agreements that had been reached earlier are being put into practice.',
      { said: 'agreement in-force ML+RU' },
    ],
    ['Chile and Peru have had an MOU on cyber defence in place since May 2023.', { said: 'memorandum in-force CL+PE' }],
    [
      'They spoke about the peace treaty that Armenia and Azerbaijan are negotiating.',
      { said: 'treaty planned AM+AZ' },
    ],
  ],
  'bought in a deal': [
    [
      'Poland on Friday ordered a second batch of tanks from Hyundai Rotem, in a deal that is worth $6.5 billion.',
      { said: 'agreement signed Hyundai Rotem+PL' },
    ],
    [
      'Kuwait has bought 28 jets from Leonardo under a contract worth 8 billion euros.',
      { said: 'contract signed KW+Leonardo' },
    ],
    ['Morocco bought drones from Turkey in a deal worth $70 million.', { said: 'agreement signed MA+TR' }],
    ['Peru wants to buy frigates from Navantia in a deal worth $2 billion.'],
    ['Peru did not buy frigates from Navantia in a deal worth $2 billion.'],
    ['The minister ordered an inquiry into arms from Libya in a speech.'],
    [
      'Islamabad signed a contract with the China Shipbuilding Trading Company Ltd. (CSTC) for two frigates in 2017. A deal for two more ships was signed in June 2018.',
      { said: 'contract signed China Shipbuilding Trading Company Ltd.+PK' },
      { said: 'agreement signed China Shipbuilding Trading Company Ltd.+PK' },
    ],
  ],
}

describe.each(Object.entries(beside))('%s', (_what, rows) => {
  test.each(rows.map(([text, ...agreements]) => ({ text, agreements })))('$text', ({ text, agreements }) => {
    const said = saidIn(text)
    expect(said).toHaveLength(agreements.length)
    expect(said).toMatchObject(agreements)
  })
})
