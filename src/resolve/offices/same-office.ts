import type { OfficeMention } from '../../model.js'
import { isHead, ranksBelow } from './office-words.js'
import { type ReadTitle, readTitle } from './read-title.js'

/** A mention of an office with what its title says. */
export interface ReadOffice {
  readonly mention: OfficeMention
  readonly title: ReadTitle
  readonly words: ReadonlySet<string>
  /** Equal for all spellings of one office, the country apart. */
  readonly key: string
}

/** Reads what a title says: `Minister of National Defence` and `Defense Minister` have one key, `Deputy Defense Minister` another. */
export function readOffice(mention: OfficeMention): ReadOffice {
  const title = readTitle(mention.title)
  const { words, key, rank } = title
  const isMinister = mention.portfolios !== undefined && (words.has('minister') || words.has('secretary'))
  return { mention, title, words, key: isMinister ? `${rank} minister ${mention.portfolios.join('+')}` : key }
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
  if (isWithin && short.title.isBare) return true
  if (isWithin && short.title.rank === ranksBelow(withoutState(long.words, short.words))) return true
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
