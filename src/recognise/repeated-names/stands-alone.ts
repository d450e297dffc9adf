import { foldDiacritics } from '../../document/lexeme.js'
import { LexemeFlag } from '../../document/lexeme-memo.js'
import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import { hasWord } from '../people/word-set.js'
import { peopleLexicon } from '../people.js'

/**
 * Whether the words of a name, tokens `first` to `end` in a sentence from `from` to `limit`, stand for its bearer, and not for something
 * with a longer name, or called after the bearer.
 */
export function standsAlone(
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  limit: number,
): boolean {
  if (!isCapitalisedAt(tokens, first)) return false
  if (first > from && !isApartFrom(tokens, first - 1, first, from)) return false
  if (end < limit && (isCapitalisedAt(tokens, end) || isModelNumber(tokens, end) || joins(tokens, end))) return false
  return !isCalledAfter(tokens, first, end, from, limit)
}

export function isCapitalisedAt(tokens: readonly Token[], at: number): boolean {
  return isCapitalised.of((tokens[at] as Token).lexeme)
}

const isCapitalised = new LexemeFlag(({ kind, casing }) => kind === 'word' && casing !== 'lower' && casing !== 'none')

/** Whether the token before a name is no part of it: `For Putin`, where it begins the sentence; not `Hunting Eagle`. */
function isApartFrom(tokens: readonly Token[], before: number, first: number, from: number): boolean {
  if (!isCapitalisedAt(tokens, before)) return !joins(tokens, first)
  return before === from && isUsuallyLower.of((tokens[before] as Token).lexeme)
}

const isUsuallyLower = new LexemeFlag(({ norm }) => hasWord(peopleLexicon().lower, foldDiacritics(norm)))

/** `Johnson & Johnson`, `Reynolds v. Sims`, `Bose–Einstein`, `Ana.Ruiz@example.org`: whether token `at` makes one name with the one before. */
function joins(tokens: readonly Token[], at: number): boolean {
  const { gap, lexeme } = tokens[at] as Token
  const before = tokens[at - 1]?.lexeme.text ?? ''
  if (JOINERS.has(lexeme.text) || JOINERS.has(before)) return true
  return gap === 'none' && (CLOSE_JOINERS.has(lexeme.text) || CLOSE_JOINERS.has(before) || before === '.')
}

const JOINERS = wordSet('& v v.')
/** Only without a space. */
const CLOSE_JOINERS = wordSet('@ – — /')

/** `Barak 8` */
function isModelNumber(tokens: readonly Token[], at: number): boolean {
  const { gap, lexeme } = tokens[at] as Token
  return gap === 'space' && lexeme.kind === 'number'
}

/** `an Arrhenius acid`, `the Eagle`; not `the Trump administration`. */
function isCalledAfter(tokens: readonly Token[], first: number, end: number, from: number, limit: number): boolean {
  if (first === from || !DETERMINERS.has((tokens[first - 1] as Token).lexeme.norm)) return false
  return end === limit || !FOLLOWINGS.has((tokens[end] as Token).lexeme.norm)
}

const DETERMINERS = wordSet('a an the each every')
/** Whom somebody leads, and when: they are the person's. */
const FOLLOWINGS = wordSet('administration government regime campaign cabinet presidency team camp era years')
