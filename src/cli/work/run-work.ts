import type { Worker } from 'node:worker_threads'
import type { Renderer } from '../../render/renderer.js'
import type { Block } from '../input/block.js'
import type { Io } from '../io.js'
import { inBatches, lengthOf } from './batches.js'
import { Pool } from './pool.js'
import { createProcess } from './process.js'
import type { Result } from './result.js'
import type { Settings } from './settings.js'

/** A number of worker threads, or as many as there are cores once the input is long enough. */
export type Jobs = number | 'auto'

/** Less input than this is done sooner than workers have started. */
const worthWorkers = 10_000_000

/** What comes of the blocks, in their order; the same for any number of jobs. */
export async function* runWork(
  blocks: AsyncGenerator<Block, void, undefined>,
  jobs: Jobs,
  settings: Settings,
  renderer: Renderer,
  io: Pick<Io, 'loadExtract' | 'startWorker'>,
): AsyncGenerator<Result, void, undefined> {
  const process = createProcess(settings, renderer, io.loadExtract)
  let left = jobs === 1 ? Number.POSITIVE_INFINITY : jobs === 'auto' ? worthWorkers : 0
  try {
    while (left > 0) {
      const { value: block, done } = await blocks.next()
      if (done) return
      left -= lengthOf(block)
      yield* process(block)
    }
    yield* inWorkers(blocks, jobs, () => io.startWorker(settings))
  } finally {
    // Lets go of the input, also where the work ends early.
    await blocks.return()
  }
}

async function* inWorkers(
  blocks: AsyncIterable<Block>,
  jobs: Jobs,
  startWorker: () => Promise<Worker>,
): AsyncGenerator<Result, void, undefined> {
  const { availableParallelism } = await import('node:os')
  const count = jobs === 'auto' ? availableParallelism() : jobs
  const pool = new Pool(await Promise.all(Array.from({ length: count }, startWorker)))
  try {
    yield* pool.process(inBatches(blocks))
  } finally {
    await pool.close()
  }
}
