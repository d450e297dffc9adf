import { type Marks, markOf, rowAt, rowOf } from '../recognise/people/marks.js'
import { TAG_COUNT } from '../recognise/people/tags.js'
import type { Example } from './corpora.js'
import type { CrfWeights, Sequence } from './crf.js'
import type { Prepared } from './prepare.js'

/** log2 of the places in which features are counted: so many that hardly two features share one. */
const PLACE_BITS = 26

/** How often a feature was seen, and in how many texts: 0, one, or more. */
interface Counts {
  readonly seen: Uint32Array
  readonly isShared: (hash: number) => boolean
}

/**
 * Chooses the features that get a row of weights each: of all features of two texts or more that lead to a row, the one that matters most.
 * A feature of one text alone has learnt that text, and all that share a row blur each other.
 */
export function selectFeatures(
  examples: readonly Example[],
  passes: readonly (readonly Prepared[])[],
  wide: CrfWeights,
  rows: number,
): Marks {
  const { seen, isShared } = countFeatures(examples, passes)
  const marks = new Uint8Array(rows)
  const best = new Float32Array(rows)
  forEachFeature(passes, (hash) => {
    if (!isShared(hash)) return
    const row = rowAt(hash, rows)
    const matters = largestWeight(hash, wide) * Math.log2(1 + (seen[placeOf(hash)] as number))
    if (matters <= (best[row] as number)) return
    best[row] = matters
    marks[row] = markOf(hash)
  })
  return marks
}

/** The sequences with the rows of their features in place of the hashes; features without a row are left out. */
export function withRows(sequences: readonly Sequence[], marks: Marks): Sequence[] {
  const rowsOf = (hashes: Int32Array): Int32Array => hashes.map((hash) => rowOf(hash, marks)).filter((row) => row >= 0)
  return sequences.map((sequence) => ({
    ...sequence,
    features: sequence.features.map(rowsOf),
    evidenceCounts: sequence.features.map(
      (hashes, i) => rowsOf(hashes.subarray(hashes.length - (sequence.evidenceCounts[i] as number))).length,
    ),
  }))
}

function countFeatures(examples: readonly Example[], passes: readonly (readonly Prepared[])[]): Counts {
  const seen = new Uint32Array(2 ** PLACE_BITS)
  const texts = new Int32Array(2 ** PLACE_BITS)
  const numbers = new Map<string, number>()
  examples.forEach(({ id }, i) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    forEachFeature(
      passes.map((pass) => [pass[i] as Prepared]),
      (hash) => {
        const place = placeOf(hash)
        seen[place] = (seen[place] as number) + 1
        if (texts[place] === 0) texts[place] = number
        else if (texts[place] !== number) texts[place] = MANY
      },
    )
  })
  return { seen, isShared: (hash) => texts[placeOf(hash)] === MANY }
}

const MANY = -1

function placeOf(hash: number): number {
  return hash >>> (32 - PLACE_BITS)
}

function forEachFeature(passes: readonly (readonly Prepared[])[], callback: (hash: number) => void): void {
  for (const pass of passes)
    for (const { sequences } of pass)
      for (const { features } of sequences) for (const hashes of features) for (const hash of hashes) callback(hash)
}

function largestWeight(hash: number, { weights, bits }: CrfWeights): number {
  const at = (hash & (2 ** bits - 1)) * TAG_COUNT
  let largest = 0
  for (let tag = 0; tag < TAG_COUNT; tag++) largest = Math.max(largest, Math.abs(weights[at + tag] as number))
  return largest
}
