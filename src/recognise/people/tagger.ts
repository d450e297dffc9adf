import type { Document, Lexeme } from '../../model.js'
import { evidencePlaces, gatherEvidence } from './evidence.js'
import {
  evidenceFeatures,
  featuresOf,
  type LexemeFeatures,
  MAX_PLACE_FEATURES,
  type Place,
  placeFeatures,
} from './features.js'
import { combine } from './hash.js'
import { type Marginals, marginals, spanProbability } from './marginals.js'
import { type PeopleModel, TAG_COUNT } from './model.js'
import { findSegments, lineCase, type Segment } from './segments.js'
import { decode } from './viterbi.js'

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
  const count = evidenceFeatures(place, i, scratch, placeFeatures(place, i, scratch))
  for (let k = 0; k < count; k++) out.push(scratch[k] as number)
}

interface CachedLexeme {
  readonly features: LexemeFeatures
  /** Summed weights of the lexeme's features: distance by distance, tag by tag. */
  readonly scores: Int32Array
}

/** A segment, what the tagger sees around it, and where its rows begin. */
interface Stretch {
  readonly segment: Segment
  readonly place: Place
  readonly row: number
}

/** Makes a tagger of a model. The tagger keeps a bounded cache of lexemes; its results do not depend on it. */
export function createTagger(model: PeopleModel): Tagger {
  const { weights, mask, scale, transitions, lexicon } = model
  let cache = new Map<Lexeme, CachedLexeme>()
  const scratch = new Int32Array(MAX_PLACE_FEATURES)
  const [edgeBefore, edgeAfter] = [EDGE_BEFORE, EDGE_AFTER].map(edgeScores) as [Int32Array, Int32Array]

  function edgeScores(edge: number): Int32Array {
    const scores = new Int32Array(SALTS.length * TAG_COUNT)
    SALTS.forEach((salt, d) => {
      addWeights(combine(edge, salt), scores, d * TAG_COUNT)
    })
    return scores
  }

  function addWeights(hash: number, sums: Int32Array, to: number): void {
    const from = (hash & mask) * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++)
      sums[to + tag] = (sums[to + tag] as number) + (weights[from + tag] as number)
  }

  function lookUp(lexeme: Lexeme): CachedLexeme {
    const cached = cache.get(lexeme)
    if (cached !== undefined) return cached
    const features = featuresOf(lexeme, lexicon)
    const scores = new Int32Array(SALTS.length * TAG_COUNT)
    for (let d = -CENTRE; d <= CENTRE; d++) {
      const salt = SALTS[d + CENTRE] as number
      const row = (d + CENTRE) * TAG_COUNT
      for (const hash of features.wide) addWeights(combine(hash, salt), scores, row)
      if (d >= -1 && d <= 1) for (const hash of features.near) addWeights(combine(hash, salt), scores, row)
      if (d === 0) for (const hash of features.own) addWeights(combine(hash, salt), scores, row)
    }
    if (cache.size >= MAX_CACHED) cache = new Map()
    const made = { features, scores }
    cache.set(lexeme, made)
    return made
  }

  /** Writes what both passes see of a segment: the lexemes around each token, and how they stand to each other. */
  function scorePlaces(found: readonly CachedLexeme[], { place, segment, row }: Stretch, fixed: Int32Array): void {
    for (let i = segment.first; i < segment.end; i++) {
      const to = (row + i - segment.first) * TAG_COUNT
      for (let d = -CENTRE; d <= CENTRE; d++) {
        const at = i + d
        if (at < place.first - 1 || at > place.end) continue
        const scores = at < place.first ? edgeBefore : at === place.end ? edgeAfter : (found[at] as CachedLexeme).scores
        const from = (d + CENTRE) * TAG_COUNT
        for (let tag = 0; tag < TAG_COUNT; tag++)
          fixed[to + tag] = (fixed[to + tag] as number) + (scores[from + tag] as number)
      }
      const count = placeFeatures(place, i, scratch)
      for (let k = 0; k < count; k++) addWeights(scratch[k] as number, fixed, to)
    }
  }

  /** Writes the emission scores of a segment's tokens, a row of five for each: what both passes see, and this pass's evidence. */
  function emissions(place: Place, { segment, row }: Stretch, fixed: Int32Array, out: Float64Array): void {
    for (let i = segment.first; i < segment.end; i++) {
      const count = evidenceFeatures(place, i, scratch, 0)
      const from = (row + i - segment.first) * TAG_COUNT
      let s0 = fixed[from] as number
      let s1 = fixed[from + 1] as number
      let s2 = fixed[from + 2] as number
      let s3 = fixed[from + 3] as number
      let s4 = fixed[from + 4] as number
      for (let k = 0; k < count; k++) {
        const at = ((scratch[k] as number) & mask) * TAG_COUNT
        s0 += weights[at] as number
        s1 += weights[at + 1] as number
        s2 += weights[at + 2] as number
        s3 += weights[at + 3] as number
        s4 += weights[at + 4] as number
      }
      const to = (i - segment.first) * TAG_COUNT
      out[to] = s0 * scale
      out[to + 1] = s1 * scale
      out[to + 2] = s2 * scale
      out[to + 3] = s3 * scale
      out[to + 4] = s4 * scale
    }
  }

  function tag(document: Document): TaggedName[] {
    const found = document.tokens.map(({ lexeme }) => lookUp(lexeme))
    const lexemes = found.map(({ features }) => features)
    const stretches = stretchesOf(document, lexemes)
    const last = stretches[stretches.length - 1]
    if (last === undefined) return []
    const fixed = new Int32Array((last.row + last.segment.end - last.segment.first) * TAG_COUNT)
    for (const stretch of stretches) scorePlaces(found, stretch, fixed)
    const longest = stretches.reduce((most, { segment }) => Math.max(most, segment.end - segment.first), 0)
    const rows = new Float64Array(longest * TAG_COUNT)
    const tags = new Uint8Array(document.tokens.length)
    const names: TaggedName[] = []
    const places = evidencePlaces(document, lexemes)
    for (const pass of [1, 2]) {
      const evidence = gatherEvidence(places, pass === 2 ? tags : undefined)
      for (const stretch of stretches) {
        const { segment } = stretch
        emissions({ ...stretch.place, evidence }, stretch, fixed, rows)
        decode(rows, segment.end - segment.first, transitions, tags, segment.first)
        if (pass === 2) collectNames(rows, segment, transitions, tags, names)
      }
    }
    return names
  }

  return { tag }
}

const NO_EVIDENCE = new Uint16Array(0)

function stretchesOf(document: Document, lexemes: readonly LexemeFeatures[]): Stretch[] {
  let row = 0
  return findSegments(document, lexemes).map((segment) => {
    const { sentence } = segment
    const place = {
      tokens: document.tokens,
      lexemes,
      first: sentence.firstToken,
      end: sentence.endToken,
      lineCase: lineCase(document, sentence),
      evidence: NO_EVIDENCE,
    }
    const stretch = { segment, place, row }
    row += segment.end - segment.first
    return stretch
  })
}

function collectNames(
  rows: Float64Array,
  { first, end, sentenceIndex }: Segment,
  transitions: Float32Array,
  tags: Uint8Array,
  names: TaggedName[],
): void {
  let found: Marginals | undefined
  for (let i = first; i < end; i++) {
    const tag = tags[i]
    if (tag !== 1 && tag !== 4) continue
    let last = i
    if (tag === 1) while (tags[last] !== 3) last++
    found ??= marginals(rows, end - first, transitions)
    const confidence = spanProbability(found, i - first, last - first)
    names.push({ firstToken: i, endToken: last + 1, sentenceIndex, confidence })
    i = last
  }
}
