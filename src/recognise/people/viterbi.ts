import { B, I, L, O, TAG_COUNT, U } from './model.js'

const NEVER = Number.NEGATIVE_INFINITY
let back = new Uint8Array(1024 * TAG_COUNT)

/**
 * The best sequence of tags that the scheme allows (`ALLOWED`), written into `tags` from `offset`; the text around counts as O.
 *
 * Viterbi's algorithm with the allowed steps written out: O, B and U follow O, L or U; I and L follow B or I.
 *
 * @param rows emission scores, five for each token.
 */
export function decode(
  rows: Float64Array,
  length: number,
  transitions: Float32Array,
  tags: Uint8Array,
  offset: number,
): void {
  if (back.length < length * TAG_COUNT) back = new Uint8Array(2 * length * TAG_COUNT)
  const step = (from: number, to: number): number => transitions[from * TAG_COUNT + to] as number
  const toOutside = [step(O, O), step(L, O), step(U, O)] as const
  const toBegin = [step(O, B), step(L, B), step(U, B)] as const
  const toUnit = [step(O, U), step(L, U), step(U, U)] as const
  const toInside = [step(B, I), step(I, I)] as const
  const toLast = [step(B, L), step(I, L)] as const
  let outside = 0
  let begin = NEVER
  let inside = NEVER
  let last = NEVER
  let unit = NEVER
  for (let at = 0; at < length * TAG_COUNT; at += TAG_COUNT) {
    const o = best(outside + toOutside[0], last + toOutside[1], unit + toOutside[2])
    const b = best(outside + toBegin[0], last + toBegin[1], unit + toBegin[2])
    const u = best(outside + toUnit[0], last + toUnit[1], unit + toUnit[2])
    back[at + O] = fromOutside(outside + toOutside[0], last + toOutside[1], o)
    back[at + B] = fromOutside(outside + toBegin[0], last + toBegin[1], b)
    back[at + U] = fromOutside(outside + toUnit[0], last + toUnit[1], u)
    const i = Math.max(begin + toInside[0], inside + toInside[1])
    const l = Math.max(begin + toLast[0], inside + toLast[1])
    back[at + I] = begin + toInside[0] >= i ? B : I
    back[at + L] = begin + toLast[0] >= l ? B : I
    outside = o + (rows[at + O] as number)
    begin = b + (rows[at + B] as number)
    inside = i + (rows[at + I] as number)
    last = l + (rows[at + L] as number)
    unit = u + (rows[at + U] as number)
  }
  const end = best(outside + toOutside[0], last + toOutside[1], unit + toOutside[2])
  let tag: number = fromOutside(outside + toOutside[0], last + toOutside[1], end)
  for (let i = length - 1; i >= 0; i--) {
    tags[offset + i] = tag
    tag = back[i * TAG_COUNT + tag] as number
  }
}

function best(a: number, b: number, c: number): number {
  return Math.max(a, b, c)
}

function fromOutside(outside: number, last: number, found: number): number {
  return outside === found ? O : last === found ? L : U
}
