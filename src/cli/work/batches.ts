import type { Block } from '../input/block.js'

/** Handing work over costs about 60 microseconds, a thousandth of what the extractor takes for this much. What waits takes memory. */
const batchLength = 1 << 16

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
