import { describe, expect, test } from 'vitest'
import { type Said, saidIn } from './agreements-in.js'

type Row = readonly [text: string, ...agreements: Partial<Said>[]]

/** Constructions in which an agreement is made, put off, conditional or denied. */
const constructions: readonly Row[] = [
  [
    'With a framework agreement on defence, Peru and Chile on Monday cleared the way for the sale of ships.',
    { said: 'framework-agreement signed CL+PE' },
  ],
  [
    'Admiral Juan Soto, chief of the Peruvian navy, came away from Chile with a memorandum on rescue at sea.',
    { said: 'memorandum signed CL+PE' },
  ],
  [
    'Peru, of the Andes, and Chile moved closer on Friday with two letters of intent.',
    { said: 'letter-of-intent signed CL+PE' },
    { said: 'letter-of-intent signed CL+PE' },
  ],
  [
    'Peru and Chile bought radars in 2023. That purchase goes back to a letter of intent of June 2022.',
    { said: 'letter-of-intent signed CL+PE' },
  ],
  ['Qatar and Oman joined a transport accord with Iraq that day.', { said: 'agreement signed IQ+OM+QA' }],
  [
    'A 2019 memorandum with Peru on hydrography will not be renewed, Chile said.',
    { said: 'memorandum in-force CL+PE' },
  ],
  [
    'What Juan Soto of Peru and Ana Ruiz of Chile signed in Lima on Monday is a text on military cooperation.',
    { said: 'agreement signed CL+PE', by: 'Juan Soto, Ana Ruiz' },
  ],
  [
    'Juan Soto of Peru and Ana Ruiz of the Pentagon signed a memorandum on Monday.',
    { said: 'memorandum signed PE+US', by: 'Juan Soto, Ana Ruiz' },
  ],
  [
    "Juan Soto, Peru's army chief, was busy. On 3 November he and General Ana Ruiz of Chile concluded a memorandum.",
    { said: 'memorandum signed CL+PE', by: 'Juan Soto, Ana Ruiz' },
  ],
  [
    'A memorandum was signed by Juan Soto of Peru, who is in charge of trade as well, and his guest Ana Ruiz of Chile.',
    { said: 'memorandum signed CL+PE', by: 'Juan Soto, Ana Ruiz' },
  ],
  [
    "Peru's parliament has approved a defence pact with Chile. That same day Juan Soto, Peru's defence minister, and Ana Ruiz, who runs Indra, initialled a memorandum on frigates.",
    { said: 'agreement signed CL+PE' },
    { said: 'memorandum signed Indra+PE', by: 'Juan Soto, Ana Ruiz' },
  ],
  [
    'Peru and Chile signed up for air defence systems from Diehl Defence.',
    { said: 'contract signed CL+Diehl Defence+PE' },
  ],
  ["Juan Soto, Peru's defence minister, signed for 24 second-hand F-16s.", { said: 'contract signed PE' }],
  [
    'Peru has ordered three GM200 radars from Thales.',
    { said: 'contract signed PE+Thales', on: 'procurement, radar-sensors' },
  ],
  [
    "Juan Soto, Peru's minister, ordered three radars from Thales, and a letter of intent on missiles was signed with MBDA.",
    { said: 'contract signed PE+Thales' },
    { said: 'letter-of-intent signed MBDA+PE' },
  ],
  [
    'Peru also ordered six radars from Thales in March, and a contract for mines with Chile is to follow.',
    { said: 'contract signed PE+Thales' },
    { said: 'contract planned CL+PE' },
  ],
  ['Peru and Chile concluded the purchase of 18 Rafales.', { said: 'contract signed CL+PE' }],
  ['Peru and Chile reached an understanding on defence cooperation in 2010.', { said: 'agreement signed CL+PE' }],
  [
    'Peru and the European Union signed a Security and Defence Partnership.',
    { said: 'agreement signed European Union+PE' },
  ],
  ['The pact between Peru and Chile fell apart in 2019.', { said: 'agreement ended CL+PE' }],
  ['The arrangement on boats between Peru and Chile thereby came to an end.', { said: 'arrangement ended CL+PE' }],
  [
    'A letter of intent between Peru and Chile had run aground over the price.',
    { said: 'letter-of-intent ended CL+PE' },
  ],
  [
    'A formal agreement on ports between Peru and Chile should come later this year.',
    { said: 'agreement planned CL+PE' },
  ],
  [
    'Peru and Chile signed a treaty. The treaty covers\n\n• training of the two forces,\n• electronic warfare.',
    { said: 'treaty signed CL+PE', on: 'electronic-warfare, training' },
  ],
  [
    'The drill of Peru and Chile grew out of a memorandum on ports, signed in Lima on Monday. Another memorandum of that day deals with incidents.',
    { said: 'memorandum signed CL+PE' },
    { said: 'memorandum signed CL+PE' },
  ],
  [
    'Portugal and Morocco signed an accord. A separate contract was awarded to Rheinmetall for two patrol vessels.',
    { said: 'agreement signed MA+PT' },
    { said: 'contract signed Rheinmetall' },
  ],
  ['The Danish Ministry of Defence said a contract had been awarded to Saab.', { said: 'contract signed DK+Saab' }],
  [
    'Chile and Peru announced their intent to negotiate a bilateral Science, Technology, and Innovation Agreement.',
    { said: 'agreement planned CL+PE' },
  ],
  ['The radar deal with Mali is expected to reach its conclusion this year.', { said: 'agreement planned ML' }],
  ['A treaty between Chile and Peru on ports is nearing completion.', { said: 'treaty planned CL+PE' }],
  [
    'Chad is keen on acquiring shells from Mali and the deal might be closed by the end of the year.',
    { said: 'agreement planned ML+TD' },
  ],
  [
    'Chad and Mali agreed on a treaty on ports. The president of Chad signed an executive order on steel.',
    { said: 'treaty planned ML+TD', by: '' },
  ],
  ['The president of Chad signed a decree on the agreement with Mali.', { said: 'agreement in-force ML+TD', by: '' }],
  ['Poland placed an order for 32 jets from the United States.', { said: 'contract signed PL+US' }],
  ['Rheinmetall won an order for shells from Denmark.', { said: 'contract signed DK+Rheinmetall' }],
  ['Police placed a gag order on the media in Chad, and Mali placed troops there in order to win.'],
  ['Two sailors of Chad won orders of merit from France.'],
  [
    'Hanwha wins Romanian howitzer contract\n\nRomania has signed a $920 million contract with Hanwha Aerospace for 54 howitzers.',
    { said: 'contract signed Hanwha Aerospace+RO' },
  ],
  [
    'Australia and Papua New Guinea are close. It goes beyond the security agreement Albanese and Marape signed in 2023.',
    { said: 'agreement signed AU+PG', by: 'Albanese, Marape' },
  ],
  [
    'JD Vance flew in from the United States. Vance and Ilham Aliyev of Azerbaijan put their signatures under a Charter on Strategic Partnership.',
    { said: 'agreement signed AZ+US' },
  ],
  [
    'Shin Won-sik of South Korea and Kihara Minoru of Japan added their names to the Memorandum on the Trilateral Security Framework.',
    { said: 'memorandum signed JP+KR', by: 'Shin Won-sik, Kihara Minoru' },
  ],
  ['It was a violation of the Charter of the United Nations by Chad and Mali.'],
  [
    'The Turkish minister Hulusi Akar initialled a protocol in Brussels with two fellow ministers, Anna Berg of France and Italy’s Roberta Pinotti.',
    { said: 'protocol signed FR+IT+TR' },
  ],
  [
    'The president of Chad signed a memorandum to hold law firms in Mali to account. The memorandum aligns with his priorities.',
  ],
  ['Chad has begun a review of all contracts with Mali.'],
  ['The possibility of Chad and Mali concluding a deal on tanks is likely.', { said: 'agreement planned ML+TD' }],
  [
    'Chad won the tank deal of Mali, but due to its price, deal is yet to be concluded.',
    { said: 'agreement planned ML+TD' },
  ],
  [
    'Chad and Mali are close. A general agreement on training between the two countries dates back to 2006.',
    { said: 'agreement in-force ML+TD' },
  ],
  [
    'Hanno Pevkur of Estonia met Andris Spruds of Latvia and Dovilė Šakalienė of Lithuania. The trio put their names to a letter of intent.',
    { said: 'letter-of-intent signed EE+LT+LV' },
  ],
  [
    'Kenya and the United States signed a framework that will steer their ties.',
    { said: 'framework-agreement signed KE+US' },
  ],
  ['Kenya and the United States work on a framework of talks.'],
  [
    'A memorandum was signed last year between India’s state-owned Bharat Dynamics Limited and French Dassault Aviation.',
    { said: 'memorandum signed Bharat Dynamics Limited+Dassault Aviation' },
  ],
  [
    'It may take years for India to finalize the contract with France, followed by more years for the delivery of the jets.',
  ],
  [
    'Saab has received an order for radars from Germany.',
    { said: 'contract signed DE+Saab', on: 'procurement, radar-sensors' },
  ],
  ['Troops of Chad received orders from Mali to withdraw.'],
  ['The cabinet of Chad approved a draft memorandum with Mali on transit.', { said: 'memorandum planned ML+TD' }],
  [
    'Pete Hegseth of the United States met Phan Van Giang of Vietnam; the two signed a memorandum on war remains.',
    { said: 'memorandum signed US+VN', by: 'Pete Hegseth, Phan Van Giang' },
  ],
  [
    'Minister Anna Berg of Norway met Minister Ola Dahl of Sweden. They signed a memorandum on rescue.',
    { said: 'memorandum signed NO+SE', by: 'Anna Berg, Ola Dahl' },
  ],
  [
    'Colombian Defence Minister Iván Velásquez and Saab’s Micael Johansson sign the Gripen deal.',
    { said: 'agreement signed CO+Saab', by: 'Iván Velásquez, Micael Johansson' },
  ],
  ['Chile and Peru signed a pact, ending a dispute over fishing.', { said: 'agreement signed CL+PE' }],
  ['The ministers of Chile and Peru signed a pact, ending two years of talks.', { said: 'agreement signed CL+PE' }],
  ['A pact between Chile and Peru ended years of strife.', { said: 'agreement signed CL+PE' }],
  ['The pact between Chile and Peru ended in 2019.', { said: 'agreement ended CL+PE' }],
  ['The pact between Chile and Peru ended two years ago.', { said: 'agreement ended CL+PE' }],
  ['The contract of Chile with Babcock lapses in June.', { said: 'contract in-force Babcock+CL' }],
  ['A medal was awarded to Rheinmetall by Germany.'],
  [
    'Last year Gazprom signed a contract for the supply of gas from Russia to Hungary.',
    { said: 'contract signed Gazprom+HU' },
  ],
  [
    'Spain and Rheinmetall signed a contract on the delivery of shells to Ukraine.',
    { said: 'contract signed ES+Rheinmetall' },
  ],
  [
    'A cooperation agreement was signed between Transmashkor and Kazakh Railways.',
    { said: 'agreement signed Kazakh Railways+Transmashkor' },
  ],
  [
    'India and Oman are working on a pact on ports. Joint patrols will begin once pact is signed.',
    { said: 'agreement planned IN+OM' },
  ],
  ['"All will see the details of future agreements with Oman," the president of Ghana concluded.'],
  ['The states want to have agreements with Ukraine.'],
  ['Concluding an agreement on security guarantees is a matter of a proper end to the war between Russia and Ukraine.'],
  ['It is inadmissible to impose sanctions with one hand and to sign new contracts with Russia with the other.'],
  ['We must have agreements with Norway.'],
  [
    'Chad and Mali signed a memorandum. A contract on trucks would follow.',
    { said: 'memorandum signed ML+TD' },
    { said: 'contract planned ML+TD' },
  ],
  [
    'Chad and Mali signed a memorandum, and a contract is to follow in May. Ministers Idriss Saleh of Chad and Sadio Camara of Mali put their names to the papers.',
    { said: 'memorandum signed ML+TD', by: 'Idriss Saleh, Sadio Camara' },
    { said: 'contract planned ML+TD' },
  ],
  ['Nothing came of an accord on submarines between Russia and Vietnam.'],
  [
    'Finland and Vietnam signed a memorandum on patrol boats, and a contract for four boats is to follow in March.',
    { said: 'memorandum signed FI+VN' },
    { said: 'contract planned FI+VN' },
  ],
  [
    'India and France signed a letter of intent on drones, a memorandum of understanding on mine clearance and a contract.',
    { said: 'letter-of-intent signed FR+IN', on: 'uav' },
    { said: 'memorandum signed FR+IN', on: 'demining' },
    { said: 'contract signed FR+IN' },
  ],
  [
    'A protocol on ports, a memorandum on fisheries and a roadmap were signed by Ghana and Togo.',
    { said: 'protocol signed GH+TG' },
    { said: 'memorandum signed GH+TG' },
    { said: 'roadmap signed GH+TG' },
  ],
  ['Students of Ghana study under contract in Kenya.'],
  [
    'The leaders discussed the Russian-Uzbek partnership. The presidents adopted a joint statement on information security.',
    { said: 'declaration signed RU+UZ' },
  ],
  ['In 2020 India signed a deal for six more helicopters for the Indian Army.', { said: 'agreement signed IN' }],
  ['Our goal is to have a security treaty with other countries. Russia fights Ukraine.'],
  ['Half of the total contract value goes to firms of Norway and Poland.'],
  [
    'Both leaders welcomed the recent agreement between Norway and Poland on ferries.',
    { said: 'agreement signed NO+PL' },
  ],
  [
    'The council approved 307 Advanced Towed Gun Systems. Rheinmetall says that the contract with Latvia may be signed soon.',
    { said: 'contract planned LV+Rheinmetall' },
  ],
  [
    'Spain and Chile signed an accord on ammunition. "We will not sign anything on submarines," the minister said.',
    { said: 'agreement signed CL+ES', on: 'ammunition' },
  ],
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
  [
    'A letter of intent was signed in July 2024 by the defence ministers of France, Germany, Italy and Poland.',
    { said: 'letter-of-intent signed DE+FR+IT+PL' },
  ],
  [
    'The treaty was signed on 27 July 2000 by the defence ministers of Spain, Sweden and Greece.',
    { said: 'treaty signed ES+GR+SE', date: '2000-07-27' },
  ],
  [
    'Belgium and Luxembourg have signed a declaration of intent to buy drones together.',
    { said: 'declaration signed BE+LU' },
  ],
  [
    'Bangladesh inked a defence MoU with Japan; a second one, with Korea, is expected by June.',
    { said: 'memorandum signed BD+JP' },
  ],
  [
    "Ireland's cabinet approved a memorandum with the United Kingdom on radar data on Tuesday.",
    { said: 'memorandum signed GB+IE' },
  ],
  [
    'Lawmakers in Helsinki approved the defence cooperation agreement with the United States.',
    { said: 'agreement signed FI+US' },
  ],
  [
    "Senegal's president and his Gambian counterpart presided over the signing of a fisheries protocol.",
    { said: 'protocol signed GM+SN' },
  ],
  [
    'Croatia and Albania had agreed in April to draft a memorandum on mountain training.',
    { said: 'memorandum planned AL+HR' },
  ],
  ['Jordan and Iraq postponed the signing of a pipeline agreement.', { said: 'agreement planned IQ+JO' }],
  ['Turkmenistan and Afghanistan are close to a deal on border posts.', { said: 'agreement planned AF+TM' }],
  [
    'Zimbabwe is in the final stages of negotiating a contract with Belarus for trucks.',
    { said: 'contract planned BY+ZW' },
  ],
  ['After months of haggling, Honduras and El Salvador clinched a border accord.', { said: 'agreement signed HN+SV' }],
  ['Kuwait terminated the contract with Airbus for 28 helicopters.', { said: 'contract ended Airbus+KW' }],
  ['The contract with Airbus was terminated by Kuwait last year.', { said: 'contract ended Airbus+KW' }],
  ['Vanuatu tore up its policing agreement with Australia.', { said: 'agreement ended AU+VU' }],
  ['Gabon pulled out of the defence pact with France.', { said: 'agreement ended FR+GA' }],
  ['Moldova denounced its agreement with Russia on military archives on Friday.', { said: 'agreement ended MD+RU' }],
  [
    "Greece's Nikos Pappas and North Macedonia's Petar Iliev put their names to a memorandum on airspace.",
    { said: 'memorandum signed GR+MK', by: 'Nikos Pappas, Petar Iliev' },
  ],
  ['Botswana and Zambia are bound by a treaty on the Kazungula bridge.', { said: 'treaty in-force BW+ZM' }],
  [
    'Haiti and Kenya signed a reciprocal agreement that lets police officers deploy to Port-au-Prince.',
    { said: 'agreement signed HT+KE' },
  ],
  [
    'A status of forces agreement with Kuwait, which Slovenia signed in March, has been sent to parliament.',
    { said: 'agreement signed KW+SI' },
  ],
  [
    "Panama's security ministry and the U.S. Southern Command signed a joint declaration.",
    { said: 'declaration signed PA+U.S. Southern Command' },
  ],
  [
    'Morocco has ordered 36 howitzers from Nexter under a deal signed in February.',
    { said: 'agreement signed MA+Nexter' },
  ],
  [
    'Tokyo and Rome are drafting an agreement on the transfer of defence equipment.',
    { said: 'agreement planned IT+JP' },
  ],
  [
    'The Philippines ratified the Reciprocal Access Agreement with Japan in December.',
    { said: 'agreement signed JP+PH' },
  ],
  ['Talks between Armenia and Iran on an arms deal have stalled.', { said: 'agreement planned AM+IR' }],
  ["Libya and Malta's memorandum on migrants was renewed for three years.", { said: 'memorandum in-force LY+MT' }],
  [
    'A protocol amending the 2009 agreement between Peru and Brazil was signed in Lima on Tuesday.',
    { said: 'protocol signed BR+PE', date: '2025-03-11' },
    { said: 'agreement in-force BR+PE' },
  ],
  ['Cuba signed with Belarus a plan of military cooperation for 2025.', { said: 'roadmap signed BY+CU' }],
  [
    "Yemen's government and the UN signed an agreement on the Red Sea ports.",
    { said: 'agreement signed United Nations+YE' },
  ],
  [
    'The European Union and Kosovo concluded negotiations on a security partnership agreement.',
    { said: 'agreement planned European Union+XK' },
  ],
  ['Chad expelled the French troops after ending the defence agreement with Paris.', { said: 'agreement ended FR+TD' }],
  [
    'Austria, Germany and Switzerland signed a trilateral declaration on air defence in Bern.',
    { said: 'declaration signed AT+CH+DE' },
  ],
  [
    'Nigeria took delivery of two helicopters that it ordered under a contract with Leonardo.',
    { said: 'contract in-force Leonardo+NG' },
  ],
  [
    'Ottawa and Manila are expected to sign a visiting forces agreement in the coming months.',
    { said: 'agreement planned CA+PH' },
  ],
  [
    "Poland's Armament Agency and the consortium of PGZ signed an executive contract for 111 vehicles on Friday.",
    { said: 'contract signed Armament Agency+PGZ' },
  ],
  ['The ceasefire agreement between Thailand and Cambodia is holding.', { said: 'agreement in-force KH+TH' }],
  [
    'Kazakhstan and Uzbekistan exchanged letters of ratification of their alliance treaty.',
    { said: 'treaty signed KZ+UZ' },
  ],
  [
    'An intergovernmental agreement on military satellites was signed by Luxembourg and Belgium at NATO headquarters.',
    { said: 'agreement signed BE+LU' },
  ],
  [
    'Mexican officials will travel to Guatemala to sign a security memorandum on 20 March.',
    { said: 'memorandum planned GT+MX' },
  ],
  ["UAE's EDGE and Indonesia's PT Pindad sign pact on ammunition", { said: 'agreement signed EDGE+PT Pindad' }],
  [
    'The contract between the Hungarian Ministry of Defence and Embraer for two C-390s entered into force in 2021.',
    { said: 'contract in-force Embraer+HU' },
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
  "Azerbaijan's Azersilah and the Turkish firm Roketsan agreed to set up a joint venture.",
  'Hungary and Serbia agreed to strengthen cooperation.',
  'Juan Soto signed for the two governments of Peru and Chile.',
  'The court of Peru ordered three men from Chile out of the country.',
  'Peru has a good understanding of Chile.',
  'Peru and Chile met at the Eastern Partnership.',
  'The deal would be worth 2 billion dollars if Greece and France sign it.',
  'Malaysia dismissed talk of a defence pact with China.',
  'South Africa said it had no contract with Russia for the jets.',
  'Nobody in Tirana knew of a treaty with Italy.',
  'Estonia would welcome an agreement with Finland on mines.',
  'Lebanon wants a deal with Cyprus on the sea border.',
  'The Danish government said an agreement with Greenland was not on the table.',
  'An agreement with Iran is far off, the Omani minister said.',
  'The Brazilian minister praised the spirit of agreement with Argentina.',
  'Georgian wrestlers signed sponsorship deals with a Turkish bank.',
  "Finland's parliament has yet to ratify the convention on the ban of cluster munitions.",
  '"There will be no deal without Kyiv," the Estonian premier said.',
  'Israel and Azerbaijan: a deal that never was.',
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
