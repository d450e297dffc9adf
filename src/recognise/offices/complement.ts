import type { OfficeHead } from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { CountryCode } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { readDestination } from './complement-destination.js'
import { readField } from './complement-field.js'
import { readApposed, readApposedBehind, readNoun } from './complement-noun.js'
import { readOwner, readOwnerBehind } from './complement-owner.js'
import { readPortfolios } from './complement-portfolios.js'
import type { Draft, PartRule } from './complement-reading.js'
import type { Front } from './front.js'
import { scopeOf } from './office-scope.js'
import type { Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'

/** What stands after a title's head noun. */
export interface Complement {
  readonly endToken: number
  readonly cuts: readonly TokenRange[]
  readonly countries: readonly CountryCode[]
  /** Whether the phrase says in so many words that the office is the country's (`Minister of Defence of Ukraine`). */
  readonly isOwner: boolean
  readonly portfolios: readonly string[]
  readonly scope: OfficeScope
}

/** What each part may be; the first rule that fits takes it. */
const PARTS: readonly PartRule[] = [readPortfolios, readOwner, readDestination, readNoun]
const MOST_PARTS = 6
const LONGEST_PARENTHESIS = 8

/**
 * Reads a title forwards from its head noun: `Deputy Minister` | `of Defence` `of Ukraine` `for European Integration`.
 * The country that owns the office is cut from the title; the one that an envoy goes to is not its owner.
 */
export function readComplement(scene: Scene, kind: OfficeHead, front: Front, from: number, limit: number): Complement {
  const draft: Draft = {
    at: from,
    cuts: [],
    countries: [],
    isOwner: false,
    portfolios: [],
    scope: 'none',
    hasNoun: false,
  }
  const reading = { scene, kind, front, limit, draft }
  readField(reading)
  readApposed(reading)
  for (let i = 0; i < MOST_PARTS && draft.at < limit; i++) {
    skipParenthesis(scene, draft, limit)
    if (isInChargeOf(scene, draft.at)) draft.at += 2
    const link = normAt(scene.tokens, draft.at)
    if (isOfTheDay(scene, draft.at)) break
    if (!isLink(link, kind) || !PARTS.some((rule) => rule(reading, link))) break
  }
  readApposedBehind(reading)
  readOwnerBehind(reading)
  const { at, cuts, countries, isOwner, portfolios } = draft
  return { endToken: at, cuts, countries, isOwner, portfolios, scope: scopeOf(scene, kind, front, draft) }
}

/**
 * `Joint Secretary (International Cooperation) Amitabh Prasad`, `Secretary (Defence Production)`: a field in parentheses, where the
 * title goes on, ends, or the name follows; anything else in them is cut away.
 */
function skipParenthesis({ tokens }: Scene, draft: Draft, limit: number): void {
  if (normAt(tokens, draft.at) !== '(') return
  for (let at = draft.at + 2; at < Math.min(limit, draft.at + LONGEST_PARENTHESIS); at++) {
    if (normAt(tokens, at) !== ')') continue
    if (at + 1 !== limit && !AFTER_PARENTHESIS.has(normAt(tokens, at + 1))) return
    if (!isPortfolioWord(normAt(tokens, draft.at + 1))) draft.cuts.push([draft.at, at + 1])
    draft.at = at + 1
    return
  }
}

/** `deputy prime minister in charge of defence` */
function isInChargeOf({ tokens }: Scene, at: number): boolean {
  return normAt(tokens, at) === 'in' && normAt(tokens, at + 1) === 'charge' && normAt(tokens, at + 2) === 'of'
}

/** `prime minister of the day`, `at the time` */
export function isOfTheDay({ tokens }: Scene, at: number): boolean {
  const article = normAt(tokens, at + 1)
  return LINKS.has(normAt(tokens, at)) && (article === 'the' || article === 'that') && DAYS.has(normAt(tokens, at + 2))
}

const LINKS: ReadonlySet<string> = new Set(['of', 'at'])
const DAYS: ReadonlySet<string> = new Set(['day', 'time', 'moment', 'hour'])

function isLink(link: string, { officeClass, singular }: OfficeHead): boolean {
  if (link === 'of' || link === 'for' || link === 'from') return true
  // `Secretary to the Ministry of Defence`
  if (link === 'to') return GOING.has(officeClass) || singular === 'secretary'
  return link === 'at' || (link === 'in' && officeClass !== 'state')
}

const AFTER_PARENTHESIS: ReadonlySet<string> = new Set(['of', 'at', 'for', 'in', ','])
/** Classes that are somebody's at somebody: `ambassador to`, `adviser to`. */
const GOING: ReadonlySet<string> = new Set(['diplomat', 'adviser', 'leader', 'legislator'])
