import type { CountryCode, CountryMention, Document, OfficeMention, PersonMention, Token } from '../../model.js'
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
import { type Neighbours, readNeighbours } from './neighbours.js'

/** What stands around the mentions, each by its index into the people. Looked up only where names alone do not decide. */
export interface Surroundings extends Neighbours {
  sentenceOf(mention: number): number
  /** `Mrs Biden`, `his wife Jill`. */
  genderAt(mention: number): Gender | undefined
  /** `King Abdullah`, `Sheikh Mohammed`: the word. */
  royalAt(mention: number): string | undefined
  /** `his late father, Heydar Aliyev`. */
  isKin(mention: number): boolean
  /** `his father, George Bush`; `George Bush the elder`. */
  isNamesakeKin(mention: number): boolean
  /** `Ivan, 34, a driver`; `a man named Ivan`: somebody new. */
  isIntroduced(mention: number): boolean
  /** A title stands right before the name. */
  isTitled(mention: number): boolean
  /** Words of the titles that stand before or after the name, and of the offices held. */
  titleWordsAt(mention: number): ReadonlySet<string>
  /** Countries of the offices held. */
  countriesAt(mention: number): ReadonlySet<CountryCode>
  /** The country named right before: `Turkish President Erdoğan`. */
  countryBefore(mention: number): CountryCode | undefined
}

const BEFORE = 6
const AFTER = 8
const KIN_REACH = 4
const NOTHING: ReadonlySet<string> = new Set()

export function readSurroundings(
  document: Document,
  people: readonly PersonMention[],
  offices: readonly OfficeMention[],
  countries: readonly CountryMention[],
): Surroundings {
  const held = officesByHolder(offices)
  const { tokens } = document
  const word = (at: number): string => normOf(tokens[at])
  const span = (mention: number): PersonMention => people[mention] as PersonMention
  const sentenceStart = (mention: number): number => document.sentences[span(mention).sentence]?.firstToken ?? 0
  const sentenceEnd = (mention: number): number => document.sentences[span(mention).sentence]?.endToken ?? tokens.length

  const before = (mention: number, most: number): readonly string[] => {
    const words: string[] = []
    const { firstToken } = span(mention)
    for (let at = firstToken - 1; at >= Math.max(sentenceStart(mention), firstToken - most); at--) words.push(word(at))
    return words
  }
  const after = (mention: number, most: number): readonly string[] => {
    const words: string[] = []
    const { endToken } = span(mention)
    for (let at = endToken; at < Math.min(sentenceEnd(mention), endToken + most); at++) words.push(word(at))
    return words
  }
  /** `Ukrainian Defence Minister Umerov`: back to the first plain word in small letters. */
  const titleBefore = (mention: number): readonly string[] => {
    const { firstToken } = span(mention)
    const words: string[] = []
    for (let at = firstToken - 1; at >= Math.max(sentenceStart(mention), firstToken - BEFORE); at--) {
      const found = word(at)
      const plain = tokens[at]?.lexeme.casing === 'lower' || tokens[at]?.lexeme.kind !== 'word'
      if (plain && found !== '-' && !TITLE_WORDS.has(found) && !TITLE_LINKS.has(found)) break
      words.push(found)
    }
    return words
  }
  /** `Umerov, the defence minister of Ukraine,`: to the next comma. */
  const titleAfter = (mention: number): readonly string[] => {
    const [comma, ...words] = after(mention, AFTER)
    const end = words.indexOf(',')
    return comma === ',' ? words.slice(0, end < 0 ? words.length : end) : []
  }

  return {
    ...readNeighbours(document, people),
    sentenceOf: (mention) => span(mention).sentence,
    genderAt: (mention) => {
      const [one = '', two = ''] = before(mention, 2)
      return GENDERED.get(one) ?? (one === ',' || TITLE_WORDS.has(one) ? GENDERED.get(two) : undefined)
    },
    royalAt: (mention) => before(mention, 1).find((found) => ROYAL.has(found)),
    isKin: (mention) => {
      const { firstToken, endToken } = span(mention)
      for (let at = Math.max(sentenceStart(mention), firstToken - KIN_REACH); at < firstToken; at++)
        if (KIN.has(word(at))) return true
      for (let at = endToken; at < Math.min(sentenceEnd(mention), endToken + KIN_REACH); at++)
        if (KIN.has(word(at))) return true
      return false
    },
    isNamesakeKin: (mention) =>
      before(mention, 2).some((found) => NAMESAKE_KIN.has(found)) ||
      after(mention, 3).some((found) => GENERATION.has(found)),
    isIntroduced: (mention) => {
      const [one = '', two = ''] = after(mention, 2)
      return (
        ((one === ',' || one === '(') && (INTRODUCES.has(two) || /^\d/.test(two))) ||
        NAMED.has(before(mention, 1)[0] ?? '')
      )
    },
    isTitled: (mention) => TITLE_WORDS.has(before(mention, 1)[0] ?? ''),
    titleWordsAt: (mention) => {
      const words = new Set<string>()
      for (const found of titleBefore(mention)) words.add(found)
      for (const found of titleAfter(mention)) words.add(found)
      for (const { title } of held.get(mention) ?? [])
        for (const found of title.toLowerCase().split(/\s+/)) words.add(found)
      for (const found of words) if (!TITLE_WORDS.has(found)) words.delete(found)
      return words
    },
    countriesAt: (mention) => {
      const offices = held.get(mention)
      return offices ? new Set(offices.flatMap(({ country }) => country ?? [])) : NOTHING
    },
    countryBefore: (mention) => {
      const { firstToken, sentence } = span(mention)
      const nearest = countries[lastBefore(countries, firstToken)]
      return nearest && nearest.sentence === sentence && nearest.endToken >= firstToken - BEFORE
        ? nearest.country
        : undefined
    },
  }
}

function normOf(token: Token | undefined): string {
  const norm = token?.lexeme.norm ?? ''
  return norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm
}

function officesByHolder(offices: readonly OfficeMention[]): ReadonlyMap<number, readonly OfficeMention[]> {
  const held = new Map<number, OfficeMention[]>()
  for (const office of offices) {
    if (office.holder === undefined) continue
    const list = held.get(office.holder)
    if (list) list.push(office)
    else held.set(office.holder, [office])
  }
  return held
}

/** Index of the last mention that ends at or before a token; -1 for none. Binary search. */
function lastBefore(mentions: readonly CountryMention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as CountryMention).endToken <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}
