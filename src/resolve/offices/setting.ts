import { lowerBound } from '../../document/sorted.js'
import type {
  CountryCode,
  CountryMention,
  Document,
  Mentions,
  MinistryMention,
  PersonMention,
  TokenSpan,
} from '../../model.js'
import { normAt } from '../../recognise/ministries/norm-at.js'
import { findHome, type Home } from './home.js'

/** An article's mentions laid out for questions about countries: by sentence, and where each begins and ends. */
export class Setting {
  readonly home: Home
  /** All countries mentioned, in the order of first mention. */
  readonly candidates: readonly CountryCode[]
  readonly ministries: readonly MinistryMention[]
  /** By portfolios, joined with `+`: the countries that the article gives to such ministries. */
  readonly countriesOfMinistry: ReadonlyMap<string, ReadonlySet<CountryCode>>
  private readonly countries: readonly CountryMention[]
  private readonly people: readonly PersonMention[]

  constructor(
    readonly document: Document,
    { countries, people, ministries }: Mentions,
  ) {
    this.home = findHome(document, countries)
    this.candidates = [...this.home.share.keys()]
    this.ministries = withJoined(document, ministries)
    this.countriesOfMinistry = byPortfolios(this.ministries)
    this.countries = countries
    this.people = people
  }

  countriesIn(sentence: number): readonly CountryMention[] {
    return ofSentence(this.countries, sentence)
  }

  peopleIn(sentence: number): readonly PersonMention[] {
    return ofSentence(this.people, sentence)
  }

  countryStarting(token: number): CountryMention | undefined {
    const mention = this.countries[firstFrom(this.countries, token)]
    return mention?.firstToken === token ? mention : undefined
  }

  countryEnding(token: number): CountryMention | undefined {
    const mention = this.countries[firstFrom(this.countries, token) - 1]
    return mention?.endToken === token ? mention : undefined
  }

  /** Whether a country ends at a token from `first` to `last`, the last one included. */
  hasCountryEnding(first: number, last: number): boolean {
    const from = firstFrom(this.countries, last)
    for (let i = from - 1; i >= 0; i--) {
      const { endToken } = this.countries[i] as CountryMention
      if (endToken <= last) return endToken >= first
    }
    return false
  }
}

/** The mentions of one sentence, of a list in the order of the text. */
function ofSentence<T extends TokenSpan>(mentions: readonly T[], sentence: number): readonly T[] {
  const from = lowerBound(mentions, sentenceOf, sentence)
  let end = from
  while (end < mentions.length && (mentions[end] as T).sentence === sentence) end++
  return end === from ? NONE : mentions.slice(from, end)
}

const NONE: readonly never[] = []

/** Index of the first mention that begins at a token or after it, of a list in the order of the text. */
function firstFrom(mentions: readonly TokenSpan[], token: number): number {
  return lowerBound(mentions, firstTokenOf, token)
}

const sentenceOf = ({ sentence }: TokenSpan): number => sentence
const firstTokenOf = ({ firstToken }: TokenSpan): number => firstToken

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
