/** What one slip of the keyboard did. */
export type Slip = 'changed' | 'missing' | 'swapped'

/**
 * Whether one letter changed, one missing or two neighbours swapped turn `one` into `two` (optimal string alignment
 * distance 1). Linear.
 */
export function oneSlip(one: string, two: string): Slip | undefined {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (long.length - short.length > 1 || short === long) return undefined
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1) ? 'missing' : undefined
  if (short.slice(at + 1) === long.slice(at + 1)) return 'changed'
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return swapped && short.slice(at + 2) === long.slice(at + 2) ? 'swapped' : undefined
}
