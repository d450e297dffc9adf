import type { Block } from '../input/block.js'
import type { Process } from './process.js'
import type { Result } from './result.js'

/** All that comes of a batch of blocks, as one result; with `failFast`, up to the first failure. */
export async function processBatch(
  blocks: readonly Block[],
  process: Process,
  { separator, failFast }: { readonly separator: string; readonly failFast: boolean },
): Promise<Result> {
  const results: Result[] = []
  work: for (const block of blocks) {
    for await (const result of process(block)) {
      results.push(result)
      if (failFast && result.complaints.some(({ isFailure }) => isFailure)) break work
    }
  }
  const printed = results.filter(({ records }) => records > 0)
  return {
    output: new TextEncoder().encode(printed.map(({ output }) => output).join(separator)),
    records: printed.length,
    complaints: results.flatMap(({ complaints }) => complaints),
    found: results.some(({ found }) => found),
    bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
