import { createRequire } from 'node:module'
import type Nlp from 'compromise/one'
import type { WordTable } from '../gazetteer/word-table.js'
import { needsFrom, type PatternNeeds, type Step, stepsFrom } from './compiled-pattern.js'
import { parsedPatterns } from './patterns.ready.js'

/** A word or phrase as the pattern engine sees it. Its tags are ours. */
export interface EngineTerm {
  readonly text: string
  readonly normal: string
  readonly pre: string
  readonly post: string
  readonly tags: ReadonlySet<string>
}

/** Half-open, in terms. */
export type TermRange = readonly [start: number, end: number]

export interface PatternMatch {
  readonly start: number
  readonly end: number
  /** Named groups of the match that took part. */
  readonly groups: Readonly<Record<string, TermRange>>
}

/** A pattern in compromise's match language; what it was parsed to is read when a sentence first needs it. */
export interface Pattern {
  readonly match: string
  needs?: PatternNeeds
  steps?: readonly Step[]
}

/** Where each word and each `#Tag` stands in a sentence. */
export type TermIndex = ReadonlyMap<string, readonly number[]>

/** A match reaches at most so many terms from its first one: no sentence, however long, can stall the matcher. */
const LONGEST_MATCH = 72

type Pointer = readonly [sentence: number, start: number, end: number]

/** The part of compromise's own methods that runs a compiled pattern over tagged terms. */
interface Matcher {
  match(
    sentences: readonly (readonly EngineTerm[])[],
    todo: { readonly regs: readonly Step[] },
  ): { readonly ptrs: readonly Pointer[]; readonly byGroup: Readonly<Record<string, readonly Pointer[]>> }
}

let matcher: Matcher | undefined

/** Loading compromise costs 10 ms: it is done when the first article speaks of an agreement, not at start-up. */
function loadMatcher(): Matcher {
  if (matcher === undefined) {
    const nlp = createRequire(import.meta.url)('compromise/one') as typeof Nlp
    matcher = (nlp.methods() as { readonly one: Matcher }).one
  }
  return matcher
}

/**
 * Every place where `pattern` matches, left to right, none overlapping.
 *
 * The terms go to compromise's matcher as they are: its own tokeniser, tagger and lexicon are never called, so term `i` of
 * a match is `terms[i]`, and nothing global changes. The matcher would try every term as a beginning; it is only shown those
 * that the pattern can begin with, and only when all else that it needs is in the sentence.
 */
export function findMatches(pattern: Pattern, terms: readonly EngineTerm[], index: TermIndex): readonly PatternMatch[] {
  pattern.needs ??= needsFrom(linesOf(pattern))
  const { first, needs } = pattern.needs
  if (!hasAll(needs, index)) return NONE
  const matches: PatternMatch[] = []
  let free = 0
  for (const start of beginnings(first, index)) {
    if (start < free) continue
    pattern.steps ??= stepsFrom(linesOf(pattern))
    const { ptrs, byGroup } = loadMatcher().match([terms.slice(start, start + LONGEST_MATCH)], { regs: pattern.steps })
    const pointer = ptrs[0]
    if (pointer === undefined) continue
    free = start + pointer[2]
    matches.push({ start, end: free, groups: groupsFrom(byGroup, start) })
  }
  return matches
}

const NONE: readonly PatternMatch[] = []

/** Most patterns end here, so plain loops. */
function hasAll(needs: PatternNeeds['needs'], index: TermIndex): boolean {
  for (const keys of needs) {
    let isThere = false
    for (const key of keys)
      if (index.has(key)) {
        isThere = true
        break
      }
    if (!isThere) return false
  }
  return true
}

function beginnings(first: readonly string[], index: TermIndex): readonly number[] {
  if (first.length === 1) return index.get(first[0] as string) ?? []
  const starts = first.flatMap((key) => index.get(key) ?? [])
  return starts.length < 2 ? starts : [...new Set(starts)].sort((a, b) => a - b)
}

function groupsFrom(byGroup: Readonly<Record<string, readonly Pointer[]>>, by: number): Record<string, TermRange> {
  const groups: Record<string, TermRange> = {}
  for (const name in byGroup) {
    const pointer = byGroup[name]?.[0]
    if (pointer !== undefined) groups[name] = [pointer[1] + by, pointer[2] + by]
  }
  return groups
}

function linesOf({ match }: Pattern): string {
  patterns ??= parsedPatterns()
  const lines = patterns.get(match)
  if (lines === undefined) throw new Error(`not among the rules: ${match}`)
  return lines
}

let patterns: WordTable | undefined
