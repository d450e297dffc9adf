import { TextMemo } from '../../document/text-memo.js'
import { spelledOut } from '../../gazetteer/offices.js'
import { usersOfTitle } from '../../gazetteer/offices-of-states.js'
import { isRank } from '../../gazetteer/ranks.js'
import type { CountryCode } from '../../model.js'
import { isBareHead, officeWords, ranksBelow } from './office-words.js'

/** What a title says, whoever holds it. */
export interface ReadTitle {
  /** The words that tell it from others. */
  readonly words: ReadonlySet<string>
  /** Equal for all spellings of one office that sits in no ministry. */
  readonly key: string
  /** For `the minister`: by its head alone. */
  readonly bareKey: string
  /** What sets it apart from the one it serves: `deputy`. */
  readonly rank: string
  /** One word that many offices share: `Minister`, `Commander`. */
  readonly isBare: boolean
  /** `General`, `Professor`: a way to address somebody as much as an office. */
  readonly isForm: boolean
  /** `PM`. */
  readonly isShort: boolean
  /** `President`, `Prime Minister`: of the offices whose holders everybody knows. */
  readonly isHigh: boolean
  /** The states that alone, or nearly alone, use it. */
  readonly users: readonly CountryCode[]
}

export function readTitle(title: string): ReadTitle {
  return titles.of(title)
}

const titles = new TextMemo(takeApart, 5000)

function takeApart(title: string): ReadTitle {
  const words = officeWords(title)
  const key = [...words].sort().join(' ')
  return {
    words,
    key,
    bareKey: bareKeyOf(words) ?? key,
    rank: ranksBelow(words),
    isBare: isBareHead(words),
    isForm: isRank(title) || title === 'Professor',
    isShort: spelledOut(title) !== undefined,
    isHigh: HIGH.some((word) => words.has(word)),
    users: usersOfTitle(title.toLowerCase()),
  }
}

/** `the minister` may be any minister, but no prime minister; `the president` no vice president. */
function bareKeyOf(words: ReadonlySet<string>): string | undefined {
  if (words.has('prime')) return 'prime minister'
  if (words.has('vice') || words.has('deputy')) return 'deputy'
  return BARE_HEADS.find((word) => words.has(word))
}

const BARE_HEADS = ['president', 'minister', 'secretary', 'chancellor', 'ambassador', 'commander', 'speaker']
const HIGH = ['president', 'minister', 'secretary', 'chancellor', 'king', 'premier', 'emir', 'taoiseach']
