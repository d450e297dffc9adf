import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import type { Document, OfficeMention, PersonMention } from '../model.js'
import { type PersonCluster, resolvePeople } from './people.js'

/** Reads a text with its people in square brackets: `[Rustem Umerov] met [Kasčiūnas]`. */
function read(marked: string): { document: Document; people: PersonMention[] } {
  const document = readDocument(marked.replace(/[[\]]/g, ''))
  const people: PersonMention[] = []
  let shift = 0
  for (const found of marked.matchAll(/\[([^\]]+)\]/g)) {
    const text = found[1] as string
    const start = found.index - shift
    const end = start + text.length
    shift += 2
    const firstToken = document.tokens.findIndex((token) => token.end > start)
    const endToken = document.tokens.filter((token) => token.start < end).length
    const sentence = document.sentences.findIndex((one) => firstToken < one.endToken)
    people.push({ kind: 'person', confidence: 1, start, end, text, firstToken, endToken, sentence })
  }
  return { document, people }
}

/** `read` for long texts: one mention to a sentence of three tokens or four. */
function readMany(marked: string): { document: Document; people: PersonMention[] } {
  const document = readDocument(marked.replace(/[[\]]/g, ''))
  const people = document.sentences.map(({ firstToken, endToken }, sentence): PersonMention => {
    const start = document.tokens[firstToken]?.start as number
    const end = document.tokens[endToken - 3]?.end as number
    const text = document.text.slice(start, end)
    return { kind: 'person', confidence: 1, start, end, text, firstToken, endToken: endToken - 2, sentence }
  })
  return { document, people }
}

const letters = (n: number): string =>
  n.toString(26).replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)] as string)

function resolve(marked: string, offices: readonly OfficeMention[] = []): readonly PersonCluster[] {
  const { document, people } = read(marked)
  return resolvePeople(document, people, offices, [])
}

/** `Name: form, form`, forms in the order of the text. */
const outline = (marked: string): string[] =>
  resolve(marked).map(({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(', ')}`)

describe('resolvePeople', () => {
  it.each([
    {
      what: 'surname before and after the full name',
      text: '[Umerov] flies to Vilnius\n\nDefence Minister [Rustem Umierov] landed on Monday. [Umerov] met his hosts.',
      people: ['Rustem Umierov: Umerov, Rustem Umierov, Umerov'],
    },
    {
      what: 'two men of one surname, each spoken of in his turn',
      text: 'Minister [Musa Abubakar] opened the talks. [Abubakar] praised the drones. Then came Air Marshal [Hasan Abubakar]. The pilots listened. [Abubakar] spoke of jets.',
      people: ['Musa Abubakar: Musa Abubakar, Abubakar', 'Hasan Abubakar: Hasan Abubakar, Abubakar'],
    },
    {
      what: 'father and son, the living one spoken of',
      text: 'President [Ilham Aliyev] signed the law. [Aliyev] thanked the crew. His late father, [Heydar Aliyev], built the port. [Aliyev] flew home.',
      people: ['Ilham Aliyev: Ilham Aliyev, Aliyev, Aliyev', 'Heydar Aliyev: Heydar Aliyev'],
    },
    {
      what: 'husband and wife, each with a title',
      text: 'President [Joe Biden] and First Lady [Jill Biden] will travel. President [Biden] will speak. First Lady [Biden] will listen.',
      people: ['Joe Biden: Joe Biden, Biden', 'Jill Biden: Jill Biden, Biden'],
    },
    {
      what: 'Marcos Jr. and the late dictator',
      text: 'President [Ferdinand Marcos Jr.] came to power in 2022. His father, the late dictator [Ferdinand Marcos], fled in 1986.',
      people: ['Ferdinand Marcos Jr.: Ferdinand Marcos Jr.', 'Ferdinand Marcos: Ferdinand Marcos'],
    },
    {
      what: 'Jr. left out',
      text: 'President [Ferdinand Marcos Jr.] spoke in Manila. On Friday [Ferdinand Marcos] is due in Tokyo.',
      people: ['Ferdinand Marcos Jr.: Ferdinand Marcos Jr., Ferdinand Marcos'],
    },
    {
      what: 'husband and wife by Mr and Mrs',
      text: '[Joe Biden] and [Jill Biden] arrived. [Mr Biden] talked about tanks. A nurse told Mrs [Biden] about the hospital, and Mr [Biden] listened.'.replace(
        '[Mr Biden]',
        'Mr [Biden]',
      ),
      people: ['Joe Biden: Joe Biden, Biden, Biden', 'Jill Biden: Jill Biden, Biden'],
    },
    {
      what: 'a wife whom nobody has named',
      text: 'President [Joko Widodo] opened the fair. Mrs [Widodo] cut the ribbon.',
      people: ['Joko Widodo: Joko Widodo', 'Widodo: Widodo'],
    },
    {
      what: 'by the title',
      text: 'President [Park Hee-jun] received General [Park Tae-ho]. The exercise ended on Friday. President [Park] thanked the sailors. General [Park] saluted.',
      people: ['Park Hee-jun: Park Hee-jun, Park', 'Park Tae-ho: Park Tae-ho, Park'],
    },
    {
      what: 'a headline surname goes to the one introduced first',
      text: '[Bush] signs arms pact\n\nPresident [George W. Bush] signed on Monday. His brother, Governor [Jeb Bush], was there.',
      people: ['George W. Bush: Bush, George W. Bush', 'Jeb Bush: Jeb Bush'],
    },
    {
      what: 'George Bush between father and son is nobody in particular',
      text: '[George H. W. Bush] liked boats and [George W. Bush] bikes. A street is named after [George Bush].',
      people: ['George H. W. Bush: George H. W. Bush', 'George W. Bush: George W. Bush', 'George Bush: George Bush'],
    },
    {
      what: 'on first-name terms',
      text: 'I spoke with Prime Minister [Justin Trudeau]. I am grateful to [Justin] for his help.',
      people: ['Justin Trudeau: Justin Trudeau, Justin'],
    },
    {
      what: 'on first-name terms, with Mrs and Father',
      text: 'We met President [Zuzana Čaputová] and Archpriest [Alexander Tkachenko]. Mrs [Zuzana] helped us. Welcome, Father [Alexander].',
      people: ['Zuzana Čaputová: Zuzana Čaputová, Zuzana', 'Alexander Tkachenko: Alexander Tkachenko, Alexander'],
    },
    {
      what: 'a corporal who shares a minister’s given name',
      text: 'Deputy minister [Ivan Havryliuk] visited the front. There Corporal [Ivan] drives an ambulance.',
      people: ['Ivan Havryliuk: Ivan Havryliuk', 'Ivan: Ivan'],
    },
    {
      what: 'a soldier who shares a given name',
      text: 'Deputy minister [Ivan Havryliuk] visited the front. [Ivan], 34, drives an ambulance there.',
      people: ['Ivan Havryliuk: Ivan Havryliuk', 'Ivan: Ivan'],
    },
    {
      what: 'a soldier met before the namesake is introduced',
      text: 'In the trench [Oleksandr] cleans his rifle. Far away, [Oleksandr Kamyshin] counts shells.',
      people: ['Oleksandr: Oleksandr', 'Oleksandr Kamyshin: Oleksandr Kamyshin'],
    },
    {
      what: 'given names that serve as surnames',
      text: '[Prabowo Subianto] flew to Ankara and [Abiy Ahmed] to Asmara. [Prabowo] bought drones; [Abiy] sold gold.',
      people: ['Prabowo Subianto: Prabowo Subianto, Prabowo', 'Abiy Ahmed: Abiy Ahmed, Abiy'],
    },
    {
      what: 'a king is no commoner of that name',
      text: 'Council president [Charles Michel] spoke first. King [Charles] hosted the dinner.',
      people: ['Charles Michel: Charles Michel', 'Charles: Charles'],
    },
    {
      what: 'the king himself',
      text: 'King [Charles III] hosted the dinner. Before that King [Charles] saw the fleet.',
      people: ['Charles III: Charles III, Charles'],
    },
    {
      what: 'a crown prince by his given name',
      text: 'Crown Prince [Mohammed bin Salman] met Sheikh [Tahnoun bin Zayed]. Prince [Mohammed] offered tea.',
      people: ['Mohammed bin Salman: Mohammed bin Salman, Mohammed', 'Tahnoun bin Zayed: Tahnoun bin Zayed'],
    },
    {
      what: 'the father is not the son of',
      text: 'Crown Prince [Mohammed bin Salman] stood in for King [Salman].',
      people: ['Mohammed bin Salman: Mohammed bin Salman', 'Salman: Salman'],
    },
    {
      what: 'both orders, capitals and a slip',
      text: '[KAMIKAWA YOKO] in Manila\n\nForeign Minister [Yoko Kamikawa] arrived with [Minoru Kihara]. [Kamikawa Yoko] signed. [Kihira Minoru] watched.',
      people: [
        'Yoko Kamikawa: KAMIKAWA YOKO, Yoko Kamikawa, Kamikawa Yoko',
        'Minoru Kihara: Minoru Kihara, Kihira Minoru',
      ],
    },
    {
      what: 'a slip in a long surname',
      text: 'Minister [Rolando Mirones] spoke. [Mirone] left at once.',
      people: ['Rolando Mirones: Rolando Mirones, Mirone'],
    },
    {
      what: 'no slip between brothers',
      text: 'Police named [Harjit Singh], a driver, and [Harjot Singh], a cook.',
      people: ['Harjit Singh: Harjit Singh', 'Harjot Singh: Harjot Singh'],
    },
    {
      what: 'a daughter is not a misspelt father',
      text: '[Igor Smirnov] sold the yard. [Smirnova], the owner, said nothing.',
      people: ['Igor Smirnov: Igor Smirnov', 'Smirnova: Smirnova'],
    },
    {
      what: 'initials that fit two',
      text: '[John Smith] and [Jane Smith] voted. A letter was signed [J. Smith].',
      people: ['John Smith: John Smith', 'Jane Smith: Jane Smith', 'J. Smith: J. Smith'],
    },
    {
      what: 'spellings of a surname whose owner is never named in full',
      text: '[Zelenskyy] flew to Rome. In Rome [Zelensky] met the pope.',
      people: ['Zelenskyy: Zelenskyy, Zelensky'],
    },
    {
      what: 'short surnames that only look alike',
      text: 'Defence Minister [Li Shangfu] was absent. [Lee] took the chair.',
      people: ['Li Shangfu: Li Shangfu', 'Lee: Lee'],
    },
    {
      what: 'a surname that is another man’s given name',
      text: '[Karine Jean-Pierre] briefed. [Jean-Pierre Lacroix] flew in. [Jean-Pierre] took questions.',
      people: ['Karine Jean-Pierre: Karine Jean-Pierre, Jean-Pierre', 'Jean-Pierre Lacroix: Jean-Pierre Lacroix'],
    },
    {
      what: 'a name broken by a line end',
      text: 'The deal was signed by [Ann\nYastishock]. [Yastishock] smiled.',
      people: ['Ann Yastishock: Ann\nYastishock, Yastishock'],
    },
    {
      what: 'names hyphened at a line end',
      text: 'Talks with [Volodymyr Zelen-\nskyy] and [Władysław Kosiniak-\nKamysz] began. [Zelenskyy] and [Kosiniak-Kamysz] smiled.',
      people: [
        'Volodymyr Zelenskyy: Volodymyr Zelen-\nskyy, Zelenskyy',
        'Władysław Kosiniak-Kamysz: Władysław Kosiniak-\nKamysz, Kosiniak-Kamysz',
      ],
    },
    {
      what: 'a slip in a short surname under the same title',
      text: 'Defence Minister [Rustem Umerov] spoke. Minister [Umelov] left early.',
      people: ['Rustem Umerov: Rustem Umerov, Umelov'],
    },
    {
      what: 'a slip in a short surname under no title',
      text: 'Defence Minister [Rustem Umerov] spoke. The lawyer [Umelov] left early.',
      people: ['Rustem Umerov: Rustem Umerov', 'Umelov: Umelov'],
    },
    {
      what: 'a nickname',
      text: 'Prime Minister [Benjamin Netanyahu] spoke. Critics of [Bibi] were not impressed.',
      people: ['Benjamin Netanyahu: Benjamin Netanyahu, Bibi'],
    },
    {
      what: 'a daughter with her father’s name in hers',
      text: 'The army arrested [Aung San Suu Kyi]. Ms [Suu Kyi] is the daughter of General [Aung San], who died in 1947.',
      people: ['Aung San Suu Kyi: Aung San Suu Kyi, Suu Kyi', 'Aung San: Aung San'],
    },
    {
      what: 'the elder and the younger',
      text: '[George Bush] the elder fought in 1991. [George W. Bush] came ten years later.',
      people: ['George Bush: George Bush', 'George W. Bush: George W. Bush'],
    },
    {
      what: 'the speaker and the one spoken of',
      text: 'Minister [Musa Abubakar] resigned. Senator [Atiku Abubakar] gave an interview. [Atiku] said [Abubakar] had been weak.',
      people: ['Musa Abubakar: Musa Abubakar, Abubakar', 'Atiku Abubakar: Atiku Abubakar, Atiku'],
    },
    {
      what: 'the spouse is Mrs, so the bare surname is the other',
      text: 'Mr [Benjamin Netanyahu] came late. [Sara Netanyahu] was there. Mrs [Netanyahu] smiled. [Netanyahu] spoke.',
      people: ['Benjamin Netanyahu: Benjamin Netanyahu, Netanyahu', 'Sara Netanyahu: Sara Netanyahu, Netanyahu'],
    },
    {
      what: 'a queen is no writer of her name, though the title is in the mention',
      text: 'Children read [Beatrix Potter]. [Queen Beatrix] opened the dyke.',
      people: ['Beatrix Potter: Beatrix Potter', 'Queen Beatrix: Queen Beatrix'],
    },
    {
      what: 'two Englishmen and no romanisation',
      text: 'Secretary [John Hay] wrote. Prime Minister [John Key] answered. [John Hay] wrote again, [John Key] too.',
      people: ['John Hay: John Hay, John Hay', 'John Key: John Key, John Key'],
    },
    {
      what: 'two people of one list',
      text: '[John Adams] and [John Quincy Adams] were presidents.',
      people: ['John Adams: John Adams', 'John Quincy Adams: John Quincy Adams'],
    },
    {
      what: 'a son and the father he is named after',
      text: '[John Quincy Adams], son of [John Adams], wrote the note.',
      people: ['John Quincy Adams: John Quincy Adams', 'John Adams: John Adams'],
    },
    {
      what: 'a couple',
      text: '[Joe Biden] flew home. [Joe] and [Jill Biden] waved.',
      people: ['Joe Biden: Joe Biden, Joe', 'Jill Biden: Jill Biden'],
    },
    {
      what: 'a surname beside its namesake',
      text: 'Marshal [Kim Jong-un] watched the launch. [Kim] and [Kim Yo-jong] clapped.',
      people: ['Kim Jong-un: Kim Jong-un, Kim', 'Kim Yo-jong: Kim Yo-jong'],
    },
    {
      what: 'a nom de guerre',
      text: 'Syria’s [Ahmed al-Sharaa], formerly known as [Abu Mohammed al-Jolani], flew to Riyadh. [Sharaa] met envoys; [Jolani] had fought them.',
      people: ['Ahmed al-Sharaa: Ahmed al-Sharaa, Abu Mohammed al-Jolani, Sharaa, Jolani'],
    },
    {
      what: 'a nickname in quotes behind the name',
      text: 'Prime Minister [Pushpa Kamal Dahal] ‘[Prachanda]’ spoke. [Prachanda] met envoys.',
      people: ['Pushpa Kamal Dahal: Pushpa Kamal Dahal, Prachanda, Prachanda'],
    },
    {
      what: 'an alias that is one word',
      text: 'The commander, [Pavlo Hrytsenko] alias [Sukhan], was wounded. [Sukhan] is recovering.',
      people: ['Pavlo Hrytsenko: Pavlo Hrytsenko, Sukhan, Sukhan'],
    },
    {
      what: 'sisters-in-law of no table',
      text: 'Queen [Jane Seymour] wrote to [Anne Seymour].',
      people: ['Jane Seymour: Jane Seymour', 'Anne Seymour: Anne Seymour'],
    },
    {
      what: 'letters of a ruler of a house',
      text: '[Mohamed bin Zayed Al Nahyan] landed in Rome. [MBZ] left at night.',
      people: ['Mohamed bin Zayed Al Nahyan: Mohamed bin Zayed Al Nahyan, MBZ'],
    },
    {
      what: 'letters of a crown prince',
      text: 'The crown prince, [Mohammed bin Salman], is known as [MBS].',
      people: ['Mohammed bin Salman: Mohammed bin Salman, MBS'],
    },
  ])('$what', ({ text, people }) => {
    expect(outline(text)).toEqual(people)
  })

  it('gives a reason for each other form, and none for the name', () => {
    const [person] = resolve('[Rustem Umierov] spoke. [Umerov] left, said [RUSTEM UMIEROV].')
    expect(person?.mergeReasons).toEqual([
      '"Umerov" is the surname of "Rustem Umierov": Cyrillic е: "e" in KMU 55, "ie" in press usage',
      '"RUSTEM UMIEROV" differs only in capitals from "Rustem Umierov"',
    ])
  })

  it('takes offices into account', () => {
    const text = '[Juma Ali] of Kenya met [Said Ali] of Oman. [Ali] signed first.'
    const { people } = read(text)
    const office = (holder: number, country: string): OfficeMention => ({
      ...(people[holder] as PersonMention),
      kind: 'office',
      title: 'Minister',
      time: 'current',
      country,
      holder,
      evidence: people[holder] as PersonMention,
    })
    const named = (signer: string): string[] =>
      resolve(text, [office(0, 'KE'), office(1, 'OM'), office(2, signer)])
        .filter(({ mentions }) => mentions.some(({ text: form }) => form === 'Ali'))
        .map(({ name }) => name)
    expect(named('KE')).toEqual(['Juma Ali'])
    expect(named('OM')).toEqual(['Said Ali'])
  })

  it('keeps every mention exactly once', () => {
    const { document, people } = read('[Kim Jong-un] met [Kim Yo-jong]. [Kim] spoke, then [Kim Jong Un] and Ms [Kim].')
    const mentions = resolvePeople(document, people, [], []).flatMap((person) => person.mentions)
    expect([...mentions].sort((one, two) => one.start - two.start)).toEqual(people)
  })

  it.each([
    ['distinct names', (n: number) => `Aa${letters(n)} Bb${letters(n * 7)}`],
    ['bearers of one surname', (n: number) => `Xa${letters(n)} Singh`],
    ['spellings of one name', (n: number) => `${'A'.repeat(1 + (n % 90))}bdul${'l'.repeat(n % 110)} Karim`],
    ['mentions of two namesakes', (n: number) => ['Anna Lee', 'Bob Lee', 'Lee'][n % 3] as string],
    ['lone names', (n: number) => `Qo${letters(n)}`],
  ])(
    'takes linear time over 10,000 %s',
    (_, nameOf) => {
      const text = Array.from({ length: 10_000 }, (_, n) => `[${nameOf(n)}] spoke.`).join(' ')
      const { document, people } = readMany(text)
      const started = performance.now()
      resolvePeople(document, people, [], [])
      expect(performance.now() - started).toBeLessThan(15_000)
    },
    60_000,
  )

  it('has nobody to resolve in an article without people', () => {
    expect(resolve('The ministry said nothing.')).toEqual([])
  })
})
