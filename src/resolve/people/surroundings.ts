import { LexemeCode } from '../../document/lexeme-memo.js'
import { lowerBound } from '../../document/sorted.js'
import { listsWith } from '../../document/word-lists.js'
import type {
  CountryCode,
  CountryMention,
  Document,
  Lexeme,
  OfficeMention,
  PersonMention,
  Sentence,
  Token,
} from '../../model.js'
import type { Gender } from '../names/parse.js'
import {
  GENDERED,
  GENERATION,
  INTRODUCES,
  KIN,
  NAMED,
  NAMESAKE_KIN,
  ROYAL,
  TITLE_LINKS,
  TITLE_WORDS,
} from './cue-words.js'
import type { Form } from './forms.js'
import { Neighbours } from './neighbours.js'

const BEFORE = 6
const AFTER = 8
const KIN_REACH = 4
const NOTHING: ReadonlySet<string> = new Set()

const IS_KIN = 1 << 0
const IS_TITLE = 1 << 1
const IS_TITLE_LINK = 1 << 2
const IS_NAMESAKE_KIN = 1 << 3
const IS_GENERATION = 1 << 4
const IS_NAMED = 1 << 5
const IS_ROYAL = 1 << 6
const IS_GENDERED = 1 << 7
const cues = [KIN, TITLE_WORDS, TITLE_LINKS, NAMESAKE_KIN, GENERATION, NAMED, ROYAL, GENDERED]
const cuesOf = new LexemeCode((lexeme) => listsWith(wordOf(lexeme), cues))

/** `Mr.` as `mr`. */
function wordOf({ norm }: Lexeme): string {
  return norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm
}

/** What stands around the mentions, each by its index into the people. Looked up only where names alone do not decide. */
export class Surroundings extends Neighbours {
  #held: readonly (readonly OfficeMention[] | undefined)[] | undefined

  constructor(
    document: Document,
    people: readonly PersonMention[],
    private readonly forms: readonly Form[],
    private readonly offices: readonly OfficeMention[],
    private readonly countries: readonly CountryMention[],
  ) {
    super(document, people)
  }

  sentenceOf(mention: number): number {
    return this.#mention(mention).sentence
  }

  /** How the name is written. */
  formAt(mention: number): Form {
    return this.forms[mention] as Form
  }

  /** `Mrs Biden`, `his wife Jill`. */
  genderAt(mention: number): Gender | undefined {
    const cue = this.#cuesBefore(mention, 1)
    if (cue & IS_GENDERED) return GENDERED.get(this.#wordBefore(mention, 1))
    const mayStandBetween = cue & IS_TITLE || this.#wordBefore(mention, 1) === ','
    return mayStandBetween && this.#cuesBefore(mention, 2) & IS_GENDERED
      ? GENDERED.get(this.#wordBefore(mention, 2))
      : undefined
  }

  /** `King Abdullah`, `Sheikh Mohammed`: the word. */
  royalAt(mention: number): string | undefined {
    return this.#cuesBefore(mention, 1) & IS_ROYAL ? this.#wordBefore(mention, 1) : undefined
  }

  /** `his late father, Heydar Aliyev`. */
  isKin(mention: number): boolean {
    const { firstToken, endToken } = this.#mention(mention)
    const sentence = this.#sentence(mention)
    return (
      this.#hasCue(Math.max(sentence.firstToken, firstToken - KIN_REACH), firstToken, IS_KIN) ||
      this.#hasCue(endToken, Math.min(sentence.endToken, endToken + KIN_REACH), IS_KIN)
    )
  }

  /** `his father, George Bush`; `George Bush the elder`. */
  isNamesakeKin(mention: number): boolean {
    const { firstToken, endToken } = this.#mention(mention)
    const sentence = this.#sentence(mention)
    return (
      this.#hasCue(Math.max(sentence.firstToken, firstToken - 2), firstToken, IS_NAMESAKE_KIN) ||
      this.#hasCue(endToken, Math.min(sentence.endToken, endToken + 3), IS_GENERATION)
    )
  }

  /** `Ivan, 34, a driver`; `a man named Ivan`: somebody new. */
  isIntroduced(mention: number): boolean {
    const [one = '', two = ''] = this.#wordsAfter(mention, 2)
    return (
      ((one === ',' || one === '(') && (INTRODUCES.has(two) || /^\d/.test(two))) ||
      (this.#cuesBefore(mention, 1) & IS_NAMED) !== 0
    )
  }

  /** A title stands right before the name. */
  isTitled(mention: number): boolean {
    return (this.#cuesBefore(mention, 1) & IS_TITLE) !== 0
  }

  /** Words of the titles that stand before or after the name, and of the offices held. */
  titleWordsAt(mention: number): ReadonlySet<string> {
    const words = new Set<string>()
    this.#addTitleBefore(words, mention)
    this.#addTitleAfter(words, mention)
    for (const { title } of this.#heldAt(mention))
      for (const word of title.toLowerCase().split(/\s+/)) if (TITLE_WORDS.has(word)) words.add(word)
    return words
  }

  /** Countries of the offices held. */
  countriesAt(mention: number): ReadonlySet<CountryCode> {
    const offices = this.#heldAt(mention)
    if (offices.length === 0) return NOTHING
    const countries = new Set<CountryCode>()
    for (const { country } of offices) if (country !== undefined) countries.add(country)
    return countries
  }

  /** The country named right before: `Turkish President Erdoğan`. */
  countryBefore(mention: number): CountryCode | undefined {
    const { firstToken, sentence } = this.#mention(mention)
    const nearest = this.countries[lastBefore(this.countries, firstToken)]
    return nearest && nearest.sentence === sentence && nearest.endToken >= firstToken - BEFORE
      ? nearest.country
      : undefined
  }

  #heldAt(mention: number): readonly OfficeMention[] {
    this.#held ??= officesByHolder(this.people, this.offices)
    return this.#held[mention] ?? NO_OFFICES
  }

  #mention(mention: number): PersonMention {
    return this.people[mention] as PersonMention
  }

  #sentence(mention: number): Pick<Sentence, 'firstToken' | 'endToken'> {
    const { sentences, tokens } = this.document
    return sentences[this.#mention(mention).sentence] ?? { firstToken: 0, endToken: tokens.length }
  }

  #cuesAt(at: number): number {
    return cuesOf.of((this.document.tokens[at] as Token).lexeme)
  }

  #wordAt(at: number): string {
    return wordOf((this.document.tokens[at] as Token).lexeme)
  }

  /** Of the word `distance` tokens before a name, in its sentence. */
  #cuesBefore(mention: number, distance: number): number {
    const at = this.#mention(mention).firstToken - distance
    return at < this.#sentence(mention).firstToken ? 0 : this.#cuesAt(at)
  }

  #wordBefore(mention: number, distance: number): string {
    const at = this.#mention(mention).firstToken - distance
    return at < this.#sentence(mention).firstToken ? '' : this.#wordAt(at)
  }

  #wordsAfter(mention: number, most: number): readonly string[] {
    const words: string[] = []
    const { endToken } = this.#mention(mention)
    const end = Math.min(this.#sentence(mention).endToken, endToken + most)
    for (let at = endToken; at < end; at++) words.push(this.#wordAt(at))
    return words
  }

  #hasCue(first: number, end: number, cue: number): boolean {
    for (let at = first; at < end; at++) if (this.#cuesAt(at) & cue) return true
    return false
  }

  /** `Ukrainian Defence Minister Umerov`: back to the first plain word in small letters, or to another's name. */
  #addTitleBefore(words: Set<string>, mention: number): void {
    const { firstToken } = this.#mention(mention)
    const other = this.people[mention - 1]?.endToken ?? 0
    const first = Math.max(this.#sentence(mention).firstToken, firstToken - BEFORE, other)
    for (let at = firstToken - 1; at >= first; at--) {
      const { casing, kind, norm } = (this.document.tokens[at] as Token).lexeme
      const cue = this.#cuesAt(at)
      const isPlain = (casing === 'lower' || kind !== 'word') && norm !== '-'
      if (isPlain && !(cue & (IS_TITLE | IS_TITLE_LINK))) return
      if (cue & IS_TITLE) words.add(this.#wordAt(at))
    }
  }

  /** `Umerov, the defence minister of Ukraine,`: to the next comma. */
  #addTitleAfter(words: Set<string>, mention: number): void {
    const [comma, ...after] = this.#wordsAfter(mention, AFTER)
    if (comma !== ',') return
    for (const word of after) {
      if (word === ',') return
      if (TITLE_WORDS.has(word)) words.add(word)
    }
  }
}

const NO_OFFICES: readonly OfficeMention[] = []

/** By the index of the holder. */
function officesByHolder(
  people: readonly PersonMention[],
  offices: readonly OfficeMention[],
): readonly (readonly OfficeMention[] | undefined)[] {
  const held: (OfficeMention[] | undefined)[] = people.map(() => undefined)
  for (const office of offices) {
    if (office.holder === undefined) continue
    const list = held[office.holder]
    if (list) list.push(office)
    else held[office.holder] = [office]
  }
  return held
}

/** Index of the last mention that ends at or before a token; -1 for none. */
function lastBefore(mentions: readonly CountryMention[], token: number): number {
  return lowerBound(mentions, endOf, token + 1) - 1
}

const endOf = ({ endToken }: CountryMention): number => endToken
