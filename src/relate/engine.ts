import { createRequire } from 'node:module'
import type Nlp from 'compromise/one'

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

/** A pattern in compromise's match language, compiled on its first use. */
export interface Pattern {
  readonly match: string
  compiled?: CompiledPattern
}

/** Where each word and each `#Tag` stands in a sentence. */
export type TermIndex = ReadonlyMap<string, readonly number[]>

/** A match reaches at most so many terms from its first one: no sentence, however long, can stall the matcher. */
const LONGEST_MATCH = 72

type Pointer = readonly [sentence: number, start: number, end: number]

/** One step of a parsed pattern, as compromise documents it. */
interface Step {
  readonly word?: string
  readonly tag?: string
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly Step[])[]
  readonly optional?: boolean
  readonly negative?: boolean
  start?: boolean
}

interface CompiledPattern {
  readonly steps: readonly Step[]
  /** The words and tags that a match can begin with. */
  readonly first: readonly string[]
  /** For each step that has to match: the words and tags of which it takes one. */
  readonly needs: readonly (readonly string[])[]
}

/** The part of compromise's own methods that runs a compiled pattern over tagged terms. */
interface Matcher {
  match(
    sentences: readonly (readonly EngineTerm[])[],
    todo: { readonly regs: readonly Step[] },
  ): { readonly ptrs: readonly Pointer[]; readonly byGroup: Readonly<Record<string, readonly Pointer[]>> }
}

interface Engine {
  readonly nlp: typeof Nlp
  readonly matcher: Matcher
}

let engine: Engine | undefined

/** Loading compromise costs 10 ms: it is done when the first article speaks of an agreement, not at start-up. */
function loadEngine(): Engine {
  if (engine === undefined) {
    const nlp = createRequire(import.meta.url)('compromise/one') as typeof Nlp
    const methods = nlp.methods() as { readonly one: Matcher }
    engine = { nlp, matcher: methods.one }
  }
  return engine
}

/**
 * Every place where `pattern` matches, left to right, none overlapping.
 *
 * The terms go to compromise's matcher as they are: its own tokeniser, tagger and lexicon are never called, so term `i` of
 * a match is `terms[i]`, and nothing global changes. The matcher would try every term as a beginning; it is only shown those
 * that the pattern can begin with, and only when all else that it needs is in the sentence.
 */
export function findMatches(pattern: Pattern, terms: readonly EngineTerm[], index: TermIndex): readonly PatternMatch[] {
  pattern.compiled ??= compile(pattern.match)
  const { steps, first, needs } = pattern.compiled
  if (!hasAll(needs, index)) return NONE
  const matches: PatternMatch[] = []
  let free = 0
  for (const start of beginnings(first, index)) {
    if (start < free) continue
    const { ptrs, byGroup } = loadEngine().matcher.match([terms.slice(start, start + LONGEST_MATCH)], { regs: steps })
    const pointer = ptrs[0]
    if (pointer === undefined) continue
    free = start + pointer[2]
    matches.push({ start, end: free, groups: groupsFrom(byGroup, start) })
  }
  return matches
}

const NONE: readonly PatternMatch[] = []

/** Most patterns end here, so plain loops. */
function hasAll(needs: CompiledPattern['needs'], index: TermIndex): boolean {
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

/** @throws Error for a pattern that could begin with any word. */
function compile(match: string): CompiledPattern {
  const steps = loadEngine().nlp.parseMatch(match) as unknown as readonly Step[]
  const [step] = steps
  const first = step === undefined || step.optional || step.negative ? [] : keysOf(step)
  if (step === undefined || first.length === 0) throw new Error(`a pattern has to begin with a word or a tag: ${match}`)
  // Anchored: the matcher then tries no other beginning than the one that it is shown.
  step.start = true
  return {
    steps,
    first,
    needs: steps
      .filter(({ optional, negative }) => !optional && !negative)
      .map(keysOf)
      .filter(isSome),
  }
}

/** The words and tags of which a step takes one; of a choice of phrases, their first words. */
function keysOf({ word, tag, fastOr, choices }: Step): readonly string[] {
  if (word !== undefined) return [word]
  if (tag !== undefined) return [`#${tag}`]
  if (fastOr !== undefined) return [...fastOr]
  return choices?.flatMap(([step]) => (step === undefined ? [] : keysOf(step))) ?? []
}

function isSome(keys: readonly string[]): boolean {
  return keys.length > 0
}
