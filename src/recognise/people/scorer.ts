import { resized } from '../../document/resized.js'
import type { Document } from '../../model.js'
import { type FeatureLists, featureLists } from './features.js'
import { combine, finish } from './hash.js'
import { Column, LexemeTable, ROW_SIZE, type SeenTokens } from './lexeme-table.js'
import { markOf, rowOf, rowStep } from './marks.js'
import type { PeopleModel } from './model.js'
import {
  CONTEXT_SALTS,
  contextFeatures,
  EVIDENCE_SALTS,
  evidenceFeatures,
  isWithoutEvidence,
  MAX_PLACE_FEATURES,
  noEvidence,
  noEvidenceAfter,
  noEvidenceBefore,
  type Place,
} from './place.js'
import { TAG_COUNT } from './tags.js'

/** A lexeme is seen from two tokens before to two tokens after: the salts of its features at each distance. */
const SALTS = [11, 12, 13, 14, 15] as const
const CENTRE = 2
const EDGE_BEFORE = 0x0b05
const EDGE_AFTER = 0x0e05

/**
 * Lists the hashes of all features of token `i`, as training sees them, where `listsOf` gives those of a row's lexeme; a `Scorer` gives the
 * sum of their weights by way of caches.
 * Those of the evidence come last; returns how many they are.
 */
export function tokenFeatures(
  place: Place,
  i: number,
  listsOf: (row: number) => FeatureLists,
  scratch: Int32Array,
  out: number[],
): number {
  for (let d = -2; d <= 2; d++) {
    const at = i + d
    const salt = SALTS[d + CENTRE] as number
    if (at < place.first || at >= place.end) {
      if (at === place.first - 1) out.push(combine(EDGE_BEFORE, salt))
      if (at === place.end) out.push(combine(EDGE_AFTER, salt))
      continue
    }
    for (const hash of seenFrom(listsOf(place.seen.at[at] as number), d)) out.push(combine(hash, salt))
  }
  let count = contextFeatures(place, i, scratch)
  for (let k = 0; k < count; k++) out.push(finish((scratch[k] as number) ^ (CONTEXT_SALTS[k] as number)))
  count = evidenceFeatures(place, i, scratch)
  for (let k = 0; k < count; k++) out.push(finish((scratch[k] as number) ^ (EVIDENCE_SALTS[k] as number)))
  return count
}

function seenFrom({ wide, near, own }: FeatureLists, distance: number): readonly number[] {
  if (distance === 0) return [...wide, ...near, ...own]
  return distance >= -1 && distance <= 1 ? [...wide, ...near] : wide
}

/** Of a lexeme, or of a sentence's edge: the sums of its features' weights, distance by distance, tag by tag; and the weights of no evidence. */
const NO_EVIDENCE = SALTS.length * TAG_COUNT
const SUMS = NO_EVIDENCE + TAG_COUNT
/** Where the sums of the edges start; those of lexemes follow. */
const BEFORE = 0
const AFTER = SUMS
const FIRST_LEXEME = 2 * SUMS

/** Sums weights of features, those of a lexeme once. */
export class Scorer {
  readonly #model: PeopleModel
  readonly #table: LexemeTable
  readonly #hashes = new Int32Array(MAX_PLACE_FEATURES)
  readonly #found = new Int32Array(MAX_PLACE_FEATURES)
  /** A lexeme has fewer than 80 features, so the sums of their bytes fit. */
  #sums = new Int16Array(256 * SUMS)
  /** The weights of neighbours without evidence: of those within a sentence, at its end, at its beginning, of a sentence of one token. */
  readonly #beside = new Int16Array(4 * TAG_COUNT)

  constructor(model: PeopleModel) {
    this.#model = model
    this.#table = new LexemeTable(model.lexicon)
    this.#addAtDistances([EDGE_BEFORE], 2, BEFORE)
    this.#addAtDistances([EDGE_AFTER], 2, AFTER)
    for (const isFirst of [false, true])
      for (const isLast of [false, true]) {
        this.#addRow(noEvidenceBefore(isFirst), this.#beside, besideAt(isFirst, isLast))
        this.#addRow(noEvidenceAfter(isLast), this.#beside, besideAt(isFirst, isLast))
      }
  }

  /** What there is to see of a document's tokens; holds until the next call. */
  see(document: Document): SeenTokens {
    const seen = this.#table.see(document)
    this.#makeRoom(FIRST_LEXEME + (seen.rows.length / ROW_SIZE) * SUMS)
    return seen
  }

  /** Room for the sums of all rows; what a giant of a document needed is not kept. */
  #makeRoom(length: number): void {
    if (length !== this.#sums.length) this.#sums = resized(this.#sums, length)
  }

  /** Sums the weights of a lexeme; done when a token that may be of a name is near. */
  #addLexeme(rows: Int32Array, row: number): number {
    const start = FIRST_LEXEME + (row / ROW_SIZE) * SUMS
    this.#sums.fill(0, start, start + SUMS)
    const { wide, near, own } = featureLists(this.#table.of(row), this.#table.featuresOf(row))
    this.#addAtDistances(wide, 2, start)
    this.#addAtDistances(near, 1, start)
    this.#addAtDistances(own, 0, start)
    this.#addRow(noEvidence(rows[row + Column.Kind] as number), this.#sums, start + NO_EVIDENCE)
    rows[row + Column.Sums] = start
    return start
  }

  /** Adds the weights of features that are seen from `reach` tokens away at most. */
  #addAtDistances(hashes: readonly number[], reach: number, start: number): void {
    for (let k = CENTRE - reach; k <= CENTRE + reach; k++) {
      const salt = SALTS[k] as number
      for (let i = 0; i < hashes.length; i++)
        this.#addRow(combine(hashes[i] as number, salt), this.#sums, start + k * TAG_COUNT)
    }
  }

  /** Adds the weights of one feature, if it has any. */
  #addRow(hash: number, sums: Int16Array, at: number): void {
    const { weights, marks } = this.#model
    const row = rowOf(hash, marks)
    if (row < 0) return
    const from = row * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++)
      sums[at + tag] = (sums[at + tag] as number) + (weights[from + tag] as number)
  }

  /** Writes the row of scores of token `i` at `at`, save what evidence adds. Five sums in five variables, here and below: it is the inmost loop. */
  scoreContext(place: Place, i: number, out: Float64Array, at: number): void {
    const { seen, first, end } = place
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    for (let d = -2; d <= 2; d++) {
      const token = i + d
      if (token < first - 1 || token > end) continue
      const start = token < first ? BEFORE : token === end ? AFTER : this.#sumsOf(seen, token)
      const cell = start + (d + CENTRE) * TAG_COUNT
      const sums = this.#sums
      s0 += sums[cell] as number
      s1 += sums[cell + 1] as number
      s2 += sums[cell + 2] as number
      s3 += sums[cell + 3] as number
      s4 += sums[cell + 4] as number
    }
    out[at] = s0
    out[at + 1] = s1
    out[at + 2] = s2
    out[at + 3] = s3
    out[at + 4] = s4
    this.#addWeights(contextFeatures(place, i, this.#hashes), CONTEXT_SALTS, out, at)
  }

  #sumsOf({ rows, at }: SeenTokens, token: number): number {
    const row = at[token] as number
    const start = rows[row + Column.Sums] as number
    return start === 0 ? this.#addLexeme(rows, row) : start
  }

  /** Writes the row at `at` of `context` with the evidence for token `i` added, in the unit of transitions. */
  scoreEvidence(place: Place, i: number, context: Float64Array, out: Float64Array, at: number): void {
    const { scale } = this.#model
    if (isWithoutEvidence(place, i)) {
      const own = this.#sumsOf(place.seen, i) + NO_EVIDENCE
      const beside = besideAt(i === place.first, i + 1 === place.end)
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const none = (this.#sums[own + tag] as number) + (this.#beside[beside + tag] as number)
        out[at + tag] = ((context[at + tag] as number) + none) * scale
      }
      return
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) out[at + tag] = context[at + tag] as number
    this.#addWeights(evidenceFeatures(place, i, this.#hashes), EVIDENCE_SALTS, out, at)
    for (let tag = 0; tag < TAG_COUNT; tag++) out[at + tag] = (out[at + tag] as number) * scale
  }

  /**
   * Adds the weights of the first `count` hashes. Those that have any are found first, without a branch: which they are, no processor
   * can guess.
   */
  #addWeights(count: number, salts: Int32Array, out: Float64Array, at: number): void {
    const { weights, marks } = this.#model
    const hashes = this.#hashes
    const found = this.#found
    const step = rowStep(marks.length)
    let n = 0
    for (let k = 0; k < count; k++) {
      const hash = finish((hashes[k] as number) ^ (salts[k] as number))
      const row = ((hash >>> 0) * step) | 0
      found[n] = row
      n += (((marks[row] as number) ^ markOf(hash)) - 1) >>> 31
    }
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    for (let k = 0; k < n; k++) {
      const cell = (found[k] as number) * TAG_COUNT
      s0 += weights[cell] as number
      s1 += weights[cell + 1] as number
      s2 += weights[cell + 2] as number
      s3 += weights[cell + 3] as number
      s4 += weights[cell + 4] as number
    }
    out[at] = (out[at] as number) + s0
    out[at + 1] = (out[at + 1] as number) + s1
    out[at + 2] = (out[at + 2] as number) + s2
    out[at + 3] = (out[at + 3] as number) + s3
    out[at + 4] = (out[at + 4] as number) + s4
  }
}

/** Where the weights of neighbours without evidence stand. */
function besideAt(isFirst: boolean, isLast: boolean): number {
  return ((isFirst ? 2 : 0) + (isLast ? 1 : 0)) * TAG_COUNT
}
