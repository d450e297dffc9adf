/** The table spans log-odds from -8 to 8: a probability of 0.0003 to 0.9997. */
const LIMIT = 8

/** Log-odds within the table's span; most probabilities lie near 0 or 1, and there they are far apart. */
export function logOdds(probability: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, Math.log(probability / (1 - probability))))
}

/** The log-odds of entry `k` of a table. */
export function oddsOfEntry(k: number, length: number): number {
  return -LIMIT + (2 * LIMIT * k) / (length - 1)
}

/**
 * The share of names that are right where the tagger gives a probability, read from a table of equal steps of log-odds, with straight
 * lines between them. A table of fewer than two entries changes nothing.
 */
export function calibrate(probability: number, table: Float32Array): number {
  const last = table.length - 1
  if (last < 1) return probability
  const at = ((logOdds(probability) + LIMIT) / (2 * LIMIT)) * last
  const below = Math.min(last - 1, Math.floor(at))
  const low = table[below] as number
  return low + ((table[below + 1] as number) - low) * (at - below)
}
