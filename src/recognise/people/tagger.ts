import type { Document, Lexeme } from '../../model.js'
import { gatherEvidence } from './evidence.js'
import { featuresOf, type LexemeFeatures, MAX_PLACE_FEATURES, type Place, placeFeatures } from './features.js'
import { combine } from './hash.js'
import { ALLOWED, O, type PeopleModel, TAG_COUNT } from './model.js'
import { findSegments, lineCase, type Segment } from './segments.js'

/** A lexeme is seen from two tokens before to two tokens after: the salts of its features at each distance. */
const SALTS = [11, 12, 13, 14, 15] as const
const CENTRE = 2
const EDGE_BEFORE = 0x0b05
const EDGE_AFTER = 0x0e05
const MAX_CACHED = 50_000

/** Names found in a document: token ranges with their marginal probability. */
export interface TaggedName {
  readonly firstToken: number
  readonly endToken: number
  readonly sentenceIndex: number
  readonly confidence: number
}

export interface Tagger {
  /** Finds the names of a document, in order. Linear in its tokens. */
  tag(document: Document): TaggedName[]
}

/** Lists the hashes of all features of token `i`, as training sees them; `tag` gives the same sum by way of caches. */
export function tokenFeatures(place: Place, i: number, scratch: Int32Array, out: number[]): void {
  for (let d = -2; d <= 2; d++) {
    const at = i + d
    const salt = SALTS[d + CENTRE] as number
    if (at < place.first || at >= place.end) {
      if (at === place.first - 1) out.push(combine(EDGE_BEFORE, salt))
      if (at === place.end) out.push(combine(EDGE_AFTER, salt))
      continue
    }
    const lexeme = place.lexemes[at] as LexemeFeatures
    for (const hash of lexeme.wide) out.push(combine(hash, salt))
    if (d >= -1 && d <= 1) for (const hash of lexeme.near) out.push(combine(hash, salt))
    if (d === 0) for (const hash of lexeme.own) out.push(combine(hash, salt))
  }
  const count = placeFeatures(place, i, scratch)
  for (let k = 0; k < count; k++) out.push(scratch[k] as number)
}

interface CachedLexeme {
  readonly features: LexemeFeatures
  /** Summed weights of the lexeme's features: distance by distance, tag by tag. */
  readonly scores: Int32Array
}

/** Makes a tagger of a model. The tagger keeps a bounded cache of lexemes; its results do not depend on it. */
export function createTagger(model: PeopleModel): Tagger {
  const { weights, mask, scale, transitions, lexicon } = model
  let cache = new Map<Lexeme, CachedLexeme>()
  const scratch = new Int32Array(MAX_PLACE_FEATURES)
  const edges = [EDGE_BEFORE, EDGE_AFTER].map((hash) => SALTS.map((salt) => sumOf([combine(hash, salt)])))

  function sumOf(hashes: readonly number[]): number[] {
    const sums = new Array<number>(TAG_COUNT).fill(0)
    for (const hash of hashes) {
      const at = (hash & mask) * TAG_COUNT
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[tag] = (sums[tag] as number) + (weights[at + tag] as number)
    }
    return sums
  }

  function lookUp(lexeme: Lexeme): CachedLexeme {
    const cached = cache.get(lexeme)
    if (cached !== undefined) return cached
    const features = featuresOf(lexeme, lexicon)
    const scores = new Int32Array(SALTS.length * TAG_COUNT)
    for (let d = -2; d <= 2; d++) {
      const salt = SALTS[d + CENTRE] as number
      const near = d >= -1 && d <= 1 ? features.near : []
      const own = d === 0 ? features.own : []
      scores.set(
        sumOf([...features.wide, ...near, ...own].map((hash) => combine(hash, salt))),
        (d + CENTRE) * TAG_COUNT,
      )
    }
    if (cache.size >= MAX_CACHED) cache = new Map()
    const made = { features, scores }
    cache.set(lexeme, made)
    return made
  }

  /** Writes the emission scores of a segment's tokens, a row of five for each. */
  function emissions(place: Place, found: readonly CachedLexeme[], segment: Segment, out: Float64Array): void {
    for (let i = segment.first; i < segment.end; i++) {
      let s0 = 0
      let s1 = 0
      let s2 = 0
      let s3 = 0
      let s4 = 0
      for (let d = -2; d <= 2; d++) {
        const at = i + d
        const row = (d + CENTRE) * TAG_COUNT
        if (at >= place.first && at < place.end) {
          const { scores } = found[at] as CachedLexeme
          s0 += scores[row] as number
          s1 += scores[row + 1] as number
          s2 += scores[row + 2] as number
          s3 += scores[row + 3] as number
          s4 += scores[row + 4] as number
        } else if (at === place.first - 1 || at === place.end) {
          const edge = (edges[at === place.end ? 1 : 0] as number[][])[d + CENTRE] as number[]
          s0 += edge[0] as number
          s1 += edge[1] as number
          s2 += edge[2] as number
          s3 += edge[3] as number
          s4 += edge[4] as number
        }
      }
      const count = placeFeatures(place, i, scratch)
      for (let k = 0; k < count; k++) {
        const at = ((scratch[k] as number) & mask) * TAG_COUNT
        s0 += weights[at] as number
        s1 += weights[at + 1] as number
        s2 += weights[at + 2] as number
        s3 += weights[at + 3] as number
        s4 += weights[at + 4] as number
      }
      const at = (i - segment.first) * TAG_COUNT
      out[at] = s0 * scale
      out[at + 1] = s1 * scale
      out[at + 2] = s2 * scale
      out[at + 3] = s3 * scale
      out[at + 4] = s4 * scale
    }
  }

  function tag(document: Document): TaggedName[] {
    const found = document.tokens.map(({ lexeme }) => lookUp(lexeme))
    const lexemes = found.map(({ features }) => features)
    const segments = findSegments(document, lexemes)
    if (segments.length === 0) return []
    const longest = segments.reduce((most, { first, end }) => Math.max(most, end - first), 0)
    const rows = new Float64Array(longest * TAG_COUNT)
    const tags = new Uint8Array(document.tokens.length)
    const names: TaggedName[] = []
    for (const pass of [1, 2]) {
      const evidence = gatherEvidence(document, lexemes, pass === 2 ? tags : undefined)
      for (const segment of segments) {
        const { sentence } = segment
        const place = {
          tokens: document.tokens,
          lexemes,
          first: sentence.firstToken,
          end: sentence.endToken,
          lineCase: lineCase(document, sentence),
          evidence,
        }
        emissions(place, found, segment, rows)
        decode(rows, segment.end - segment.first, transitions, tags, segment.first)
        if (pass === 2) collectNames(rows, segment, transitions, tags, names)
      }
    }
    return names
  }

  return { tag }
}

/** Viterbi: the best sequence of tags that the scheme allows, written into `tags` from `offset`. */
export function decode(
  rows: Float64Array,
  length: number,
  transitions: Float32Array,
  tags: Uint8Array,
  offset: number,
): void {
  const back = new Uint8Array(length * TAG_COUNT)
  let scores = new Float64Array(TAG_COUNT).fill(Number.NEGATIVE_INFINITY)
  scores[O] = 0
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(TAG_COUNT).fill(Number.NEGATIVE_INFINITY)
    for (let from = 0; from < TAG_COUNT; from++) {
      const score = scores[from] as number
      if (score === Number.NEGATIVE_INFINITY) continue
      for (let to = 0; to < TAG_COUNT; to++) {
        if (!ALLOWED[from * TAG_COUNT + to]) continue
        const reached = score + (transitions[from * TAG_COUNT + to] as number) + (rows[i * TAG_COUNT + to] as number)
        if (reached <= (next[to] as number)) continue
        next[to] = reached
        back[i * TAG_COUNT + to] = from
      }
    }
    scores = next
  }
  let tag = 0
  let best = Number.NEGATIVE_INFINITY
  for (let last = 0; last < TAG_COUNT; last++) {
    const score = (scores[last] as number) + (transitions[last * TAG_COUNT] as number)
    if (!ALLOWED[last * TAG_COUNT] || score <= best) continue
    best = score
    tag = last
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[offset + i] = tag
    tag = back[i * TAG_COUNT + tag] as number
  }
}

function collectNames(
  rows: Float64Array,
  { first, end, sentenceIndex }: Segment,
  transitions: Float32Array,
  tags: Uint8Array,
  names: TaggedName[],
): void {
  let lattice: Lattice | undefined
  for (let i = first; i < end; i++) {
    const tag = tags[i]
    if (tag !== 1 && tag !== 4) continue
    let last = i
    if (tag === 1) while (tags[last] !== 3) last++
    lattice ??= forwardBackward(rows, end - first, transitions)
    const confidence = spanProbability(lattice, rows, transitions, i - first, last - first)
    names.push({ firstToken: i, endToken: last + 1, sentenceIndex, confidence })
    i = last
  }
}

interface Lattice {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly logTotal: number
}

/** The forward-backward algorithm in log space; Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77 (1989). */
export function forwardBackward(rows: Float64Array, length: number, transitions: Float32Array): Lattice {
  const forward = new Float64Array(length * TAG_COUNT).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(length * TAG_COUNT).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < TAG_COUNT; to++) {
      let total = Number.NEGATIVE_INFINITY
      for (let from = 0; from < TAG_COUNT; from++) {
        if (!ALLOWED[from * TAG_COUNT + to]) continue
        const before =
          i === 0 ? (from === O ? 0 : Number.NEGATIVE_INFINITY) : (forward[(i - 1) * TAG_COUNT + from] as number)
        total = logAdd(total, before + (transitions[from * TAG_COUNT + to] as number))
      }
      forward[i * TAG_COUNT + to] = total + (rows[i * TAG_COUNT + to] as number)
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    for (let from = 0; from < TAG_COUNT; from++) {
      let total = Number.NEGATIVE_INFINITY
      for (let to = 0; to < TAG_COUNT; to++) {
        if (!ALLOWED[from * TAG_COUNT + to]) continue
        const after =
          i === length - 1
            ? to === O
              ? 0
              : Number.NEGATIVE_INFINITY
            : (backward[(i + 1) * TAG_COUNT + to] as number) + (rows[(i + 1) * TAG_COUNT + to] as number)
        total = logAdd(total, after + (transitions[from * TAG_COUNT + to] as number))
      }
      backward[i * TAG_COUNT + from] = total
    }
  }
  let logTotal = Number.NEGATIVE_INFINITY
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    logTotal = logAdd(logTotal, (forward[tag] as number) + (backward[tag] as number))
  }
  return { forward, backward, logTotal }
}

/** The probability that tokens `first` to `last` (inclusive) are one name, and no more than they. */
function spanProbability(
  { forward, backward, logTotal }: Lattice,
  rows: Float64Array,
  transitions: Float32Array,
  first: number,
  last: number,
): number {
  if (first === last)
    return Math.min(
      1,
      Math.exp((forward[first * TAG_COUNT + 4] as number) + (backward[first * TAG_COUNT + 4] as number) - logTotal),
    )
  let score = forward[first * TAG_COUNT + 1] as number
  for (let i = first + 1; i <= last; i++) {
    const from = i === first + 1 ? 1 : 2
    const to = i === last ? 3 : 2
    score += (transitions[from * TAG_COUNT + to] as number) + (rows[i * TAG_COUNT + to] as number)
  }
  return Math.min(1, Math.exp(score + (backward[last * TAG_COUNT + 3] as number) - logTotal))
}

export function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b
  if (b === Number.NEGATIVE_INFINITY) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
