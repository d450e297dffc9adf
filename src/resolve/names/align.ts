import { type Agreement, areSameWord, compareWords, SURE_LENGTH } from './compare-words.js'
import { oneSlip } from './edit.js'
import { isTransliteration } from './explain-spelling.js'
import { isEastern, opensWithSurname } from './family-first.js'
import { isEnglish } from './given-names.js'
import { AGREEMENTS, type Doubt, type NameMatch, type NameRelation, type Pair, type WordMatch } from './name-match.js'
import type { Reading } from './parse.js'
import { relationOf } from './relation.js'
import type { NameWord } from './words.js'

/** Shorter lone surnames have no slips: `Modi`, `Nodi`. */
const LONE_SLIP_LENGTH = 5

/** Finds each word of the shorter name in the longer one, in order, and says where they lie. */
export function align(short: Reading, long: Reading): WordMatch | undefined {
  const pairs: Pair[] = []
  const changes: [string, string][] = []
  let agreement: Agreement = 'exact'
  let doubt: Doubt = 'none'
  const eastern = isEastern(short) || isEastern(long)
  let next = 0
  for (let at = 0; at < short.length; at++) {
    const word = short[at] as NameWord
    // The words that follow need room, and an initial that opens a name stands for its first word.
    const end = at === 0 && word.initial ? Math.min(1, long.length) : long.length - (short.length - 1 - at)
    const exact = short.length === 1 ? findExactly(word, long, end) : undefined
    const place = exact ?? findWord(word, long, next, end, eastern)
    if (place === undefined) return undefined
    const other = long[place.at] as NameWord
    if (place.agreement !== 'exact') {
      if (place.agreement === 'slip') {
        if (agreement === 'slip') return undefined
        doubt = doubtOf(word, other, isGivenPlace(long, place.at))
      }
      if (place.agreement !== 'initial') changes.push([word.key, other.key])
      if (AGREEMENTS.indexOf(place.agreement) > AGREEMENTS.indexOf(agreement)) agreement = place.agreement
    }
    pairs.push({ word, other, at: place.at, full: !(word.initial || other.initial) })
    next = place.at + 1
  }
  const relation = relationOf(short, long, pairs)
  if (relation === undefined || !isProven(short, agreement, relation, changes)) return undefined
  if (agreement !== 'exact' && agreement !== 'initial' && cutsGroup(long, pairs)) return undefined
  return { relation, agreement, changes, doubt: isRespelt(pairs, agreement) ? 'some' : doubt }
}

/** John Hay and John Key: English names are not romanised. */
function isRespelt(pairs: readonly Pair[], agreement: Agreement): boolean {
  if (pairs.length < 2 || (agreement !== 'romanised' && agreement !== 'transcribed')) return false
  const first = pairs[0] as Pair
  return first.at === 0 && first.word.key === first.other.key && isEnglish(first.word.key)
}

/** Before the last word, except in `Kihara Minoru` and `Xi Jinping`. */
function isGivenPlace(long: Reading, at: number): boolean {
  if (at === long.length - 1) return false
  if (at > 0 || long.length > 2) return true
  return !opensWithSurname(long) && !(long[1]?.givenName === true && long[0]?.givenName !== true)
}

/** Swapped neighbours seldom make another name. */
function doubtOf(word: NameWord, other: NameWord, given: boolean): Doubt {
  if (oneSlip(word.key, other.key) === 'swapped' && word.key.length >= SURE_LENGTH - 1) return 'none'
  if (given) return 'much'
  return Math.max(word.key.length, other.key.length) < SURE_LENGTH ? 'some' : 'none'
}

interface Found {
  readonly at: number
  readonly agreement: Agreement
}

/** A lone name is looked for as it is written first. */
function findExactly(word: NameWord, long: Reading, end: number): Found | undefined {
  for (let at = 0; at < end; at++) {
    const other = long[at] as NameWord
    if (areSameWord(word, other) && particlesFit(word, other, at)) return { at, agreement: 'exact' }
  }
  return undefined
}

function findWord(word: NameWord, long: Reading, from: number, end: number, eastern: boolean): Found | undefined {
  for (let at = from; at < end; at++) {
    const other = long[at] as NameWord
    const agreement = compareWords(word, other, at === 0 || at < long.length - 1, eastern)
    if (agreement && particlesFit(word, other, at)) return { at, agreement }
  }
  return undefined
}

/** `Le Drian` is not Drian; `al-Sisi` may be Sisi. */
function particlesFit(word: NameWord, other: NameWord, at: number): boolean {
  if (word.key.length !== other.key.length && (word.key.endsWith(other.key) || other.key.endsWith(word.key)))
    return true
  return (word.particle === 'firm') === (other.particle === 'firm') || (at === 0 && other.initial)
}

/** What lone words prove: not a word by sound alone, nor a short one with a slip. */
function isProven(
  short: Reading,
  agreement: Agreement,
  relation: NameRelation,
  changes: NameMatch['changes'],
): boolean {
  const full = short.filter((word) => !word.initial)
  if (full.length === 0) return false
  const lone = relation === 'surname' || relation === 'given' || relation === 'inner'
  const drops = relation === 'middle' || relation === 'surnames' || relation === 'opening'
  if (drops && agreement === 'equivalent' && changes.length > 1) return false
  if (agreement === 'transcribed') {
    if (drops) return false
    const changed = changes.flat()
    const kept = full.reduce((sum, { key }) => (changed.includes(key) ? sum : sum + key.length), 0)
    return full.length > 1 && isTransliteration(changes, isEastern(short), kept)
  }
  if (agreement === 'slip') {
    if (lone) return relation === 'surname' && full.every((word) => word.key.length >= LONE_SLIP_LENGTH)
    return full.length > 1 && relation === 'same'
  }
  return true
}

/** Richard Smith is not Dick Heckstall-Smith. */
function cutsGroup(long: Reading, pairs: readonly Pair[]): boolean {
  const used = new Set(pairs.map(({ at }) => at))
  return pairs.some(({ other }) => long.some((word, at) => word.group === other.group && !used.has(at)))
}
