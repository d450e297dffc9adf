import { countryOfDateline, SEATS_OF_BLOCS } from '../../gazetteer/offices-datelines.js'
import type { CountryCode, CountryMention, Document } from '../../model.js'
import { normAt } from '../../recognise/ministries/norm-at.js'

/** Where an article is written from, as far as it says so, and how much it speaks of each country. */
export interface Home {
  /** The country of the dateline (`BAKU –`, `MANILA, July 8`). */
  readonly dateline?: CountryCode
  /** The country that the article names first. */
  readonly lead?: CountryCode
  /** Each country's part of all mentions, in [0, 1], in the order of first mention; what attacks or is attacked counts less. */
  readonly share: ReadonlyMap<CountryCode, number>
}

const ENEMY_WEIGHT = 0.2
const HEAD_SENTENCES = 6

export function findHome(document: Document, countries: readonly CountryMention[]): Home {
  const weights = new Map<CountryCode, number>()
  let sum = 0
  for (const mention of countries) {
    const weight = isEnemy(document, mention) ? ENEMY_WEIGHT : 1
    weights.set(mention.country, (weights.get(mention.country) ?? 0) + weight)
    sum += weight
  }
  const share = new Map([...weights].map(([country, weight]) => [country, weight / sum]))
  const head = countries.filter(({ sentence }) => sentence < HEAD_SENTENCES)
  const dateline = head.find((mention) => isDateline(document, mention))?.country ?? cityOfDateline(document)
  const lead = countries.find((mention) => !isDateline(document, mention) && !isEnemy(document, mention))?.country
  return { ...(dateline && { dateline }), ...(lead && { lead }), share }
}

/** A place in the dateline, or a capital in capital letters at the head of the text; not `BRUSSELS`, where everybody meets. */
function isDateline(
  { sentences, tokens }: Document,
  { sentence, firstToken, form, endToken, text }: CountryMention,
): boolean {
  const place = sentences[sentence]
  if (SEATS_OF_BLOCS.has(text.toLowerCase())) return false
  if (place?.kind === 'dateline') return true
  if (sentence > 1 || firstToken !== place?.firstToken || form !== 'capital') return false
  return tokens[firstToken]?.lexeme.casing === 'upper' && DASHES.has(tokens[endToken]?.lexeme.norm ?? '')
}

function cityOfDateline({ sentences, tokens }: Document): CountryCode | undefined {
  const dateline = sentences.slice(0, HEAD_SENTENCES).find(({ kind }) => kind === 'dateline')
  return dateline && countryOfDateline(tokens, dateline.firstToken, dateline.endToken)
}

/** `Russian troops`, `Chinese aggression`, `the war against Russia`. */
export function isEnemy({ tokens }: Document, { firstToken, endToken }: CountryMention): boolean {
  if (HOSTILE.has(normAt(tokens, endToken)) || HOSTILE.has(normAt(tokens, endToken + 1))) return true
  const before = normAt(tokens, firstToken - 1)
  return before === 'against' || (before === 'on' && normAt(tokens, firstToken - 2) === 'sanctions')
}

const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014', '--', ',', '.', ':', '('])
const HOSTILE: ReadonlySet<string> = new Set([
  'troops',
  'army',
  'forces',
  'aggression',
  'aggressor',
  'invasion',
  'invaders',
  'occupiers',
  'occupation',
  'attack',
  'attacks',
  'missile',
  'missiles',
  'strike',
  'strikes',
  'shelling',
  'war',
  'soldiers',
  'military',

  'drones',
  'terrorists',
  'threat',
])
