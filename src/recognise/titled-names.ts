import { LexemeFlag } from '../document/lexeme-memo.js'
import {
  endOfRank,
  HONORIFICS,
  INSTITUTION_NOUNS,
  officeHead,
  TITLE_MODIFIERS,
  TITLE_STOPS,
} from '../gazetteer/offices.js'
import { countriesOfSurname } from '../gazetteer/offices-holders.js'
import { isPortfolioWord } from '../gazetteer/portfolios.js'
import type { Document, PersonMention, Sentence, Token } from '../model.js'
import { placeNames } from './countries/lexicon.ready.js'
import { normAt } from './ministries/norm-at.js'
import { portfoliosFrom } from './ministries/portfolio-list.js'

let places: ReturnType<typeof placeNames> | undefined

/** Less than the tagger is ever sure of: the tagger saw nothing here. */
const CONFIDENCE = 0.5
const SHORTEST = 3
const LONGEST_NAME = 4
const MOST_RANKS = 3

/**
 * Adds names that the tagger does not know for such, where the words before them leave no doubt:
 * `Minister for Defence and Security Moeti Mohwasa`, `Indonesian Ambassador Dr Sutrisno Hadi`
 * `the Trump administration`, for a surname that is known to have held high office
 *
 * A name after a title has two words at least, in a sentence whose capitals say something, and nothing in it is a place or a word of offices.
 */
export function withTitledNames(document: Document, people: readonly PersonMention[]): PersonMention[] {
  const { tokens, sentences } = document
  const found: PersonMention[] = []
  let next = 0
  sentences.forEach((sentence, index) => {
    if (sentence.kind === 'headline') return
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { lexeme } = tokens[at] as Token
      if (!mayBeTitle.of(lexeme)) continue
      const span = lexeme.norm === 'administration' ? ruler(tokens, at, sentence) : titled(tokens, at, sentence)
      if (span === undefined) continue
      while (next < people.length && (people[next] as PersonMention).endToken <= span[0]) next++
      if ((people[next]?.firstToken ?? span[1]) < span[1]) continue
      found.push(mentionOf(document, span, index))
      at = Math.max(at, span[1] - 1)
    }
  })
  return found.length === 0 ? [...people] : [...people, ...found].sort((a, b) => a.start - b.start)
}

/** Nearly all tokens are none. */
const mayBeTitle = new LexemeFlag((lexeme) => {
  if (lexeme.norm === 'administration') return true
  const head = officeHead(lexeme)
  return head !== undefined && !head.isPlural && SURE.has(head.singular)
})

/** `the Trump administration`, `Biden Administration officials` */
function ruler(tokens: readonly Token[], at: number, { firstToken }: Sentence): readonly [number, number] | undefined {
  const before = at > 0 ? tokens[at - 1] : undefined
  if (at - 2 < firstToken || before?.lexeme.casing !== 'title' || normAt(tokens, at - 2) !== 'the') return undefined
  return countriesOfSurname(before.lexeme.text).length === 0 ? undefined : [at - 1, at]
}

/** The name straight behind the title that token `at` heads. */
function titled(tokens: readonly Token[], at: number, { endToken }: Sentence): readonly [number, number] | undefined {
  let start = at + 1
  const link = normAt(tokens, start)
  if (link === 'of' || link === 'for') start = portfoliosFrom(tokens, start + 1, endToken)?.endToken ?? endToken
  while (start < endToken && (isPortfolioWord(normAt(tokens, start)) || isAnd(tokens, start))) start++
  for (let i = 0; i < MOST_RANKS; i++) {
    const rank = endOfRank(tokens, start, endToken)
    if (rank !== undefined) start = rank
    else if (HONORIFICS.has(normAt(tokens, start))) start++
  }
  let end = start
  while (end < endToken && end - start < LONGEST_NAME && isNamePart(tokens[end] as Token, end === start)) end++
  const isLonger = end < endToken && (tokens[end] as Token).lexeme.casing === 'title'
  return end - start >= 2 && !isLonger ? [start, end] : undefined
}

/** `Defence and Security`: more of a portfolio. */
function isAnd(tokens: readonly Token[], at: number): boolean {
  return normAt(tokens, at) === 'and' && isPortfolioWord(normAt(tokens, at + 1))
}

function isNamePart({ lexeme, gap }: Token, isFirst: boolean): boolean {
  const { kind, casing, norm, text } = lexeme
  if (kind !== 'word' || casing !== 'title' || text.length < SHORTEST || gap === 'paragraph') return false
  if (!isFirst && gap === 'none') return false
  if (officeHead(lexeme) !== undefined || TITLE_STOPS.has(norm) || TITLE_MODIFIERS.has(norm)) return false
  places ??= placeNames()
  return !INSTITUTION_NOUNS.has(norm) && !isPortfolioWord(norm) && places.get(norm) === undefined
}

function mentionOf(
  { text, tokens }: Document,
  [firstToken, endToken]: readonly [number, number],
  sentence: number,
): PersonMention {
  const { start } = tokens[firstToken] as Token
  const { end } = tokens[endToken - 1] as Token
  return {
    kind: 'person',
    start,
    end,
    text: text.slice(start, end),
    firstToken,
    endToken,
    sentence,
    confidence: CONFIDENCE,
  }
}

/** Titles that a name follows. */
const SURE: ReadonlySet<string> = new Set([
  'minister',
  'ambassador',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'senator',
  'secretary',
  'undersecretary',
])
