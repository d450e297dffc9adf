import { ALLOWED, TAG_COUNT, Tag } from './tags.js'

const NEVER = Number.NEGATIVE_INFINITY
/** The steps that are allowed, as in `ALLOWED`, and the tag that each leaves. */
const STEPS = Uint8Array.from(ALLOWED.keys()).filter((step) => ALLOWED[step] === 1)
const FROM = STEPS.map((step) => Math.floor(step / TAG_COUNT))
let back = new Uint8Array(64 * TAG_COUNT)
let scores = new Float64Array(TAG_COUNT)
let next = new Float64Array(TAG_COUNT)

/**
 * The best sequence of tags that the scheme allows, by Viterbi's algorithm: Viterbi, IEEE Trans. Inf. Theory 13 (1967).
 *
 * @param rows scores of `length` tokens, a row of `TAG_COUNT` for each, the first at `from`.
 * @param tags gets the result, from index `offset` on.
 */
export function decode(
  rows: Float64Array,
  from: number,
  length: number,
  transitions: Float32Array,
  tags: Uint8Array,
  offset: number,
): void {
  if (length === 1) {
    tags[offset] = aloneMargin(rows, from, transitions) > 0 ? Tag.Alone : Tag.Outside
    return
  }
  if (back.length < length * TAG_COUNT) back = new Uint8Array(2 * length * TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[tag] = NEVER
  scores[Tag.Outside] = 0
  for (let i = 0; i < length; i++) advance(rows, from + i * TAG_COUNT, transitions, i * TAG_COUNT)
  let tag: number = Tag.Outside
  let best = NEVER
  for (let last = 0; last < TAG_COUNT; last++) {
    if (ALLOWED[last * TAG_COUNT] === 0) continue
    const score = (scores[last] as number) + (transitions[last * TAG_COUNT] as number)
    if (score <= best) continue
    best = score
    tag = last
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[offset + i] = tag
    tag = back[i * TAG_COUNT + tag] as number
  }
}

function advance(rows: Float64Array, row: number, transitions: Float32Array, backRow: number): void {
  for (let to = 0; to < TAG_COUNT; to++) next[to] = NEVER
  for (let k = 0; k < STEPS.length; k++) {
    const step = STEPS[k] as number
    const before = FROM[k] as number
    const to = step - before * TAG_COUNT
    const reached = (scores[before] as number) + (transitions[step] as number)
    if (reached <= (next[to] as number)) continue
    next[to] = reached
    back[backRow + to] = before
  }
  for (let to = 0; to < TAG_COUNT; to++) next[to] = (next[to] as number) + (rows[row + to] as number)
  const kept = scores
  scores = next
  next = kept
}

/** By how much a name of its own beats no name, for a segment of one token. */
function aloneMargin(rows: Float64Array, from: number, transitions: Float32Array): number {
  const alone =
    (rows[from + Tag.Alone] as number) +
    (transitions[Tag.Outside * TAG_COUNT + Tag.Alone] as number) +
    (transitions[Tag.Alone * TAG_COUNT + Tag.Outside] as number)
  return alone - (rows[from] as number) - 2 * (transitions[0] as number)
}
