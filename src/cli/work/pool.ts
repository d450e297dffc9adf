import type { Worker } from 'node:worker_threads'
import type { Block } from '../input/block.js'
import type { Result } from './result.js'

/** Batches that wait at each worker, besides the one that it works on: so many that it never runs dry. */
const queueLength = 2

interface Member {
  readonly worker: Worker
  /** Those who wait for this worker's results, in the order of their batches. */
  readonly waiting: { readonly resolve: (result: Result) => void; readonly reject: (error: unknown) => void }[]
}

/** Worker threads that each turn batches into results, in the order in which they get them. */
export class Pool {
  readonly #members: readonly Member[]

  constructor(workers: readonly Worker[]) {
    this.#members = workers.map(createMember)
  }

  /** The results of the batches, in their order; reads ahead no further than keeps the workers busy. */
  async *process(batches: AsyncIterable<readonly Block[]>): AsyncGenerator<Result, void, undefined> {
    const pending: Promise<Result>[] = []
    for await (const batch of batches) {
      pending.push(this.#run(batch))
      if (pending.length < this.#members.length * queueLength) continue
      const next = pending.shift()
      if (next !== undefined) yield await next
    }
    for (const result of pending) yield await result
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()))
  }

  #run(batch: readonly Block[]): Promise<Result> {
    const { worker, waiting } = this.#members.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a))
    const result = new Promise<Result>((resolve, reject) => waiting.push({ resolve, reject }))
    // Whoever awaits it is told; until then nobody has to know.
    result.catch(() => {})
    const blocks = batch.map(owned)
    worker.postMessage(blocks, [...new Set(blocks.flatMap((block) => ('bytes' in block ? [block.bytes.buffer] : [])))])
    return result
  }
}

function createMember(worker: Worker): Member {
  const member: Member = { worker, waiting: [] }
  worker.on('message', (result: Result) => member.waiting.shift()?.resolve(result))
  worker.on('error', (error) => {
    for (const { reject } of member.waiting.splice(0)) reject(error)
  })
  return member
}

/** A block whose bytes are a copy with memory of its own, which can be handed over. */
function owned(block: Block): Block & { readonly bytes?: Uint8Array<ArrayBuffer> } {
  return 'bytes' in block ? { ...block, bytes: new Uint8Array(block.bytes) } : block
}
