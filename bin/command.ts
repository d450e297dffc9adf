import { interruptedExitCode } from '../src/cli/exit-code.js'
import type { Extract, Io } from '../src/cli/io.js'
import { run } from '../src/cli/run.js'
import { keepHeapSmall, setOptimising } from './load-part.js'

/** In UTF-16 units. */
const SHORT = 20_000

/** Room for an article's garbage to die in. With 3 MB it is cleared out too often: a thread takes a sixth longer then, and no less memory. */
const WORKER_HEAP = { maxYoungGenerationSizeMb: 24 }

const interrupt = new AbortController()
// Once, so that a second signal ends the process the hard way.
process.once('SIGINT', () => interrupt.abort())

let stderr: NodeJS.WriteStream | undefined

const io: Io = {
  // Made when they are needed: each costs a little to set up.
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    // Where nobody listens to complaints, the work still goes on.
    stderr ??= process.stderr.on('error', () => {})
    return stderr
  },
  env: process.env,
  interrupted: interrupt.signal,
  loadExtract: async () => {
    const { extract } = await import('../src/index.js')
    return quickAtFirst(extract)
  },
  startWorker: async (workerData) => {
    const { Worker } = await import('node:worker_threads')
    return new Worker(new URL('./worker.cjs', import.meta.url), { workerData, resourceLimits: WORKER_HEAP })
  },
}

/** The first article, if it is no long one, is often the only one; when there are more, there may be millions. */
function quickAtFirst(extract: Extract): Extract {
  let count = 0
  return (text, options) => {
    if (++count === 2) keepHeapSmall()
    if (count > 1) return extract(text, options)
    setOptimising(text.length > SHORT)
    try {
      return extract(text, options)
    } finally {
      setOptimising(true)
    }
  }
}

void run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode
  // Ends at once, though a read or a write may be waiting. Everywhere else output must be let out first.
  if (exitCode === interruptedExitCode) process.exit()
})
