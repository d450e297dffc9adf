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

type CompiledPattern = ReturnType<typeof Nlp.parseMatch>
type Pointer = readonly [sentence: number, start: number, end: number]

/** The part of compromise's own methods that runs a compiled pattern over tagged terms. */
interface Matcher {
  match(
    sentences: readonly (readonly EngineTerm[])[],
    todo: { readonly regs: CompiledPattern },
    vocabularies: readonly ReadonlySet<string>[],
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
 * a match is `terms[i]`, and nothing global changes.
 *
 * @param vocabulary every word and `#Tag` of the terms: a pattern that needs another one is skipped without a scan.
 */
export function findMatches(
  pattern: Pattern,
  terms: readonly EngineTerm[],
  vocabulary: ReadonlySet<string>,
): readonly PatternMatch[] {
  const { nlp, matcher } = loadEngine()
  pattern.compiled ??= nlp.parseMatch(pattern.match)
  const { ptrs, byGroup } = matcher.match([terms], { regs: pattern.compiled }, [vocabulary])
  return ptrs.map(([, start, end]) => ({ start, end, groups: groupsWithin(byGroup, start, end) }))
}

function groupsWithin(
  byGroup: Readonly<Record<string, readonly Pointer[]>>,
  start: number,
  end: number,
): Record<string, TermRange> {
  const groups: Record<string, TermRange> = {}
  for (const [name, pointers] of Object.entries(byGroup)) {
    const pointer = pointers.find(([, first, last]) => first >= start && last <= end)
    if (pointer !== undefined) groups[name] = [pointer[1], pointer[2]]
  }
  return groups
}
