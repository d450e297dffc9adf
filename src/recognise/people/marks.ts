/**
 * Which features have weights. A feature's hash leads to a row, by its upper bits; the row is its own if its mark stands there, the lower
 * bits. Any other feature that is led to the row weighs nothing, save one in 256 that has the same mark.
 */
export type Marks = Uint8Array

const HASHES = 2 ** 32

/** The row that a hash leads to, of so many. */
export function rowAt(hash: number, rows: number): number {
  return ((hash >>> 0) * rowStep(rows)) | 0
}

/** What a hash, taken without sign, is multiplied by to give its row. */
export function rowStep(rows: number): number {
  return rows / HASHES
}

export function markOf(hash: number): number {
  return hash & 0xff
}

/** The row of a feature's weights, or -1 where it has none. */
export function rowOf(hash: number, marks: Marks): number {
  const row = rowAt(hash, marks.length)
  return marks[row] === markOf(hash) ? row : -1
}
