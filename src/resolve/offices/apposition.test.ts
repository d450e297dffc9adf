import { describe, expect, test } from 'vitest'
import { rolesIn } from './marked-roles.js'

describe('a title, a comma, a name', () => {
  test.each([
    [
      "It was signed by Vietnam's Deputy Minister of National Defence, Sr Lt Gen [[Hoang Van Chien]], at the dialogue.",
      ['Deputy Minister of National Defence|VN'],
    ],
    [
      'First Deputy Minister of Defence, Chief of the General Staff of the Armed Forces of the Republic of Armenia, Lieutenant General [[Edward Asryan]] met the guests.',
      ['First Deputy Minister of Defence|AM , Chief of the General Staff of the Armed Forces|AM'],
    ],
    [
      'A call with Supreme Allied Commander Europe, General [[Christopher Cavoli]], and others took place.',
      ['Supreme Allied Commander Europe|'],
    ],
    [
      'They were received by Chief of the International Department of the Ministry of Defence of Georgia, Colonel [[Irakli Beraia]].',
      ['Chief of the International Department of the Ministry of Defence|GE'],
    ],
    ["He called on Oman's Ambassador, Maj Gen (Retd) [[Hamed Al Rawahi]] on Monday.", ['Ambassador|OM']],
    ['Chief of Army Staff, Lt Gen [[Taoreed Lagbaja]], said Nigeria would buy more.', ['Chief of Army Staff|NG']],
    ["Kenya's Defence Cabinet Secretary, Ms [[Soipan Tuya]], told Kenyans so.", ['Defence Cabinet Secretary|KE']],
    ['Defence Secretary, [[John Healey]] MP, said Britain was ready.', ['Defence Secretary|GB']],
    ['The Minister of Defence of Ghana, Dr [[Edward Boamah]], spoke.', ['Minister of Defence|GH']],
    [
      'Words attributable to the Deputy Prime Minister of Australia, the Hon [[Richard Marles]] MP:',
      ['Deputy Prime Minister|AU'],
    ],
    ['A security analyst, [[Kabir Adamu]] of Beacon Consulting, called it small.', ['security analyst|']],
    // Inherited, shared, held for a visit.
    [
      "[[Simon Coveney]], Ireland's defence minister, spoke. [[Alan Shatter]], [[Simon Coveney]]'s predecessor, signed.",
      ['defence minister|IE', 'defence minister|IE'],
    ],
    [
      '[[Michael Fallon]], the British defence secretary, spoke. [[Michael Fallon]], successor to [[Philip Hammond]], left.',
      ['defence secretary|GB', 'defence secretary|GB'],
    ],
    [
      'President [[Tran Duc]] of Vietnam spoke. [[To Lam]], who replaced [[Tran Duc]], was silent.',
      ['President|VN', 'President|VN'],
    ],
    [
      'What [[Juan Soto]] of Peru and [[Ana Ruiz]] of Chile, the two defence ministers, signed is a text.',
      ['defence minister|PE', 'defence minister|CL'],
    ],
    [
      'Chile and Peru met. Presidents [[Juan Soto]] of Peru and [[Ana Ruiz]] of Chile watched in Lima.',
      ['President|PE', 'President|CL'],
    ],
    ['[[Keir Starmer]] of Britain, on his first trip to Ankara as prime minister, signed.', ['prime minister|GB']],
    ['Navantia, whose chairman is [[José Revuelta]], will build it.', ['chairman|']],
    ['[[Filipe Nyusi]], the Mozambican head of state, flew to Kigali.', ['head of state|MZ']],
    ['He was silent about [[Ekrem Imamoglu]], the jailed mayor of Istanbul in Turkey.', ['mayor of Istanbul|TR']],
    ["Egypt spoke. [[Abdi Ateye]], Somaliland's defence minister, resigned.", ['defence minister|']],
    ['Iceland spoke. Commission President [[Ursula von der Leyen]] did not.', ['Commission President|']],
    [
      'The army chief of staff, Colonel-Major [[Mamane Kiaou]], led the delegation of Niger.',
      ['army chief of staff|NE'],
    ],
    ['Colombia joined when [[Juan Pinzon]], its minister of defence, signed in Brussels.', ['minister of defence|CO']],
    ['[[Ana Ruiz]], prime minister of the day, and Spain agreed.', ['prime minister|ES']],
    ['The Rada of Ukraine appointed [[Oleksiy Reznikov]] Minister of Defense on Thursday.', ['Minister of Defense|UA']],
    ['He thanked [[Iryna Vereshchuk]], [[Andriy Yermak]], UN representatives, and others.', ['', '']],
    [
      "Greek jets patrol the airspace of North Macedonia. The two countries' defence ministers, [[Evangelos Apostolakis]] and [[Radmila Šekerinska]], agreed.",
      ['defence minister|GR', 'defence minister|MK'],
    ],
    [
      'Ethiopia spoke. [[Kenea Yadeta]], at the time defence minister, and his Turkish counterpart, [[Hulusi Akar]], signed.',
      ['defence minister|ET', 'defence minister|TR'],
    ],
    [
      '[[Samuel Ablakwa]], who replaced [[Shirley Botchwey]] as foreign minister of Ghana, stayed; his Moroccan counterpart, [[Nasser Bourita]], came.',
      ['foreign minister|GH', 'foreign minister|GH', 'foreign minister|MA'],
    ],
    // Not one person: a list, or a sentence that goes on.
    ['“Ties are strong,” [[Sibi George]], the Indian envoy said in an interview.', ['envoy|IN']],
    ['He found no approach to [[Vladimir Putin]], the Ukrainian president stressed.', ['']],
    ['Ministers, [[Anna Berg]] said, would meet in Oslo.', ['']],
    ['In the view of the ministry, [[Anna Berg]] was wrong.', ['']],
    ['After a call to the Swedish minister, [[Anna Berg]] flew to Oslo.', ['']],
    ['When he met the president, [[Anna Berg]] was there.', ['']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('a name, a comma, a title', () => {
  test.each([
    [
      'General [[Sahir Mirza]], NI, NI (M), Chairman Joint Chiefs of Staff Committee of Pakistan, called on him.',
      ['Chairman Joint Chiefs of Staff Committee|PK'],
    ],
    [
      'CROATIA: [[Ivan Anušić]], deputy PM and defence minister, told radio so.',
      ['deputy PM|HR , defence minister|HR'],
    ],
    [
      "“Peoples don't need strings,” said [[Kaliňák]], who's also Slovak deputy prime minister.",
      ['deputy prime minister|SK'],
    ],
    [
      '[[John Noh]], performing the duties of Assistant Secretary of War for Indo-Pacific Security Affairs, attended.',
      ['Assistant Secretary of War for Indo-Pacific Security Affairs|US'],
    ],
    ["[[Alexandre Ziegler]] used to be France's ambassador to India.", ['ambassador|FR']],
    ['[[James Field]], the last US defence attaché I got on with, laughed.', ['defence attaché|US']],
    ['[[Tonino Picula]], an MEP from Croatia, told a Serbian channel.', ['MEP|HR']],
    [
      '[[Zhao Weiming]], member of the Central Military Commission (CMC), State Councilor and Minister of National Defense of China, held talks.',
      ['member of the Central Military Commission|CN , State Councilor|CN , Minister of National Defense|CN'],
    ],
    [
      'He met [[João Santos]], visiting Minister of National Defense, Veterans and Homeland Patriots of Angola.',
      ['Minister of National Defense, Veterans and Homeland Patriots|AO'],
    ],
    [
      '[[Hamad Al Marar]], Managing Director and CEO of EDGE, signed in Abu Dhabi.',
      ['Managing Director and CEO of EDGE|'],
    ],
    ['[[Pierre Pommellet]], Chairman & CEO of Naval Group, was in Greece.', ['Chairman & CEO of Naval Group|']],
    [
      "[[Nargis Kassenova]], a scholar at Harvard's Davis Center, studies Kazakhstan.",
      ["scholar at Harvard's Davis Center|"],
    ],
    ['[[Sanjeev Kumar]], Secretary (Defence Production), signed for India.', ['Secretary (Defence Production)|IN']],
    [
      '[[Juha Ylitalo]], Chief of Armaments, Army Command\n\nFinland bought it.',
      ['Chief of Armaments, Army Command|FI'],
    ],
    ["[[Paweł Bejda]], who is a member of the Polish People's Party, waved it off.", ['']],
    ['[[Paweł Bejda]], who is a member of the Polish People’s Party (PSL), waved it off.', ['']],
    ['Could [[Anna Berg]] be the minister?', ['']],
    ['[[Anna Berg]] told us to ask the Danish minister.', ['']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('counterparts, successors and the like', () => {
  test.each([
    [
      "Iran's navy commander, Rear Admiral [[Shahram Irani]], announced it. Irani's Omani opposite number, Rear Admiral [[Saif al-Rahbi]], agreed.",
      ['navy commander|IR', 'navy commander|OM'],
    ],
    [
      'Serbian Defence Minister [[Nenad Batut]] and his Slovak opposite number, [[Robert Kaliňák]], signed.',
      ['Defence Minister|RS', 'Defence Minister|SK'],
    ],
    [
      "Foreign Minister of Nepal [[Arzu Deuba]]'s predecessor, [[Narayan Saud]], had told reporters.",
      ['Foreign Minister|NP', 'Foreign Minister|NP'],
    ],
    [
      'Czech Defence Minister [[Jana Černochová]] and her successor [[Lubomír Metnar]] met.',
      ['Defence Minister|CZ', 'Defence Minister|CZ'],
    ],
    [
      'Prime Minister of Iraq [[Mohammed al-Sudani]] told your colleague [[Brett McGurk]] so.',
      ['Prime Minister|IQ', ''],
    ],
    [
      '[[Rajnath Singh]], Indian Defence Minister, spoke. It was signed by Defence Secretary [[Rajesh Singh]] of India. [[Rajnath Singh]] and his Japanese counterpart [[Gen Nakatani]] met.',
      ['Defence Minister|IN', 'Defence Secretary|IN', 'Defence Minister|JP'],
    ],
    [
      "In Oslo Danish Defence Minister [[Troels Poulsen]], his Swedish colleague [[Pål Jonson]], Finland's [[Antti Kaikkonen]] and Norway's [[Bjørn Gram]] signed a declaration.",
      ['Defence Minister|DK', 'Defence Minister|SE', 'Defence Minister|FI', 'Defence Minister|NO'],
    ],
    [
      "The defence ministers of North Macedonia, Albania and Kosovo signed it. North Macedonia's [[Vlado Ristovski]] shared the podium with Albania's [[Pirro Lleshi]].",
      ['defence minister|MK', 'defence minister|AL'],
    ],
    [
      "Denmark's defence minister [[Troels Poulsen]] watched as Norway's [[Ada Hegerberg]] scored.",
      ['defence minister|DK', ''],
    ],
    ["Sweden's defence minister [[Pål Jonson]] and the company's [[Mats Wicksell]] met.", ['defence minister|SE', '']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('titles in other languages, and titles that serve another', () => {
  test.each([
    ["Norway's landsforsvarssjef [[Eirik Kristoffersen]] spoke.", ['landsforsvarssjef|NO']],
    ['German Verteidigungsminister [[Boris Pistorius]] spoke.', ['Verteidigungsminister|DE']],
    ['Ministro de Defensa [[Margarita Robles]] of Spain spoke.', ['Ministro de Defensa|ES']],
    ['Chancellor of the Exchequer [[Rachel Reeves]] spoke.', ['Chancellor of the Exchequer|GB']],
    [
      "The Director General of Israel's Ministry of Defense, Maj. Gen. (Res.) [[Amir Baram]], signed.",
      ['Director General of Ministry of Defense|IL'],
    ],
    [
      'Danish troops watched. Swedish minister [[Pål Jonson]] came with [[Peter Sandwall]], state secretary to Mr [[Pål Jonson]].',
      ['minister|SE', 'state secretary|SE'],
    ],
    [
      'The United States met Costa Rica and gave Costa Rica boats, Minister of Public Security [[Michael Soto]] said.',
      ['Minister of Public Security|CR'],
    ],
    ['She was chief of staff to Speaker of the House [[Paul Ryan]].', ['Speaker of the House|']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('whose the office is', () => {
  test.each([
    [
      'The foreign and defence ministers of Japan, [[Iwaya Takeshi]] and [[Nakatani Gen]], met the press.',
      ['foreign minister|JP', 'defence minister|JP'],
    ],
    ['Danish and Dutch foreign and defence ministers met, [[Anna Berg]] said.', ['']],
    [
      'The finance and economy ministers of Mali, [[Alou Berg]], [[Awa Berg]] and [[Issa Berg]], came.',
      ['finance and economy minister|ML', 'finance and economy minister|ML', 'finance and economy minister|ML'],
    ],
    [
      "Secretary of Defense [[Gilberto Teodoro]] of the Philippines and Japan's Minister of Defense [[Nakatani Gen]] signed.",
      ['Secretary of Defense|PH', 'Minister of Defense|JP'],
    ],
    [
      "Jordan's Chairman of the Joint Chiefs of Staff Major General [[Yousef Huneiti]] met Iran's Islamic Revolutionary Guard Corps commander [[Mohammad Pakpour]].",
      ['Chairman of the Joint Chiefs of Staff|JO', 'Islamic Revolutionary Guard Corps commander|IR'],
    ],
    [
      "Colombia's Vice Minister for Strategy and Planning, Air Force General (Ret.) [[Daniel Garzón]], visited Sweden.",
      ['Vice Minister for Strategy and Planning|CO'],
    ],
    [
      'The commander general of the Air Force of Peru, General [[Carlos Chávez]], announced it.',
      ['commander general of the Air Force|PE'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('the country of a rank', () => {
  test.each([
    [
      "Malaysia's Brig Gen [[Samsul Rizal Musa]], the defence attaché in Bangkok, came.",
      ['defence attaché in Bangkok|MY'],
    ],
    ['Commodore [[Jens van der Meulen]] of the Danish Naval Command said so.', ['Commodore|DK']],
    ["The Polish Navy's vice admiral (R) [[Gustaw Lucki]] had warned.", ['vice admiral|PL']],
    ['Colonel [[Azamat Nurgaliyev]], who led the Kazakh working group, came to Azerbaijan.', ['Colonel|KZ']],
    ['He spoke in general [[Anna Berg]] terms.', ['']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('offices of no state', () => {
  test.each([
    ["[[Abdulaziz Munga]], the union's secretary-general, thanked Kenya.", ['secretary-general|']],
    ['[[William Karanja]], the managing director, welcomed it in Kenya.', ['managing director|']],
    ['Secretary General [[Mark Rutte]] came to Belgium.', ['Secretary General|']],
    ['The mayor of Lazdijai, [[Ausma Miškinienė]], complained to Lithuania.', ['mayor of Lazdijai|LT']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})
