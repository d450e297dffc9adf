import { LexemeMemo } from '../../document/lexeme.js'
import type { Lexeme, Token } from '../../model.js'
import { type FeatureLists, featureLists, featuresOf, type LexemeFeatures } from './features.js'
import { combine } from './hash.js'
import { rowOf } from './marks.js'
import type { PeopleModel } from './model.js'
import { contextFeatures, evidenceFeatures, MAX_PLACE_FEATURES, type Place } from './place.js'
import { TAG_COUNT } from './tags.js'

/** A lexeme is seen from two tokens before to two tokens after: the salts of its features at each distance. */
const SALTS = [11, 12, 13, 14, 15] as const
const CENTRE = 2
const EDGE_BEFORE = 0x0b05
const EDGE_AFTER = 0x0e05

/**
 * Lists the hashes of all features of token `i`, as training sees them; a `Scorer` gives the sum of their weights by way of caches.
 * Those of the evidence come last; returns how many they are.
 */
export function tokenFeatures(place: Place, i: number, scratch: Int32Array, out: number[]): number {
  for (let d = -2; d <= 2; d++) {
    const at = i + d
    const salt = SALTS[d + CENTRE] as number
    if (at < place.first || at >= place.end) {
      if (at === place.first - 1) out.push(combine(EDGE_BEFORE, salt))
      if (at === place.end) out.push(combine(EDGE_AFTER, salt))
      continue
    }
    for (const hash of seenFrom(place, at, d)) out.push(combine(hash, salt))
  }
  let count = contextFeatures(place, i, scratch)
  for (let k = 0; k < count; k++) out.push(scratch[k] as number)
  count = evidenceFeatures(place, i, scratch)
  for (let k = 0; k < count; k++) out.push(scratch[k] as number)
  return count
}

const listsOf = new WeakMap<LexemeFeatures, FeatureLists>()

function seenFrom({ tokens, lexemes }: Place, at: number, distance: number): readonly number[] {
  const features = lexemes[at] as LexemeFeatures
  const lists = listsOf.get(features) ?? featureLists((tokens[at] as Token).lexeme, features)
  listsOf.set(features, lists)
  const { wide, near, own } = lists
  if (distance === 0) return [...wide, ...near, ...own]
  return distance >= -1 && distance <= 1 ? [...wide, ...near] : wide
}

/**
 * Weights of the features of a lexeme, or of a sentence's edge, summed: from `at` on, distance by distance, tag by tag. Many lexemes share
 * an array, for each array of its own would cost more than what is in it.
 */
interface Summed {
  /** Made when a token that may be of a name is near. */
  sums: Int32Array | undefined
  at: number
}

/** A lexeme as the scorer keeps it. */
export interface ScoredLexeme extends Summed {
  readonly lexeme: Lexeme
  readonly features: LexemeFeatures
}

/** A lexeme's sums, and those of how many lexemes an array holds. */
const SUMS = SALTS.length * TAG_COUNT
const SHARED_BY = 256

/** Sums weights of features, those of a lexeme once. */
export class Scorer {
  readonly #model: PeopleModel
  readonly #before: Summed
  readonly #after: Summed
  readonly #scratch = new Int32Array(MAX_PLACE_FEATURES)
  readonly #lexemes: LexemeMemo<ScoredLexeme>
  #shared = new Int32Array(0)
  #used = 0

  constructor(model: PeopleModel) {
    this.#model = model
    this.#before = this.#edge(EDGE_BEFORE)
    this.#after = this.#edge(EDGE_AFTER)
    this.#lexemes = new LexemeMemo((lexeme) => ({
      lexeme,
      features: featuresOf(lexeme, model.lexicon),
      sums: undefined,
      at: 0,
    }))
  }

  lookUp(lexeme: Lexeme): ScoredLexeme {
    return this.#lexemes.of(lexeme)
  }

  #edge(hash: number): Summed {
    const sums = new Int32Array(SUMS)
    this.#addAtDistances([hash], 2, sums, 0)
    return { sums, at: 0 }
  }

  #sumsOf(scored: ScoredLexeme): Int32Array {
    if (this.#used === this.#shared.length) {
      this.#shared = new Int32Array(SUMS * SHARED_BY)
      this.#used = 0
    }
    const { wide, near, own } = featureLists(scored.lexeme, scored.features)
    this.#addAtDistances(wide, 2, this.#shared, this.#used)
    this.#addAtDistances(near, 1, this.#shared, this.#used)
    this.#addAtDistances(own, 0, this.#shared, this.#used)
    scored.sums = this.#shared
    scored.at = this.#used
    this.#used += SUMS
    return scored.sums
  }

  /** Adds the weights of features that are seen from `reach` tokens away at most. */
  #addAtDistances(hashes: readonly number[], reach: number, sums: Int32Array, from: number): void {
    const { weights, marks } = this.#model
    for (let k = CENTRE - reach; k <= CENTRE + reach; k++) {
      const salt = SALTS[k] as number
      for (let i = 0; i < hashes.length; i++) {
        const seen = rowOf(combine(hashes[i] as number, salt), marks)
        if (seen < 0) continue
        const at = seen * TAG_COUNT
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const cell = from + k * TAG_COUNT + tag
          sums[cell] = (sums[cell] as number) + (weights[at + tag] as number)
        }
      }
    }
  }

  /** Writes the row of scores of token `i` at `at`, save what evidence adds. Five sums in five variables, here and below: it is the inmost loop. */
  scoreContext(place: Place, scored: readonly ScoredLexeme[], i: number, out: Float64Array, at: number): void {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    for (let d = -2; d <= 2; d++) {
      const seen = i + d
      const near: Summed | undefined =
        seen >= place.first && seen < place.end ? scored[seen] : this.#edgeAt(place, seen)
      if (near === undefined) continue
      const sums = near.sums ?? this.#sumsOf(near as ScoredLexeme)
      const row = near.at + (d + CENTRE) * TAG_COUNT
      s0 += sums[row] as number
      s1 += sums[row + 1] as number
      s2 += sums[row + 2] as number
      s3 += sums[row + 3] as number
      s4 += sums[row + 4] as number
    }
    out[at] = s0
    out[at + 1] = s1
    out[at + 2] = s2
    out[at + 3] = s3
    out[at + 4] = s4
    addWeights(this.#model, this.#scratch, contextFeatures(place, i, this.#scratch), out, at)
  }

  /** What stands for the token straight before a sentence, and straight after it. */
  #edgeAt({ first, end }: Place, at: number): Summed | undefined {
    return at === first - 1 ? this.#before : at === end ? this.#after : undefined
  }

  /** Writes the row at `at` of `context` with the evidence for token `i` added, in the unit of transitions. */
  scoreEvidence(place: Place, i: number, context: Float64Array, out: Float64Array, at: number): void {
    for (let tag = 0; tag < TAG_COUNT; tag++) out[at + tag] = context[at + tag] as number
    addWeights(this.#model, this.#scratch, evidenceFeatures(place, i, this.#scratch), out, at)
    const { scale } = this.#model
    for (let tag = 0; tag < TAG_COUNT; tag++) out[at + tag] = (out[at + tag] as number) * scale
  }
}

/** Adds the weights of the first `count` hashes. Five sums in five variables: this is where the tagger spends its time. */
function addWeights(
  { weights, marks }: PeopleModel,
  hashes: Int32Array,
  count: number,
  out: Float64Array,
  at: number,
): void {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  for (let k = 0; k < count; k++) {
    const seen = rowOf(hashes[k] as number, marks)
    if (seen < 0) continue
    const w = seen * TAG_COUNT
    s0 += weights[w] as number
    s1 += weights[w + 1] as number
    s2 += weights[w + 2] as number
    s3 += weights[w + 3] as number
    s4 += weights[w + 4] as number
  }
  out[at] = (out[at] as number) + s0
  out[at + 1] = (out[at + 1] as number) + s1
  out[at + 2] = (out[at + 2] as number) + s2
  out[at + 3] = (out[at + 3] as number) + s3
  out[at + 4] = (out[at + 4] as number) + s4
}
