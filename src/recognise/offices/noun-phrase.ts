import { INSTITUTION_NOUNS, officeHead, TITLE_MODIFIERS, TITLE_STOPS } from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { CountryCode, Token } from '../../model.js'
import { isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { PRIVATE } from './private-institutions.js'
import { organizationAt, type Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'
import { beginsTitle } from './title-start.js'

/** The noun phrase after `of`, `for`, `at` in a title: `the General Staff`, `Ukraine's ground forces`, `Dassault Aviation`. */
export interface NounPhrase {
  readonly endToken: number
  readonly cuts: readonly TokenRange[]
  readonly country?: CountryCode
  readonly portfolios: readonly string[]
  readonly scope: OfficeScope
  /** Whether it names a ministry, a known organization or a kind of institution. */
  readonly isInstitution: boolean
  /** Whether it has a word in capitals. */
  readonly isNamed: boolean
}

/** So many unknown lower-case words at most: `head of the Hungary Helps programme`. */
const MOST_UNKNOWN = 3
const LONGEST_QUOTE = 8
/** `Speaker of the House` in `chief of staff to Speaker of the House Paul Ryan`. */
const LONGEST_NESTED = 5

/** Reads a noun phrase from token `at`; nothing where none begins there. Ends before verbs, stops, names of people and new titles. */
export function readNounPhrase(scene: Scene, at: number, limit: number): NounPhrase | undefined {
  const hasArticle = ARTICLES.has(normAt(scene.tokens, at))
  const reader = new NounReader(scene, limit, hasArticle ? at + 1 : at)
  if (!hasArticle && reader.beginsNestedTitle()) return undefined
  reader.takeCountry()
  while (reader.takePart()) {}
  return reader.phrase()
}

class NounReader {
  private readonly cuts: TokenRange[] = []
  private country: CountryCode | undefined
  private portfolios: readonly string[] = []
  private scope: OfficeScope = 'none'
  private isInstitution = false
  private isNamed = false
  private isAcronym = true
  private unknown = 0
  private words = 0

  constructor(
    private readonly scene: Scene,
    private readonly limit: number,
    private at: number,
  ) {}

  phrase(): NounPhrase | undefined {
    if (this.words === 0) return undefined
    const { at, cuts, country, portfolios, isInstitution, isNamed } = this
    const scope = this.scope !== 'none' ? this.scope : isInstitution || (isNamed && this.isAcronym) ? 'state' : 'none'
    return { endToken: at, cuts, ...(country && { country }), portfolios, scope, isInstitution, isNamed }
  }

  /** `spokesman for President Putin`: the inner title is the named one's; in `Office of the President` it is not. */
  beginsNestedTitle(): boolean {
    const { tokens, personStarting } = this.scene
    const first = tokens[this.at]
    const head = first && officeHead(first.lexeme)
    const isLast = personStarting.has(this.limit) && this.limit - this.at <= LONGEST_NESTED
    if (isLast && head?.isPlural === false) return true
    for (let i = this.at; i < Math.min(this.limit, this.at + 6); i++) {
      const { lexeme } = tokens[i] as Token
      const inner = officeHead(lexeme)
      if (inner !== undefined) return !inner.isPlural && personStarting.has(i + 1)
      if (!TITLE_MODIFIERS.has(lexeme.norm) && !isPortfolioWord(lexeme.norm)) return false
    }
    return false
  }

  /** `Ukraine's`, `the Norwegian`: cut away; `U.S.` in `U.S. Indo-Pacific Command` belongs to the name. */
  takeCountry(): void {
    const { tokens, countries, ministryStarting } = this.scene
    const found = countries.starting.get(this.at)
    if (found === undefined || found.endToken > this.limit || ministryStarting.has(this.at)) return
    this.country = found.country
    const end = isPossessive(tokens[found.endToken]) ? found.endToken + 1 : found.endToken
    const isCut = end > found.endToken || (found.form === 'demonym' && this.isPart(end))
    if (isCut) this.cuts.push([this.at, end])
    else this.isNamed = true
    if (!isCut) this.words++
    this.at = end
  }

  takePart(): boolean {
    const { tokens, ministryStarting } = this.scene
    if (this.at >= this.limit) return false
    const ministry = ministryStarting.get(this.at)
    if (ministry !== undefined && ministry.endToken <= this.limit) {
      this.isInstitution = true
      this.isNamed = true
      this.country = ministry.country ?? this.country
      this.portfolios = ministry.portfolios
      this.scope = 'state'
      const own = this.scene.countries.starting.get(ministry.firstToken)
      if (own !== undefined && own.endToken < ministry.endToken) this.cuts.push([this.at, own.endToken])
      this.cutCountryOf(ministry.firstToken, ministry.endToken)
      return this.advance(ministry.endToken)
    }
    const organization = organizationAt(this.scene, this.at, this.limit)
    if (organization !== undefined) {
      const { type, country } = organization.value
      const isForeign = type === 'company' || type === 'bloc' || type === 'other'
      this.scope = isForeign ? 'organization' : 'state'
      if (!isForeign) this.country = country ?? this.country
      this.isInstitution = true
      this.isNamed = true
      if (!isForeign) this.cutCountryOf(this.at, organization.end)
      return this.advance(organization.end)
    }
    const { norm, kind } = (tokens[this.at] as Token).lexeme
    if (norm === '-') return this.takeHyphen()
    if (OPENING_QUOTES.has(norm)) return this.takeQuoted()
    if (norm === 'and' || norm === '&') return this.takeConjunction(norm)
    if (norm === '(') return this.takeAcronym()
    if (isPossessive(tokens[this.at])) return this.words > 0 && this.isPart(this.at + 1) && this.advance(this.at + 1, 0)
    if (kind === 'number') return this.isPart(this.at + 1) && this.advance(this.at + 1)
    return this.isPart(this.at) && this.takeWord(this.at)
  }

  private takeWord(at: number): boolean {
    const { lexeme } = this.scene.tokens[at] as Token
    const { norm, casing } = lexeme
    const isAfterLower = this.words > 0 && this.scene.tokens[at - 1]?.lexeme.casing === 'lower'
    if (isAfterLower && casing === 'title' && officeHead(lexeme) !== undefined) return false
    const isKnown = INSTITUTION_NOUNS.has(norm) || TITLE_MODIFIERS.has(norm) || isPortfolioWord(norm)
    if (casing === 'lower') {
      if (!isKnown && ++this.unknown > MOST_UNKNOWN) return false
      this.isAcronym = false
    } else {
      this.isNamed = true
      if (casing !== 'upper') this.isAcronym = false
    }
    if (PRIVATE.has(norm)) this.scope = 'organization'
    else if (INSTITUTION_NOUNS.has(norm)) this.isInstitution = true
    const country = this.scene.countries.starting.get(at)
    if (country !== undefined && this.country === undefined) this.country = country.country
    return this.advance(at + 1)
  }

  /** `Indo-Pacific`, `air-defence`. */
  private takeHyphen(): boolean {
    const { tokens } = this.scene
    const isTight = tokens[this.at]?.gap === 'none' && tokens[this.at + 1]?.gap === 'none'
    return isTight && this.words > 0 && this.isPart(this.at + 1) && this.advance(this.at + 2)
  }

  /** `CEO at "Ukroboronprom"`. */
  private takeQuoted(): boolean {
    const { tokens } = this.scene
    const last = Math.min(this.limit, this.at + LONGEST_QUOTE)
    for (let i = this.at + 2; i < last; i++) {
      if (!CLOSING_QUOTES.has(normAt(tokens, i))) continue
      const organization = organizationAt(this.scene, this.at + 1, i)
      this.scope = organization === undefined || organization.value.type === 'company' ? 'organization' : this.scope
      this.isInstitution = true
      this.isNamed = true
      return this.advance(i + 1)
    }
    return false
  }

  /** `National Security and Defense Council`; not `Chairman of the Board and Minister of Economy`, not `of NATO and Sweden`. */
  private takeConjunction(norm: string): boolean {
    const { tokens, countries, personStarting } = this.scene
    const next = normAt(tokens, this.at + 1) === 'the' && norm === '&' ? this.at + 2 : this.at + 1
    const token = tokens[next]
    if (this.words === 0 || token === undefined || next >= this.limit || !this.isPart(next)) return false
    const isLower = token.lexeme.casing === 'lower'
    if (isLower !== (tokens[this.at - 1]?.lexeme.casing === 'lower')) return false
    if (isLower && !INSTITUTION_NOUNS.has(token.lexeme.norm) && !isPortfolioWord(token.lexeme.norm)) return false
    if (countries.starting.has(next) || personStarting.has(next) || beginsTitle(this.scene, next, this.limit))
      return false
    return this.advance(next, 0)
  }

  /** `the Defence Procurement Agency (DPA) Arsen ...`: cut away. */
  private takeAcronym(): boolean {
    const { tokens } = this.scene
    if (normAt(tokens, this.at + 2) !== ')' || tokens[this.at + 1]?.lexeme.casing !== 'upper' || this.words === 0)
      return false
    this.cuts.push([this.at, this.at + 3])
    return this.advance(this.at + 3, 0)
  }

  /** `of Ukraine` at the end of an institution's name. */
  private cutCountryOf(first: number, end: number): void {
    const { tokens, countries } = this.scene
    const tail = countries.ending.get(end)
    if (tail === undefined || tail.firstToken <= first) return
    let start = tail.firstToken
    while (start > first && TAIL_LINKS.has(normAt(tokens, start - 1))) start--
    this.cuts.push([start, end])
  }

  /** A word that may belong to a name or a common noun phrase. */
  private isPart(at: number): boolean {
    const token = this.scene.tokens[at]
    if (token === undefined || at >= this.limit || token.gap === 'paragraph') return false
    const { norm, kind, casing } = token.lexeme
    if (kind !== 'word' && !(kind === 'number' && this.words > 0)) return false
    if (INSTITUTION_NOUNS.has(norm)) return true
    if (TITLE_STOPS.has(norm) || LINKS.has(norm)) return false
    return casing !== 'lower' || isPortfolioWord(norm) || TITLE_MODIFIERS.has(norm) || !VERBAL.test(norm)
  }

  private advance(to: number, words = 1): true {
    this.at = to
    this.words += words
    return true
  }
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our'])
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '\u201c', '\u00ab', '\u201e'])
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '\u201d', '\u00bb', '\u201c'])
const TAIL_LINKS: ReadonlySet<string> = new Set(['of', 'the', 'government'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to'])
const VERBAL = /(?:ed|ing)$/
