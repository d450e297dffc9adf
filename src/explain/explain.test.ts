import { describe, expect, it } from 'vitest'
import { extract } from '../extract.js'
import { compileDictionary } from '../gazetteer/dictionary.js'
import type { Extraction } from '../model.js'

/** Every reason in a record, whatever it is for. */
function reasonsIn({ people, ministries, countries, organizations, topics, agreements }: Extraction): string[] {
  const roles = people.flatMap((person) => person.roles)
  return [people, roles, ministries, countries, organizations, topics, agreements]
    .flat()
    .flatMap(({ explanation = [] }) => explanation)
}

describe('the reasons for what is found', () => {
  it.each([
    {
      what: 'titles, verbs and names told again',
      text: "Peru's Defence Minister Walter Astudillo flew to Lisbon. Astudillo said that the talks went well.",
      reasons: [
        /^“Walter Astudillo” follows the title “Defence Minister” in sentence 1\b/,
        '“Astudillo” repeats the last part of “Walter Astudillo” in sentence 1 and stands before the verb “said” in sentence 2',
        '“Astudillo” is the surname of “Walter Astudillo”',
        "Peru: the title says so, “Peru's Defence Minister Walter Astudillo”",
        'Implied by the title “Defence Minister” of Walter Astudillo',
        'Peru: as the country of that title',
        '“Lisbon” is its capital',
      ],
    },
    {
      what: 'somebody well known',
      text: 'War is bad. For Erdoğan and Lisbon it is a failure.',
      reasons: ['“Erdoğan” is the name of somebody well known'],
    },
    {
      what: 'a rival spelling',
      text: 'Rustem Umierov and Laurynas Kasčiūnas met in Vilnius. Umerov praised Kasciunas.',
      reasons: [
        /^“Umerov” stands before the verb “praised” in sentence 2 and is also written “Rustem Umierov” in sentence 1$/,
        /^“Umerov” is the surname of “Rustem Umierov”: Cyrillic е: /,
        /^“Kasciunas” repeats the last part of “Laurynas Kasčiūnas” in sentence 1\b/,
      ],
    },
    {
      what: 'a form of address, a counterpart',
      text: 'Bulgarian Foreign Minister Anton Vasilev met his Latvian counterpart, Ilze Kalnina. Mr Vasilev flies home on Friday.',
      reasons: [
        /^“Vasilev” follows the form of address “Mr” in sentence 2 and repeats the last part of “Anton Vasilev” in sentence 1$/,
        /^“Ilze Kalnina” is introduced as “Latvian counterpart” in sentence 1\b/,
        'Latvia: the text says whose counterpart it is',
        '“Latvian” is said of it and its people',
      ],
    },
    {
      what: 'a title after the name, a country before it',
      text: "Australia's Richard Marlowe, the defence minister, arrived in Suva.",
      reasons: [
        /^“Richard Marlowe” stands before the title “defence minister” in sentence 1\b/,
        'Australia: “Australia” stands before the name in sentence 1',
        'Implied by the title “defence minister” of Richard Marlowe',
      ],
    },
    {
      what: 'an office of the past',
      text: 'Former Defence Minister of Ghana Dominic Asante spoke in Accra.',
      reasons: [
        'Ghana: the title says so, “Former Defence Minister of Ghana Dominic Asante”',
        'The text says that it was held before',
      ],
    },
    {
      what: 'a ministry by its name, a listed organization',
      text: 'The Ministry of Defence of Chad and the EU held talks.',
      reasons: ['Chad: said with its name, “Ministry of Defence of Chad”', '“EU” is listed as European Union'],
    },
    {
      what: 'a signing, told twice',
      text: `Chile's Defence Minister Ana Rojas and Peru's Defence Minister Luis Quispe signed a memorandum of understanding on cyber defence in Lima on 4 May 2023.

The memorandum provides for the joint production of ammunition.`,
      reasons: [
        'Memorandum: “a memorandum of understanding” in sentence 1, by the rules object and subject',
        'The same in sentence 2: “The memorandum”, a definite phrase',
        'Party Chile: subject of “signed” in sentence 1, for which Ana Rojas stands',
        'Party Peru: subject of “signed” in sentence 1, for which Luis Quispe stands',
        'Signed: “signed” in sentence 1, by the rules object and subject',
        'Date 2023-05-04: “4 May 2023” says the day',
        'Signatory Ana Rojas: subject of “signed” in sentence 1',
        'Signatory Luis Quispe: subject of “signed” in sentence 1',
        'Topic Cyber defence: “cyber defence” in sentence 1, in the phrase or after it',
        /^Topic Ammunition: “ammunition” in sentence 2, /,
        'Agreed in agreement-1, the memorandum of Chile and Peru',
      ],
    },
    {
      what: 'a plan',
      text: 'Sweden and Finland will sign a treaty on ammunition next week.',
      reasons: [
        /^Treaty: “a treaty” in sentence 1, by the rules /,
        'Party Sweden: subject of “sign” in sentence 1',
        /^Planned: “sign” in sentence 1, by the rules /,
      ],
    },
    {
      what: 'an end',
      text: 'Serbia withdrew from the agreement with Croatia on the return of patrol boats.',
      reasons: [
        'Party Serbia: subject of “withdrew” in sentence 1',
        'Party Croatia: partner in “the agreement” in sentence 1',
        /^Ended: “withdrew” in sentence 1, by the rules /,
      ],
    },
    {
      what: 'sides that are listed',
      text: 'The Framework Agreement between India and Vietnam has been in force since 2016.',
      reasons: [
        /^Framework agreement: “The Framework Agreement” in sentence 1, by the rules .*\bin-force\b/,
        'Party India: listed as a side in sentence 1',
        'Party Vietnam: listed as a side in sentence 1',
        'In force: by the rule in-force in sentence 1',
      ],
    },
    {
      what: 'cooperation without an agreement',
      text: 'Oman and Qatar discussed the joint production of drones.',
      reasons: ['Agreed: “drones” in sentence 1, which speaks of cooperation by “joint”'],
    },
  ])('$what', ({ text, reasons }) => {
    const found = reasonsIn(extract(text, { explain: true }))
    for (const reason of reasons) {
      expect(found).toContainEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
    }
  })

  it('name the dictionary where it decides', () => {
    const dictionary = compileDictionary({
      people: [{ name: 'Ayen Deng', aliases: ['Boxwood'], offices: [{ title: 'Minister of Peace', country: 'SS' }] }],
    })
    const reasons = reasonsIn(extract('Boxwood spoke in Juba.', { explain: true, dictionary }))
    expect(reasons).toContainEqual(expect.stringMatching(/^“Boxwood” is in the dictionary\b/))
    expect(reasons).toContain('“Boxwood” is “Ayen Deng”: the dictionary says so')
    expect(reasons).toContain('South Sudan: the dictionary says so')
  })

  it('quote long words of the text on one line, and not whole', () => {
    const text = `Chile and Peru signed a memorandum. The ${'very '.repeat(10)}\nlong memorandum covers drones.`
    for (const reason of reasonsIn(extract(text, { explain: true }))) expect(reason).toMatch(/^[^\n]{1,300}$/)
  })
})
