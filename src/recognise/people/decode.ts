import { TAG_COUNT, Tag } from './tags.js'

const NEVER = Number.NEGATIVE_INFINITY
/** From which tag each tag of each token is best reached. */
let back = new Uint8Array(64 * TAG_COUNT)

/**
 * The best sequence of tags that the scheme allows, by Viterbi's algorithm: Viterbi, IEEE Trans. Inf. Theory 13 (1967). The steps that
 * are allowed (`ALLOWED`) are written out: in a loop over them it takes four times as long.
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
  const outsideOutside = transitions[step(Tag.Outside, Tag.Outside)] as number
  const outsideFirst = transitions[step(Tag.Outside, Tag.First)] as number
  const outsideAlone = transitions[step(Tag.Outside, Tag.Alone)] as number
  const firstInner = transitions[step(Tag.First, Tag.Inner)] as number
  const firstLast = transitions[step(Tag.First, Tag.Last)] as number
  const innerInner = transitions[step(Tag.Inner, Tag.Inner)] as number
  const innerLast = transitions[step(Tag.Inner, Tag.Last)] as number
  const lastOutside = transitions[step(Tag.Last, Tag.Outside)] as number
  const lastFirst = transitions[step(Tag.Last, Tag.First)] as number
  const lastAlone = transitions[step(Tag.Last, Tag.Alone)] as number
  const aloneOutside = transitions[step(Tag.Alone, Tag.Outside)] as number
  const aloneFirst = transitions[step(Tag.Alone, Tag.First)] as number
  const aloneAlone = transitions[step(Tag.Alone, Tag.Alone)] as number
  let outside = 0
  let first = NEVER
  let inner = NEVER
  let last = NEVER
  let alone = NEVER
  for (let i = 0; i < length; i++) {
    const row = from + i * TAG_COUNT
    const at = i * TAG_COUNT
    let toOutside = outside + outsideOutside
    let toFirst = outside + outsideFirst
    let toAlone = outside + outsideAlone
    let beforeOutside = Tag.Outside
    let beforeFirst = Tag.Outside
    let beforeAlone = Tag.Outside
    if (last + lastOutside > toOutside) {
      toOutside = last + lastOutside
      beforeOutside = Tag.Last
    }
    if (last + lastFirst > toFirst) {
      toFirst = last + lastFirst
      beforeFirst = Tag.Last
    }
    if (last + lastAlone > toAlone) {
      toAlone = last + lastAlone
      beforeAlone = Tag.Last
    }
    if (alone + aloneOutside > toOutside) {
      toOutside = alone + aloneOutside
      beforeOutside = Tag.Alone
    }
    if (alone + aloneFirst > toFirst) {
      toFirst = alone + aloneFirst
      beforeFirst = Tag.Alone
    }
    if (alone + aloneAlone > toAlone) {
      toAlone = alone + aloneAlone
      beforeAlone = Tag.Alone
    }
    const continues = first + firstInner >= inner + innerInner
    const ends = first + firstLast >= inner + innerLast
    back[at + Tag.Outside] = beforeOutside
    back[at + Tag.First] = beforeFirst
    back[at + Tag.Inner] = continues ? Tag.First : Tag.Inner
    back[at + Tag.Last] = ends ? Tag.First : Tag.Inner
    back[at + Tag.Alone] = beforeAlone
    const toInner = continues ? first + firstInner : inner + innerInner
    const toLast = ends ? first + firstLast : inner + innerLast
    outside = toOutside + (rows[row + Tag.Outside] as number)
    first = toFirst + (rows[row + Tag.First] as number)
    inner = toInner + (rows[row + Tag.Inner] as number)
    last = toLast + (rows[row + Tag.Last] as number)
    alone = toAlone + (rows[row + Tag.Alone] as number)
  }
  const endsOutside = outside + outsideOutside
  const endsLast = last + lastOutside
  const endsAlone = alone + aloneOutside
  let tag = endsLast > endsOutside ? Tag.Last : Tag.Outside
  if (endsAlone > Math.max(endsOutside, endsLast)) tag = Tag.Alone
  for (let i = length - 1; i >= 0; i--) {
    tags[offset + i] = tag
    tag = back[i * TAG_COUNT + tag] as Tag
  }
}

/** Where the weight of a step from tag to tag stands. */
function step(from: Tag, to: Tag): number {
  return from * TAG_COUNT + to
}

/** By how much a name of its own beats no name, for a segment of one token. */
function aloneMargin(rows: Float64Array, from: number, transitions: Float32Array): number {
  const alone =
    (rows[from + Tag.Alone] as number) +
    (transitions[Tag.Outside * TAG_COUNT + Tag.Alone] as number) +
    (transitions[Tag.Alone * TAG_COUNT + Tag.Outside] as number)
  return alone - (rows[from] as number) - 2 * (transitions[0] as number)
}
