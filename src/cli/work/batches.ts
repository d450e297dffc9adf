import type { Block } from '../input/block.js'

/** Handing work over costs about 60 microseconds, and the extractor reads some 5 MB/s: this much is a twentieth of a second. */
const batchLength = 1 << 18

/** Small files come many to a batch, but so many that none waits long for its turn. */
const batchBlocks = 64

/** Blocks by the batch, in their order. */
export async function* inBatches(blocks: AsyncIterable<Block>): AsyncGenerator<readonly Block[], void, undefined> {
  let batch: Block[] = []
  let length = 0
  for await (const block of blocks) {
    batch.push(block)
    length += lengthOf(block)
    if (length < batchLength && batch.length < batchBlocks) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

export function lengthOf(block: Block): number {
  return 'bytes' in block ? block.bytes.length : 0
}
