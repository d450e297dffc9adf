import { interruptedExitCode } from '../src/cli/exit-code.js'
import type { Io } from '../src/cli/io.js'
import { run } from '../src/cli/run.js'

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
  loadExtract: async () => (await import('../src/index.js')).extract,
  startWorker: async (workerData) => {
    const { Worker } = await import('node:worker_threads')
    return new Worker(new URL('./worker.cjs', import.meta.url), { workerData })
  },
}

void run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode
  // Ends at once, though a read or a write may be waiting. Everywhere else output must be let out first.
  if (exitCode === interruptedExitCode) process.exit()
})
