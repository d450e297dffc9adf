// Proves that examples/scale gives the bytes of one process, goes on after a kill, and tells a shard that failed: `npm run test:scale`.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { parallelEngine } from './scale/parallel-engine.mjs'
import { proveEngine } from './scale/prove-engine.mjs'
import { makeShards } from './scale/shards.mjs'
import { slurmEngine } from './scale/slurm-engine.mjs'
import { sparkEngine } from './scale/spark-engine.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
delete process.env.NODE_EXTRA_CA_CERTS
const folder = await mkdtemp(join(tmpdir(), 'entente-scale-'))
try {
  process.env.ENTENTE ??= await build(join(folder, 'dist'))
  const shards = await makeShards(join(folder, 'shards'))
  for (const createEngine of [slurmEngine, parallelEngine, sparkEngine]) await prove(createEngine, shards)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** The command as the engines are to call it. */
async function build(dist) {
  await bundle(dist)
  return `${process.execPath} ${join(dist, 'entente.cjs')}`
}

async function prove(createEngine, shards) {
  const begin = performance.now()
  const engine = await createEngine(folder)
  if ('missing' in engine) {
    console.log(`SKIPPED  ${engine.name}: ${engine.missing}`)
    return
  }
  try {
    await proveEngine(engine, shards, join(folder, engine.name))
    console.log(`passed   ${engine.name.padEnd(10)} ${((performance.now() - begin) / 1000).toFixed(0)} s`)
  } catch (error) {
    process.exitCode = 1
    console.log(`FAILED   ${engine.name}: ${error.message}`)
  } finally {
    await engine.close?.()
  }
}
