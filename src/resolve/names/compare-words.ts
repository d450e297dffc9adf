import { oneSlip } from './edit.js'
import { areEquivalent } from './given-names.js'
import { scriptSets } from './romanisation.js'
import { skeletonsMeet } from './skeleton.js'
import { scriptsOf } from './spelling.js'
import type { NameWord } from './words.js'

/** How two words agree, from the surest to the least sure. */
export type Agreement = 'exact' | 'initial' | 'romanised' | 'transcribed' | 'equivalent' | 'slip'

/** A slip is thinkable from so many letters on; from `SURE_LENGTH` on it needs less evidence. */
const SLIP_LENGTH = 4
export const SURE_LENGTH = 7
/** Shorter words have too many lookalikes to be called romanisations of each other by themselves (`Lee`, `Li`). */
const ROMANISED_LENGTH = 5

/**
 * How two words of names agree, if they do. `romanised`: two tables write one word so, and either may stand alone;
 * `transcribed`: so too, but only a whole name proves it (Pinyin and Wade-Giles, Serbian by sound).
 *
 * @param given whether they stand where a given name does: there `Serhii` may be `Sergei`, and `Joe` `Joseph`.
 * @param eastern whether a name opens with an East Asian surname: there one letter makes another person.
 */
export function compareWords(one: NameWord, two: NameWord, given: boolean, eastern: boolean): Agreement | undefined {
  if (areSameWord(one, two)) return 'exact'
  if (one.initial || two.initial) return compareInitials(one, two)
  if (given && areTwoGivenNames(one, two)) return areEquivalent(one, two) ? 'equivalent' : undefined
  const roman = mayBeSpellings(one, two)
    ? compareSpellings(one.key, two.key, eastern, haveArticles(one, two))
    : undefined
  if (roman === 'romanised') return roman
  if (given && areEquivalent(one, two)) return 'equivalent'
  return roman ?? (isSlip(one, two, given, eastern) ? 'slip' : undefined)
}

/** But for a particle that is written together with one: `Elsisi`, `El-Sisi`. */
export function areSameWord(one: NameWord, two: NameWord): boolean {
  return one.key === two.key || (!one.initial && !two.initial && (isGlued(one, two) || isGlued(two, one)))
}

/** `Jane` and `Anne`, `Ali` and `Eli`: known names that begin differently are no spellings of each other. */
function areTwoGivenNames(one: NameWord, two: NameWord): boolean {
  return one.givenName && two.givenName && one.key[0] !== two.key[0]
}

/** Cheap, before the letters are compared. The shortest words have next to no skeleton: `Lee`, `Ri`. */
function mayBeSpellings(one: NameWord, two: NameWord): boolean {
  return (one.key.length <= 4 && two.key.length <= 4) || skeletonsMeet(one.skeletons, two.skeletons)
}

/** `Elsisi` for `El-Sisi`, `Dipaola` for `Di Paola`. */
function isGlued(one: NameWord, two: NameWord): boolean {
  return two.particle !== undefined && one.key.length > two.key.length && one.key === two.particles + two.key
}

function compareInitials(one: NameWord, two: NameWord): Agreement | undefined {
  if (one.initial && two.initial) return one.key[0] === two.key[0] ? 'initial' : undefined
  const [short, long] = one.initial ? [one, two] : [two, one]
  return long.key.startsWith(short.key) ? 'initial' : undefined
}

/** `el-Sisi`, `Al-Sissi`: the article makes a short word long enough. */
function haveArticles(one: NameWord, two: NameWord): boolean {
  return one.particle === 'article' && two.particle === 'article'
}

/** Also for whole names, joined: `kim jongun` and `kim jong un`. */
export function compareSpellings(
  one: string,
  two: string,
  eastern: boolean,
  withArticle = false,
): 'romanised' | 'transcribed' | undefined {
  const scripts = scriptsOf(one, two) & (eastern ? scriptSets().eastern : scriptSets().all)
  if (scripts === 0) return undefined
  const length = Math.min(one.length, two.length) + (withArticle ? 1 : 0)
  const alone = (scripts & scriptSets().alone) !== 0 && length >= ROMANISED_LENGTH
  return alone && !isFeminine(one, two) ? 'romanised' : 'transcribed'
}

/** One slip, where it does not make another name: `Kihara`, `Kihira`, but not `Ivanov`, `Ivanova` nor `Rahman`, `Rahmani`. */
function isSlip(one: NameWord, two: NameWord, given: boolean, eastern: boolean): boolean {
  const [short, long] = one.key.length < two.key.length ? [one, two] : [two, one]
  if (short.key[0] !== long.key[0] || long.key.length - short.key.length > 1) return false
  if (short.key.length < (eastern ? SURE_LENGTH : SLIP_LENGTH)) return false
  const slip = oneSlip(short.key, long.key)
  if (slip === undefined || isFeminine(one.key, two.key)) return false
  const isLonger = slip === 'missing' && long.key.startsWith(short.key)
  if (isLonger && (/[aeiouy]$/.test(long.key) || short.givenName)) return false
  return !(given && one.givenName && two.givenName)
}

/** `Ivanov` and `Ivanova`, `Kowalski` and `Kowalska`, `Mario` and `Maria`: two people of one family, or none. */
export function isFeminine(one: string, two: string): boolean {
  const [man, woman] = one.endsWith('a') ? [two, one] : [one, two]
  if (!woman.endsWith('a') || man.endsWith('a')) return false
  const stem = woman.slice(0, -1)
  return (
    man === stem ||
    man.slice(0, -1) === stem ||
    (/^(?:yy|iy|yi|ii|ij|oy|y|i)$/.test(man.slice(stem.length)) && man.startsWith(stem))
  )
}
