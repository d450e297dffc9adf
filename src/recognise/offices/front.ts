import {
  HONORIFICS,
  INSTITUTION_NOUNS,
  NEWS_AGENCIES,
  type OfficeHead,
  officeHead,
  officeTime,
  TITLE_MODIFIERS,
  TITLE_STOPS,
} from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { CountryCode, OfficeTime, Sentence, Token } from '../../model.js'
import { codesOf, countriesBefore, isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { portfoliosBefore, portfoliosOf } from '../ministries/portfolio-list.js'
import { PRIVATE } from './private-institutions.js'
import { isHeadline, organizationBefore, type Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'

/** What stands before a title's head noun. */
export interface Front {
  readonly head: number
  readonly edge: number
  readonly firstToken: number
  readonly cuts: readonly TokenRange[]
  readonly countries: readonly CountryCode[]
  readonly portfolios: readonly string[]
  readonly time: OfficeTime
  readonly determiner: string
  readonly scope: OfficeScope
}

/** No title has more words before its head. */
const LONGEST_FRONT = 16
const LONGEST_OWNER = 4

/**
 * Reads a title backwards from its head noun: `the former` `Ukrainian` `First Deputy Defence` | `Minister`.
 * Modifiers, portfolios, names of institutions and ministries belong to the title; article, country and words of time stand before it.
 */
export function readFront(scene: Scene, sentence: Sentence, head: number, kind: OfficeHead, floor: number): Front {
  const lowest = Math.max(floor, sentence.firstToken, head - LONGEST_FRONT)
  const reader = new FrontReader(scene, sentence, head, lowest)
  if (PORTFOLIO_HEADS.has(kind.singular)) reader.takePortfolios()
  while (reader.takeWord()) {}
  reader.takeCountry()
  return reader.front()
}

class FrontReader {
  private edge: number
  private firstToken: number
  private readonly cuts: TokenRange[] = []
  private countries: readonly CountryCode[] = []
  private portfolios: readonly string[] = []
  private time: OfficeTime = 'current'
  private determiner = ''
  private scope: OfficeScope = 'none'

  constructor(
    private readonly scene: Scene,
    private readonly sentence: Sentence,
    private readonly head: number,
    private readonly lowest: number,
  ) {
    this.edge = head
    this.firstToken = head
  }

  front(): Front {
    const { head, edge, firstToken, cuts, countries, portfolios, time, determiner, scope } = this
    return { head, edge, firstToken, cuts, countries, portfolios, time, determiner, scope }
  }

  takePortfolios(): void {
    if (this.scene.ministryEnding.has(this.head)) return
    const list = portfoliosBefore(this.scene.tokens, this.head, this.lowest)
    if (list === undefined || !this.hasCaseOf(list.firstToken)) return
    this.include(list.firstToken)
    const portfolios = portfoliosOf(list)
    if (!(portfolios.length === 1 && NO_PORTFOLIOS.has(portfolios[0] ?? ''))) this.portfolios = portfolios
  }

  /** Takes one more part of the title, or a word of time before it; false at the title's beginning. */
  takeWord(): boolean {
    const { tokens, countries, personEnding, ministryEnding } = this.scene
    const at = this.edge - 1
    if (at < this.lowest || personEnding.has(this.edge)) return false
    const { lexeme } = tokens[at] as Token
    const { norm } = lexeme
    if (officeHead(lexeme) !== undefined && !TITLE_MODIFIERS.has(norm)) return false
    const country = countries.ending.get(this.edge)
    if (country !== undefined && country.form !== 'capital' && country.form !== 'metonym') return false
    if (country !== undefined) {
      this.countries = [country.country]
      return this.include(country.firstToken)
    }
    const ministry = ministryEnding.get(this.edge)
    if (ministry !== undefined && ministry.firstToken >= this.lowest) {
      if (ministry.country !== undefined) this.countries = [ministry.country]
      this.portfolios = ministry.portfolios
      const own = countries.starting.get(ministry.firstToken)
      return this.include(own !== undefined && own.endToken < ministry.endToken ? own.endToken : ministry.firstToken)
    }
    if (norm === '-') return this.takeHyphen(at)
    const time = officeTime(norm)
    if (time !== undefined) return this.skipTime(time, at)
    if (norm === 'under' && normAt(tokens, at + 1) !== 'secretary') return false
    if (lexeme.casing !== 'lower' && this.takeOrganization()) return true
    if ((TITLE_MODIFIERS.has(norm) || isPortfolioWord(norm)) && this.hasCaseOf(at)) return this.include(at)
    return (this.isName(at) && this.include(at)) || this.takeLink(at)
  }

  /** `Ukraine's`, `the Estonian, Latvian and Lithuanian`, or an article or pronoun; words of time may stand before a country. */
  takeCountry(): void {
    const { tokens, countries } = this.scene
    const run = countriesBefore(countries, tokens, this.edge)
    if (run !== undefined && run.edge >= this.lowest) {
      this.countries = codesOf(run)
      this.determiner = run.possessive ? "'s" : this.determiner
      this.edge = run.edge
      this.takeTimes()
    } else if (this.edge > this.lowest && isPossessive(tokens[this.edge - 1])) {
      this.takeOwner(this.edge - 1)
    }
    const before = normAt(tokens, this.edge - 1)
    if (this.edge > this.lowest && DETERMINERS.has(before)) {
      this.determiner = this.determiner || before
      this.edge--
    }
  }

  /** `the EU's`, `the Foreign Ministry's`, `the party's`: whoever the office is of. */
  private takeOwner(end: number): void {
    const { tokens, ministryEnding } = this.scene
    this.determiner = "'s"
    const ministry = ministryEnding.get(end)
    if (ministry !== undefined && ministry.firstToken >= this.lowest) {
      if (ministry.country !== undefined) this.countries = [ministry.country]
      this.portfolios = ministry.portfolios
      this.edge = ministry.firstToken
      return
    }
    const known = organizationBefore(this.scene, end, this.lowest)
    if (known !== undefined) {
      const { type, country } = known.organization
      if (type === 'company' || type === 'bloc' || type === 'other') this.scope = 'organization'
      else if (country !== undefined) this.countries = [country]
      this.edge = known.start
      return
    }
    let start = end
    while (start > this.lowest && end - start < LONGEST_OWNER && this.isOwnerWord(start - 1)) start--
    if (PRIVATE.has(normAt(tokens, end - 1))) this.scope = 'organization'
    if (start < end && (DETERMINERS.has(normAt(tokens, start - 1)) || tokens[start]?.lexeme.casing !== 'lower'))
      this.edge = start
  }

  private isOwnerWord(at: number): boolean {
    const { lexeme } = this.scene.tokens[at] as Token
    return lexeme.kind === 'word' && !TITLE_STOPS.has(lexeme.norm) && !DETERMINERS.has(lexeme.norm)
  }

  private takeTimes(): void {
    for (let at = this.edge - 1; at >= this.lowest; at = this.edge - 1) {
      const isHyphen = normAt(this.scene.tokens, at) === '-'
      const time = officeTime(normAt(this.scene.tokens, isHyphen ? at - 1 : at))
      if (time === undefined || at - (isHyphen ? 1 : 0) < this.lowest) return
      this.setTime(time)
      this.edge = isHyphen ? at - 1 : at
    }
  }

  /** `vice-president`, `ex-minister`, `Indo-Pacific Coordinator`. */
  private takeHyphen(at: number): boolean {
    const { tokens } = this.scene
    const norm = normAt(tokens, at - 1)
    if (at - 1 < this.lowest || tokens[at]?.gap !== 'none') return false
    const time = officeTime(norm)
    if (time !== undefined) return this.skipTime(time, at - 1)
    const isPart = TITLE_MODIFIERS.has(norm) || isPortfolioWord(norm) || this.isName(at - 1)
    return isPart && this.include(at - 1)
  }

  /** `Centre for Defence Investments director`: an institution's name goes on before `for` and `of`. */
  private takeLink(at: number): boolean {
    const { tokens } = this.scene
    const link = normAt(tokens, at) === 'the' ? at - 1 : at
    const before = tokens[link - 1]
    if (!LINKS.has(normAt(tokens, link)) || before === undefined || link - 1 < this.lowest) return false
    if (tokens[this.edge]?.lexeme.casing === 'lower' || before.lexeme.casing !== 'title') return false
    return INSTITUTION_NOUNS.has(before.lexeme.norm) && this.include(link - 1)
  }

  private takeOrganization(): boolean {
    const found = organizationBefore(this.scene, this.edge, this.lowest)
    if (found === undefined) return false
    const { type, country } = found.organization
    if (type === 'company' || type === 'bloc' || type === 'other') this.scope = 'organization'
    else if (country !== undefined) this.countries = [country]
    return this.include(found.start)
  }

  private skipTime(time: OfficeTime, at: number): boolean {
    this.setTime(time)
    this.edge = at
    return true
  }

  private setTime(time: OfficeTime): void {
    if (this.time === 'current') this.time = time
  }

  private include(at: number): true {
    if (this.edge < this.firstToken) this.cuts.push([this.edge, this.firstToken])
    this.firstToken = at
    this.edge = at
    return true
  }

  /** `on defence President Macron spoke`: a title in capitals has no lower-case word before its head, but for `deputy PM`. */
  private hasCaseOf(at: number): boolean {
    const { tokens } = this.scene
    const head = tokens[this.head]?.lexeme
    if (head?.casing === 'lower' || tokens[at]?.lexeme.casing !== 'lower') return true
    return head?.casing === 'upper' && BEFORE_LETTERS.has(normAt(tokens, at))
  }

  /** `Chechen leader`: at the head of a sentence a name stands straight before a title in lower case. */
  private isBesideLowerHead(at: number): boolean {
    return at + 1 === this.head && this.scene.tokens[this.head]?.lexeme.casing === 'lower'
  }

  /** A capitalised word that is capitalised for no other reason: `Airbus`, `Space`, not `Meanwhile` or `Friday`. */
  private isName(at: number): boolean {
    const { lexeme } = this.scene.tokens[at] as Token
    if (lexeme.kind !== 'word' || lexeme.casing === 'lower' || lexeme.casing === 'none') return false
    if (TITLE_STOPS.has(lexeme.norm) || NEWS_AGENCIES.has(lexeme.text) || HONORIFICS.has(lexeme.norm)) return false
    if (DETERMINERS.has(lexeme.norm)) return false
    if (lexeme.casing === 'upper') return lexeme.text.length > 1
    const isFirst = at === this.sentence.firstToken || BREAKS.has(normAt(this.scene.tokens, at - 1))
    return !isHeadline(this.sentence) && (!isFirst || this.isBesideLowerHead(at))
  }
}

/** Heads that a portfolio may stand beside. */
export const PORTFOLIO_HEADS: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'mantri',
  'chancellor',
])
/** `State Secretary`, `Press Secretary`, `Prime Minister`: the word before the head is no portfolio. */
const NO_PORTFOLIOS: ReadonlySet<string> = new Set(['state', 'media', 'communications'])
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'this',
])
const BEFORE_LETTERS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'joint'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for'])
/** After these a sentence begins anew, and its first word has a capital. */
const BREAKS: ReadonlySet<string> = new Set([':', '"', '\u201c', '\u2018', '.', '*', '\u2022'])
