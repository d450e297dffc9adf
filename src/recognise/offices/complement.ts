import { INSTITUTION_NOUNS, type OfficeHead } from '../../gazetteer/offices.js'
import type { CountryCode, Token } from '../../model.js'
import { codesOf, countriesFrom, isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { portfoliosFrom, portfoliosOf } from '../ministries/portfolio-list.js'
import type { Front } from './front.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { organizationAt, type Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'
import { beginsTitle } from './title-start.js'

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

interface Draft {
  at: number
  readonly cuts: TokenRange[]
  countries: readonly CountryCode[]
  isOwner: boolean
  portfolios: readonly string[]
  scope: OfficeScope
  hasNoun: boolean
}

const MOST_SEGMENTS = 6
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
  readApposed(scene, kind, draft, limit)
  for (let i = 0; i < MOST_SEGMENTS && draft.at < limit; i++) {
    skipParenthesis(scene, draft, limit)
    if (isInChargeOf(scene, draft.at)) draft.at += 2
    const link = normAt(scene.tokens, draft.at)
    if (!isLink(link, kind)) break
    const took =
      readPortfolios(scene, kind, draft, link, limit) ||
      readOwner(scene, kind, draft, link, limit) ||
      readDestination(scene, kind, front, draft, link, limit) ||
      readNoun(scene, kind, draft, link, limit)
    if (!took) break
  }
  if (draft.countries.length === 0 && front.countries.length === 0) readOwnerBehind(scene, draft, limit)
  const { at, cuts, countries, isOwner, portfolios } = draft
  return { endToken: at, cuts, countries, isOwner, portfolios, scope: scopeOf(kind, front, draft) }
}

/** `Joint Secretary (International Cooperation) Amitabh Prasad`: cut away where the title goes on or the name follows. */
function skipParenthesis({ tokens }: Scene, draft: Draft, limit: number): void {
  if (normAt(tokens, draft.at) !== '(') return
  for (let at = draft.at + 2; at < Math.min(limit, draft.at + LONGEST_PARENTHESIS); at++) {
    if (normAt(tokens, at) !== ')') continue
    if (at + 1 !== limit && !AFTER_PARENTHESIS.has(normAt(tokens, at + 1))) return
    draft.cuts.push([draft.at, at + 1])
    draft.at = at + 1
    return
  }
}

/** `deputy prime minister in charge of defence` */
function isInChargeOf({ tokens }: Scene, at: number): boolean {
  return normAt(tokens, at) === 'in' && normAt(tokens, at + 1) === 'charge' && normAt(tokens, at + 2) === 'of'
}

/** `Minister of Defence`, `Secretary of State for Defence`, `Chancellor of the Exchequer`. */
function readPortfolios(scene: Scene, kind: OfficeHead, draft: Draft, link: string, limit: number): boolean {
  const { tokens } = scene
  if (!PORTFOLIO_HEADS.has(kind.singular) || (link !== 'of' && link !== 'for')) return false
  if (draft.portfolios.length > 0 && !isState(draft.portfolios)) return false
  const list = portfoliosFrom(tokens, draft.at + 1, limit)
  if (list === undefined || isAgency(scene, draft.at + 1, list.endToken, limit)) return false
  const portfolios = portfoliosOf(list)
  if (portfolios.length > 0) draft.portfolios = portfolios
  draft.at = endOfUnknown(scene, list.endToken, limit)
  return true
}

/** `secretary of the Security Council`, `minister of the Defense Acquisition Program Administration`: the portfolio is part of a name. */
function isAgency(scene: Scene, at: number, end: number, limit: number): boolean {
  const start = normAt(scene.tokens, at) === 'the' ? at + 1 : at
  if ((organizationAt(scene, start, limit)?.end ?? end) > end) return true
  const next = scene.tokens[end]
  return (
    end < limit && next?.gap === 'space' && next.lexeme.casing === 'title' && INSTITUTION_NOUNS.has(next.lexeme.norm)
  )
}

/** `Minister of Defence and Military Veterans`: a portfolio that the gazetteer does not know, up to the name or a comma. */
function endOfUnknown(scene: Scene, at: number, limit: number): number {
  const { tokens, countries } = scene
  if (!CONJUNCTIONS.has(normAt(tokens, at)) || beginsTitle(scene, at + 1, limit) || countries.starting.has(at + 1))
    return at
  let end = at + 1
  while (end < limit && isCapital(tokens[end]) && organizationAt(scene, end, limit) === undefined) end++
  const next = normAt(tokens, end)
  return end > at + 1 && (end === limit || next === ',' || next === 'of') ? end : at
}

function isCapital(token: Token | undefined): boolean {
  return token?.lexeme.kind === 'word' && token.lexeme.casing === 'title'
}

/** `of Ukraine`, `of the Republic of Poland`, `of the Government of India`: the owner, cut away. */
function readOwner({ tokens, countries }: Scene, kind: OfficeHead, draft: Draft, link: string, limit: number): boolean {
  if (link !== 'of') return false
  const start = isGovernment(draft.at + 1) ? draft.at + 2 : isGovernment(draft.at + 2) ? draft.at + 3 : draft.at
  const run = countriesFrom(countries, tokens, start + 1, limit)
  const form = run?.countries[0]?.form
  if (run === undefined || form === 'capital' || form === 'metonym' || form === 'demonym') return false
  const edge = kind.isPlural ? run.edge : (run.countries[0]?.endToken ?? run.edge)
  if (isPossessive(tokens[edge]) || (edge < limit && continuesName(edge))) return false
  if (draft.scope !== 'organization' || normAt(tokens, draft.at - 1) === 'party') {
    if (draft.scope === 'organization') draft.scope = 'state'
    draft.countries = kind.isPlural ? codesOf(run) : codesOf(run).slice(0, 1)
    draft.isOwner = true
  }
  draft.cuts.push([draft.at, edge])
  draft.at = edge
  return true

  function isGovernment(at: number): boolean {
    return normAt(tokens, at) === 'government' && normAt(tokens, at + 1) === 'of'
  }
  function continuesName(at: number): boolean {
    const token = tokens[at]
    if (token === undefined || token.gap !== 'space' || token.lexeme.kind !== 'word') return false
    return token.lexeme.casing === 'title' && !HEAD_STARTS.has(token.lexeme.norm)
  }
}

/** `Rustem Umerov, Minister of Defence, Ukraine;`: the owner stands behind a comma. */
function readOwnerBehind({ tokens, countries }: Scene, draft: Draft, limit: number): void {
  const country = normAt(tokens, draft.at) === ',' ? countries.starting.get(draft.at + 1) : undefined
  if (country?.form !== 'name' || country.endToken > limit || !ENDS.has(normAt(tokens, country.endToken))) return
  if (draft.scope === 'organization') return
  draft.countries = [country.country]
  draft.isOwner = true
  draft.cuts.push([draft.at, country.endToken])
  draft.at = country.endToken
}

/** `to Ukraine`, `to Papua New Guinea, Solomon Islands, and Vanuatu`: cut away where the owner is said as well. */
function readDestination(
  { tokens, countries }: Scene,
  kind: OfficeHead,
  front: Front,
  draft: Draft,
  link: string,
  limit: number,
): boolean {
  if (link !== 'to' && !(link === 'in' && kind.officeClass === 'diplomat')) return false
  const run = countriesFrom(countries, tokens, draft.at + 1, limit)
  if (run === undefined || isPossessive(tokens[run.edge])) return false
  if (draft.isOwner || front.countries.length > 0) draft.cuts.push([draft.at, run.edge])
  draft.at = run.edge
  return true
}

function readNoun(scene: Scene, kind: OfficeHead, draft: Draft, link: string, limit: number): boolean {
  const noun = readNounPhrase(scene, draft.at + 1, limit)
  if (noun === undefined || (NAMED_PLACES.has(link) && !(noun.isNamed && (noun.isInstitution || link === 'at'))))
    return false
  if (link === 'for' && !noun.isNamed && !noun.isInstitution) return false
  if (kind.officeClass === 'state' && link !== 'of' && !noun.isNamed) return false
  take(draft, noun, OWNING.has(link) || (SERVING.has(kind.officeClass) && link !== 'on'))
  return true
}

/**
 * `Commander INDOPACOM`, `CEO Rheinmetall`, `Commander, U.S. Indo-Pacific Command;`, `Director, Defence Intelligence Agency,`: a name
 * set straight behind the head, or behind a comma and closed by another.
 */
function readApposed(scene: Scene, kind: OfficeHead, draft: Draft, limit: number): void {
  if (!APPOSED.has(kind.officeClass)) return
  const isComma = normAt(scene.tokens, draft.at) === ','
  const start = isComma ? draft.at + 1 : draft.at
  const match = organizationAt(scene, start, limit)
  if (match !== undefined && (!isComma || ENDS.has(normAt(scene.tokens, match.end)))) {
    const { type, country } = match.value
    draft.at = match.end
    draft.hasNoun = true
    draft.scope = type === 'company' || type === 'bloc' ? 'organization' : 'state'
    if (country !== undefined && draft.scope === 'state') draft.countries = [country]
    return
  }
  const noun = isComma ? readNounPhrase(scene, start, limit) : undefined
  if (noun === undefined || !noun.isInstitution || !noun.isNamed || !ENDS.has(normAt(scene.tokens, noun.endToken)))
    return
  if (scene.tokens[start]?.lexeme.casing !== 'lower') take(draft, noun, true)
}

function take(draft: Draft, noun: NounPhrase, isOwning: boolean): void {
  draft.cuts.push(...noun.cuts)
  draft.at = noun.endToken
  if (isOwning) {
    draft.hasNoun = true
    if (noun.scope === 'organization') draft.scope = 'organization'
    else if (draft.scope !== 'organization') {
      draft.scope = noun.scope === 'none' ? draft.scope : noun.scope
      if (draft.countries.length === 0 && noun.country !== undefined) draft.countries = [noun.country]
    }
    if (draft.portfolios.length === 0) draft.portfolios = noun.portfolios
  }
}

function scopeOf(
  { officeClass, singular }: OfficeHead,
  front: Front,
  { scope, hasNoun, countries }: Draft,
): OfficeScope {
  if (scope !== 'none') return scope
  if (countries.length > 0 || SOVEREIGN.has(officeClass)) return 'state'
  if (officeClass === 'company' || (hasNoun && officeClass !== 'spokesperson')) return 'organization'
  const isBare = !hasNoun && front.firstToken === front.head && front.countries.length === 0
  if (isBare && ANYBODYS.has(singular)) return 'none'
  return OF_STATES.has(officeClass) ? 'state' : 'none'
}

function isLink(link: string, { officeClass }: OfficeHead): boolean {
  if (link === 'of' || link === 'for') return true
  if (link === 'to') return GOING.has(officeClass)
  return link === 'at' || (link === 'in' && officeClass !== 'state')
}

function isState(portfolios: readonly string[]): boolean {
  return portfolios.length === 1 && portfolios[0] === 'state'
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', '&'])
const PORTFOLIO_HEADS: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'mantri',
  'chancellor',
])
/** Links that say whose the office is; `for Ukraine` and `to Ukraine` say what it deals with. */
const OWNING: ReadonlySet<string> = new Set(['of', 'at', 'in'])
/** Classes that speak for or work for whoever follows: `spokesman for NATO`, `adviser to the Ukrainian president`. */
const SERVING: ReadonlySet<string> = new Set(['spokesperson', 'adviser'])
const NAMED_PLACES: ReadonlySet<string> = new Set(['at', 'in'])
const AFTER_PARENTHESIS: ReadonlySet<string> = new Set(['of', ','])
const APPOSED: ReadonlySet<string> = new Set(['military', 'company', 'leader'])
const ENDS: ReadonlySet<string> = new Set([',', ';', '.', ')', ''])
/** Classes that are somebody's at somebody: `ambassador to`, `adviser to`. */
const GOING: ReadonlySet<string> = new Set(['diplomat', 'adviser', 'leader', 'legislator'])
/** Classes that belong to a state whatever follows. */
const SOVEREIGN: ReadonlySet<string> = new Set(['minister', 'diplomat', 'military', 'speaker'])
/** Without more said, these may be a company's as well. */
const ANYBODYS: ReadonlySet<string> = new Set(['chairman', 'chairwoman', 'chairperson', 'chair', 'director', 'manager'])
const OF_STATES: ReadonlySet<string> = new Set([
  'state',
  'leader',
  'spokesperson',
  'adviser',
  'legislator',
  'official',
  'royal',
])
/** Words in capitals after a country that begin something new: `President of Ukraine Prime Minister ...`. */
const HEAD_STARTS: ReadonlySet<string> = new Set([
  'president',
  'prime',
  'minister',
  'mr',
  'mr.',
  'general',
  'gen.',
  'lieutenant',
  'his',
  'her',
])
