import { type Lexicon, WORD_SETS, type WordSets } from './lexicon.js'
import type { Marks } from './marks.js'
import { TAG_COUNT } from './tags.js'

/** A linear-chain tagger: hashed feature weights, 8 bits each, a feature's five side by side. */
export interface PeopleModel {
  /** Which features have weights, a mark a row. */
  readonly marks: Marks
  /** `weights[row * TAG_COUNT + tag]`. */
  readonly weights: Int8Array
  /** A weight counts `weights[i] * scale`. */
  readonly scale: number
  /** `transitions[from * TAG_COUNT + to]`. */
  readonly transitions: Float32Array
  readonly lexicon: Lexicon
  /** Where probabilities are honest: `calibration[k]` is the share that is right where the tagger says `k / (length - 1)`. */
  readonly calibration: Float32Array
}

const MAGIC = 0x35504e45 // "ENP5"
const VERSION_WORDS = 4

/**
 * The model's file, little-endian: four 32-bit words (magic, number of rows, scale as a float, seed of the word classes),
 * then blocks, each with its length in bytes before it and filled up to four: transitions, calibration, cells and the broader
 * classes of the word classes, the word sets, the well-known names, the marks, the weights.
 */
export function encodeModel(model: PeopleModel): Uint8Array {
  const { classes } = model.lexicon
  const blocks: ArrayBufferView[] = [
    model.transitions,
    model.calibration,
    classes.cells,
    classes.middle,
    classes.coarse,
    ...WORD_SETS.map((key) => model.lexicon[key].bits),
    model.lexicon.known,
    model.marks,
    model.weights,
  ]
  const size = blocks.reduce((sum, { byteLength }) => sum + 4 + padded(byteLength), 4 * VERSION_WORDS)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, model.marks.length, true)
  view.setFloat32(8, model.scale, true)
  view.setUint32(12, classes.seed, true)
  let at = 4 * VERSION_WORDS
  for (const { buffer, byteOffset, byteLength } of blocks) {
    view.setUint32(at, byteLength, true)
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at + 4)
    at += 4 + padded(byteLength)
  }
  return bytes
}

/**
 * Views a model's bytes as a model, without copying the weights.
 *
 * @throws RangeError when the bytes are not a model of this version.
 */
export function decodeModel(bytes: Uint8Array): PeopleModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 * VERSION_WORDS || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a people model')
  const rows = view.getUint32(4, true)
  let at = 4 * VERSION_WORDS
  const next = (): Uint8Array => {
    const size = at + 4 <= bytes.length ? view.getUint32(at, true) : Number.POSITIVE_INFINITY
    if (at + 4 + size > bytes.length) throw new RangeError('a people model that is cut off')
    const block = bytes.subarray(at + 4, at + 4 + size)
    at += 4 + padded(size)
    return block
  }
  const transitions = new Float32Array(aligned(next()))
  const calibration = new Float32Array(aligned(next()))
  const classes = {
    cells: new Uint16Array(aligned(next())),
    middle: next(),
    coarse: next(),
    seed: view.getUint32(12, true),
  }
  const sets = Object.fromEntries(WORD_SETS.map((key) => [key, { bits: next() }])) as unknown as WordSets
  const known = new Uint32Array(aligned(next()))
  const marks = next()
  const last = next()
  const weights = new Int8Array(last.buffer, last.byteOffset, last.length)
  if (marks.length !== rows || weights.length !== rows * TAG_COUNT)
    throw new RangeError('a people model with too few weights')
  return {
    marks,
    weights,
    scale: view.getFloat32(8, true),
    transitions,
    calibration,
    lexicon: { ...sets, classes, known },
  }
}

function padded(size: number): number {
  return (size + 3) & ~3
}

/** A copy in a buffer of its own, as a view of wider numbers needs it; the `slice` of a `Buffer` would not copy. */
function aligned(block: Uint8Array): ArrayBuffer {
  return new Uint8Array(block).buffer
}
