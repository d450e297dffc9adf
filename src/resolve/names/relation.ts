import { opensWithSurname } from './family-first.js'
import type { NameRelation, Pair } from './name-match.js'
import type { Reading } from './parse.js'

/** Where the words of the shorter name lie in the longer one, and so what it is of it; `undefined` where that is nothing. */
export function relationOf(short: Reading, long: Reading, pairs: readonly Pair[]): NameRelation | undefined {
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
  if (wholeGroup) return endsInPatronymic(long) || endsInGivenName(long) ? 'surname' : 'given'
  return long[end]?.group === other.group || first.at > 0 ? 'surname' : undefined
}

/** Salman is not Mohammed bin Salman, nor Van Sant Andrew Sant. */
function loneParticlesFit({ word, other, at }: Pair): boolean {
  if (at > 0 && other.particle === 'descent' && word.particle !== 'descent') return false
  if (word.particle === 'descent') return other.particle === 'descent'
  return word.particle === undefined || word.particle === 'article' || other.particle !== undefined
}

/** `Kishida Fumio`, `Orbán Viktor` are Kishida and Orbán. */
function endsInGivenName(long: Reading): boolean {
  return long.length === 2 && long[1]?.givenName === true && long[0]?.givenName !== true
}

/** `Katrín Jakobsdóttir` is Katrín. */
function endsInPatronymic(long: Reading): boolean {
  return long.at(-1)?.key.endsWith('dottir') === true
}
