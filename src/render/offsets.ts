import type { Extraction, Span } from '../model.js'

/**
 * A record whose offsets count Unicode code points, as Python's strings do, instead of UTF-16 code units. An offset never falls
 * inside a surrogate pair.
 *
 * @param text the article that the record is of.
 */
export function inCodePoints(record: Extraction, text: string): Extraction {
  if (!/[\ud800-\udbff]/.test(text)) return record
  const pairs = pairOffsets(text)
  return convert(record, (offset) => offset - countBelow(pairs, offset)) as Extraction
}

/** Where the second halves of the surrogate pairs are. */
function pairOffsets(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g), ({ index }) => index + 1)
}

/** How many of the ascending `offsets` are below `limit`. */
function countBelow(offsets: readonly number[], limit: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Leaves `input` alone, for its fields are not ours. */
function convert(value: unknown, position: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, position))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, key === 'input' ? item : convert(item, position)])
  const copy = Object.fromEntries(entries)
  return isSpan(value) ? { ...copy, start: position(value.start), end: position(value.end) } : copy
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
