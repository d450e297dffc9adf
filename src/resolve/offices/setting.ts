import type { CountryCode, CountryMention, Document, Mentions, MinistryMention, PersonMention } from '../../model.js'
import { normAt } from '../../recognise/ministries/norm-at.js'
import { findHome, type Home } from './home.js'

/** An article's mentions laid out for questions about countries: by sentence, and where each begins and ends. */
export interface Setting {
  readonly document: Document
  readonly home: Home
  /** All countries mentioned, in the order of first mention. */
  readonly candidates: readonly CountryCode[]
  readonly countriesIn: (sentence: number) => readonly CountryMention[]
  readonly peopleIn: (sentence: number) => readonly PersonMention[]
  readonly countryEnding: ReadonlyMap<number, CountryMention>
  readonly countryStarting: ReadonlyMap<number, CountryMention>
  readonly ministries: readonly MinistryMention[]
  /** By portfolios, joined with `+`: the countries that the article gives to such ministries. */
  readonly countriesOfMinistry: ReadonlyMap<string, ReadonlySet<CountryCode>>
}

export function setUp(document: Document, { countries, people, ministries }: Mentions): Setting {
  const home = findHome(document, countries)
  const joined = withJoined(document, ministries)
  const countriesBySentence = bySentence(countries)
  const peopleBySentence = bySentence(people)
  return {
    document,
    home,
    candidates: [...home.share.keys()],
    countriesIn: (sentence) => countriesBySentence.get(sentence) ?? [],
    peopleIn: (sentence) => peopleBySentence.get(sentence) ?? [],
    countryEnding: new Map(countries.map((mention) => [mention.endToken, mention])),
    countryStarting: new Map(countries.map((mention) => [mention.firstToken, mention])),
    ministries: joined,
    countriesOfMinistry: byPortfolios(joined),
  }
}

function byPortfolios(ministries: readonly MinistryMention[]): ReadonlyMap<string, ReadonlySet<CountryCode>> {
  const owners = new Map<string, Set<CountryCode>>()
  for (const { portfolios, country } of ministries) {
    if (country === undefined) continue
    const key = portfolios.join('+')
    owners.set(key, (owners.get(key) ?? new Set()).add(country))
  }
  return owners
}

/** `the Ministry of Defence of Ukraine and the Ministry of Strategic Industries`, `Kenya's Ministry of Defence, the Ministry of Health`. */
function withJoined({ tokens }: Document, ministries: readonly MinistryMention[]): readonly MinistryMention[] {
  let previous: MinistryMention | undefined
  return ministries.map((mention) => {
    const country = mention.country ?? (previous && isJoined(tokens, previous, mention) ? previous.country : undefined)
    previous = country === mention.country || country === undefined ? mention : { ...mention, country }
    return previous
  })
}

function isJoined(tokens: Document['tokens'], { endToken }: MinistryMention, { firstToken }: MinistryMention): boolean {
  let at = endToken
  if (normAt(tokens, at) === ',') at++
  if (normAt(tokens, at) === 'and' || normAt(tokens, at) === '&') at++
  if (at === endToken) return false
  if (normAt(tokens, at) === 'the') at++
  return at === firstToken
}

function bySentence<T extends { readonly sentence: number }>(mentions: readonly T[]): ReadonlyMap<number, T[]> {
  const lists = new Map<number, T[]>()
  for (const mention of mentions) {
    const list = lists.get(mention.sentence)
    if (list === undefined) lists.set(mention.sentence, [mention])
    else list.push(mention)
  }
  return lists
}
