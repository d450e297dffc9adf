import type { CountryCode, CountryMention, Document, MinistryMention, Token } from '../model.js'
import { MentionIndex } from './mention-index.js'
import { introducedAcronyms } from './ministries/acronym.js'
import { adjunctForm } from './ministries/adjunct-form.js'
import { bareForm } from './ministries/bare-form.js'
import type { CountryIndex } from './ministries/country-index.js'
import type { MinistryName, Place } from './ministries/ministry-name.js'
import { isMinistryWord } from './ministries/ministry-words.js'
import { ofForm } from './ministries/of-form.js'
import { properName } from './ministries/proper-name.js'

/** The ways to name a ministry, the fullest first. The first that fits a token wins. */
const RULES = [ofForm, adjunctForm, properName, bareForm]

/**
 * The ministries that an article names, in the order of the text. A coordination (`the defence and foreign ministries of
 * Finland and Sweden`) gives several mentions over one span; the bare `the ministry` gives one without portfolios.
 */
export function recogniseMinistries(
  document: Document,
  countries: readonly CountryMention[],
): readonly MinistryMention[] {
  const index = new MentionIndex(countries)
  const mentions = scan(document, index)
  const acronyms = introducedAcronyms(document.tokens, mentions)
  if (acronyms.size === 0) return mentions
  return scan(document, index, acronyms)
}

function scan(
  { text, tokens, sentences }: Document,
  countries: CountryIndex,
  acronyms: ReadonlyMap<string, MinistryMention> = new Map(),
): MinistryMention[] {
  const mentions: MinistryMention[] = []
  let free = 0
  sentences.forEach((sentence, sentenceIndex) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const lexeme = (tokens[at] as Token).lexeme
      const introduced = acronyms.size === 0 ? undefined : acronyms.get(lexeme.text)
      if (introduced === undefined && !isMinistryWord(lexeme)) continue
      const place = { tokens, sentence, countries, at, floor: Math.max(free, sentence.firstToken) }
      const name = introduced ? properName(place, introduced) : firstName(place)
      if (name === undefined) continue
      mentions.push(...mentionsOf(name, text, tokens, sentenceIndex))
      free = name.endToken
      at = Math.max(at, name.endToken - 1)
    }
  })
  return mentions
}

function firstName(place: Place): MinistryName | undefined {
  for (const rule of RULES) {
    const name = rule(place)
    if (name !== undefined) return name
  }
  return undefined
}

/** One mention for each ministry that the name means: portfolios times countries. */
function mentionsOf(name: MinistryName, text: string, tokens: readonly Token[], sentence: number): MinistryMention[] {
  const { firstToken, endToken } = name
  const start = (tokens[firstToken] as Token).start
  const end = (tokens[endToken - 1] as Token).end
  const span = { start, end, text: text.slice(start, end), firstToken, endToken, sentence }
  const countries: readonly (CountryCode | undefined)[] = name.countries.length === 0 ? [undefined] : name.countries
  return name.ministries.flatMap((portfolios) =>
    countries.map((country) => ({ kind: 'ministry' as const, ...span, portfolios, ...(country && { country }) })),
  )
}
