import { describe, expect, test } from 'vitest'
import { type Said, saidIn } from './agreements-in.js'

type Row = readonly [text: string, ...agreements: Partial<Said>[]]

/** How ten kinds of writing speak of agreements; date, signatories and topics where the text says them. */
const kinds: Readonly<Record<string, readonly Row[]>> = {
  headlines: [
    ['Athens, Cairo sign accord on joint naval patrols', { said: 'agreement signed EG+GR' }],
    ['Montenegro, Italy to ink defence deal in May', { said: 'agreement planned IT+ME' }],
    ['Türkiye and Nigeria in talks over drone contract', { said: 'contract planned NG+TR' }],
    ['Peru seals pact with South Korea for armoured vehicles', { said: 'agreement signed KR+PE' }],
    ['Czech-Vietnamese arms agreement takes effect', { said: 'agreement in-force CZ+VN' }],
    ['Mali scraps defence accord with France', { said: 'agreement ended FR+ML' }],
    ['Sofia eyes air-policing pact with Bucharest', { said: 'agreement planned BG+RO' }],
    ['Kenya signs MoU with India on hydrography', { said: 'memorandum signed IN+KE' }],
    ['Tarn Armour wins Latvian contract for mine-clearing vehicles', { said: 'contract signed LV+Tarn Armour' }],
  ],
  'wire copy': [
    [
      'QUITO, March 11 (Wire) - Ecuador and Brazil signed a treaty on the extradition of arms smugglers on Tuesday.',
      { said: 'treaty signed BR+EC', date: '2025-03-11' },
    ],
    [
      'Bahrain has agreed to sign a protocol with Greece on the protection of merchant ships, the foreign ministry in Manama said.',
      { said: 'protocol planned BH+GR' },
    ],
    [
      'Slovakia signed on Monday with Poland an agreement to pool their helicopters.',
      { said: 'agreement signed PL+SK', date: '2025-03-10' },
    ],
    [
      'The presidents of Uruguay and Argentina put their signatures to a treaty on the River Plate on Tuesday.',
      { said: 'treaty signed AR+UY', date: '2025-03-11' },
    ],
    ['Laos became the ninth country to sign a defence memorandum with Belarus.', { said: 'memorandum signed BY+LA' }],
    [
      'Ethiopia and Djibouti have finalised the text of an agreement on port security, officials said.',
      { said: 'agreement signed DJ+ET' },
    ],
    ['Lithuania and Germany are finalising a contract for Leopard tanks.', { said: 'contract planned DE+LT' }],
    ['A deal under which Ghana will train Liberian pilots was concluded in Accra.', { said: 'agreement signed GH+LR' }],
    [
      'Cambodia and Thailand agreed on Wednesday to a roadmap for withdrawing heavy weapons.',
      { said: 'roadmap planned KH+TH' },
    ],
    [
      'Iceland is to accede to the agreement between Norway and the United Kingdom on undersea cables.',
      { said: 'agreement in-force GB+NO' },
    ],
    ['Nepal ratified its extradition treaty with Sri Lanka on Monday.', { said: 'treaty signed LK+NP' }],
    [
      'Tajikistan and Kyrgyzstan exchanged instruments of ratification of their border treaty on Tuesday.',
      { said: 'treaty signed KG+TJ' },
    ],
    [
      'The agreement, signed by Finland and Estonia in Tallinn on 5 March 2025, covers joint repairs of howitzers.',
      { said: 'agreement signed EE+FI', date: '2025-03-05', on: 'artillery, maintenance' },
    ],
    [
      'A memorandum of cooperation was signed on Friday by the general staffs of Mongolia and Kazakhstan.',
      { said: 'memorandum signed KZ+MN', date: '2025-03-07' },
    ],
    ['Malta withdrew its signature from the arms accord with Tunisia.', { said: 'agreement ended MT+TN' }],
    ['Cyprus suspended the agreement with Russia on port calls.', { said: 'agreement ended CY+RU' }],
  ],
  readouts: [
    [
      'Deputy Minister Paulo Neves met with Vice Minister Sofia Castro of Chile. The sides signed a plan of bilateral military cooperation for 2025. Portugal thanked Chile.',
      { said: 'roadmap signed CL+PT' },
    ],
    [
      'The ministers of defence of Armenia and Cyprus, Suren Grigoryan and Andreas Palmas, signed a programme of military cooperation for 2025 in Yerevan.',
      { said: 'roadmap signed AM+CY', by: 'Suren Grigoryan, Andreas Palmas' },
    ],
    [
      'Secretary Hall and Foreign Minister Otieno of Kenya welcomed the progress made toward a memorandum of understanding on cyber defence, which the United States and Kenya intend to sign this year.',
      { said: 'memorandum planned KE+US' },
    ],
    [
      'The Ministers exchanged views on a draft agreement on the protection of classified information between Latvia and Moldova.',
      { said: 'agreement planned LV+MD' },
    ],
    [
      'Both sides underscored the importance of the 2018 agreement on military transit between Kazakhstan and the United States.',
      { said: 'agreement in-force KZ+US' },
    ],
    [
      'At the end of the meeting, the Memorandum of Understanding between the Ministry of Defence of Bulgaria and the Ministry of Defence of Jordan on training was signed.',
      { said: 'memorandum signed BG+JO', on: 'training' },
    ],
    [
      'The document was signed on behalf of Mongolia by Defence Minister Sandag Bat and on behalf of Germany by Ambassador Helmut Klein. It is a framework agreement on training.',
      { said: 'framework-agreement signed DE+MN', by: 'Sandag Bat, Helmut Klein' },
    ],
    [
      'The parties agreed to expedite the signing of the protocol on radar data between Romania and Georgia.',
      { said: 'protocol planned GE+RO' },
    ],
    [
      'During the visit of the Rwandan minister to Doha, Qatar and Rwanda signed a number of agreements on security.',
      { said: 'agreement signed QA+RW' },
    ],
    [
      'Minister Ines Duarte of Angola and Minister Karel Benes of Czechia held talks in Luanda. They initialled a draft treaty on legal aid.',
      { said: 'treaty planned AO+CZ' },
    ],
  ],
  'press releases': [
    [
      'Tarn Armour and Quorn & Daughters signed a memorandum of understanding today to build patrol boats together.',
      { said: 'memorandum signed Quorn & Daughters+Tarn Armour', date: '2025-03-12' },
    ],
    [
      'Tarn Armour has been awarded a contract by the Danish Ministry of Defence for six mine hunters.',
      { said: 'contract signed DK+Tarn Armour' },
    ],
    [
      'Tarn Armour and the Estonian Centre for Defence Investments have concluded a framework agreement for rifle sights.',
      { said: 'framework-agreement signed Estonian Centre for Defence Investments+Tarn Armour' },
    ],
    [
      'Saab and the Brazilian Air Force signed an agreement on 10 March 2025 for the maintenance of Gripen fighters.',
      { said: 'agreement signed Brazilian Air Force+Saab', date: '2025-03-10' },
    ],
    [
      'Under the terms of the contract with Patria, Latvia will receive 56 armoured vehicles.',
      { said: 'contract in-force LV+Patria' },
    ],
    [
      'Thales and PT Pindad have entered into a joint venture agreement on radios.',
      { said: 'agreement signed PT Pindad+Thales' },
    ],
    [
      'Elbit Systems announced that it was awarded a contract worth 90 million dollars by the Romanian Ministry of National Defence for drones.',
      { said: 'contract signed Elbit Systems+RO' },
    ],
    [
      'KNDS and the Ukrainian Ministry of Defence signed a letter of intent in Paris on the production of shells.',
      { said: 'letter-of-intent signed KNDS+UA' },
    ],
  ],
  opinion: [
    ['What Zagreb needs is a defence treaty with Vienna.'],
    ['A pact with Riyadh would cost Islamabad dearly.'],
    ['Imagine a treaty between Israel and Lebanon.'],
    ['The 1998 agreement between Britain and Ireland still keeps the peace.', { said: 'agreement in-force GB+IE' }],
    ['Without an arms deal with Washington, Taipei has no plan.'],
  ],
  analysis: [
    [
      'Since 2010 Colombia and Peru have had an agreement on river patrols; it has never been tested.',
      { said: 'agreement in-force CO+PE' },
    ],
    [
      'Japan, which has a dispute with South Korea, signed an accord with Vietnam on the transfer of patrol ships.',
      { said: 'agreement signed JP+VN' },
    ],
    [
      'The deal that Cairo struck with Seoul in 2022 for K9 howitzers shows the way.',
      { said: 'agreement signed EG+KR' },
    ],
    [
      'Algeria concluded a contract with Rosoboronexport in 2021, but nothing was delivered.',
      { said: 'contract signed DZ+Rosoboronexport' },
    ],
    ['The treaty expired in 2019, and Denmark and Russia never renewed it.', { said: 'treaty ended DK+RU' }],
    ['Ankara and Baghdad have yet to agree on the text of a security protocol.', { said: 'protocol planned IQ+TR' }],
    ['Hanoi and Moscow let their agreement on Cam Ranh Bay lapse in 2002.', { said: 'agreement ended RU+VN' }],
    [
      'Norway and Germany buy their submarines under a joint contract with TKMS.',
      { said: 'contract in-force DE+NO+TKMS' },
    ],
  ],
  captions: [
    [
      'Defence Minister Lena Horvat of Slovenia (left) and her Austrian counterpart Max Huber sign a memorandum in Ljubljana, March 11, 2025.',
      { said: 'memorandum signed AT+SI', date: '2025-03-11', by: 'Lena Horvat, Max Huber' },
    ],
    [
      'Ministers of Fiji and France after the signing of a status of forces agreement in Suva.',
      { said: 'agreement signed FJ+FR' },
    ],
    [
      'The signing ceremony of the agreement between Paraguay and Taiwan on helicopters. Photo: Ministry of Defence',
      { said: 'agreement signed PY+TW' },
    ],
  ],
  'bulleted lists': [
    [
      '- CHILE: A contract with Navantia for two patrol ships was signed on 3 March 2025.\n- GUYANA: Guyana and the Netherlands agreed on a letter of intent on port security.',
      { said: 'contract signed CL+Navantia', date: '2025-03-03' },
      { said: 'letter-of-intent planned GY+NL' },
    ],
    [
      '* TOGO – Togo will receive radars under a contract with Thales, Minister Ama Doe told parliament.',
      { said: 'contract signed TG+Thales' },
    ],
    [
      '• Sweden and Ukraine: letter of intent on Gripen fighters (signed 5 March 2025)',
      { said: 'letter-of-intent signed SE+UA' },
    ],
  ],
  quotations: [
    [
      '"Today we signed an agreement with our Slovenian friends on the training of drone pilots," Kenyan Defence Minister Aden Waweru said.',
      { said: 'agreement signed KE+SI' },
    ],
    [
      '"The agreement with Hungary has been in force for ten years and works well," said Serbian Defence Minister Goran Ilic.',
      { said: 'agreement in-force HU+RS' },
    ],
    ['"We will not sign any agreement with Moscow," the Georgian president told reporters.'],
    ['"I hope we can sign a deal with Canada," the Latvian minister said.'],
  ],
  timelines: [
    [
      '12 March 2024: Finland and Norway sign a declaration on northern rail links.',
      { said: 'declaration signed FI+NO', date: '2024-03-12' },
    ],
    ['2019 – Sudan and Russia initial an accord on a naval base at Port Sudan.', { said: 'agreement signed RU+SD' }],
  ],
}

describe.each(Object.entries(kinds))('%s', (_kind, rows) => {
  test.each(rows.map(([text, ...agreements]) => ({ text, agreements })))('$text', ({ text, agreements }) => {
    const said = saidIn(text)
    expect(said).toHaveLength(agreements.length)
    expect(said).toMatchObject(agreements)
  })
})
