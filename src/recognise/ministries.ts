import type { CountryCode, CountryMention, Document, MinistryMention, Sentence, Token } from '../model.js'
import { findLandmarks, type Landmarks } from './landmarks.js'
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
  landmarks: readonly Landmarks[] = findLandmarks(document),
): readonly MinistryMention[] {
  const index = new MentionIndex(countries)
  const mentions = scan(document, index, (sentence) => landmarks[sentence]?.ministries ?? [], new Map())
  const acronyms = introducedAcronyms(document.tokens, mentions)
  if (acronyms.size === 0) return mentions
  return scan(document, index, (sentence) => wordsWith(acronyms, document, sentence), acronyms)
}

/** The tokens of a sentence that can be part of a ministry's name, or of an acronym's that the text has explained. */
function wordsWith(
  acronyms: ReadonlyMap<string, MinistryMention>,
  { tokens, sentences }: Document,
  sentence: number,
): readonly number[] {
  const { firstToken, endToken } = sentences[sentence] as Sentence
  const words: number[] = []
  for (let at = firstToken; at < endToken; at++) {
    const { lexeme } = tokens[at] as Token
    if (isMinistryWord(lexeme) || acronyms.has(lexeme.text)) words.push(at)
  }
  return words
}

function scan(
  { text, tokens, sentences }: Document,
  countries: CountryIndex,
  wordsOf: (sentence: number) => readonly number[],
  acronyms: ReadonlyMap<string, MinistryMention>,
): MinistryMention[] {
  const mentions: MinistryMention[] = []
  let free = 0
  sentences.forEach((sentence, sentenceIndex) => {
    for (const at of wordsOf(sentenceIndex)) {
      if (at < free) continue
      const introduced = acronyms.get((tokens[at] as Token).lexeme.text)
      const place = { tokens, sentence, countries, at, floor: Math.max(free, sentence.firstToken) }
      const name = introduced ? properName(place, introduced) : firstName(place)
      if (name === undefined) continue
      mentions.push(...mentionsOf(name, text, tokens, sentenceIndex))
      free = name.endToken
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
