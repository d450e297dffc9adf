import { describe, expect, test } from 'vitest'
import { agreementsIn } from './agreements-in.js'

type Row = readonly [text: string, ...agreements: string[]]

const signed: readonly Row[] = [
  ['Kenya and Rwanda signed a defence pact on Monday.', 'agreement signed KE+RW 2025-03-10'],
  ['Chile has signed a treaty with Peru on search and rescue at sea.', 'treaty signed CL+PE 2025-03-12'],
  ['A protocol on port calls was signed by Oman and Belgium on 3 March 2025.', 'protocol signed BE+OM 2025-03-03'],
  [
    'Under a memorandum signed in Lusaka on Tuesday, Zambia and Malawi will share radar data.',
    'memorandum signed MW+ZM 2025-03-11',
  ],
  [
    'The signing of the framework agreement between Latvia and Moldova took place on 4 February 2025.',
    'framework-agreement signed LV+MD 2025-02-04',
  ],
  ['Senegal and Mauritania have concluded an agreement on joint patrols.', 'agreement signed MR+SN 2025-03-12'],
  [
    'On Tuesday Bolivia initialled and signed a contract with Embraer for two transport planes.',
    'contract signed BO+Embraer 2025-03-11',
  ],
  ['Sweden and Finland inked a letter of intent on ammunition yesterday.', 'letter-of-intent signed FI+SE 2025-03-11'],
  ['Seoul and Warsaw sealed a deal for 180 tanks on Monday.', 'agreement signed KR+PL 2025-03-10'],
  [
    'Uruguay and Paraguay adopted a joint declaration on border security on 1 March 2025.',
    'declaration signed PY+UY 2025-03-01',
  ],
  [
    'The two national security advisers, of Japan and Australia, unveiled a roadmap for drone production on Monday.',
    'roadmap signed AU+JP 2025-03-10',
  ],
  ['Nordic neighbours Norway and Denmark struck a deal on patrol ships.', 'agreement signed DK+NO 2025-03-12'],
  [
    'Greek Defence Minister Nikos Dendias and his Armenian counterpart, Suren Papikyan, signed a cooperation programme in Athens on Monday.',
    'roadmap signed AM+GR 2025-03-10 by Nikos Dendias, Suren Papikyan',
  ],
]

const planned: readonly Row[] = [
  ['Tunisia and Italy will sign a memorandum on coast guard training next week.', 'memorandum planned IT+TN'],
  ['Fiji is negotiating a status of forces agreement with New Zealand.', 'agreement planned FJ+NZ'],
  ['Croatia is to sign a contract with Airbus for eight helicopters.', 'contract planned Airbus+HR'],
  ['Estonia plans to conclude a protocol with Georgia on cyber defence.', 'protocol planned EE+GE'],
  ['Ghana and Togo are working towards a new border agreement.', 'agreement planned GH+TG'],
  ['Iraq, Jordan to sign air defence pact', 'agreement planned IQ+JO'],
  ['The contract between Slovakia and Patria has yet to be signed.', 'contract planned Patria+SK'],
  ['A letter of intent between Cyprus and Egypt is expected to be signed on Friday.', 'letter-of-intent planned CY+EG'],
  ['The signing of a protocol between Laos and Vietnam was postponed.', 'protocol planned LA+VN'],
  ['Egypt is in talks with India for the sale of a short-range missile.', 'agreement planned EG+IN'],
  ['Talks are under way between Latvia and Ukraine on moving drone production to Riga.', 'agreement planned LV+UA'],
  ['Talks on a joint declaration between Morocco and Portugal continue.', 'declaration planned MA+PT'],
]

const standing: readonly Row[] = [
  ['Under the Status of Forces Agreement, the United States keeps troops in Honduras.', 'agreement in-force HN+US'],
  ['The mutual defence treaty between the Philippines and the United States is in force.', 'treaty in-force PH+US'],
  [
    'Nepal, India and Britain have been bound since 1947 by an agreement on recruitment.',
    'agreement in-force GB+IN+NP',
  ],
  ['Albania has an agreement with Montenegro on air policing.', 'agreement in-force AL+ME'],
  [
    'Since the entry into force of the treaty between Spain and Algeria, patrols have doubled.',
    'treaty in-force DZ+ES',
  ],
  ['Mali accused Niger of violating the existing agreement on cattle routes.', 'agreement in-force ML+NE'],
]

const ended: readonly Row[] = [
  [
    'The maintenance contract between Bulgaria and Lockheed Martin expired in 2022.',
    'contract ended BG+Lockheed Martin',
  ],
  ['Burkina Faso has terminated its military agreement with France.', 'agreement ended BF+FR'],
  ['Canada withdrew from the treaty with Iceland in 2021.', 'treaty ended CA+IS'],
  ['The memorandum between Hungary and Serbia on helicopters is dead.', 'memorandum ended HU+RS'],
]

const none: readonly Row[] = [
  ['The Dutch defence minister visited Vilnius and met his Lithuanian counterpart for talks on Monday.'],
  ['No document was signed during the visit of the Angolan minister to Havana.'],
  ['Turkey and Egypt did not sign an agreement.'],
  ['Azerbaijan refused to sign a treaty with Armenia.'],
  ['Kyrgyzstan called on Tajikistan to sign a peace agreement.'],
  ['The Ministry of Defence of Mongolia denied reports of a deal with Rosoboronexport.'],
  ['President Milei signed a decree on the armed forces of Argentina.'],
  ['The United States announced a $400 million aid package for Ukraine.'],
  ['Belgium will donate thirty F-16s to Ukraine.'],
  ['Singapore and Malaysia agree that piracy is a problem.'],
  ['There was broad agreement among officials of Chad and Sudan that the rains would come.'],
  ['Striker Didier Kone signed a three-year contract with Al-Ittihad of Saudi Arabia.'],
  ['Nurses in Ireland signed a collective bargaining agreement.'],
  ['A great deal of rain fell on Bangladesh and India.'],
  ['Indonesia must deal with piracy, said Singapore.'],
  ['Ethiopia and Eritrea are in agreement.'],
  ['Contract soldiers from Russia fought in Ukraine.'],
  ['The ministers of Libya and Chad held talks on regional security.'],
  ['Would Brazil and Colombia ever sign such a treaty?'],
  ['Poland will buy 96 helicopters, the ministry in Warsaw said.'],
  ['Nigeria and Cameroon discussed security in the Gulf of Guinea.'],
  ['The declaration of war by Germany on Poland changed Europe.'],
  ['The convention centre in Doha hosts delegates from Qatar and Kuwait.'],
]

describe('relate', () => {
  test.each([...signed, ...planned, ...standing, ...ended])('%s', (text, ...agreements) => {
    expect(agreementsIn(text)).toEqual(agreements)
  })
  test.each(none)('no agreement: %s', (text) => {
    expect(agreementsIn(text)).toEqual([])
  })
})
