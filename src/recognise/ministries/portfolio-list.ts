import { LexemeFlag } from '../../document/lexeme-memo.js'
import { ADJECTIVE_PORTFOLIOS, isPortfolioWord, matchPortfolio } from '../../gazetteer/portfolios.js'
import type { Token } from '../../model.js'
import { normAt } from './norm-at.js'

/** What a ministry or a minister is in charge of, read off a stretch of tokens. */
export interface PortfolioList {
  readonly firstToken: number
  readonly endToken: number
  /** The words of each item; `Economy and Innovation` has two items. */
  readonly items: readonly (readonly string[])[]
}

/** As many words as the longest name of a ministry in common use. */
const LONGEST_LIST = 24
const LONGEST_ADJUNCT = 12

/**
 * After `of` or `for`, from token `at`: `Defence`, `the Economy, Finance and the Recovery`, `Europe and for Foreign Affairs`.
 * A comma belongs to the list only where `and` closes it, or where the list is one of several ministries (`Ministries of Interior,
 * Veterans Affairs launch hotline`).
 */
export function portfoliosFrom(
  tokens: readonly Token[],
  at: number,
  end: number,
  isOfSeveral = false,
): PortfolioList | undefined {
  const limit = Math.min(end, at + LONGEST_LIST)
  const firstToken = afterArticle(tokens, at, limit)
  const first = itemAt(tokens, firstToken, limit)
  if (first === undefined || isAdjectiveAlone(tokens, firstToken, first.end)) return undefined
  const items = [first.value]
  let endToken = first.end
  const tentative: (readonly string[])[] = []
  let next = first.end
  for (;;) {
    const comma = normAt(tokens, next) === ','
    const conjunction = CONJUNCTIONS.has(normAt(tokens, comma ? next + 1 : next))
    if (!comma && !conjunction) break
    const start = afterLinks(tokens, next + (comma ? 1 : 0) + (conjunction ? 1 : 0), limit)
    const item = itemAt(tokens, start, limit)
    if (item === undefined || !isSameCase(tokens, firstToken, start) || runsOn(tokens, item.end, end)) break
    tentative.push(item.value)
    next = item.end
    if (conjunction || isOfSeveral) {
      items.push(...tentative.splice(0))
      endToken = next
    }
  }
  return { firstToken, endToken, items }
}

/** Before token `head` and not before `floor`: `Foreign`, `National Defence`, `Economy and Innovation`. The longest wins. */
export function portfoliosBefore(tokens: readonly Token[], head: number, floor: number): PortfolioList | undefined {
  let start = head
  const lowest = Math.max(floor, head - LONGEST_ADJUNCT)
  while (start > lowest && isListPart(tokens, start - 1)) start--
  for (; start < head; start++) {
    const items = itemsBetween(tokens, start, head)
    if (items !== undefined) return { firstToken: start, endToken: head, items }
  }
  return undefined
}

/** All the portfolios of a list, each once, sorted. */
export function portfoliosOf({ items }: PortfolioList): readonly string[] {
  const [first] = items
  return first !== undefined && items.length === 1 ? first : [...new Set(items.flat())].sort()
}

function itemsBetween(tokens: readonly Token[], start: number, end: number): (readonly string[])[] | undefined {
  const items: (readonly string[])[] = []
  let isOpen = false
  for (let at = start; at < end; ) {
    const item = itemAt(tokens, at, end)
    if (item === undefined || !isSameCase(tokens, start, at)) return undefined
    items.push(item.value)
    if (item.end === end) return isOpen ? undefined : items
    let next = item.end
    if (normAt(tokens, next) === ',') next++
    isOpen = !CONJUNCTIONS.has(normAt(tokens, next))
    if (!isOpen) next++
    if (next === item.end) return undefined
    at = next
  }
  return undefined
}

function itemAt(tokens: readonly Token[], at: number, limit: number) {
  return at < limit ? matchPortfolio(tokens, at, limit) : undefined
}

/** `Ministry of Foreign ...`, `Department of State Protection`: the word is part of a name that we do not know. */
function isAdjectiveAlone(tokens: readonly Token[], at: number, end: number): boolean {
  if (end !== at + 1) return false
  const norm = normAt(tokens, at)
  if (ADJECTIVE_PORTFOLIOS.has(norm)) return true
  return norm === 'state' && STATE_NOUNS.has(normAt(tokens, end))
}

/** `Defence and Finance Minister`, `Justice and the State Special Service`: what looks like an item is the head of something else. */
function runsOn(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]
  if (next === undefined || at >= limit || next.lexeme.kind !== 'word') return false
  if (next.lexeme.norm === "'s") return false
  return HEADS.has(next.lexeme.norm) || (next.lexeme.casing === 'title' && next.gap === 'space')
}

function isSameCase(tokens: readonly Token[], first: number, other: number): boolean {
  return (tokens[first]?.lexeme.casing === 'lower') === (tokens[other]?.lexeme.casing === 'lower')
}

function isListPart(tokens: readonly Token[], at: number): boolean {
  return listParts.of((tokens[at] as Token).lexeme)
}

const listParts = new LexemeFlag(({ norm }) => norm === ',' || CONJUNCTIONS.has(norm) || isPortfolioWord(norm))

function afterArticle(tokens: readonly Token[], at: number, limit: number): number {
  return at < limit && normAt(tokens, at) === 'the' ? at + 1 : at
}

function afterLinks(tokens: readonly Token[], at: number, limit: number): number {
  const next = LINKS.has(normAt(tokens, at)) ? at + 1 : at
  return afterArticle(tokens, next, limit)
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', '&', '/'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for'])
const STATE_NOUNS: ReadonlySet<string> = new Set([
  'protection',
  'special',
  'border',
  'emergency',
  'audit',
  'police',
  'university',
  'parks',
])
const HEADS: ReadonlySet<string> = new Set([
  'minister',
  'ministers',
  'ministry',
  'ministries',
  'secretary',
  'secretaries',
  'department',
  'departments',
  'spokesperson',
  'spokesman',
  'officials',
])
