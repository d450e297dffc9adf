import type { Block } from './block.js'

const lineFeed = 0x0a

/**
 * The lines of an NDJSON source in blocks of whole lines, split at byte 0x0A and nowhere else. A line without an end that grows
 * longer than `limit` bytes is skipped without being kept. A line end at the end of the source starts no further line.
 */
export async function* readLineBlocks(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Block, void, undefined> {
  let line = 1
  let unended: Uint8Array[] = []
  let length = 0
  let skipping = false
  for await (const chunk of chunks) {
    let start = 0
    if (skipping) {
      start = chunk.indexOf(lineFeed) + 1
      if (start === 0) continue
      skipping = false
      yield { kind: 'long-line', source, line }
      line++
    }
    const end = chunk.lastIndexOf(lineFeed) + 1
    if (end > start) {
      const bytes = joined([...unended, chunk.subarray(start, end)])
      unended = []
      length = 0
      yield { kind: 'lines', source, line, bytes }
      line += countLines(bytes)
      start = end
    }
    if (start === chunk.length) continue
    unended.push(chunk.subarray(start))
    length += chunk.length - start
    if (length <= limit) continue
    unended = []
    length = 0
    skipping = true
  }
  if (skipping) yield { kind: 'long-line', source, line }
  else if (length > 0) yield { kind: 'lines', source, line, bytes: joined(unended) }
}

/** The lines of a block, without their line ends. */
export function* splitLines(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(lineFeed, start)
    yield bytes.subarray(start, end < 0 ? bytes.length : end)
    if (end < 0) return
    start = end + 1
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
}
