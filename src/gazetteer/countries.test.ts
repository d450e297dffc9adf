import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { foldDiacritics, normalise } from '../document/lexeme.js'
import {
  type CountryAlias,
  combiningForms,
  countries,
  countryAliases,
  countryByAlpha3,
  countryByCode,
  countryByName,
} from './countries.js'
import gazetteer from './countries.json' with { type: 'json' }
import others from './not-countries.json' with { type: 'json' }

/** ISO 3166-1 as of 2024: 249 codes, by alpha-2 and alpha-3. */
const ISO =
  'AD-AND AE-ARE AF-AFG AG-ATG AI-AIA AL-ALB AM-ARM AO-AGO AQ-ATA AR-ARG AS-ASM AT-AUT AU-AUS AW-ABW AX-ALA AZ-AZE ' +
  'BA-BIH BB-BRB BD-BGD BE-BEL BF-BFA BG-BGR BH-BHR BI-BDI BJ-BEN BL-BLM BM-BMU BN-BRN BO-BOL BQ-BES BR-BRA BS-BHS ' +
  'BT-BTN BV-BVT BW-BWA BY-BLR BZ-BLZ CA-CAN CC-CCK CD-COD CF-CAF CG-COG CH-CHE CI-CIV CK-COK CL-CHL CM-CMR CN-CHN ' +
  'CO-COL CR-CRI CU-CUB CV-CPV CW-CUW CX-CXR CY-CYP CZ-CZE DE-DEU DJ-DJI DK-DNK DM-DMA DO-DOM DZ-DZA EC-ECU EE-EST ' +
  'EG-EGY EH-ESH ER-ERI ES-ESP ET-ETH FI-FIN FJ-FJI FK-FLK FM-FSM FO-FRO FR-FRA GA-GAB GB-GBR GD-GRD GE-GEO GF-GUF ' +
  'GG-GGY GH-GHA GI-GIB GL-GRL GM-GMB GN-GIN GP-GLP GQ-GNQ GR-GRC GS-SGS GT-GTM GU-GUM GW-GNB GY-GUY HK-HKG HM-HMD ' +
  'HN-HND HR-HRV HT-HTI HU-HUN ID-IDN IE-IRL IL-ISR IM-IMN IN-IND IO-IOT IQ-IRQ IR-IRN IS-ISL IT-ITA JE-JEY JM-JAM ' +
  'JO-JOR JP-JPN KE-KEN KG-KGZ KH-KHM KI-KIR KM-COM KN-KNA KP-PRK KR-KOR KW-KWT KY-CYM KZ-KAZ LA-LAO LB-LBN LC-LCA ' +
  'LI-LIE LK-LKA LR-LBR LS-LSO LT-LTU LU-LUX LV-LVA LY-LBY MA-MAR MC-MCO MD-MDA ME-MNE MF-MAF MG-MDG MH-MHL MK-MKD ' +
  'ML-MLI MM-MMR MN-MNG MO-MAC MP-MNP MQ-MTQ MR-MRT MS-MSR MT-MLT MU-MUS MV-MDV MW-MWI MX-MEX MY-MYS MZ-MOZ NA-NAM ' +
  'NC-NCL NE-NER NF-NFK NG-NGA NI-NIC NL-NLD NO-NOR NP-NPL NR-NRU NU-NIU NZ-NZL OM-OMN PA-PAN PE-PER PF-PYF PG-PNG ' +
  'PH-PHL PK-PAK PL-POL PM-SPM PN-PCN PR-PRI PS-PSE PT-PRT PW-PLW PY-PRY QA-QAT RE-REU RO-ROU RS-SRB RU-RUS RW-RWA ' +
  'SA-SAU SB-SLB SC-SYC SD-SDN SE-SWE SG-SGP SH-SHN SI-SVN SJ-SJM SK-SVK SL-SLE SM-SMR SN-SEN SO-SOM SR-SUR SS-SSD ' +
  'ST-STP SV-SLV SX-SXM SY-SYR SZ-SWZ TC-TCA TD-TCD TF-ATF TG-TGO TH-THA TJ-TJK TK-TKL TL-TLS TM-TKM TN-TUN TO-TON ' +
  'TR-TUR TT-TTO TV-TUV TW-TWN TZ-TZA UA-UKR UG-UGA UM-UMI US-USA UY-URY UZ-UZB VA-VAT VC-VCT VE-VEN VG-VGB VI-VIR ' +
  'VN-VNM VU-VUT WF-WLF WS-WSM YE-YEM YT-MYT ZA-ZAF ZM-ZMB ZW-ZWE'

const texts = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', pattern: '^\\S(.*\\S)?$' } }
const schema = {
  type: 'object',
  required: ['sources', 'ambiguous', 'countries'],
  additionalProperties: false,
  properties: {
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title', 'licence'], additionalProperties: { type: 'string' } },
    },
    ambiguous: {
      type: 'array',
      items: {
        type: 'object',
        required: ['alias', 'form', 'countries'],
        additionalProperties: false,
        properties: {
          alias: { type: 'string' },
          form: { enum: ['name', 'demonym'] },
          countries: { ...texts, minItems: 2 },
        },
      },
    },
    countries: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'alpha3', 'name'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^[A-Z]{2}$' },
          alpha3: { type: 'string', pattern: '^[A-Z]{3}$' },
          name: { type: 'string' },
          names: texts,
          abbreviations: texts,
          adjectives: texts,
          nouns: texts,
          capitals: texts,
          metonyms: texts,
          prefixes: texts,
          weak: texts,
        },
      },
    },
  },
}

const aliases = countryAliases()
const keyOf = ({ text, caseRule }: CountryAlias): string =>
  caseRule === 'exact' ? text : foldDiacritics(normalise(text)).replace(/[\s-]+/g, ' ')

describe('countries.json', () => {
  it('keeps to its schema', () => {
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(gazetteer), JSON.stringify(validate.errors)).toBe(true)
  })

  it('has all of ISO 3166-1 and Kosovo, once each, in order', () => {
    const expected = [...ISO.split(' '), 'XK-XKX'].sort()
    expect(expected).toHaveLength(250)
    expect(countries().map(({ id, alpha3 }) => `${id}-${alpha3}`)).toEqual(expected)
  })

  it('gives no alias to two countries, two forms or two strengths, unless it is declared ambiguous', () => {
    const owners = new Map<string, string>()
    const clashes = aliases.flatMap((alias) => {
      const owner = `${alias.countries.join('/')} ${alias.form}${alias.weak ? ' weak' : ''}`
      const key = keyOf(alias)
      const other = owners.get(key)
      owners.set(key, owner)
      return other === undefined || other === owner ? [] : [`${alias.text}: ${other} and ${owner}`]
    })
    expect(clashes).toEqual([])
  })

  it('writes no alias with stray or double spaces, curly apostrophes or decomposed letters', () => {
    const wrong = aliases.filter(({ text }) => text !== text.normalize('NFC').trim() || /\s\s|[^\S ]|[’`´]/.test(text))
    expect(wrong).toEqual([])
  })

  it('begins every alias but eSwatini with a capital or a digit, so that the recogniser may skip small words', () => {
    expect(aliases.map(({ text }) => text).filter((text) => !/^[\p{Lu}\d]/u.test(text))).toEqual(['eSwatini'])
  })

  it('calls weak only what it lists, and ambiguous only countries it knows', () => {
    const stray = countries().flatMap(({ id, weak = [] }) =>
      weak.filter((text) => !aliases.some((alias) => alias.text === text && alias.countries[0] === id && alias.weak)),
    )
    expect(stray).toEqual([])
    expect(gazetteer.ambiguous.flatMap((each) => each.countries.filter((id) => !countryByCode(id)))).toEqual([])
  })

  it('gives an adjective to all but those that have none or share it', () => {
    const without = countries().filter(({ adjectives }) => !adjectives)
    expect(without.map(({ id }) => id).join(' ')).toBe('AQ BL BV CG DM DO GN GS HM PM SJ TF UM VA')
  })

  it('gives each combining form to one country', () => {
    const texts = combiningForms().map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(combiningForms()).toContainEqual({ text: 'Sino', country: 'CN' })
  })
})

describe('not-countries.json', () => {
  const phrases = Object.values(others.phrases).flat()

  it('lists each phrase once, neatly, beginning with a capital', () => {
    expect(new Set(phrases).size).toBe(phrases.length)
    expect(phrases.filter((text) => text !== text.trim() || /\s\s/.test(text) || !/^\p{Lu}/u.test(text))).toEqual([])
  })

  it('lists nothing that is a country', () => {
    const known = new Set(aliases.map(keyOf))
    expect(phrases.filter((text) => known.has(foldDiacritics(normalise(text))))).toEqual([])
  })
})

describe('look-ups', () => {
  it.each([
    ['ua', 'Ukraine'],
    ['XK', 'Kosovo'],
    ['QQ', undefined],
  ])('by code %s', (code, name) => expect(countryByCode(code)?.name).toBe(name))

  it.each([
    ['pry', 'PY'],
    ['XKX', 'XK'],
    ['PY', undefined],
  ])('by alpha-3 %s', (alpha3, id) => expect(countryByAlpha3(alpha3)?.id).toBe(id))

  it.each([
    ['Türkiye', 'TR'],
    ['turkiye', 'TR'],
    ['Côte d’Ivoire', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['São Tomé and Príncipe', 'ST'],
    ['Republic of China', 'TW'],
    ["People's Republic of China", 'CN'],
    ['UK', 'GB'],
    [' Wales ', 'GB'],
    ['Korea', undefined],
    ['Kyiv', undefined],
    ['Lithuanian', undefined],
  ])('by name %s', (name, id) => expect(countryByName(name)?.id).toBe(id))
})
