import type { CountryCode, CountryMention, Document } from '../../model.js'

/** Where an article is written from, as far as it says so, and how much it speaks of each country. */
export interface Home {
  /** The country of the dateline (`BAKU –`, `MANILA, July 8`). */
  readonly dateline?: CountryCode
  /** Each country's part of all mentions, in [0, 1], in the order of first mention. */
  readonly share: ReadonlyMap<CountryCode, number>
}

export function findHome(document: Document, countries: readonly CountryMention[]): Home {
  const counts = new Map<CountryCode, number>()
  for (const { country } of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  const share = new Map([...counts].map(([country, count]) => [country, count / countries.length]))
  const dateline = countries.find((mention) => isDateline(document, mention))?.country
  return { ...(dateline && { dateline }), share }
}

/** A place in the dateline, or a capital in capital letters at the head of the text. */
function isDateline(
  { sentences, tokens }: Document,
  { sentence, firstToken, form, endToken }: CountryMention,
): boolean {
  const place = sentences[sentence]
  if (place?.kind === 'dateline') return true
  if (sentence > 1 || firstToken !== place?.firstToken || form !== 'capital') return false
  return tokens[firstToken]?.lexeme.casing === 'upper' && DASHES.has(tokens[endToken]?.lexeme.norm ?? '')
}

const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014', '--', ',', '.', ':', '('])
