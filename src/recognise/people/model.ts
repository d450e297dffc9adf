import { LEXICON_KEYS, type Lexicon } from './lexicon.js'

/** B(egin), I(nside), L(ast), U(nit: alone) and O(utside), in the order of the weights. */
export const TAGS = ['O', 'B', 'I', 'L', 'U'] as const
export const TAG_COUNT = TAGS.length
export const [O, B, I, L, U] = [0, 1, 2, 3, 4] as const

/** A linear-chain tagger: hashed feature weights, 8 bits each, a feature's five side by side. */
export interface PeopleModel {
  /** The number of features is a power of two; a feature's hash is cut to it by `mask`. */
  readonly mask: number
  readonly weights: Int8Array
  /** A weight counts `weights[i] * scale`. */
  readonly scale: number
  /** `transitions[from * 5 + to]`. */
  readonly transitions: Float32Array
  readonly lexicon: Lexicon
}

/** Which tag may follow which: `ALLOWED[from * 5 + to]`. */
export const ALLOWED: readonly boolean[] = TAGS.flatMap((_, from) =>
  TAGS.map((_, to) => (from === B || from === I ? to === I || to === L : to === O || to === B || to === U)),
)

const MAGIC = 0x31504e45 // "ENP1"
const HEADER_BYTES = 16

/**
 * The model's file: a header of four 32-bit words (magic, log2 of the feature count, scale as float, reserved), 25 transitions as
 * floats, the sizes of the word sets, the weights, the word sets. Little-endian throughout.
 */
export function encodeModel(model: PeopleModel): Uint8Array {
  const sets = LEXICON_KEYS.map((key) => model.lexicon[key].bits)
  const head = HEADER_BYTES + 4 * TAG_COUNT * TAG_COUNT + 4 * sets.length
  const bytes = new Uint8Array(head + model.weights.length + sets.reduce((sum, { length }) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, Math.log2(model.mask + 1), true)
  view.setFloat32(8, model.scale, true)
  let at = HEADER_BYTES
  for (const value of model.transitions) {
    view.setFloat32(at, value, true)
    at += 4
  }
  for (const { length } of sets) {
    view.setUint32(at, length, true)
    at += 4
  }
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), at)
  at += model.weights.length
  for (const bits of sets) {
    bytes.set(bits, at)
    at += bits.length
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
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a people model')
  const features = 2 ** view.getUint32(4, true)
  let at = HEADER_BYTES
  const transitions = new Float32Array(TAG_COUNT * TAG_COUNT)
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getFloat32(at, true)
  const sizes = LEXICON_KEYS.map((_, i) => view.getUint32(at + 4 * i, true))
  at += 4 * sizes.length
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, features * TAG_COUNT)
  at += weights.length
  const sets = sizes.map((size) => {
    const bits = bytes.subarray(at, at + size)
    at += size
    return { bits }
  })
  if (at !== bytes.length) throw new RangeError(`a people model of ${at} bytes, not ${bytes.length}`)
  const lexicon = Object.fromEntries(LEXICON_KEYS.map((key, i) => [key, sets[i]])) as unknown as Lexicon
  return { mask: features - 1, weights, scale: view.getFloat32(8, true), transitions, lexicon }
}
