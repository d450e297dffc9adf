import type { OfficeMention } from '../../model.js'
import { isBareHead, isHead, officeWords, ranksBelow } from './office-words.js'

/** A mention of an office with the words that tell it from others. */
export interface ReadOffice {
  readonly mention: OfficeMention
  readonly words: ReadonlySet<string>
  /** Equal for all spellings of one office, the country apart. */
  readonly key: string
}

/** Reads what a title says: `Minister of National Defence` and `Defense Minister` have one key, `Deputy Defense Minister` another. */
export function readOffice(mention: OfficeMention): ReadOffice {
  const words = wordsOf(mention.title)
  const isMinister = mention.portfolios !== undefined && (words.has('minister') || words.has('secretary'))
  const key = isMinister ? `${ranksBelow(words)} minister ${mention.portfolios.join('+')}` : [...words].sort().join(' ')
  return { mention, words, key }
}

/** Titles come again and again; so many are remembered at most. */
const MOST_TITLES = 5000
let known = new Map<string, ReadonlySet<string>>()

function wordsOf(title: string): ReadonlySet<string> {
  const words = known.get(title) ?? officeWords(title)
  if (known.size >= MOST_TITLES) known = new Map()
  known.set(title, words)
  return words
}

/** Whether two titles of one person are one office: the same key, or the one a shorter way to say the other. */
export function isSameOffice(one: ReadOffice, other: ReadOffice): boolean {
  if (!areCompatible(one.mention.country, other.mention.country)) return false
  if (one.key === other.key) return true
  const [short, long] = one.words.size <= other.words.size ? [one, other] : [other, one]
  return shortens(short, long)
}

/** `Minister` for `Defence Minister`, `Deputy Minister` for `Deputy Minister for Strategic Industries`, `leader` for `President`. */
function shortens(short: ReadOffice, long: ReadOffice): boolean {
  const isWithin = [...short.words].every((word) => long.words.has(word))
  if (isWithin && isBareHead(short.words)) return true
  if (isWithin && ranksBelow(short.words) === ranksBelow(withoutState(long.words, short.words))) return true
  return VAGUE.has([...short.words].join(' ')) && [...long.words].some(isHead)
}

/** `Deputy Assistant Secretary` is short for `Deputy Assistant Secretary of State for Regional Security`. */
function withoutState(long: ReadonlySet<string>, short: ReadonlySet<string>): ReadonlySet<string> {
  if (short.has('state') || !long.has('assistant')) return long
  return new Set([...long].filter((word) => word !== 'state'))
}

export function areCompatible(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

/** What reporters call those whose office they have named before. */
const VAGUE: ReadonlySet<string> = new Set([
  'leader',
  'chief',
  'head',
  'top diplomat',
  'official',
  'head state',
  'prime minister hopeful',
  'defence chief',
  'chief defence',
  'envoy',
  'politician',
])
