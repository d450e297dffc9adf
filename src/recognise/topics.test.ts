import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import { recogniseTopics } from './topics.js'

/** What a text is about, in the order of first mention. */
function topicsOf(text: string): string[] {
  return [...new Set(recogniseTopics(readDocument(text)).map(({ topic }) => topic))].sort()
}

function expectTopics(text: string, ...ids: string[]): void {
  expect(topicsOf(text)).toEqual(ids.sort())
}

describe('agreements of forty countries', () => {
  it.each<[string, ...string[]]>([
    ['Finland and Estonia will buy 155 mm shells together.', 'ammunition', 'procurement'],
    ['Chile and Peru guard against chemical, biological, radiological and nuclear threats.', 'protective-equipment'],
    ['Kenya and Türkiye agreed to work in the defence and aviation industries.', 'industry-cooperation'],
    ['The embassies of Malta and Cyprus will pass on strategic information.', 'intelligence'],
    ['Places on training courses in Brunei go to Laos.', 'training'],
    ['The Omani device jams GPS signals.', 'electronic-warfare'],
    ['Traffic jams in Ghana and the offset of a clock in Togo; courses cooked by a chef in Benin.'],
    ['Norway orders four Type 26 frigates from Britain.', 'naval', 'procurement'],
    ['Sweden will hand over ten Gripen jets and train Hungarian pilots on them.', 'aircraft', 'training'],
    ['Denmark donates nineteen CAESAR howitzers to Ukraine.', 'artillery', 'financing'],
    ['Latvia leads the drone coalition and has pledged 20 million euros for FPV drones.', 'financing', 'uav'],
    ['Lithuania signed a contract for NASAMS launchers and spare parts.', 'air-defence', 'components', 'procurement'],
    ['Poland and South Korea agreed on local production of K2 tanks.', 'armoured-vehicles', 'joint-production'],
    ['Germany and Israel concluded the purchase of the Arrow 3 missile defence system.', 'air-defence', 'procurement'],
    [
      'France offers Morocco Caracal helicopters with maintenance in Casablanca.',
      'aircraft',
      'maintenance',
      'procurement',
    ],
    ['Spain and Türkiye are to develop the Hürjet trainer jointly.', 'aircraft', 'technology-research'],
    ['Italian and Greek navies will hold a joint exercise in the Ionian Sea.', 'exercises'],
    ['Portugal sends sea drones and divers to clear mines off Odesa.', 'demining', 'unmanned-ground-naval'],
    ['Romania opens a training centre for F-16 pilots.', 'aircraft', 'training'],
    ['Bulgaria will repair Soviet-made helicopters for the Angolan air force.', 'aircraft', 'maintenance'],
    ['Greece grants American forces access to the naval base at Souda.', 'logistics'],
    ['Serbia and the Emirates will co-produce loitering munitions.', 'joint-production', 'uav'],
    ['Croatia and Slovakia exchange classified information under a new treaty.', 'intelligence'],
    [
      'Czech companies will supply Vietnam with radars and L-39NG trainers.',
      'aircraft',
      'procurement',
      'radar-sensors',
    ],
    [
      'Slovenia, Austria and Italy patrol their borders together; border surveillance comes first.',
      'maritime-border-security',
    ],
    ['Moldova receives Piranha armoured personnel carriers from Germany.', 'armoured-vehicles', 'procurement'],
    ['Georgia sends two hundred soldiers to the EU training mission in the Central African Republic.', 'training'],
    [
      'Armenia has bought Pinaka rocket launchers and Akash air defence missiles from India.',
      'air-defence',
      'missiles',
      'procurement',
    ],
    ['Azerbaijan and Pakistan signed a deal on forty JF-17 fighter jets.', 'aircraft', 'procurement'],
    ['Kazakhstan and Türkiye start joint production of Anka drones.', 'joint-production', 'uav'],
    ['Uzbek and Indian troops met for the Dustlik exercise.', 'exercises'],
    ['Mongolia and the United States expanded peacekeeping training at Five Hills.', 'peacekeeping', 'training'],
    [
      'Japan will transfer early warning radars to the Philippines and fund coast guard vessels.',
      'naval',
      'procurement',
      'radar-sensors',
    ],
    ['Indonesia and France signed a contract for two Scorpène submarines.', 'naval', 'procurement'],
    ['Vietnam and India agreed to share white shipping information on maritime security.', 'maritime-border-security'],
    ['Australia and Fiji signed a treaty on maritime domain awareness.', 'maritime-border-security'],
    ['New Zealand provides a loan for patrol boats to the Cook Islands.', 'financing', 'naval'],
    ['Singapore trains its pilots in Australia.', 'training'],
    ['Thailand and Sweden signed an offset agreement for Gripen E fighters.', 'aircraft', 'joint-production'],
    ['Saudi Arabia seeks a transfer of technology for ballistic missiles.', 'missiles', 'technology-research'],
    [
      'Qatar ordered night-vision goggles and body armour for its special forces.',
      'procurement',
      'protective-equipment',
    ],
    ['Egypt and Cyprus agreed on search and rescue at sea.', 'maritime-border-security'],
    ['Morocco will host a plant for WanderB drones.', 'uav'],
    ['Nigeria and Italy signed for six M-346 light combat aircraft and their upkeep.', 'aircraft', 'maintenance'],
    [
      'Ghana gets demining robots and counter-IED courses for its officers.',
      'demining',
      'training',
      'unmanned-ground-naval',
    ],
    ['Kenya and the United States sign a framework on counter-terrorism.', 'peacekeeping'],
    ['Rwanda and Mozambique prolong the mission against terrorism in Cabo Delgado.', 'peacekeeping'],
    ['South Africa offers Rooivalk helicopters and G6 howitzers to Brazil.', 'aircraft', 'artillery', 'procurement'],
    ['Brazil and Portugal build the KC-390 under a technology transfer agreement.', 'aircraft', 'technology-research'],
    ['Argentina and Chile renewed their pact on military medicine.', 'medical'],
    [
      'Colombia and Peru share intelligence on smuggling across the border.',
      'intelligence',
      'maritime-border-security',
    ],
    [
      'Canada will deliver jammers and encrypted communications to Kyiv.',
      'communications',
      'electronic-warfare',
      'procurement',
    ],
    ['Mexico and the United States agreed on cyber security training for the navy.', 'cyber', 'training'],
    ['Belgium and the Netherlands run a joint minehunter programme.', 'demining'],
    ['Luxembourg pays for satellite communications and satellite imagery.', 'communications', 'space'],
    ['Switzerland will buy Patriot interceptors later than planned.', 'air-defence', 'procurement'],
  ])('%s', (text, ...ids) => {
    expectTopics(text, ...ids)
  })
})

describe('the most specific topic wins', () => {
  it.each<[string, ...string[]]>([
    ['Latvia tests counter-drone systems.', 'counter-uav'],
    ['Latvia tests counterdrone systems.', 'counter-uav'],
    ['Latvia tests anti-UAV guns.', 'counter-uav'],
    ['Interceptor drones defend the Estonian border regions.', 'counter-uav'],
    ['Air defence missiles reached Odesa.', 'air-defence'],
    ['Anti-aircraft guns reached Lviv.', 'air-defence'],
    ['The army wants drone jammers.', 'electronic-warfare'],
    ['Turkish sea drones sailed past the frigate.', 'naval', 'unmanned-ground-naval'],
    ['Anti-tank missiles stopped the column.', 'missiles'],
    ['Artillery shells are short.', 'ammunition'],
    ['Loitering munitions are cheap.', 'uav'],
    ['The nuclear-powered submarine left Faslane.', 'naval', 'nuclear'],
    ['Brazil wants a nuclear submarine.', 'naval', 'nuclear'],
    ['Rocket artillery is Chunmoo in Polish service.', 'missiles'],
    ['Unmanned surface vessels were shown in Doha.', 'unmanned-ground-naval'],
    ['The ballistic missile defence radar stands in Romania.', 'air-defence', 'radar-sensors'],
    ['Satellite communications terminals arrived.', 'communications'],
    ['Cluster bombs were dropped.', 'ammunition'],
    ['Tank ammunition and tank engines are needed.', 'ammunition', 'components'],
    ['Mine-clearing vehicles came from Croatia.', 'demining'],
    ['Engineers cleared anti-personnel mines near Kharkiv.', 'ammunition'],
    ['The removal of anti-personnel mines goes on in Angola.', 'demining'],
    [
      'The Boxer and the Lynx will be delivered to the Hungarian army, the defence ministry and soldiers said.',
      'armoured-vehicles',
      'procurement',
    ],
    ['Caesar howitzers and ten Archer were ordered by the Danish army for its soldiers.', 'artillery', 'procurement'],
    ['Indonesia signed for 48 KAAN jets.', 'aircraft'],
    ['Peru takes the K808 White Tiger.', 'armoured-vehicles'],
    [
      'The navies will train with unmanned systems and uncrewed mine hunting vessels.',
      'demining',
      'naval',
      'training',
      'unmanned-ground-naval',
    ],
    ['Laotian officers attend the Laros exercise every year.', 'exercises'],
    ['Norway will guard undersea cables.', 'maritime-border-security'],
    ['The unmanned jet flew over Ankara.', 'uav'],
    ['Turkish troops are stationed in Qatar under an agreement of 2014.', 'logistics'],
    ['Indian sailors get counter-drone radars.', 'counter-uav', 'radar-sensors'],
    ['Cyprus buys missiles for Patriot systems.', 'air-defence', 'missiles', 'procurement'],
  ])('%s', (text, ...ids) => {
    expectTopics(text, ...ids)
  })
})

describe('words of two senses', () => {
  it.each<[string, ...string[]]>([
    ['A think tank in Brussels warned of delays.'],
    ['The fuel tank of the lorry leaked on the motorway.'],
    ['The tank brigade of the Slovak army moved east.', 'armoured-vehicles'],
    ['The shell company was registered in Cyprus.'],
    ['Shell plc reported record profits in London.'],
    ['The army fired ten thousand shells a day.', 'ammunition'],
    ['Start-ups had been a shell for some time, the army said.'],
    ['Bono of U2 came to Kyiv.'],
    ['A boxer from Lviv won the title.'],
    ['The emperor Caesar never saw Britain again.'],
    ['The locally built hall seats three hundred.'],
    ['She trained as a lawyer in Toulouse.'],
    ['Researchers are training a model on Icelandic news.'],
    ['The soldiers were trained in Wales.', 'training'],
    ['He is a patriot, the minister of culture said.'],
    ['The Patriot Act was renewed in Washington.'],
    ['Two Patriot batteries protect the Dutch airbase.', 'air-defence'],
    ['A leopard escaped from the zoo in Leipzig.'],
    ['Leopards of the Norwegian army crossed the river.', 'armoured-vehicles'],
    ['The archer won a medal for Bhutan.'],
    ['Rounds of talks were held in Doha.'],
    ['The company drills for oil off Guyana.'],
    ['The union exercised its right to strike.'],
    ['The prime minister exercises control of the budget.'],
    ['There is space for negotiations, the envoy said.'],
    ['Belarus is called a satellite state by its critics.'],
    ['The nuclear family is changing in Japan.'],
    ['Natural gas supplies to Moldova fell.'],
    ['The delivery of vaccines to Paraguay was late.'],
    ['The delivery of howitzers to Paraguay was late.', 'artillery', 'procurement'],
    ['The footballers bought a new house in Lyon.'],
    ['She gave a radio interview in Tirana.'],
    ['Maintenance of peace and security is the task of the council.'],
    ['Strategic autonomy was the subject of the summit.'],
    ['You know how hard it is.'],
    ['At 4 am the first bus leaves Skopje.'],
    ['The presidents of Peru and Chile met.'],
    ['The CT scan was clear.'],
    ['The bank gave the farm a loan.', 'financing'],
    ['Mining companies of Zambia raised output.'],
    ['Gun violence is a plague, the mayor said.'],
    ['An arrow on the sign points to the museum.'],
    ['The spare bedroom has parts of a wardrobe in it.'],
    ['Border row: the two sides agreed to talk.'],
    ['The trade agreement covers wine and cheese.'],
  ])('%s', (text, ...ids) => {
    expectTopics(text, ...ids)
  })
})

describe('acronyms need their trade', () => {
  it.each<[string, ...string[]]>([
    ['The army asked for EW systems.', 'electronic-warfare'],
    ['EW Scripps owns television stations.'],
    ['AD units of the Lithuanian armed forces got new launchers.', 'air-defence'],
    ['The coin dates from 54 AD, the museum said.'],
    ['Forty APCs went to the Mongolian peacekeepers.', 'armoured-vehicles', 'peacekeeping'],
    ['The APC party won the election in Lagos.'],
    ['ISR aircraft of the Italian air force watch the coast.', 'aircraft', 'radar-sensors'],
    ['An MRO centre for helicopters opens in Split.', 'aircraft', 'maintenance'],
    ['UAVs and UGVs were on show in Abu Dhabi.', 'uav', 'unmanned-ground-naval'],
    ['AI was on the agenda in Seoul.', 'ai-robotics'],
    ['A C4ISR system links the brigades.', 'communications'],
  ])('%s', (text, ...ids) => {
    expectTopics(text, ...ids)
  })
})

describe('spelling', () => {
  it.each<[string, ...string[]]>([
    ['armored vehicles', 'armoured-vehicles'],
    ['armoured vehicle', 'armoured-vehicles'],
    ['air defense', 'air-defence'],
    ['air-defence', 'air-defence'],
    ['military maneuvers', 'exercises'],
    ['military manoeuvres', 'exercises'],
    ['F16s', 'aircraft'],
    ['F-16V', 'aircraft'],
    ['F-16s', 'aircraft'],
    ['T-72B3', 'armoured-vehicles'],
    ['S400', 'air-defence'],
    ['PzH 2000', 'artillery'],
    ['PzH2000', 'artillery'],
    ['155-mm shells', 'ammunition'],
    ['155mm shells', 'ammunition'],
    ['Bayraktar Akinci', 'uav'],
    ['Bayraktar Akıncı', 'uav'],
    ['de-mining', 'demining'],
    ['coproduction', 'joint-production'],
    ['cooperation in R&D', 'technology-research'],
  ])('%s', (text, ...ids) => {
    expect(topicsOf(`They spoke about ${text} in Oslo.`)).toEqual(expect.arrayContaining(ids))
  })
})

describe('places', () => {
  it('gives the span of the whole term', () => {
    const text = 'Ireland buys anti-drone systems and radars.'
    const found = recogniseTopics(readDocument(text))
    expect(found.map(({ topic, text }) => `${topic}: ${text}`)).toEqual([
      'procurement: buys',
      'counter-uav: anti-drone systems',
      'radar-sensors: radars',
    ])
    for (const { start, end, text: slice } of found) expect(text.slice(start, end)).toBe(slice)
  })

  it('leaves out terms inside a name', () => {
    const document = readDocument('The missile was made by Bharat Missile Works.')
    const names = [{ start: 24, end: 44, text: 'Bharat Missile Works', firstToken: 5, endToken: 8, sentence: 0 }]
    expect(recogniseTopics(document, { names }).map(({ start }) => start)).toEqual([4])
  })

  it('takes a plant in another country for joint production', () => {
    const text = 'Rheinmetall plans a plant for shells of the army in Ukraine.'
    const document = readDocument(text)
    const at = document.tokens.findIndex(({ lexeme }) => lexeme.text === 'Ukraine')
    const countries = [{ start: 52, end: 59, text: 'Ukraine', firstToken: at, endToken: at + 1, sentence: 0 }]
    expect(recogniseTopics(document, { countries }).map(({ topic }) => topic)).toContain('joint-production')
    expect(recogniseTopics(document).map(({ topic }) => topic)).not.toContain('joint-production')
  })

  it('takes time in the length of the text, whatever it holds', () => {
    for (const word of ['tank ', 'train army ', 'air-', 'missile ', 'the training of ']) {
      const short = timeOf(word.repeat(20_000))
      const long = timeOf(word.repeat(80_000))
      expect(long).toBeLessThan(short * 16 + 50)
    }
  })
})

function timeOf(text: string): number {
  const document = readDocument(text)
  const before = performance.now()
  recogniseTopics(document)
  return performance.now() - before
}
