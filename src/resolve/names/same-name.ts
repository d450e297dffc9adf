import { type Agreement, compareSpellings, compareWords, isFeminine, SURE_LENGTH } from './compare-words.js'
import { oneSlip } from './edit.js'
import { isTransliteration } from './explain-spelling.js'
import { isEastern, opensWithSurname } from './family-first.js'
import { isEnglish, isGivenName } from './given-names.js'
import type { ParsedName, Reading } from './parse.js'
import type { NameWord } from './words.js'

/**
 * How a shorter form says a longer one, or a form its equal, from the surest to the least sure:
 *
 *     same      Rustem Umierov / Rustem Umerov        initials  V R Chaudhari / Vivek Ram Chaudhari
 *     reversed  Kamikawa Yoko / Yoko Kamikawa         surnames  Lund Poulsen / Troels Lund Poulsen
 *     middle    Chad Wolf / Chad F. Wolf              opening   Pedro Sánchez / Pedro Sánchez Pérez-Castejón
 *     surname   Umerov / Rustem Umerov                given     Badaru / Badaru Abubakar      inner  Múcio / José Múcio Monteiro
 */
export const RELATIONS = [
  'same',
  'reversed',
  'middle',
  'initials',
  'surnames',
  'opening',
  'surname',
  'given',
  'inner',
] as const
export type NameRelation = (typeof RELATIONS)[number]

/**
 * `none`: no slip, or a plain one in a long surname (`Mirone`, `Mirones`). `some`: in a shorter surname (`Kihara`,
 * `Kihira`), or an English name spelt otherwise (`John Moore`, `John More`).
 * `much`: in a given name, where one letter makes another person (`Harjit Singh`, `Harjot Singh`).
 */
export type Doubt = 'none' | 'some' | 'much'

/** A verdict that two forms may name one person. Which people there are to choose from is not known here. */
export interface NameMatch {
  readonly relation: NameRelation
  /** The weakest agreement of any two words. */
  readonly agreement: Agreement
  /** The words that differ, folded; whole names where their words are cut differently. */
  readonly changes: readonly (readonly [string, string])[]
  /** One has `Jr.`, the other nothing: father or son. */
  readonly generationOpen: boolean
  /** Needs more than the name to be believed. */
  readonly doubt: Doubt
}

/** Whether two names can be one person's, by their likeliest readings. `undefined`: they are different. Symmetric. */
export function sameName(one: ParsedName, two: ParsedName): NameMatch | undefined {
  if (one.generation && two.generation && one.generation !== two.generation) return undefined
  for (const a of one.readings) {
    for (const b of two.readings) {
      const swap = a.length > b.length
      const match = swap ? compareReadings(b, a) : compareReadings(a, b)
      if (!match || !generationsFit(swap ? two : one, swap ? one : two, match)) continue
      return { ...match, generationOpen: one.generation !== two.generation }
    }
  }
  return areAcronym(one, two) ? { ...found('initials', 'initial'), generationOpen: false } : undefined
}

/** `MBS` and Mohammed bin Salman. */
function areAcronym(one: ParsedName, two: ParsedName): boolean {
  const [lone, whole] = one.readings[0].length === 1 ? [one, two] : [two, one]
  if (lone.readings[0].length > 1 || whole.readings[0].length === 1) return false
  return lone.acronym !== undefined && whole.acronym?.startsWith(lone.acronym) === true
}

/** Lower is surer. */
export function rankOf({ relation, agreement }: NameMatch): number {
  return RELATIONS.indexOf(relation) * 10 + AGREEMENTS.indexOf(agreement)
}

const AGREEMENTS: readonly Agreement[] = ['exact', 'initial', 'romanised', 'transcribed', 'equivalent', 'slip']

/** Shorter lone surnames have no slips: `Modi`, `Nodi`. */
const LONE_SLIP_LENGTH = 5

/** Spellings of a whole name differ by so many letters in length. */
const MOST_DRIFT = 3

type Found = Omit<NameMatch, 'generationOpen'>

/** `Charles III` is not Charles Michel, nor `Marcos Jr.` Imee Marcos. */
function generationsFit(short: ParsedName, long: ParsedName, { relation }: Found): boolean {
  const alone = relation === 'surname' || relation === 'given' || relation === 'inner'
  return !(alone && short.generation && short.generation !== long.generation)
}

function compareReadings(short: Reading, long: Reading): Found | undefined {
  const inOrder = align(short, long)
  if (inOrder && (inOrder.relation === 'same' || short.length < long.length)) return inOrder
  const joined = short.length === long.length ? undefined : compareJoined(short, long)
  return joined ?? compareReversed(short, long) ?? inOrder
}

/** `Kim Jong-un`, `Kim Jongun`; `Tsai Ing-wen`, `Cai Yingwen`; `El-Sisi`, `Elsisi`: the same but for spaces. */
function compareJoined(short: Reading, long: Reading): Found | undefined {
  if (long.some((word) => word.initial) || short.some((word) => word.initial)) return undefined
  const joined = joinedKey(short)
  const eastern = isEastern(short) || isEastern(long)
  for (let turn = 0; turn < long.length; turn++) {
    const turned = turn === 0 ? long : [...long.slice(turn), ...long.slice(0, turn)]
    const relation = turn === 0 ? 'same' : 'reversed'
    const other = joinedKey(turned)
    if (turn > 0 && bothGiven(long)) return undefined
    if (joined === other) return found(relation, 'exact')
    if (joined.length < SURE_LENGTH || Math.abs(joined.length - other.length) > MOST_DRIFT || isFeminine(joined, other))
      continue
    const agreement = compareSpellings(joined, other, eastern)
    if (agreement === 'romanised' || (agreement && isTransliteration([[joined, other]], eastern, joined.length))) {
      return found(relation, agreement, [[joined, other]])
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
function compareReversed(short: Reading, long: Reading): Found | undefined {
  if (short.length < 2 || short.length > 5) return undefined
  for (let turn = 1; turn < short.length; turn++) {
    if (short[turn]?.group === short[turn - 1]?.group) continue
    const match = align([...short.slice(turn), ...short.slice(0, turn)], long)
    const whole = match?.relation === 'same' || match?.relation === 'middle'
    if (match && whole && match.agreement !== 'equivalent') {
      if (bothGiven(short)) return undefined
      return { ...match, relation: 'reversed' }
    }
  }
  return undefined
}

function bothGiven(reading: Reading): boolean {
  return reading.every((word) => isGivenName(word.key))
}

function found(relation: NameRelation, agreement: Agreement, changes: NameMatch['changes'] = []): Found {
  return { relation, agreement, changes, doubt: 'none' }
}

/** A word of the shorter name and the one of the longer name that it stands for. */
interface Pair {
  readonly word: NameWord
  readonly other: NameWord
  /** Place in the longer name. */
  readonly at: number
  /** Neither is an initial. */
  readonly full: boolean
}

/** Finds each word of the shorter name in the longer one, in order, and says where they lie. */
function align(short: Reading, long: Reading): Found | undefined {
  const pairs: Pair[] = []
  const changes: [string, string][] = []
  let agreement: Agreement = 'exact'
  let doubt: Doubt = 'none'
  const eastern = isEastern(short) || isEastern(long)
  let next = 0
  for (const [at, word] of short.entries()) {
    const lone = short.length === 1 ? findWord(word, long, next, true, true, eastern) : undefined
    const place = lone ?? findWord(word, long, next, at === 0, false, eastern)
    if (place === undefined) return undefined
    const other = long[place.at] as NameWord
    if (place.agreement === 'slip') {
      if (agreement === 'slip') return undefined
      doubt = doubtOf(word, other, isGivenPlace(long, place.at))
    }
    if (place.agreement !== 'exact' && place.agreement !== 'initial') changes.push([word.key, other.key])
    if (AGREEMENTS.indexOf(place.agreement) > AGREEMENTS.indexOf(agreement)) agreement = place.agreement
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
  return !opensWithSurname(long) && !(isGivenName(long[1]?.key ?? '') && !isGivenName(long[0]?.key ?? ''))
}

/** Swapped neighbours seldom make another name. */
function doubtOf(word: NameWord, other: NameWord, given: boolean): Doubt {
  if (oneSlip(word.key, other.key) === 'swapped' && word.key.length >= SURE_LENGTH - 1) return 'none'
  if (given) return 'much'
  return Math.max(word.key.length, other.key.length) < SURE_LENGTH ? 'some' : 'none'
}

function findWord(
  word: NameWord,
  long: Reading,
  from: number,
  opens: boolean,
  exactly: boolean,
  eastern: boolean,
): { readonly at: number; readonly agreement: Agreement } | undefined {
  const end = opens && word.initial ? Math.min(1, long.length) : long.length
  for (let at = from; at < end; at++) {
    const other = long[at] as NameWord
    const agreement = compareWords(word, other, { given: at === 0 || at < long.length - 1, eastern })
    if (agreement && (agreement === 'exact' || !exactly) && particlesFit(word, other, at)) return { at, agreement }
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

function relationOf(short: Reading, long: Reading, pairs: readonly Pair[]): NameRelation | undefined {
  const [first, last] = [pairs[0] as Pair, pairs.at(-1) as Pair]
  const full = pairs.filter((pair) => pair.full).length
  if (full === 0 || (isLoneGroup(short) && full < pairs.length)) return undefined
  if (short.length === long.length) return pairs.every(isEqualKind) ? 'same' : 'initials'
  if (!middlesFit(pairs)) return undefined
  if (isLoneGroup(short)) return loneRelation(long, first, last)
  if (first.at === 0 && last.at === long.length - 1) return endsRelation(long, first, last)
  if (full < 2) return undefined
  const contiguous = last.at - first.at === short.length - 1
  if (last.at === long.length - 1) return contiguous && opensLikeIn(first) ? 'surnames' : undefined
  return first.at === 0 ? 'opening' : undefined
}

function isEqualKind({ word, other }: Pair): boolean {
  return word.initial === other.initial && (!word.initial || word.key === other.key)
}

/** `Chad Wolf`, `C. Wolf` for Chad F. Wolf; but Luke Smith is not L. Neil Smith, who goes by Neil. */
function endsRelation(long: Reading, first: Pair, last: Pair): NameRelation | undefined {
  if (!last.full) return undefined
  if (first.full) return 'middle'
  const goesByMiddle = first.other.initial && !first.word.initial && long.slice(1, -1).some((word) => !word.initial)
  return goesByMiddle ? undefined : 'initials'
}

/** Salman bin Abdulaziz is not Mohammed bin Salman bin Abdulaziz, nor Asgar Hasanov Zakir Asgar oglu Hasanov. */
function opensLikeIn({ word, other }: Pair): boolean {
  return !other.patronymic && (other.particle !== 'descent' || word.particle === 'descent')
}

/** Richard Smith is not Dick Heckstall-Smith. */
function cutsGroup(long: Reading, pairs: readonly Pair[]): boolean {
  const used = new Set(pairs.map(({ at }) => at))
  return pairs.some(({ other }) => long.some((word, at) => word.group === other.group && !used.has(at)))
}

/** George W. Bush is not George H. W. Bush: middle initials count from the first. */
function middlesFit(pairs: readonly Pair[]): boolean {
  return pairs.every(({ word, at }, place) => place === 0 || !word.initial || at === place)
}

function isLoneGroup(reading: Reading): boolean {
  return reading.every((word) => word.group === reading[0]?.group)
}

function loneRelation(long: Reading, first: Pair, last: Pair): NameRelation | undefined {
  const { other } = first
  if (other.patronymic || !loneParticlesFit(first)) return undefined
  const end = long.length - 1
  const wholeGroup = long[first.at - 1]?.group !== other.group && long[last.at + 1]?.group !== last.other.group
  if (last.at === end) return 'surname'
  if (first.at > 0 && wholeGroup) return 'inner'
  if (opensWithSurname(long)) return first.at === 0 ? 'surname' : undefined
  if (wholeGroup) return endsInPatronymic(long) ? 'surname' : 'given'
  return long[end]?.group === other.group || first.at > 0 ? 'surname' : undefined
}

/** Salman is not Mohammed bin Salman, nor Van Sant Andrew Sant. */
function loneParticlesFit({ word, other, at }: Pair): boolean {
  if (at > 0 && other.particle === 'descent' && word.particle !== 'descent') return false
  if (word.particle === 'descent') return other.particle === 'descent'
  return word.particle === undefined || word.particle === 'article' || other.particle !== undefined
}

/** `Katrín Jakobsdóttir` is Katrín. */
function endsInPatronymic(long: Reading): boolean {
  return long.at(-1)?.key.endsWith('dottir') === true
}
