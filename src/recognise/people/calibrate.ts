/**
 * The share of names that are right where the tagger is so sure, read from a table of equal steps over [0, 1] with straight lines
 * between them. A table of fewer than two values changes nothing.
 */
export function calibrate(probability: number, table: Float32Array): number {
  const last = table.length - 1
  if (last < 1) return probability
  const at = Math.min(last, Math.max(0, probability * last))
  const below = Math.min(last - 1, Math.floor(at))
  const low = table[below] as number
  return low + ((table[below + 1] as number) - low) * (at - below)
}
