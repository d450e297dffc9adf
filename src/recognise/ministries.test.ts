import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/read.js'
import { recogniseCountries } from './countries.js'
import { recogniseMinistries } from './ministries.js'

/** `text = country/portfolios` of each mention. */
function ministriesIn(text: string): string[] {
  const document = readDocument(text)
  const mentions = recogniseMinistries(document, recogniseCountries(document, []))
  return mentions.map((m) => {
    expect(document.text.slice(m.start, m.end)).toBe(m.text)
    return `${m.text.replace(/\s+/g, ' ')} = ${m.country ?? '?'}/${m.portfolios.join('+')}`
  })
}

describe('a ministry by its full name', () => {
  test.each([
    ['The Ministry of Defence of Norway ordered them.', ['Ministry of Defence of Norway = NO/defence']],
    ["Estonia's Ministry of Defence said so.", ['Ministry of Defence = EE/defence']],
    ['Officials of the Georgian Ministry of Defence came.', ['Georgian Ministry of Defence = GE/defence']],
    [
      'the Ministry of Foreign Affairs\nof the Republic of Moldova',
      ['Ministry of Foreign Affairs of the Republic of Moldova = MD/foreign-affairs'],
    ],
    [
      'The Ministry of Foreign Affairs and Trade of Hungary signed.',
      ['Ministry of Foreign Affairs and Trade of Hungary = HU/foreign-affairs+trade'],
    ],
    [
      'Spain has a Ministry of Industry, Trade and Tourism.',
      ['Ministry of Industry, Trade and Tourism = ?/industry+tourism+trade'],
    ],
    ["South Africa's Department of Defence bought six.", ['Department of Defence = ZA/defence']],
    ['The US Department of Defense pays.', ['US Department of Defense = US/defence']],
    ['A note went to the Ministry of Labour.', ['Ministry of Labour = ?/labour']],
    ['A note went to the Ministry of Labor.', ['Ministry of Labor = ?/labour']],
    [
      "Australia's Department of Foreign Affairs and Trade replied.",
      ['Department of Foreign Affairs and Trade = AU/foreign-affairs+trade'],
    ],
    ['Kuwait said its Ministry of Interior had agreed.', ['Ministry of Interior = KW/interior']],
    [
      'The Ministry of Defence, Government of India, issued it.',
      ['Ministry of Defence, Government of India = IN/defence'],
    ],
    ['The Department of Homeland Security paid.', ['Department of Homeland Security = US/security']],
    [
      'The Ministry of Emergency Situations of Kazakhstan sent teams.',
      ['Ministry of Emergency Situations of Kazakhstan = KZ/emergencies'],
    ],
  ])('%s', (text, expected) => {
    expect(ministriesIn(text)).toEqual(expected)
  })
})

describe('a ministry by its portfolio', () => {
  test.each([
    ['the Polish Defence Ministry', ['Polish Defence Ministry = PL/defence']],
    ["Thailand's foreign ministry", ['foreign ministry = TH/foreign-affairs']],
    ['The US Justice Department sued.', ['US Justice Department = US/justice']],
    ['Japan and the Philippines: the Japanese defense ministry agreed.', ['Japanese defense ministry = JP/defence']],
    ['The Serbian Industry and Trade Ministry disagreed.', ['Serbian Industry and Trade Ministry = RS/industry+trade']],
    ['sources at the Peruvian interior ministry', ['Peruvian interior ministry = PE/interior']],
  ])('%s', (text, expected) => {
    expect(ministriesIn(text)).toEqual(expected)
  })
})

describe('several ministries in one breath', () => {
  test.each([
    [
      'the Ministries of Defence of Chile and Peru',
      ['Ministries of Defence of Chile and Peru = CL/defence', 'Ministries of Defence of Chile and Peru = PE/defence'],
    ],
    [
      'the defence and foreign ministries of Finland',
      [
        'defence and foreign ministries of Finland = FI/defence',
        'defence and foreign ministries of Finland = FI/foreign-affairs',
      ],
    ],
    [
      'the Estonian and Latvian defence ministries',
      ['Estonian and Latvian defence ministries = EE/defence', 'Estonian and Latvian defence ministries = LV/defence'],
    ],
    [
      'The departments of Foreign Affairs and Justice helped.',
      [
        'departments of Foreign Affairs and Justice = ?/foreign-affairs',
        'departments of Foreign Affairs and Justice = ?/justice',
      ],
    ],
    [
      'the Departments of State and Defense',
      ['Departments of State and Defense = US/foreign-affairs', 'Departments of State and Defense = US/defence'],
    ],
    [
      'Ministries of Interior, Health launch hotline',
      ['Ministries of Interior, Health = ?/interior', 'Ministries of Interior, Health = ?/health'],
    ],
    [
      'The Ministry of Defence of Kenya and the Ministry of Health met.',
      ['Ministry of Defence of Kenya = KE/defence', 'Ministry of Health = ?/health'],
    ],
  ])('%s', (text, expected) => {
    expect(ministriesIn(text)).toEqual(expected)
  })
})

describe('a ministry by a name of its own', () => {
  test.each([
    ['The Pentagon said so.', ['Pentagon = US/defence']],
    ['The State Department approved it.', ['State Department = US/foreign-affairs']],
    ['The Foreign Office summoned him.', ['Foreign Office = GB/foreign-affairs']],
    ['The German Foreign Office denied it.', ['German Foreign Office = DE/foreign-affairs']],
    ['a diplomat at the Quai d\u2019Orsay', ['Quai d\u2019Orsay = FR/foreign-affairs']],
    ['The Ukrainian MoD confirmed it.', ['Ukrainian MoD = UA/defence']],
    ['The MoD in Warsaw confirmed it.', ['MoD = PL/defence']],
    ['A Defence Ministry spokesman in Ankara confirmed it.', ['Defence Ministry = TR/defence']],
    ['the MFA of Armenia', ['MFA of Armenia = AM/foreign-affairs']],
    [
      'The Egyptian Ministry of Military Production (MoMP) is in talks. The MoMP denied it.',
      ['Egyptian Ministry of Military Production = EG/production', 'MoMP = EG/production', 'MoMP = EG/production'],
    ],
    ['The FCDO in London agreed.', ['FCDO = GB/development+foreign-affairs']],
    ['The Ministerstwo Obrony Narodowej signed.', ['Ministerstwo Obrony Narodowej = PL/defence']],
    ['Bucharest’s MApN ordered it.', ['MApN = RO/defence']],
    ['The Kaitseministeerium in Tallinn said so.', ['Kaitseministeerium = EE/defence']],
    ['The ministry gave no figures.', ['ministry = ?/']],
  ])('%s', (text, expected) => {
    expect(ministriesIn(text)).toEqual(expected)
  })
})

test.each([
  'He spent forty years in the ministry of the word.',
  'the Illinois Department of Public Health',
  'the State Protection Department of Ukraine',
  'Treasury bonds fell.',
  'Treasury Secretary Jane Doe and the Secretary of the Treasury spoke.',
  'He entered the ministry of the church in Kenya.',
  'The MoI was signed by the two agencies.',
  'The General Staff of Romania and the National Security Council met.',
  "The prime minister's office and the cabinet agreed.",
  'a state department store',
  'She studied at the department of history.',
  'The Defence Committee of the Danish parliament sat.',
  'Relevant ministries were told.',
  'The mod scene is alive.',
  'Foreign ministers met in Lima.',
])('names no ministry: %s', (text) => {
  expect(ministriesIn(text)).toEqual([])
})

test.each([
  '. ',
  'Ministry ',
  'Ministry of ',
  'Defence and ',
  'Ministries of Defence of Ukraine and ',
  'its ministry ',
])('takes time in the length of the text: %j', (part) => {
  const time = (count: number): number => {
    const document = readDocument(part.repeat(count))
    const countries = recogniseCountries(document, [])
    const start = performance.now()
    recogniseMinistries(document, countries)
    return performance.now() - start
  }
  const best = (count: number): number => Math.min(time(count), time(count), time(count))
  time(2000)
  expect(best(32_000)).toBeLessThan(60 * Math.max(best(2000), 1))
})
