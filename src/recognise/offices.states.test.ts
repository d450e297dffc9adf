import { describe, expect, test } from 'vitest'
import { Setting } from '../resolve/offices/setting.js'
import { resolveOffices } from '../resolve/offices.js'
import { recogniseCountries } from './countries.js'
import { readMarked } from './marked-text.js'
import { recogniseMinistries } from './ministries.js'
import { recogniseOffices } from './offices.js'

/** The roles of each marked person: `title|country , title|country`. */
function rolesIn(marked: string): string[] {
  const { document, people } = readMarked(marked)
  const countries = recogniseCountries(document, people)
  const ministries = recogniseMinistries(document, countries)
  const offices = recogniseOffices(document, people, countries, ministries)
  const mentions = { people, countries, ministries, offices, organizations: [], topics: [], dates: [] }
  const setting = new Setting(document, mentions)
  const held = resolveOffices(
    setting,
    mentions,
    people.map((person) => ({ mentions: [person] })),
  )
  return held.map(({ roles }) => roles.map(({ title, country = '' }) => `${title}|${country}`).join(' , '))
}

describe('offices from the news of many states', () => {
  test.each([
    [
      'Norwegian Minister of Defence [[Tore Sandvik]] and his Danish colleague [[Troels Lund Poulsen]] signed it.',
      ['Minister of Defence|NO', 'Minister of Defence|DK'],
    ],
    [
      '[[Ann Lee]], Senior Advisor to the President, spoke. The United States will help.',
      ['Senior Advisor to the President|US'],
    ],
    ['New York State Senator [[Zellnor Myrie]] met his guests in the United States.', ['New York State Senator|US']],
    [
      'Vice Marshal [[Anna Dias]], Secretary to the Ministry of Defence of Sri Lanka, spoke.',
      ['Secretary to the Ministry of Defence|LK'],
    ],
    [
      'Turkish minister [[Ali Kaya]] met two fellow defence ministers, [[Anna Roux]] of France and Italy’s [[Rosa Neri]].',
      ['minister|TR', 'defence minister|FR', 'defence minister|IT'],
    ],
    ['We honour [[John Jay]]—the first Chief Justice of the United States.', ['Chief Justice|US']],
    ['Brigadier General (Retired) [[Walter Tapfumaneyi]] of Zimbabwe spoke.', ['Brigadier General|ZW']],
    ['Representative [[Al Green]] and Senator [[Elizabeth Warren]] worked on it.', ['Representative|', 'Senator|']],
    ['[[Ivan Petrenko]], a people’s deputy of Ukraine, came.', ['people’s deputy|UA']],
    [
      '[[Asha Rao]], Director (Operations) at Hindustan Aeronautics Limited, spoke.',
      ['Director at Hindustan Aeronautics Limited|'],
    ],
    [
      'General [[Guillermo Pereda]], Chief of the Argentine General Staff to explore cooperation with India.',
      ['Chief of the General Staff|AR'],
    ],
    [
      'The agreement was signed by Major General [[Ingrid Gjerde]], Chief of the Norwegian Home Guard.',
      ['Chief of the Home Guard|NO'],
    ],
    ["[[Hulusi Akar]], who was Türkiye's defense minister until 2023, chaired the session.", ['defense minister|TR']],
    [`"We are ready," said [[Antti Häkkänen]], Finland's Minister of Defence.`, ['Minister of Defence|FI']],
    [
      "Singapore's Minister for Defence Dr [[Ng Eng Hen]] hosted Malaysian Defence Minister Dato' Seri [[Mohamed Khaled Nordin]].",
      ['Minister for Defence|SG', 'Defence Minister|MY'],
    ],
    [
      'Secretary of Defense [[Lloyd J. Austin III]] welcomed Philippine Secretary of National Defense [[Gilberto Teodoro]] to the Pentagon.',
      ['Secretary of Defense|US', 'Secretary of National Defense|PH'],
    ],
    [
      'The President of the United Arab Emirates, His Highness Sheikh [[Mohamed bin Zayed Al Nahyan]], received [[Abdel Fattah El-Sisi]], President of the Arab Republic of Egypt.',
      ['President|AE', 'President|EG'],
    ],
    [
      'HRH Prince [[Khalid bin Salman]], Minister of Defense of Saudi Arabia, met US Secretary of State [[Marco Rubio]].',
      ['Minister of Defense|SA', 'Secretary of State|US'],
    ],
    [
      'Indonesian Defense Minister [[Sjafrie Sjamsoeddin]] and Chief of the Naval Staff Admiral [[Muhammad Ali]] toured the yard.',
      ['Defense Minister|ID', 'Chief of the Naval Staff|ID'],
    ],
    [
      "Japan's Defense Minister [[Nakatani Gen]] and Italian Defense Minister [[Guido Crosetto]], along with UK Defence Secretary [[John Healey]], met in Rome.",
      ['Defense Minister|JP', 'Defense Minister|IT', 'Defence Secretary|GB'],
    ],
    [
      'South Korean Vice Foreign Minister [[Kim Hong-kyun]] held talks with Deputy Secretary of State [[Kurt Campbell]].',
      ['Vice Foreign Minister|KR', 'Deputy Secretary of State|US'],
    ],
    [
      "Rwanda's Chief of Defence Staff General [[Mubarakh Muganga]] met his Mozambican counterpart, Admiral [[Joaquim Mangrasse]].",
      ['Chief of Defence Staff|RW', 'Chief of Defence Staff|MZ'],
    ],
    ['Brazilian Navy Commander Admiral [[Marcos Sampaio Olsen]] signed for Brazil.', ['Navy Commander|BR']],
    ["Colombia's ambassador to Sweden, [[Guillermo Francisco Reyes]], attended.", ['ambassador|CO']],
    ['The Swedish Prime Minister, [[Ulf Kristersson]], told reporters.', ['Prime Minister|SE']],
    [
      'Prime Minister of the Czech Republic [[Petr Fiala]] and Minister of Defence [[Jana Černochová]] spoke.',
      ['Prime Minister|CZ', 'Minister of Defence|CZ'],
    ],
    ["[[Kaja Kallas]], the EU's foreign policy chief, condemned it.", ['foreign policy chief|']],
    [
      'European Commission President [[Ursula von der Leyen]] met Serbian President [[Aleksandar Vučić]].',
      ['European Commission President|', 'President|RS'],
    ],
    [
      '[[Armin Papperger]], the CEO of Rheinmetall, and Bulgarian Prime Minister [[Rosen Zhelyazkov]] broke ground.',
      ['CEO of Rheinmetall|', 'Prime Minister|BG'],
    ],
    ['Rheinmetall CEO [[Armin Papperger]] said the plant would open in Lithuania.', ['Rheinmetall CEO|']],
    [
      "Kenya's Defence Cabinet Secretary [[Soipan Tuya]] hosted Czech ambassador [[Nicol Adamcová]].",
      ['Defence Cabinet Secretary|KE', 'ambassador|CZ'],
    ],
    [
      'Deputy Minister of Foreign Affairs of Kazakhstan [[Roman Vassilenko]] received the Ambassador of Hungary [[Ottó Iván Róna]].',
      ['Deputy Minister of Foreign Affairs|KZ', 'Ambassador|HU'],
    ],
    [
      'Minister of Foreign Affairs and International Trade of Pakistan [[Ishaq Dar]]',
      ['Minister of Foreign Affairs and International Trade|PK'],
    ],
    ['Chief of Army Staff of Pakistan Field Marshal [[Asim Munir]] visited Baku.', ['Chief of Army Staff|PK']],
    ["Pakistan's army chief, General [[Asim Munir]], flew to Riyadh.", ['army chief|PK']],
    [
      'The Chief of the General Staff of the Slovak Armed Forces, General [[Daniel Zmeko]], was present.',
      ['Chief of the General Staff of the Armed Forces|SK'],
    ],
    [
      "[[Robert Brovdi]], commander of Ukraine's Unmanned Systems Forces, said so.",
      ['commander of Unmanned Systems Forces|UA'],
    ],
    [
      "Poland's Armament Agency head Brig. Gen. [[Artur Kuptel]] signed the contract with Hanwha Aerospace CEO [[Son Jae-il]].",
      ['Armament Agency head|PL', 'Hanwha Aerospace CEO|'],
    ],
    [
      'The Australian Chief of Navy, Vice Admiral [[Mark Hammond]], AO, RAN, visited Papua New Guinea.',
      ['Chief of Navy|AU'],
    ],
    [
      "New Zealand Defence Minister [[Judith Collins]] KC met Fiji's Minister for Home Affairs [[Pio Tikoduadua]].",
      ['Defence Minister|NZ', 'Minister for Home Affairs|FJ'],
    ],
    [
      'Deputy Prime Minister and Minister of National Defence of Vietnam General [[Phan Van Giang]] received Cuban Deputy Defence Minister [[Joaquín Quintas Solá]].',
      ['Deputy Prime Minister|VN , Minister of National Defence|VN', 'Deputy Defence Minister|CU'],
    ],
    [
      'General [[Phan Van Giang]], Politburo member, Deputy Secretary of the Central Military Commission and Minister of National Defence, hosted Senior General [[Sao Sokha]].',
      [
        'Politburo member|VN , Deputy Secretary of the Central Military Commission|VN , Minister of National Defence|VN',
        'Senior General|',
      ],
    ],
    [
      "Chinese Defense Minister Admiral [[Dong Jun]] and Russia's [[Andrei Belousov]] met.",
      ['Defense Minister|CN', ''],
    ],
    ['Foreign Ministry spokeswoman [[Mao Ning]] told a briefing in Beijing.', ['Foreign Ministry spokeswoman|CN']],
    ['Kremlin spokesman [[Dmitry Peskov]] declined.', ['Kremlin spokesman|RU']],
    ['Kyiv Mayor [[Vitali Klitschko]] said.', ['Kyiv Mayor|UA']],
    [
      'Lithuanian Vice-Minister of National Defence [[Orijana Mašalė]] signed.',
      ['Vice-Minister of National Defence|LT'],
    ],
    [
      'Estonian Minister of Defence [[Hanno Pevkur]], Latvian Minister of Defence [[Andris Sprūds]] and Lithuanian Minister of National Defence [[Dovilė Šakalienė]] signed a declaration.',
      ['Minister of Defence|EE', 'Minister of Defence|LV', 'Minister of National Defence|LT'],
    ],
    [
      'The ministers of defence of Estonia and Latvia, [[Hanno Pevkur]] and [[Andris Sprūds]], signed.',
      ['minister of defence|EE', 'minister of defence|LV'],
    ],
    [
      'Foreign ministers [[Sergey Lavrov]] of Russia and [[Hakan Fidan]] of Türkiye spoke by phone.',
      ['Foreign minister|RU', 'Foreign minister|TR'],
    ],
    [
      'Presidents [[Luiz Inácio Lula da Silva]] and [[Emmanuel Macron]] launched the submarine.',
      ['President|BR', 'President|FR'],
    ],
    [
      '[[Ioannis Bouras]], Director General of the General Directorate for Defence Investments and Armaments, represented Greece.',
      ['Director General of the General Directorate for Defence Investments and Armaments|GR'],
    ],
    [
      'Armenian Defence Minister [[Suren Papikyan]] met with the Ambassador Extraordinary and Plenipotentiary of India to Armenia [[Nilakshi Saha Sinha]].',
      ['Defence Minister|AM', 'Ambassador Extraordinary and Plenipotentiary|IN'],
    ],
    [
      "Croatia's Deputy Prime Minister and Defence Minister [[Ivan Anušić]] said.",
      ['Deputy Prime Minister|HR , Defence Minister|HR'],
    ],
    [
      'Under Secretary of Defense for Acquisition and Sustainment [[William LaPlante]]',
      ['Under Secretary of Defense for Acquisition and Sustainment|US'],
    ],
    ["[[William LaPlante]], the Pentagon's top weapons buyer, spoke.", ['']],
    ['Lieutenant General [[Michel van der Laan]] of the Royal Netherlands Air Force', ['Lieutenant General|NL']],
    [
      'Dutch State Secretary for Defence [[Gijs Tuinman]] and Minister [[Ruben Brekelmans]] visited.',
      ['State Secretary for Defence|NL', 'Minister|NL'],
    ],
    ["Switzerland's national armaments director [[Urs Loher]] resigned.", ['national armaments director|CH']],
    ['Austrian Defence Minister [[Klaudia Tanner]] (ÖVP) signed.', ['Defence Minister|AT']],
    [
      "Spain's Defence Minister, [[Margarita Robles]], said Navantia chairman [[Ricardo Domínguez]] would sign.",
      ['Defence Minister|ES', 'Navantia chairman|'],
    ],
    ["Portugal's defense chief, [[Nuno Melo]]", ['defense chief|PT']],
    [
      'Chilean President [[Gabriel Boric]] appointed [[Adriana Delpiano]] as defence minister.',
      ['President|CL', 'defence minister|CL'],
    ],
    ["[[Adriana Delpiano]] was sworn in as Chile's new defence minister.", ['defence minister|CL']],
    [
      "Peru's Prime Minister [[Gustavo Adrianzén]] and Defence Minister [[Walter Astudillo]] inspected it.",
      ['Prime Minister|PE', 'Defence Minister|PE'],
    ],
    [
      'Argentine Defence Minister [[Luis Petri]] met US Ambassador [[Marc Stanley]].',
      ['Defence Minister|AR', 'Ambassador|US'],
    ],
    ["Mexico's Secretary of the Navy, Admiral [[Raymundo Pedro Morales]], said.", ['Secretary of the Navy|MX']],
    [
      'Canadian Minister of National Defence [[Bill Blair]] and Chief of the Defence Staff General [[Jennie Carignan]] announced.',
      ['Minister of National Defence|CA', 'Chief of the Defence Staff|CA'],
    ],
    ["Bangladesh's interim leader [[Muhammad Yunus]] met Malaysian PM [[Anwar Ibrahim]].", ['leader|BD', 'PM|MY']],
    ['Sri Lankan Deputy Defence Minister Major General (Retd) [[Aruna Jayasekara]]', ['Deputy Defence Minister|LK']],
    ["Nepal's Army chief General [[Ashok Raj Sigdel]] was in New Delhi.", ['Army chief|NP']],
    [
      'Thai Defence Minister [[Phumtham Wechayachai]], who is also deputy prime minister,',
      ['Defence Minister|TH , deputy prime minister|TH'],
    ],
    [
      'Mongolian Defence Minister [[Sandag Byambatsogt]] signed with French Minister of the Armed Forces [[Sébastien Lecornu]].',
      ['Defence Minister|MN', 'Minister of the Armed Forces|FR'],
    ],
    [
      'Ethiopian Defense Minister [[Aisha Mohammed]] (Eng.) and Somali Defense Minister [[Abdulkadir Mohamed Nur]]',
      ['Defense Minister|ET', 'Defense Minister|SO'],
    ],
    ["Ghana's Minister for Defence, Dr. [[Edward Omane Boamah]],", ['Minister for Defence|GH']],
    ["Nigeria's Chief of Air Staff, Air Marshal [[Hasan Bala Abubakar]]", ['Chief of Air Staff|NG']],
    ['The Minister of State for Defence, [[Bello Mohammed Matawalle]],', ['Minister of State for Defence|NG']],
    [
      "South Africa's Minister of Defence and Military Veterans, [[Angie Motshekga]],",
      ['Minister of Defence and Military Veterans|ZA'],
    ],
    ['Zambian Defence Permanent Secretary [[Norman Chipakupaku]]', ['Defence Permanent Secretary|ZM']],
    ["Georgian Dream's [[Irakli Chikovani]], Georgia's defence minister,", ['defence minister|GE']],
    ["Azerbaijan's Minister of Defense Colonel General [[Zakir Hasanov]]", ['Minister of Defense|AZ']],
    [
      'Belarusian State Secretary of the Security Council [[Alexander Volfovich]]',
      ['State Secretary of the Security Council|BY'],
    ],
    ["Uzbekistan's Minister of Defence Major General [[Shukhrat Kholmukhamedov]]", ['Minister of Defence|UZ']],
    [
      "Iraq's Defence Minister [[Thabet al-Abbasi]] signed a contract with LIG Nex1 chief executive [[Shin Ik-hyun]].",
      ['Defence Minister|IQ', 'LIG Nex1 chief executive|'],
    ],
    ["Jordan's King [[Abdullah II]]", ['King|JO']],
    [
      'Kuwaiti First Deputy Prime Minister and Minister of Interior Sheikh [[Fahad Yousuf]]',
      ['First Deputy Prime Minister|KW , Minister of Interior|KW'],
    ],
    [
      "Qatar's Deputy Prime Minister and Minister of State for Defence Affairs, Sheikh [[Saoud bin Abdulrahman Al Thani]],",
      ['Deputy Prime Minister|QA , Minister of State for Defence Affairs|QA'],
    ],
    ["Bahrain's Commander-in-Chief, Field Marshal Shaikh [[Khalifa bin Ahmed Al Khalifa]],", ['Commander-in-Chief|BH']],
    ['Iranian Defence Minister Brigadier General [[Aziz Nasirzadeh]]', ['Defence Minister|IR']],
    [
      'Egyptian Minister of Defence and Military Production General [[Abdel Mageed Saqr]]',
      ['Minister of Defence and Military Production|EG'],
    ],
    ['Algerian army chief of staff [[Saïd Chengriha]]', ['army chief of staff|DZ']],
    ["Libya's [[Khalifa Haftar]], commander of the Libyan National Army,", ['commander of the National Army|LY']],
    ["[[Saddam Haftar]], chief of staff of the LNA's ground forces", ["chief of staff of the LNA's ground forces|"]],
    ["Greek Prime Minister [[Kyriakos Mitsotakis]]' government", ['Prime Minister|GR']],
    [
      'British Armed Forces Minister [[Luke Pollard]] and Procurement Minister [[Maria Eagle]]',
      ['Armed Forces Minister|GB', 'Procurement Minister|GB'],
    ],
    ['Chief of the Defence Staff Admiral Sir [[Tony Radakin]]', ['Chief of the Defence Staff|']],
    ['Scottish First Minister [[John Swinney]]', ['First Minister|GB']],
    [
      'German Chancellor [[Friedrich Merz]] and Defence Minister [[Boris Pistorius]]',
      ['Chancellor|DE', 'Defence Minister|DE'],
    ],
    ["US President-elect [[Donald Trump]]'s pick for defence secretary, [[Pete Hegseth]],", ['President-elect|US', '']],
    ['Icelandic Foreign Minister [[Þorgerður Katrín Gunnarsdóttir]]', ['Foreign Minister|IS']],
    ['Irish Taoiseach [[Micheál Martin]] and Tánaiste [[Simon Harris]]', ['Taoiseach|IE', 'Tánaiste|IE']],
    [
      "Luxembourg's Minister of Defence, [[Yuriko Backes]], and Belgium's [[Theo Francken]]",
      ['Minister of Defence|LU', ''],
    ],
    [
      'Slovenian Minister of Defence [[Borut Sajovic]], accompanied by State Secretary [[Damir Črnčec]],',
      ['Minister of Defence|SI', 'State Secretary|SI'],
    ],
    ["North Macedonia's Defence Minister [[Vlado Misajlovski]]", ['Defence Minister|MK']],
    ["Montenegro's Minister of Defence [[Dragan Krapović]]", ['Minister of Defence|ME']],
    ["Kosovo's Prime Minister [[Albin Kurti]]", ['Prime Minister|XK']],
    ['Albanian Defence Minister [[Pirro Vengu]]', ['Defence Minister|AL']],
    ['Moldovan Defence Minister [[Anatolie Nosatîi]]', ['Defence Minister|MD']],
    ['Hungarian Defence Minister [[Kristóf Szalay-Bobrovniczky]]', ['Defence Minister|HU']],
    ['[[Kristóf Szalay-Bobrovniczky]] (Defence Minister of Hungary)', ['Defence Minister|HU']],
    ['Cypriot Defence Minister [[Vasilis Palmas]]', ['Defence Minister|CY']],
    ['Maltese Home Affairs Minister [[Byron Camilleri]]', ['Home Affairs Minister|MT']],
    [
      'In Manila, defense undersecretary [[Ignacio Madriaga]] said the Philippines would buy more.',
      ['defense undersecretary|PH'],
    ],
    ["Taiwan's Defence Minister [[Wellington Koo]]", ['Defence Minister|TW']],
    ['Myanmar junta chief Senior Gen. [[Min Aung Hlaing]]', ['junta chief|MM']],
    [
      'Cambodian Deputy Prime Minister General [[Tea Seiha]], Minister of National Defence,',
      ['Deputy Prime Minister|KH , Minister of National Defence|KH'],
    ],
    ["Laos' Defence Minister, General [[Khamlieng Outhakaysone]]", ['Defence Minister|LA']],
    ["Timor-Leste's Defence Minister Rear Admiral [[Donaciano do Rosário Gomes]]", ['Defence Minister|TL']],
    ["Papua New Guinea's Defence Minister Dr. [[Billy Joseph]]", ['Defence Minister|PG']],
    ['Mauritian Prime Minister [[Navin Ramgoolam]]', ['Prime Minister|MU']],
    ['Seychelles President [[Wavel Ramkalawan]]', ['President|SC']],
    ["Madagascar's Minister of Armed Forces General [[Sahivelo Lala Monja Delphin]]", ['Minister of Armed Forces|MG']],
    ['Ivorian Defence Minister [[Téné Birahima Ouattara]]', ['Defence Minister|CI']],
    ["Mali's transitional president, General [[Assimi Goïta]]", ['president|ML']],
    ["Burkina Faso's junta leader Captain [[Ibrahim Traoré]]", ['junta leader|BF']],
    ["Togo's President of the Council of Ministers [[Faure Gnassingbé]]", ['President of the Council of Ministers|TG']],
    ['Tunisian Defence Minister [[Khaled Sehili]]', ['Defence Minister|TN']],
    ['Mauritanian Army Chief of Staff General [[Mohamed Vall Ould Rais]]', ['Army Chief of Staff|MR']],
    ['Raksha Mantri Shri [[Rajnath Singh]] reviewed the deal.', ['Raksha Mantri|IN']],
    [
      'Defence Secretary Shri [[Rajesh Kumar Singh]] and Australian Department of Defence Secretary [[Greg Moriarty]] co-chaired it in New Delhi.',
      ['Defence Secretary|IN', 'Department of Defence Secretary|AU'],
    ],
    [
      'Secretary, Department of Defence R&D and Chairman DRDO Dr [[Samir V Kamat]] handed over the document.',
      ['Chairman DRDO|IN'],
    ],
    ['High Commissioner of Australia to India [[Philip Green]] spoke.', ['High Commissioner|AU']],
    ['BEL CMD [[Manoj Jain]] signed the contract.', ['BEL CMD|']],
    [
      'Joint Secretary (International Cooperation) [[Amitabh Prasad]] led the Indian side.',
      ['Joint Secretary (International Cooperation)|IN'],
    ],
    [
      'His Excellency [[Mohamed bin Mubarak bin Fadhel Al Mazrouei]], Minister of State for Defence Affairs of the UAE, attended.',
      ['Minister of State for Defence Affairs|AE'],
    ],
    [
      "Japan's State Minister of Defense [[Honda Taro]] and Parliamentary Vice-Minister of Defense [[Kaneko Yoichi]] flew to Manila.",
      ['State Minister of Defense|JP', 'Parliamentary Vice-Minister of Defense|JP'],
    ],
    [
      'Gen. [[Yoshida Yoshihide]], Chief of Staff, Joint Staff, met his US counterpart Gen. [[Dan Caine]].',
      ['Chief of Staff, Joint Staff|', 'Chief of Staff, Joint Staff|US'],
    ],
    ["South Korea's Minister of DAPA [[Seok Jong-gun]] visited Warsaw.", ['Minister of DAPA|KR']],
    [
      '[[Kim Tae-hyo]], first deputy director of the National Security Office, told reporters in Seoul.',
      ['first deputy director of the National Security Office|KR'],
    ],
    [
      "Vice Chairman of the Central Military Commission [[Zhang Youxia]] visited Hanoi, China's state media said.",
      ['Vice Chairman of the Central Military Commission|CN'],
    ],
    [
      "Senior Colonel [[Wu Qian]], spokesperson for China's Ministry of National Defense, said.",
      ['spokesperson for Ministry of National Defense|CN'],
    ],
    ['Supreme Allied Commander Europe General [[Christopher Cavoli]] warned.', ['Supreme Allied Commander Europe|']],
    [
      'Chair of the NATO Military Committee Admiral [[Giuseppe Cavo Dragone]] visited Tirana.',
      ['Chair of the NATO Military Committee|'],
    ],
    [
      'EU High Representative [[Josep Borrell]] and European Commissioner for Defence and Space [[Andrius Kubilius]] presented it.',
      ['EU High Representative|', 'European Commissioner for Defence and Space|'],
    ],
    [
      'The head of the Argentine Joint Chiefs of Staff, Brigadier General [[Xavier Isaac]], travelled to Copenhagen.',
      ['head of the Joint Chiefs of Staff|AR'],
    ],
    ["Saab's President and CEO [[Micael Johansson]] said.", ['President and CEO|']],
    ['[[Micael Johansson]], President and CEO of Saab, said.', ['President and CEO of Saab|']],
    ['Airbus Defence and Space CEO [[Mike Schoellhorn]] welcomed it.', ['Airbus Defence and Space CEO|']],
    [
      '[[Tom Laliberty]], president of Land & Air Defense Systems at Raytheon, said.',
      ['president of Land & Air Defense Systems at Raytheon|'],
    ],
    ['HAL Chairman and Managing Director [[DK Sunil]] signed.', ['HAL Chairman| , Managing Director|']],
    [
      'Rear Adm. [[Kevin Smith]], program executive officer for Unmanned and Small Combatants, said.',
      ['program executive officer for Unmanned and Small Combatants|'],
    ],
    [
      'Air Force Gen. [[CQ Brown]], chairman of the Joint Chiefs of Staff, said.',
      ['chairman of the Joint Chiefs of Staff|'],
    ],
    [
      "The treaty was signed by the two countries' foreign ministers, [[Penny Wong]] and [[Justin Tkatchenko]].",
      ['foreign minister|AU', 'foreign minister|PG'],
    ],
    [
      'French and Greek Defence Ministers [[Sébastien Lecornu]] and [[Nikos Dendias]] signed.',
      ['Defence Minister|FR', 'Defence Minister|GR'],
    ],
    [
      'Polish President [[Karol Nawrocki]], Prime Minister [[Donald Tusk]] and Defence Minister [[Władysław Kosiniak-Kamysz]] attended.',
      ['President|PL', 'Prime Minister|PL', 'Defence Minister|PL'],
    ],
    [
      'Defence ministers [[Boris Pistorius]] (Germany), [[Sébastien Lecornu]] (France) and [[John Healey]] (United Kingdom) met.',
      ['Defence minister|DE', 'Defence minister|FR', 'Defence minister|GB'],
    ],
    [
      'Present were [[Carl Bildt]], former Swedish prime minister, and [[Ehud Barak]], a former prime minister of Israel.',
      ['prime minister|SE', 'prime minister|IL'],
    ],
    ["[[Peter Szijjarto]], Hungary's foreign and trade minister, said.", ['foreign and trade minister|HU']],
    [
      'The minister for veterans of Croatia, [[Tomo Medved]], and the minister of the sea, transport and infrastructure, [[Oleg Butković]],',
      ['minister for veterans|HR', 'minister of the sea, transport and infrastructure|HR'],
    ],
    [
      'Turkish Defense Ministry spokesperson Rear Adm. [[Zeki Aktürk]] told a press briefing.',
      ['Defense Ministry spokesperson|TR'],
    ],
    ["Head of Turkey's Defence Industry Agency (SSB) [[Haluk Görgün]] said.", ['Head of Defence Industry Agency|TR']],
    [
      "[[Selçuk Bayraktar]], Baykar's chairman and chief technology officer, hosted Kosovo's prime minister.",
      ['chairman| , chief technology officer|'],
    ],
    ["The Kyrgyz president's spokesman, [[Askat Alagozov]], said.", ['spokesman|KG']],
    [
      "Russian President [[Vladimir Putin]]'s foreign policy aide [[Yuri Ushakov]] said.",
      ['President|RU', 'foreign policy aide|RU'],
    ],
    [
      "North Korean leader [[Kim Jong Un]] hosted Russia's defence minister [[Andrei Belousov]].",
      ['leader|KP', 'defence minister|RU'],
    ],
    [
      'Speaker of the Riigikogu [[Lauri Hussar]] and Marshal of the Sejm [[Szymon Hołownia]] met.',
      ['Speaker of the Riigikogu|EE', 'Marshal of the Sejm|PL'],
    ],
    ["[[Ruslan Stefanchuk]], chairman of Ukraine's parliament, addressed the Saeima.", ['chairman of parliament|UA']],
    ['Sen. [[Lindsey Graham]] and Rep. [[Michael McCaul]] backed it.', ['Sen.|', 'Rep.|']],
    ['Republican Senator [[Lindsey Graham]] said.', ['Republican Senator|']],
    [
      'US Senator [[Roger Wicker]], chairman of the Senate Armed Services Committee, said.',
      ['Senator|US , chairman of the Senate Armed Services Committee|US'],
    ],
    ['Dutch caretaker Prime Minister [[Dick Schoof]]', ['Prime Minister|NL']],
    ['then-Defence Minister [[Oleksii Reznikov]] of Ukraine signed.', ['Defence Minister|UA']],
    ['ex-president [[Michel Temer]] of Brazil', ['president|BR']],
    ['Prime minister-designate [[Sanae Takaichi]] of Japan', ['Prime minister-designate|JP']],
    ['Incoming German chancellor [[Friedrich Merz]]', ['chancellor|DE']],
    ['The Czech chief of the general staff, [[Karel Řehka]], agreed.', ['chief of the general staff|CZ']],
    [
      'Commander of the Lithuanian Armed Forces General [[Raimundas Vaikšnoras]] spoke.',
      ['Commander of the Armed Forces|LT'],
    ],
    ["[[Michael Hyldgaard]], Denmark's chief of defence,", ['chief of defence|DK']],
    [
      "Permanent Secretary at Norway's Ministry of Defence, [[Hans Hedel]],",
      ['Permanent Secretary at Ministry of Defence|NO'],
    ],
    ['Defence Staff chief Lieutenant General [[Carl-Johan Edström]] of Sweden', ['Defence Staff chief|SE']],
    [
      "Estonia's Centre for Defence Investments director [[Magnus-Valdemar Saar]]",
      ['Centre for Defence Investments director|EE'],
    ],
    ['Minister [[Crosetto]] thanked Minister [[Güler]].', ['Minister|', 'Minister|']],
    [
      "Moldova's defense minister, [[Anatolie Nosatii]], and his Romanian counterpart, [[Ionut Mosteanu]], signed.",
      ['defense minister|MD', 'defense minister|RO'],
    ],
    ['Nicaraguan army chief Gen. [[Julio César Avilés]]', ['army chief|NI']],
    ['Ugandan Minister of State for Defence [[Jacob Oboth]]', ['Minister of State for Defence|UG']],
    ["Tanzania's Chief of Defence Forces Gen. [[Jacob Mkunda]]", ['Chief of Defence Forces|TZ']],
    [
      "Angola's Minister of National Defence and Veterans of the Fatherland, [[João Ernesto dos Santos]],",
      ['Minister of National Defence and Veterans of the Fatherland|AO'],
    ],
    [
      "DR Congo's deputy prime minister in charge of defence, [[Guy Kabombo Muadiamvita]],",
      ['deputy prime minister in charge of defence|CD'],
    ],
    ["Senegal's armed forces minister General [[Birame Diop]]", ['armed forces minister|SN']],
    ['Nepali Foreign Minister [[Arzu Rana Deuba]], who is on a visit to India,', ['Foreign Minister|NP']],
    [
      'Director General of the Israel Ministry of Defense, Maj. Gen. (Res) [[Amir Baram]],',
      ['Director General of the Ministry of Defense|IL'],
    ],
    ['Major General (Ret) [[Eyal Zamir]], the IMOD director-general,', ['IMOD director-general|IL']],
    ['Defence Procurement Minister [[Stephen Fuhr]] of Canada', ['Defence Procurement Minister|CA']],
    [
      "The UAE's Tawazun Council secretary-general [[Nasser Humaid Al Nuaimi]]",
      ['Tawazun Council secretary-general|AE'],
    ],
    [
      'General Authority for Military Industries Governor [[Ahmad Al-Ohali]]',
      ['General Authority for Military Industries Governor|SA'],
    ],
    ['[[Ahmad bin Abdulaziz Al-Ohali]], governor of GAMI,', ['governor of GAMI|SA']],
    [
      "Cuba's Minister of the Revolutionary Armed Forces, [[Álvaro López Miera]],",
      ['Minister of the Revolutionary Armed Forces|CU'],
    ],
    ["The head of Latvia's Defence Ministry, [[Andris Sprūds]], said.", ['head of Defence Ministry|LV']],
    [`"It is a milestone," [[Hanno Pevkur]], Estonia's defence minister, told ERR.`, ['defence minister|EE']],
    ["[[Robert Kaliňák]] is Slovakia's defence minister.", ['defence minister|SK']],
    ["[[Robert Kaliňák]] has served as Slovakia's defence minister since 2023.", ['defence minister|SK']],
    ["As Denmark's defence minister, [[Trine Bramsen]] signed it.", ['defence minister|DK']],
    ['The minister, [[Trine Bramsen]], signed it for Denmark.', ['minister|DK']],
    ['Danish minister [[Trine Bramsen]] signed.', ['minister|DK']],
    ["Serbian defence chief [[Bratislav Gašić]] and NATO's [[Jens Stoltenberg]] spoke.", ['defence chief|RS', '']],
    ['NATO chief [[Jens Stoltenberg]]', ['NATO chief|']],
    [
      'U.N. Secretary-General [[António Guterres]] and IAEA Director General [[Rafael Grossi]]',
      ['U.N. Secretary-General|', 'IAEA Director General|'],
    ],
    ['Ukrainian Presidential Office head [[Andriy Yermak]]', ['Presidential Office head|UA']],
    [
      '[[Oleksandr Syrskyi]], the commander-in-chief of the Armed Forces of Ukraine,',
      ['commander-in-chief of the Armed Forces|UA'],
    ],
    ["Ukraine's Commander-in-Chief [[Oleksandr Syrskyi]]", ['Commander-in-Chief|UA']],
    ['Commander of the Ukrainian Air Force Lieutenant General [[Mykola Oleshchuk]]', ['Commander of the Air Force|UA']],
    ['Ambassador of Japan to Ukraine [[Kuninori Matsuda]]', ['Ambassador|JP']],
    ['the Norwegian ambassador in Kyiv, [[Helene Sand Andresen]],', ['ambassador|NO']],
    ["Canada's high commissioner to India, [[Cameron MacKay]]", ['high commissioner|CA']],
    [
      'Economy Minister and Deputy Prime Minister [[Elina Valtonen]] of Finland',
      ['Economy Minister|FI , Deputy Prime Minister|FI'],
    ],
    [
      "Secretary of State for Defence at Spain's Ministry of Defence [[Amparo Valcarce]]",
      ['Secretary of State for Defence at Ministry of Defence|ES'],
    ],
    ['Spanish State Secretary of Defence [[Amparo Valcarce]]', ['State Secretary of Defence|ES']],
    ['Secretary of State [[Antony Blinken]]', ['Secretary of State|US']],
    ["the secretary of Russia's Security Council, [[Sergei Shoigu]],", ['secretary of Security Council|RU']],
    ['Russian Security Council Secretary [[Sergei Shoigu]]', ['Security Council Secretary|RU']],
    ["Deputy head of Russia's Security Council [[Dmitry Medvedev]]", ['Deputy head of Security Council|RU']],
    ['the Belarusian leader, [[Alexander Lukashenko]],', ['leader|BY']],
    ['the self-proclaimed president of Belarus, [[Alexander Lukashenko]]', ['president|BY']],
    ['Iraqi National Security Adviser [[Qasim al-Araji]]', ['National Security Adviser|IQ']],
    ['[[Jonas Gahr Støre]], the Norwegian prime minister, and his wife', ['prime minister|NO']],
    [
      'Prime ministers [[Kaja Kallas]] of Estonia, [[Evika Siliņa]] of Latvia and [[Ingrida Šimonytė]] of Lithuania',
      ['Prime minister|EE', 'Prime minister|LV', 'Prime minister|LT'],
    ],
    [
      'the Presidents of Finland and Sweden, [[Sauli Niinistö]] and [[Stefan Löfven]]',
      ['President|FI', 'President|SE'],
    ],
    ['Vietnamese State President [[Luong Cuong]]', ['State President|VN']],
    ['Party General Secretary [[To Lam]] of Vietnam', ['Party General Secretary|VN']],
    ['General Secretary of the Communist Party of Vietnam [[To Lam]]', ['General Secretary of the Communist Party|VN']],
    ["China's top diplomat [[Wang Yi]]", ['top diplomat|CN']],
    ['Lithuanian MEP [[Petras Auštrevičius]]', ['MEP|LT']],
    ['[[John Smith]], director of defence studies at RUSI,', ['director of defence studies at RUSI|']],
    ['[[John Smith]], a senior fellow at the Atlantic Council,', ['senior fellow at the Atlantic Council|']],
    ['Analyst [[John Smith]] of the Institute for the Study of War', ['Analyst|']],
    [
      'The Greek Minister of National Defence, Mr. [[Nikos Dendias]], met with the Minister of Defence of the Republic of Armenia, Mr. [[Suren Papikyan]].',
      ['Minister of National Defence|GR', 'Minister of Defence|AM'],
    ],
    [
      'Hon. [[Richard Marles]] MP, Deputy Prime Minister and Minister for Defence of Australia',
      ['Deputy Prime Minister|AU , Minister for Defence|AU'],
    ],
    ['The Hon [[Pat Conroy]] MP, Minister for Defence Industry', ['Minister for Defence Industry|AU']],
    ['The Rt Hon [[John Healey]] MP, Secretary of State for Defence', ['Secretary of State for Defence|GB']],
    ['Vice Admiral [[Sir Martin Connell]] KCB CBE, Second Sea Lord', ['Second Sea Lord|']],
    ['The Second Sea Lord, Vice Admiral [[Martin Connell]],', ['Second Sea Lord|']],
    ['First Sea Lord Admiral Sir [[Ben Key]]', ['First Sea Lord|GB']],
    ['Chief of Joint Operations Lieutenant General [[Nick Perry]]', ['Chief of Joint Operations|']],
    ['US Indo-Pacific Command chief Admiral [[Samuel Paparo]]', ['US Indo-Pacific Command chief|US']],
    ['Commander, US Pacific Fleet, Admiral [[Stephen Koehler]]', ['Commander, US Pacific Fleet|US']],
    ['Indian Navy chief Admiral [[Dinesh K Tripathi]]', ['Indian Navy chief|IN']],
    ['Bangladesh Army chief General [[Waker-uz-Zaman]]', ['Army chief|BD']],
    ['External affairs minister [[S Jaishankar]]', ['External affairs minister|IN']],
    ["Romania's interim president, [[Ilie Bolojan]],", ['president|RO']],
    ['former US defense secretary [[Mark Esper]]', ['defense secretary|US']],
    [
      'Ministry of Defence spokesperson [[Lim Joon-ho]] told reporters in Seoul.',
      ['Ministry of Defence spokesperson|KR'],
    ],
    [
      'Polish Armed Forces Chief of General Staff General [[Wiesław Kukuła]]',
      ['Armed Forces Chief of General Staff|PL'],
    ],
    ['Minister of Defence [[Ejup Maqedonci]] of Kosovo', ['Minister of Defence|XK']],
  ])('%s', (marked, roles) => {
    expect(rolesIn(marked)).toEqual(roles)
  })
})
