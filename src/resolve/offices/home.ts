import { LexemeFlag } from '../../document/lexeme-memo.js'
import { countryOfDateline, SEATS_OF_BLOCS } from '../../gazetteer/offices-datelines.js'
import type { CountryCode, CountryMention, Document, Sentence, Token } from '../../model.js'
import { normAt } from '../../recognise/ministries/norm-at.js'
import type { Writable } from '../writable.js'

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
  const share = new Map<CountryCode, number>()
  let sum = 0
  let dateline: CountryCode | undefined
  let lead: CountryCode | undefined
  for (const mention of countries) {
    const { country, sentence } = mention
    const isAtWar = isEnemy(document, mention)
    const weight = isAtWar ? ENEMY_WEIGHT : 1
    share.set(country, (share.get(country) ?? 0) + weight)
    sum += weight
    if (isDateline(document, mention)) {
      if (sentence < HEAD_SENTENCES) dateline ??= country
    } else if (!isAtWar) lead ??= country
  }
  for (const [country, weight] of share) share.set(country, weight / sum)
  dateline ??= cityOfDateline(document)
  const home: Writable<Home> = { share }
  if (dateline !== undefined) home.dateline = dateline
  if (lead !== undefined) home.lead = lead
  return home
}

/** A place in the dateline, or a capital in capital letters at the head of the text; not `BRUSSELS`, where everybody meets. */
function isDateline(
  { sentences, tokens }: Document,
  { sentence, firstToken, form, endToken, text }: CountryMention,
): boolean {
  const place = sentences[sentence]
  const isOpening =
    sentence <= 1 &&
    form === 'capital' &&
    firstToken === place?.firstToken &&
    tokens[firstToken]?.lexeme.casing === 'upper' &&
    DASHES.has(tokens[endToken]?.lexeme.norm ?? '')
  return (isOpening || place?.kind === 'dateline') && !SEATS_OF_BLOCS.has(text.toLowerCase())
}

function cityOfDateline({ sentences, tokens }: Document): CountryCode | undefined {
  for (let i = 0; i < Math.min(HEAD_SENTENCES, sentences.length); i++) {
    const { kind, firstToken, endToken } = sentences[i] as Sentence
    if (kind === 'dateline') return countryOfDateline(tokens, firstToken, endToken)
  }
  return undefined
}

/** `Russian troops`, `Chinese aggression`, `the war against Russia`. */
export function isEnemy({ tokens }: Document, { firstToken, endToken }: CountryMention): boolean {
  if (isHostile(tokens[endToken]) || isHostile(tokens[endToken + 1])) return true
  const before = normAt(tokens, firstToken - 1)
  return before === 'against' || (before === 'on' && normAt(tokens, firstToken - 2) === 'sanctions')
}

function isHostile(token: Token | undefined): boolean {
  return token !== undefined && hostile.of(token.lexeme)
}

const SERVICES: ReadonlySet<string> = new Set(['army', 'forces', 'military'])
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
/** `the Indian Army` is an institution, `the Russian army` may be on its way. */
const hostile = new LexemeFlag(({ norm, casing }) => HOSTILE.has(norm) && !(casing === 'title' && SERVICES.has(norm)))
