import { describe, expect, test } from 'vitest'
import { agreementsIn } from './agreements-in.js'

type Row = readonly [kind: string, text: string, ...agreements: string[]]

/** Whole pieces of news: who binds whom is said over several sentences. */
const articles: readonly Row[] = [
  [
    'wire copy',
    `LISBON, March 12, 2025 (Wire) -- Portugal and Cape Verde signed a memorandum on maritime patrols on Wednesday.

Defence Minister Nuno Melo signed for Lisbon, his counterpart Janine Lélis for Praia. The document provides for joint patrols and the training of crews. "The memorandum opens a new chapter," Melo said.`,
    'memorandum signed CV+PT 2025-03-12 by Nuno Melo, Janine Lélis',
  ],
  [
    'a readout',
    `Deputy Secretary Anna Lewis met today with Foreign Minister Sione Fifita of Tonga in Nuku'alofa. The two discussed progress toward a new maritime security agreement between Tonga and the United States. Both officials reaffirmed the 1988 Treaty of Friendship.`,
    'agreement planned TO+US',
    'treaty in-force TO+US',
  ],
  [
    'a communiqué of a ministry',
    `On 5 March 2025 the Minister of Defence of the Republic of Kazakhstan, Dauren Kosanov, received a delegation of the Republic of Uzbekistan headed by Minister Shukhrat Khalmukhamedov. Following the talks, the ministers signed a plan of cooperation for 2025-2027.`,
    'roadmap signed KZ+UZ 2025-03-05 by Dauren Kosanov, Shukhrat Khalmukhamedov',
  ],
  [
    'a headline and its lead',
    `Czechia, Slovakia ink pact on ammunition depots

Czech Defence Minister Jana Černochová and Slovakia's Robert Kaliňák signed a memorandum of understanding on shared ammunition depots in Brno on Tuesday.`,
    'memorandum signed CZ+SK 2025-03-11 by Jana Černochová, Robert Kaliňák',
  ],
  [
    'trade press',
    `Patria said on 3 March 2025 it had won a contract from the Croatian Ministry of Defence for thirty armoured vehicles. The contract covers spare parts too. Rheinmetall and Leonardo, meanwhile, announced a joint venture agreement.`,
    'contract signed HR+Patria',
    'agreement signed Leonardo+Rheinmetall 2025-03-12',
  ],
  [
    'a list',
    `- BELIZE: Belize and Guatemala signed a protocol on border patrols on 4 March 2025.
- NAMIBIA: Namibia is negotiating a memorandum with Angola on demining.
- BRUNEI: The sultan of Brunei received the ambassador of Thailand.`,
    'protocol signed BZ+GT 2025-03-04',
    'memorandum planned AO+NA',
  ],
  [
    'an analysis with its background',
    `Malta has always been careful. It has had a memorandum with Libya on coastal rescue since 2020. Malta's treaty with Italy, signed in 1980, ended in 2002. Now Valletta wants more: Malta and Greece will sign a letter of intent on patrol boats in May.`,
    'memorandum in-force LY+MT',
    'treaty ended IT+MT',
    'letter-of-intent planned GR+MT',
  ],
  [
    'an interview',
    `Question: Minister, did you sign anything in Quito?
Answer: No, we did not sign any agreement with Ecuador. But Peru and Ecuador have had a protocol on river patrols since 1998, and it is in force.`,
    'protocol in-force EC+PE',
  ],
  [
    'social media',
    `Great meeting with my friend, Defence Minister Haruto Sato of Japan! Today the Philippines and Japan signed a Reciprocal Access Agreement. Our troops will train together. 🇵🇭🇯🇵`,
    'agreement signed JP+PH 2025-03-12',
  ],
  [
    'an announcement told three times',
    `Jamaica and Barbados signed a cooperation agreement on coast guard training in Kingston on Monday. The agreement was signed by Jamaica's defence minister, Andrew Holmes, and Wilfred Abrahams, the Barbadian minister of home affairs. "With this agreement our coast guards become one," said Abrahams. Under the agreement, Barbadian crews will train in Kingston.`,
    'agreement signed BB+JM 2025-03-10 by Andrew Holmes, Wilfred Abrahams',
  ],
  [
    'two of the same parties',
    `Mongolia and Turkey signed two agreements on Tuesday, on drones and on the training of pilots.`,
    'agreement signed MN+TR 2025-03-11',
    'agreement signed MN+TR 2025-03-11',
  ],
  [
    'two of different kinds',
    `Zambia's defence minister, Ambrose Lufuma, and Botswana's Noah Salakae signed a memorandum on logistics and a protocol on military medicine in Lusaka on Monday.`,
    'memorandum signed BW+ZM 2025-03-10 by Ambrose Lufuma, Noah Salakae',
    'protocol signed BW+ZM 2025-03-10 by Ambrose Lufuma, Noah Salakae',
  ],
  [
    'an old one beside a new one',
    `Israel and Cyprus signed a contract for air defence radars on Tuesday. It builds on the memorandum of defence cooperation that the two countries signed in 2012.`,
    'contract signed CY+IL 2025-03-11',
    'memorandum in-force CY+IL',
  ],
  [
    'witnesses do not sign',
    `In the presence of President Kassym-Jomart Tokayev, Defence Minister Dauren Kosanov and his Italian counterpart Guido Crosetto signed a memorandum of cooperation in Astana on Monday.`,
    'memorandum signed IT+KZ 2025-03-10 by Dauren Kosanov, Guido Crosetto',
  ],
  [
    'on behalf of',
    `A framework agreement between Sri Lanka and the Maldives on naval logistics was signed on 2 March 2025. Admiral Kanchana Perera signed on behalf of Sri Lanka, Brigadier General Ibrahim Hilmy on behalf of the Maldives.`,
    'framework-agreement signed LK+MV 2025-03-02 by Kanchana Perera, Ibrahim Hilmy',
  ],
  [
    'the two ministers',
    `Ukraine's defence minister, Rustem Umerov, received his Dutch colleague Ruben Brekelmans in Odesa on Tuesday. The two ministers signed a letter of intent on drones.`,
    'letter-of-intent signed NL+UA 2025-03-11 by Rustem Umerov, Ruben Brekelmans',
  ],
  [
    'a bloc',
    `Moldova and the European Union signed a security and defence partnership agreement in Brussels on 21 May 2024.`,
    'agreement signed European Union+MD 2024-05-21',
  ],
  [
    'three sides',
    `Turkey, Romania and Bulgaria will hunt sea mines together. The three countries signed a memorandum of understanding in Istanbul on 11 January 2024.`,
    'memorandum signed BG+RO+TR 2024-01-11',
  ],
  [
    'adjectives and capitals',
    `The Ukrainian-Polish memorandum on ammunition was signed on Monday, and Kyiv and Riga agreed to sign a similar one in April.`,
    'memorandum signed PL+UA 2025-03-10',
  ],
  [
    'nothing signed, much discussed',
    `The defence ministers of Norway and Singapore met in Oslo on Monday. They discussed maritime security and cyber threats. No agreement was signed, but both sides agreed to meet again in autumn.`,
  ],
  [
    'aid, a decree and a purchase',
    `The Australian government announced a new aid package for Vanuatu on Monday. In Canberra the prime minister signed an order on the purchase of radars. Spain, for its part, will donate ambulances to Ukraine.`,
  ],
]

describe('relate, on whole articles', () => {
  test.each(articles)('%s', (_kind, text, ...agreements) => {
    expect(agreementsIn(text)).toEqual(agreements)
  })
})
