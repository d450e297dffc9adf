import { spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const fewest = 1
const most = 25
const rounds = 3

/**
 * What an engine costs beside the work: it is given shards of one short line, few and many, and the best of three rounds counts.
 *
 * @returns seconds: `start` until it is ready, and `shard` for each further shard, two at a time.
 */
export async function overheadsOf(engine, folder) {
  const few = await bestRun(engine, folder, fewest)
  const many = await bestRun(engine, folder, most)
  const shard = (many - few) / (most - fewest)
  return { start: Math.max(0, few - shard), shard }
}

async function bestRun(engine, folder, count) {
  const [shards, records] = [join(folder, 'shards'), join(folder, 'records')]
  await mkdir(shards, { recursive: true })
  const line = '{"text":"Peru and Chile signed a treaty."}\n'
  for (let number = 0; number < count; number++) await writeFile(join(shards, `${number}.ndjson`), line)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const [program, ...argv] = engine.command(shards, records, [])
    const begin = performance.now()
    const { status, stderr } = spawnSync(program, argv, { env: { ...process.env, ...engine.env }, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${engine.name} ended with ${status}: ${stderr}`)
    best = Math.min(best, (performance.now() - begin) / 1000)
    await rm(records, { recursive: true })
  }
  await rm(folder, { recursive: true })
  return best
}
