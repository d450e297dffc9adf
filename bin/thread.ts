import { parentPort, workerData } from 'node:worker_threads'
import { serve } from '../src/cli/work/serve.js'

if (parentPort === null) throw new Error('this file is for the worker threads of entente')

void serve(parentPort, workerData, async () => (await import('../src/index.js')).extract)
