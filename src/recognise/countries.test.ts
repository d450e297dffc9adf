import { describe, expect, it } from 'vitest'
import { countryAliases } from '../gazetteer/countries.js'
import { countriesIn, mentionsIn } from './countries/countries-in.js'

const formsIn = (text: string): string[] =>
  mentionsIn(text).map(({ country, form, text: slice }) => `${country} ${form} ${slice}`)

describe('recogniseCountries', () => {
  it.each([
    ['A Royal Jordanian aircraft and Kuwait Petroleum Corporation in the days of the Mali Empire.', []],
    [
      'The Ministry of Defence of Ukraine hosted Lithuanians in Kyiv; the Kremlin objected.',
      ['UA name Ukraine', 'LT demonym Lithuanians', 'UA capital Kyiv', 'RU metonym Kremlin'],
    ],
    [
      'The UK, the U.S. and the UAE joined; so did the DPRK, the ROK and the PRC.',
      ['GB name UK', 'US name U.S.', 'AE name UAE', 'KP name DPRK', 'KR name ROK', 'CN name PRC'],
    ],
    [
      'A Briton, two Swedes, a Frenchman, three Poles and some Filipinos trained together.',
      ['GB demonym Briton', 'SE demonym Swedes', 'FR demonym Frenchman', 'PL demonym Poles', 'PH demonym Filipinos'],
    ],
    [
      'Scotland, Wales, England and Northern Ireland are one state; the Republic of Ireland is another.',
      [
        'GB name Scotland',
        'GB name Wales',
        'GB name England',
        'GB name Northern Ireland',
        'IE name Republic of Ireland',
      ],
    ],
    [
      'The Quai d’Orsay called Malacañang, Whitehall and the White House.',
      ['FR metonym Quai d’Orsay', 'PH metonym Malacañang', 'GB metonym Whitehall', 'US metonym White House'],
    ],
    [
      'From Washington, D.C. she flew to New Delhi, Mexico City, Kuwait City and The Hague.',
      [
        'US capital Washington, D.C.',
        'IN capital New Delhi',
        'MX capital Mexico City',
        'KW capital Kuwait City',
        'NL capital The Hague',
      ],
    ],
    [
      'Singapore, Monaco, Djibouti, Luxembourg and San Marino are cities and states.',
      ['SG name Singapore', 'MC name Monaco', 'DJ name Djibouti', 'LU name Luxembourg', 'SM name San Marino'],
    ],
  ])('%s', (text, expected) => expect(formsIn(text)).toEqual(expected))

  it.each([
    ['Chile and Paraguay', 'CL PY'],
    ['a Ghanaian frigate, a Beninese patrol boat and Togolese marines', 'GH BJ TG'],
    ['Kazakh, Kyrgyz, Tajik, Turkmen and Uzbek officers', 'KZ KG TJ TM UZ'],
    ['Emirati and Qatari jets over Oman', 'AE QA OM'],
    ['Fijian peacekeepers, Tongan marines and the Solomon Islands police', 'FJ TO SB'],
    ['Laotian, Cambodian and Burmese envoys in Bruneian waters', 'LA KH MM BN'],
    ['Basotho, Motswana and Swazi troops', 'LS BW SZ'],
    ['Trinidad & Tobago, St. Kitts and Nevis and Saint Vincent and the Grenadines', 'TT KN VC'],
    ['Bosnia-Herzegovina, Timor-Leste and Guinea-Bissau', 'BA TL GW'],
    ['Kosovar guards and the Holy See', 'XK VA'],
    ['Kiev or Kyiv, Chisinau or Chișinău, Nur-Sultan or Astana', 'UA UA MD MD KZ KZ'],
    ['Greenland, the Faroe Islands and the Åland Islands', 'GL FO AX'],
    ['Iceland’s coast guard and Ireland’s navy', 'IS IE'],
  ])('of every region: %s', (text, expected) => expect(countriesIn(text)).toBe(expected))

  it.each([
    ['Türkiye, Turkiye and Turkey', 'TR TR TR'],
    ["Côte d'Ivoire, Cote d'Ivoire and Côte d’Ivoire", 'CI CI CI'],
    ['São Tomé and Príncipe; Sao Tome and Principe', 'ST ST'],
    ['Co\u0302te d’Ivoire and Tu\u0308rkiye', 'CI TR'],
    ['N’Djamena and Sana’a', 'TD YE'],
    ['Papua\nNew Guinea and Burkina\u00a0Faso', 'PG BF'],
    ['CÔTE D’IVOIRE AND TÜRKİYE SIGN', 'CI TR'],
  ])('however it is spelt: %s', (text, expected) => expect(countriesIn(text)).toBe(expected))

  it.each([
    ['a Ukrainian-Lithuanian plant', 'UA LT'],
    ['the U.S.-Japan-Republic of Korea summit', 'US JP KR'],
    ['the US-PNG and UK–Kenya pacts', 'US PG GB KE'],
    ['the Franco-German brigade, Sino-Russian drills and Anglo-Polish missiles', 'FR DE CN RU GB PL'],
    ['Indo-Pak talks, the Indo-Lanka accord and a Sino/Pakistani jet', 'IN PK IN LK CN PK'],
    ['the Indo-Pacific, Anglo-Saxon law, General Franco and the Austro engine', ''],
    ['Czech-made shells, Polish-led crews and anti-Iranian sanctions', 'CZ PL IR'],
  ])('in pairs: %s', (text, expected) => expect(countriesIn(text)).toBe(expected))

  it.each([
    ['Poland’s poles and a turkey in the jersey of a china shop', 'PL'],
    ['the Soviet Union, the EU, NATO, the Baltic and the Nordic states', ''],
    ['it is for us, in no way an oman', ''],
    ['IT FIRMS IN NO HURRY TO JOIN', ''],
  ])('not small or former ones: %s', (text, expected) => expect(countriesIn(text)).toBe(expected))

  it('finds every strong alias where it stands alone, as its own country and form', () => {
    const missed = countryAliases()
      .filter(({ weak, countries }) => !weak && countries.length === 1)
      .filter(
        ({ text, countries: [country], form }) =>
          !formsIn(`They said ${text} leaders had agreed.`).includes(`${country} ${form} ${text}`),
      )
      .map(({ text }) => text)
    expect(missed).toEqual([])
  })

  it('points at the words themselves, in the order of the text', () => {
    const text = 'Kenya — “Côte d’Ivoire’s” envoy 🤝 met\nPapua\nNew Guinea’s and U.S. ones.'
    const mentions = mentionsIn(text)
    expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(
      mentions.map((mention) => mention.text),
    )
    expect(mentions.map((mention) => mention.country)).toEqual(['KE', 'CI', 'PG', 'US'])
  })

  it('takes time in proportion to a hostile text', () => {
    for (const unit of [
      'Georgia ',
      'Jordan, ',
      'US ',
      'Sino-',
      'Congo and ',
      'in English and ',
      'New ',
      'Mr. France ',
    ]) {
      const time = (count: number): number => {
        const text = unit.repeat(count)
        const start = performance.now()
        mentionsIn(text)
        return performance.now() - start
      }
      time(2_000)
      expect(time(40_000), unit).toBeLessThan(60 * Math.max(time(4_000), 5))
    }
  })
})
