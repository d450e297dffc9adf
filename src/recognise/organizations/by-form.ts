import { officeHead, TITLE_STOPS } from '../../gazetteer/offices.js'
import { organizationEndings } from '../../gazetteer/organizations-forms.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { Lexeme, OrganizationType } from '../../model.js'
import { countriesBefore, countriesFrom } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import type { OrganizationName, Place } from './organization-name.js'

const LONGEST_FRONT = 9
const LONGEST_TAIL = 12
/** Words after a first ending among which a second one is looked for. */
const LONGEST_REST = 4

/**
 * `Maritime Launch Services Ltd`, `Korea Electric Power Corporation`: the last word says that it is a company
 * `the State Border Guard Service of Ukraine`, `the State Service of Ukraine for Geodesy, Cartography and Cadastre`
 * `the Kenyan Navy`, `the Armed Forces of Moldova`, `the Parliament of Georgia`
 */
export function byForm(place: Place): OrganizationName | undefined {
  const { tokens, sentence, countries, at } = place
  const match = organizationEndings.match(tokens, at, sentence.endToken)
  if (match === undefined || TITLES.has(normAt(tokens, match.end))) return undefined
  const type = match.value
  if (type === 'armed-service' && PLACES.has(normAt(tokens, match.end))) return undefined
  const front = frontOf(place)
  const before = countriesBefore(countries, tokens, front)
  const inside = countries.starting(front)
  const tail = type === 'company' ? lastEnding(place, match.end) : tailOf(place, pastSchool(place, match.end), type)
  const isNamed = front < at || (tail > match.end && type !== 'company')
  const country = inside?.country ?? before?.countries[0]?.country ?? countryIn(place, match.end, tail)
  if (!isNamed && !(country !== undefined && OF_COUNTRY.has(type))) return undefined
  if (type === 'company' && !isCompany(place, front)) return undefined
  if (type === 'agency' && at - front < 2 && tail === match.end && country === undefined) return undefined
  const firstToken = before !== undefined && !before.possessive && OF_COUNTRY.has(type) ? before.edge : front
  return { firstToken, endToken: tail, type, canonical: undefined, country }
}

/** The first of the capitalised words before the ending; `and`, `of` and `&` stand between two of them. */
function frontOf({ tokens, at, floor, persons, sentence }: Place): number {
  let front = at
  const lowest = Math.max(floor, at - LONGEST_FRONT)
  for (let i = at - 1; i >= lowest; i--) {
    const { lexeme } = tokens[i] ?? { lexeme: undefined }
    if (lexeme === undefined || persons.hasStarting(i)) break
    if (lexeme.norm === '&' || lexeme.norm === '-') continue
    const isCapital = lexeme.kind === 'word' && lexeme.casing !== 'lower' && lexeme.casing !== 'none'
    if (!isCapital || TITLE_STOPS.has(lexeme.norm) || isShortTitle(lexeme)) break
    if (i === sentence.firstToken && lexeme.casing === 'title' && i + 1 === at && tokens[i]?.gap === 'paragraph') break
    front = i
  }
  return front
}

/** `CEO Defence Innovation Organisation` */
function isShortTitle(lexeme: Lexeme): boolean {
  return lexeme.casing === 'upper' && officeHead(lexeme) !== undefined
}

/** `China Shipbuilding Trading Company Ltd.`: a name may go on past a word that could have ended it, to its legal form. */
function lastEnding({ tokens, sentence, persons }: Place, from: number): number {
  let end = from
  for (let i = from; i < Math.min(sentence.endToken, from + LONGEST_REST); i++) {
    const lexeme = tokens[i]?.lexeme
    if (lexeme?.casing !== 'title' || lexeme.kind !== 'word' || persons.hasStarting(i) || TITLE_STOPS.has(lexeme.norm))
      break
    const ending = organizationEndings.match(tokens, i, sentence.endToken)
    if (ending?.value === 'company') end = ending.end
  }
  return end
}

/** `Kharkiv National Air Force University` */
function pastSchool({ tokens }: Place, end: number): number {
  const next = tokens[end]
  return next?.gap === 'space' && next.lexeme.casing === 'title' && SCHOOLS.has(next.lexeme.norm) ? end + 1 : end
}

/** `of Ukraine`, `for Tourism`, `of Ukraine for Geodesy, Cartography and Cadastre`, `of the Argentine Air Force`. */
function tailOf({ tokens, sentence, countries, persons }: Place, from: number, type: OrganizationType): number {
  const limit = Math.min(sentence.endToken, from + LONGEST_TAIL)
  let end = from
  while (end < limit && LINKS.has(normAt(tokens, end))) {
    const run = normAt(tokens, end) === 'of' ? countriesFrom(countries, tokens, end + 1, limit) : undefined
    const country = run?.countries[0]
    const goesOn = country?.form === 'demonym' && tokens[country.endToken]?.lexeme.casing === 'title'
    // `the Armed Forces of the Neptune missile complex`: supplied with it.
    if (country === undefined && OF_COUNTRY.has(type) && normAt(tokens, end + 1) === 'the') break
    const next = country !== undefined && !goesOn ? country.endToken : namesFrom(end + 1)
    if (next === end + 1) break
    end = next
  }
  return end

  /** Capitalised words; a comma goes on with the name only where `and` closes the list. */
  function namesFrom(start: number): number {
    let last = normAt(tokens, start) === 'the' ? start + 1 : start
    const first = last
    for (let at = last; at < limit; at++) {
      const norm = normAt(tokens, at)
      if (isName(at)) {
        if (!isOpen(first, at)) last = at + 1
      } else if (!INNER.has(norm)) break
    }
    return last === first ? start : last
  }

  function isName(at: number): boolean {
    const lexeme = tokens[at]?.lexeme
    if (lexeme?.kind !== 'word' || persons.hasStarting(at) || TITLE_STOPS.has(lexeme.norm)) return false
    return lexeme.casing !== 'lower' && lexeme.casing !== 'none'
  }

  /** Whether a comma stands before `at` and no conjunction after it. */
  function isOpen(from: number, at: number): boolean {
    for (let i = at - 1; i >= from; i--) {
      const norm = normAt(tokens, i)
      if (norm === 'and' || norm === '&') return false
      if (norm === ',') return true
    }
    return false
  }
}

function countryIn({ countries }: Place, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const country = countries.starting(at)
    if (country !== undefined) return country.country
  }
  return undefined
}

/** A company's name has a legal form (`Maritime Launch Services Ltd`) or a word of its own: not `Defence Systems`, `Expert Group`. */
function isCompany({ tokens, at }: Place, front: number): boolean {
  if (front === at) return false
  // `307 Advanced Towed Artillery Gun Systems`
  if (COUNTABLE.has(normAt(tokens, at)) && tokens[front - 1]?.lexeme.kind === 'number') return false
  if (!COMMON_ENDINGS.has(normAt(tokens, at)) && at - front >= 2) return true
  for (let i = front; i < at; i++) {
    const norm = normAt(tokens, i)
    if (!COMMON.has(norm) && !isPortfolioWord(norm) && norm !== '-') return true
  }
  return false
}

const OF_COUNTRY: ReadonlySet<OrganizationType> = new Set(['armed-service', 'parliament'])
/** `Pope Army Airfield`, `Ramstein Air Force Base`: what bears the name of a service. */
const PLACES: ReadonlySet<string> = new Set(['airfield', 'base', 'station', 'barracks', 'depot', 'camp'])
const SCHOOLS: ReadonlySet<string> = new Set(['university', 'college', 'academy', 'school', 'institute', 'museum'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for'])
const INNER: ReadonlySet<string> = new Set([',', 'and', '&', '-'])
/** What follows is a person's title, and the name part of it: `Space Agency President`. */
const TITLES: ReadonlySet<string> = new Set(['minister', 'ministry', 'secretary'])
const COUNTABLE: ReadonlySet<string> = new Set(['systems', 'technologies'])
/** Endings that are no legal form. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set([
  'group',
  'industries',
  'aerospace',
  'systems',
  'technologies',
  'robotics',
  'company',
])
const COMMON: ReadonlySet<string> = new Set([
  'emerging',
  'critical',
  'disruptive',
  'digital',
  'expert',
  'private',
  'pvt',
  'pvt.',
  'intergovernmental',
  'advanced',
  'propulsion',
  'towed',
  'gun',
  'high',
  'level',
  'advisory',
  'steering',
  'study',
  'task',
  'light',
  'heavy',
  'multi',
  'role',
  'state',
  'ground',
  'based',
  'warning',
  'early',
  'russian',
  'chinese',
  'american',
  'european',
  'defence',
  'defense',
  'air',
  'missile',
  'weapons',
  'weapon',
  'drone',
  'unmanned',
  'control',
  'management',
  'information',
  'renewable',
  'nuclear',
  'clean',
  'green',
  'atomic',
  'civil',
  'military',
  'naval',
  'working',
  'contact',
  'strike',
  'carrier',
  'battle',
  'joint',
  'strategic',
  'new',
  'national',
  'international',
  'combat',
  'electronic',
  'warfare',
  'rocket',
  'launch',
  'solar',
  'wind',
])
