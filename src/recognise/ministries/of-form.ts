import { namedMinistries } from '../../gazetteer/ministries.js'
import type { CountryCode, Token } from '../../model.js'
import { countriesBefore } from './country-index.js'
import { type MinistryName, type Place, withCountries } from './ministry-name.js'
import { MINISTRY_HEADS } from './ministry-words.js'
import { normAt } from './norm-at.js'
import { type PortfolioList, portfoliosFrom, portfoliosOf } from './portfolio-list.js'

/**
 * `the Ministry of Foreign Affairs and Trade of Hungary`
 * `the Ministries of Defence of Ukraine and Latvia`
 * `the departments of Foreign Affairs and Justice`
 */
export function ofForm(place: Place): MinistryName | undefined {
  const { tokens, sentence, at } = place
  const head = MINISTRY_HEADS.get(normAt(tokens, at))
  if (head === undefined || !LINKS.has(normAt(tokens, at + 1))) return undefined
  const list = portfoliosFrom(tokens, at + 2, sentence.endToken, head.isPlural)
  if (list === undefined || isChurch(tokens, list) || (head.isDepartment && !isNational(place, list, head.isPlural)))
    return undefined
  const items = (head.isPlural ? list.items.filter((item) => item.length > 0) : [portfoliosOf(list)]).map(asMinistry)
  if (items.every((item) => item.length === 0)) return undefined
  const name = withCountries(place, { firstToken: at, endToken: list.endToken, ministries: items }, head.isPlural)
  const known = name.countries.length === 0 ? knownCountry(place, list) : undefined
  return known === undefined ? name : { ...name, countries: [known] }
}

/** `the ministry of the church` is a calling. */
function isChurch(tokens: readonly Token[], { firstToken }: PortfolioList): boolean {
  return normAt(tokens, firstToken) === 'church' && tokens[firstToken]?.lexeme.casing === 'lower'
}

/** A department or ministry of State is one of foreign affairs. */
function asMinistry(portfolios: readonly string[]): readonly string[] {
  return isState(portfolios) ? ['foreign-affairs'] : portfolios
}

/** `Department of State` and its sisters are in one country only. */
function knownCountry({ tokens, sentence, at }: Place, list: PortfolioList): CountryCode | undefined {
  if (list.items.some(isState)) return 'US'
  const match = namedMinistries.match(tokens, at, sentence.endToken)
  return match?.end === list.endToken ? match.value.country : undefined
}

function isState(portfolios: readonly string[]): boolean {
  return portfolios.length === 1 && portfolios[0] === 'state'
}

/**
 * A department is a ministry in some countries and a part of anything else everywhere: not `the Illinois Department of Public
 * Health`, not `the department of history`.
 */
function isNational({ tokens, countries, at }: Place, list: PortfolioList, isPlural: boolean): boolean {
  if (countriesBefore(countries, tokens, at) !== undefined) return true
  const before = at > 0 ? tokens[at - 1] : undefined
  const isProper = before !== undefined && before.lexeme.casing !== 'lower' && before.lexeme.kind === 'word'
  if (isProper && tokens[at]?.gap !== 'paragraph' && !ARTICLES.has(before.lexeme.norm)) return false
  const isCapitalised = tokens[list.firstToken]?.lexeme.casing !== 'lower'
  if (isCapitalised) return isPlural || tokens[at]?.lexeme.casing !== 'lower'
  return before?.lexeme.norm === 'the' && list.items.flat().some((word) => SOVEREIGN.has(word))
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for'])
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'federal',
  'u.s.',
  'us',
  'its',
  'and',
  'by',
  'at',
  'in',
  'from',
  'of',
])
/** What no town or university has a department of. */
const SOVEREIGN: ReadonlySet<string> = new Set(['defence', 'foreign-affairs', 'interior', 'security'])
