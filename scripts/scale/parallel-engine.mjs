import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { findProgram } from './programs.mjs'
import { startNodes } from './ssh-nodes.mjs'

/** GNU parallel over ssh, to two nodes that are both this machine. */
export async function parallelEngine(folder) {
  const name = 'parallel'
  const parallel = findProgram('parallel', { package: 'parallel', says: 'GNU parallel' })
  if (parallel === undefined) return { name, missing: 'no GNU parallel here, and apt-get gives none' }
  const nodes = await startNodes(join(folder, 'ssh'))
  if ('missing' in nodes) return { name, missing: nodes.missing }
  return {
    name,
    command: (...[shards, records, options]) => ['examples/scale/parallel.sh', shards, records, ...options],
    env: {
      NODES: nodes.names.map((node) => `1/${node}`).join(),
      PARALLEL_SSH: `ssh -F ${nodes.config}`,
      PATH: [dirname(parallel), process.env.PATH].join(delimiter),
    },
    finishedFile: (shard) => shard,
    read: (records, shard) => readFile(join(records, shard)),
    close: nodes.close,
  }
}
