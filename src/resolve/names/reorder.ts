import { align } from './align.js'
import { compareSpellings, compareWords, isFeminine, SURE_LENGTH } from './compare-words.js'
import { isTransliteration } from './explain-spelling.js'
import { isEastern } from './family-first.js'
import type { WordMatch } from './name-match.js'
import type { Reading } from './parse.js'
import type { NameWord } from './words.js'

/** Spellings of a whole name differ by so many letters in length. */
const MOST_DRIFT = 3

/** `Kim Jong-un`, `Kim Jongun`; `Tsai Ing-wen`, `Cai Yingwen`; `El-Sisi`, `Elsisi`: the same but for spaces. */
export function compareJoined(short: Reading, long: Reading): WordMatch | undefined {
  if (long.some((word) => word.initial) || short.some((word) => word.initial)) return undefined
  const joined = joinedKey(short)
  const eastern = isEastern(short) || isEastern(long)
  for (let turn = 0; turn < long.length; turn++) {
    const turned = turn === 0 ? long : [...long.slice(turn), ...long.slice(0, turn)]
    const relation = turn === 0 ? 'same' : 'reversed'
    const other = joinedKey(turned)
    if (turn > 0 && bothGiven(long)) return undefined
    if (joined === other) return { relation, agreement: 'exact', changes: [], doubt: 'none' }
    if (joined.length < SURE_LENGTH || Math.abs(joined.length - other.length) > MOST_DRIFT || isFeminine(joined, other))
      continue
    const agreement = compareSpellings(joined, other, eastern)
    if (agreement === 'romanised' || (agreement && isTransliteration([[joined, other]], eastern, joined.length))) {
      return { relation, agreement, changes: [[joined, other]], doubt: 'none' }
    }
  }
  return undefined
}

function joinedKey(reading: Reading): string {
  let key = ''
  for (const word of reading) key += (word.particle === 'article' || word.patronymic ? '' : word.particles) + word.key
  return key
}

/** `Orbán Viktor`. Not two given names: Ahmed Mohamed and Mohamed Ahmed are two people. */
export function compareReversed(short: Reading, long: Reading): WordMatch | undefined {
  if (short.length < 2 || short.length > 5) return undefined
  for (let turn = 1; turn < short.length; turn++) {
    const [first, last] = [short[turn] as NameWord, short[turn - 1] as NameWord]
    if (first.group === last.group || !mayOpen(first, long) || !mayClose(last, long)) continue
    const match = align([...short.slice(turn), ...short.slice(0, turn)], long)
    const whole = match?.relation === 'same' || match?.relation === 'middle'
    if (match && whole && match.agreement !== 'equivalent') {
      if (bothGiven(short)) return undefined
      return { ...match, relation: 'reversed' }
    }
  }
  return undefined
}

/** Whether a word may be the first of a name; cheaper to ask than to align two names. */
function mayOpen(word: NameWord, long: Reading): boolean {
  return compareWords(word, long[0] as NameWord, true, false) !== undefined
}

function mayClose(word: NameWord, long: Reading): boolean {
  return compareWords(word, long[long.length - 1] as NameWord, false, false) !== undefined
}

function bothGiven(reading: Reading): boolean {
  return reading.every((word) => word.givenName)
}
