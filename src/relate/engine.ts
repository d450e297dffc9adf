import { createRequire } from 'node:module'
import type Nlp from 'compromise/one'
import { LexemeCode } from '../document/lexeme-memo.js'
import { countBelow } from '../document/sorted.js'
import type { WordTable } from '../gazetteer/word-table.js'
import type { Lexeme } from '../model.js'
import { type Need, needsFrom, type Step, stepsFrom } from './compiled-pattern.js'
import { parsedPatterns } from './patterns.ready.js'
import { CLASSES, type Tags } from './sentence/tags.js'

/** A word or phrase as the pattern engine sees it. Its tags are ours. */
export interface EngineTerm {
  /** Of a term of one token. */
  readonly lexeme: Lexeme | undefined
  readonly text: string
  readonly normal: string
  readonly tags: Tags
}

/** Half-open, in terms. */
export type TermRange = readonly [start: number, end: number]

export interface PatternMatch {
  readonly start: number
  readonly end: number
  /** Named groups of the match that took part. */
  readonly groups: Readonly<Record<string, TermRange>>
}

/** A pattern in compromise's match language. */
export interface Pattern {
  readonly match: string
}

export interface Found<P extends Pattern> {
  readonly pattern: P
  readonly match: PatternMatch
}

/** A match reaches at most so many terms from its first one: no sentence, however long, can stall the matcher. */
const LONGEST_MATCH = 72

/** What a pattern was parsed to; words and tags are numbers of `PatternSet`. */
interface ReadyPattern<P extends Pattern> {
  readonly pattern: P
  /** What a match can begin with. */
  readonly first: readonly number[]
  /** For each step that has to match, in their order, the first one too. */
  readonly needs: readonly ReadyNeed[]
  /** The needs with those of words alone first: most sentences lack them. */
  readonly scarce: readonly ReadyNeed[]
  /** Read when a sentence first needs them. */
  steps: readonly Step[] | undefined
}

interface ReadyNeed {
  /** It takes one of these. */
  readonly keys: readonly number[]
  /** So many terms behind the need before it, at most. */
  readonly reach: number
}

/** Where each word and tag of the patterns stands in a sentence, by its number. */
type Places = readonly (readonly number[] | undefined)[]

/** Of a run of actors, a pattern can begin with only the first. */
const ACTOR = '#Actor'
const ACTORS = '#Actor+'

/**
 * Patterns that are looked for in sentence after sentence.
 *
 * The terms go to compromise's matcher as they are: its own tokeniser, tagger and lexicon are never called, so term `i` of
 * a match is `terms[i]`, and nothing global changes. The matcher would try every term as a beginning; it is only shown those
 * that the pattern can begin with, and only when all else that it needs follows there.
 */
export class PatternSet<P extends Pattern> {
  /** Of each word and `#Tag` that a pattern asks for, from 1. */
  private readonly numbers = new Map<string, number>()
  private readonly numberOfWord = new LexemeCode(({ norm }) => this.numbers.get(norm) ?? NOT_ASKED_FOR)
  /** Of the tags of each set, by its number. */
  private readonly numbersOfTags: (readonly number[])[] = []
  private readonly ready: readonly ReadyPattern<P>[]

  constructor(patterns: readonly P[]) {
    this.ready = patterns.map((pattern) => {
      const { first, needs } = needsFrom(linesOf(pattern))
      const isOfWords = ({ keys }: Need): boolean => keys.every((key) => !key.startsWith('#'))
      const ready = ({ keys, reach = LONGEST_MATCH }: Need): ReadyNeed => ({
        keys: keys.map((key) => this.numberOf(key)),
        reach,
      })
      const scarce = [...needs].sort((one, two) => Number(isOfWords(two)) - Number(isOfWords(one)))
      return {
        pattern,
        first: first.map((key) => this.numberOf(key === ACTOR ? ACTORS : key)),
        needs: needs.map(ready),
        scarce: scarce.map(ready),
        steps: undefined,
      }
    })
  }

  /** Every place where each pattern matches; those of one pattern left to right, none overlapping. */
  findAll(terms: readonly EngineTerm[]): readonly Found<P>[] {
    const found: Found<P>[] = []
    const places = this.placesIn(terms)
    for (const pattern of this.ready) if (hasAll(pattern.scarce, places)) find(pattern, terms, places, found)
    return found
  }

  private numberOf(key: string): number {
    let number = this.numbers.get(key)
    if (number === undefined) {
      number = this.numbers.size + 1
      this.numbers.set(key, number)
    }
    return number
  }

  private placesIn(terms: readonly EngineTerm[]): Places {
    const places = new Array<number[] | undefined>(this.numbers.size + 1)
    const actors = this.numberOf(ACTORS)
    let isRun = false
    for (let at = 0; at < terms.length; at++) {
      const { lexeme, tags } = terms[at] as EngineTerm
      const word = lexeme === undefined ? NOT_ASKED_FOR : this.numberOfWord.of(lexeme)
      if (word !== NOT_ASKED_FOR) add(places, word, at)
      for (const tag of this.tagNumbers(tags)) add(places, tag, at)
      if (tags.isActor && !isRun) add(places, actors, at)
      isRun = tags.isActor
    }
    return places
  }

  /** The sets of tags are shared, so they are looked up once. */
  private tagNumbers(tags: Tags): readonly number[] {
    let numbers = this.numbersOfTags[tags.number]
    if (numbers === undefined) {
      numbers = [...tags]
        .filter((tag) => !CLASSES.has(tag))
        .map((tag) => this.numbers.get(`#${tag}`))
        .filter((number) => number !== undefined)
      this.numbersOfTags[tags.number] = numbers
    }
    return numbers
  }
}

const NOT_ASKED_FOR = 0

function add(places: (number[] | undefined)[], key: number, at: number): void {
  const known = places[key]
  if (known === undefined) places[key] = [at]
  else known.push(at)
}

/** Most patterns end here, so plain loops. */
function hasAll(needs: ReadyPattern<Pattern>['scarce'], places: Places): boolean {
  for (const { keys } of needs) if (!hasOne(keys, places)) return false
  return true
}

function hasOne(keys: readonly number[], places: Places): boolean {
  for (const key of keys) if (places[key] !== undefined) return true
  return false
}

function find<P extends Pattern>(
  ready: ReadyPattern<P>,
  terms: readonly EngineTerm[],
  places: Places,
  found: Found<P>[],
): void {
  let free = 0
  for (const start of beginnings(ready.first, places)) {
    if (start < free || !canFollow(ready.needs, start, places)) continue
    ready.steps ??= stepsFrom(linesOf(ready.pattern))
    const { ptrs, byGroup } = loadMatcher().match([terms.slice(start, start + LONGEST_MATCH)], { regs: ready.steps })
    const pointer = ptrs[0]
    if (pointer === undefined) continue
    free = start + pointer[2]
    found.push({ pattern: ready.pattern, match: { start, end: free, groups: groupsFrom(byGroup, start) } })
  }
}

function beginnings(first: readonly number[], places: Places): readonly number[] {
  if (first.length === 1) return places[first[0] as number] ?? NONE
  const starts = first.flatMap((key) => places[key] ?? NONE)
  return starts.length < 2 ? starts : [...new Set(starts)].sort((a, b) => a - b)
}

const NONE: readonly number[] = []

/** Whether a match that begins at `start` finds all that it needs behind it, in its order and near enough: each step takes a term of its own. */
function canFollow(needs: ReadyPattern<Pattern>['needs'], start: number, places: Places): boolean {
  let first = start
  let last = start
  for (let step = 1; step < needs.length; step++) {
    const { keys, reach } = needs[step] as ReadyNeed
    first = nextOf(keys, first, places)
    last = Math.min(last + reach, start + LONGEST_MATCH - 1)
    if (first > last) return false
  }
  return true
}

/** The first place behind `at` of a word or tag, of which one is enough. */
function nextOf(keys: readonly number[], at: number, places: Places): number {
  let next = Number.POSITIVE_INFINITY
  for (const key of keys) next = Math.min(next, firstBehind(places[key] ?? NONE, at))
  return next
}

/** A sentence may have thousands of terms. */
function firstBehind(places: readonly number[], at: number): number {
  return places[countBelow(places, at + 1)] ?? Number.POSITIVE_INFINITY
}

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
