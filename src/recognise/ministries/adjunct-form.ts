import { countriesBefore } from './country-index.js'
import { type MinistryName, type Place, withCountries } from './ministry-name.js'
import { MINISTRY_HEADS } from './ministry-words.js'
import { normAt } from './norm-at.js'
import { type PortfolioList, portfoliosBefore, portfoliosOf } from './portfolio-list.js'

/**
 * `the Polish Defence Ministry`
 * `the defence and foreign ministries of Finland and Sweden`
 * `the US Justice Department`
 */
export function adjunctForm(place: Place): MinistryName | undefined {
  const { tokens, at, floor } = place
  const head = MINISTRY_HEADS.get(normAt(tokens, at))
  if (head === undefined) return undefined
  const list = portfoliosBefore(tokens, at, floor)
  if (list === undefined || (head.isDepartment && !isNational(place, list))) return undefined
  const items = head.isPlural ? list.items.filter((item) => item.length > 0) : [portfoliosOf(list)]
  if (items.every((item) => item.length === 0 || item[0] === 'state')) return undefined
  const name = { firstToken: list.firstToken, endToken: at + 1, ministries: items }
  const found = withCountries(place, name, head.isPlural)
  const saysNothing = head.isPlural && items.length === 1 && found.countries.length === 0
  return saysNothing ? undefined : found
}

/** `the Justice Department`, `the Ukrainian health department`; not `the health department`, `Paris Transport Department`. */
function isNational({ tokens, countries, at }: Place, list: PortfolioList): boolean {
  if (countriesBefore(countries, tokens, list.firstToken) !== undefined) return true
  if (tokens[at]?.lexeme.casing === 'lower') return false
  return normAt(tokens, list.firstToken - 1) === 'the' && list.items.flat().every((word) => DEPARTMENTS.has(word))
}

const DEPARTMENTS: ReadonlySet<string> = new Set([
  'agriculture',
  'defence',
  'energy',
  'finance',
  'foreign-affairs',
  'interior',
  'justice',
  'labour',
  'security',
  'trade',
  'transport',
  'veterans',
])
