// Proves that examples/scale gives the bytes of one process, goes on after a kill, and tells a shard that failed: `npm run test:scale`.
// `npm run test:scale -- --overheads` measures what each costs beside the work.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { overheadsOf } from './scale/overheads.mjs'
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
  const task = process.argv.includes('--overheads') ? measureOverheads : await proofWith(join(folder, 'shards'))
  for (const createEngine of [slurmEngine, parallelEngine, sparkEngine]) await withEngine(createEngine, task)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** The command as the engines are to call it. */
async function build(dist) {
  await bundle(dist)
  return `${process.execPath} ${join(dist, 'entente.cjs')}`
}

async function proofWith(folderOfShards) {
  const shards = await makeShards(folderOfShards)
  return async (engine) => {
    const begin = performance.now()
    await proveEngine(engine, shards, join(folder, engine.name))
    return `passed   ${engine.name.padEnd(10)} ${((performance.now() - begin) / 1000).toFixed(0)} s`
  }
}

async function measureOverheads(engine) {
  const { start, shard } = await overheadsOf(engine, join(folder, engine.name))
  return `${engine.name.padEnd(10)} start ${start.toFixed(1)} s   each shard ${(1000 * shard).toFixed(0)} ms`
}

async function withEngine(createEngine, task) {
  const engine = await createEngine(folder)
  if ('missing' in engine) {
    console.log(`SKIPPED  ${engine.name}: ${engine.missing}`)
    return
  }
  try {
    console.log(await task(engine))
  } catch (error) {
    process.exitCode = 1
    console.log(`FAILED   ${engine.name}: ${error.message}`)
  } finally {
    await engine.close?.()
  }
}
