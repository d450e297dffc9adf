import { parentPort, workerData } from 'node:worker_threads'
import type { Extract } from '../src/cli/io.js'
import { serve } from '../src/cli/work/serve.js'
import { keepHeapSmall } from './load-part.js'

if (parentPort === null) throw new Error('this file is for the worker threads of entente')

/** By then every thread has loaded its parts, or nearly. */
const STEADY = 20

void serve(parentPort, workerData, async () => {
  const { extract } = await import('../src/index.js')
  return inSmallHeap(extract)
})

function inSmallHeap(extract: Extract): Extract {
  let count = 0
  return (text, options) => {
    if (++count === STEADY) keepHeapSmall()
    return extract(text, options)
  }
}
