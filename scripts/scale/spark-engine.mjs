import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cachedFolder, run } from './programs.mjs'

/** One that runs on Java 17 to 23. */
const version = '4.0.1'

const submitArguments = '--master local[2] --conf spark.ui.enabled=false --conf spark.ui.showConsoleProgress=false'

/** Apache Spark on this machine alone. */
export async function sparkEngine() {
  const name = 'spark'
  const java = Number(/version "(\d+)/.exec(run('java', ['-version']).out)?.[1] ?? 0)
  if (java < 17 || java > 23) return { name, missing: `no Java 17 to 23 here` }
  if (run('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).code !== 0) {
    return { name, missing: 'no Python 3.9 here' }
  }
  const packages = cachedFolder(`pyspark-${version}`, install)
  if (packages === undefined) return { name, missing: `pip cannot install pyspark ${version}` }
  return {
    name,
    command: (shards, records, options) => ['python3', 'examples/scale/spark.py', shards, records, ...options],
    env: {
      PYTHONPATH: packages,
      PYSPARK_PYTHON: 'python3',
      PYSPARK_SUBMIT_ARGS: `${submitArguments} pyspark-shell`,
      SPARK_LOCAL_IP: '127.0.0.1',
    },
    finishedFile: (shard) => join(shard, '_SUCCESS'),
    read: readParts,
  }
}

function install(folder) {
  const options = ['--quiet', '--retries', '1', '--timeout', '10', '--disable-pip-version-check']
  return run('python3', ['-m', 'pip', 'install', ...options, '--target', folder, `pyspark==${version}`]).code === 0
}

async function readParts(records, shard) {
  const parts = (await readdir(join(records, shard))).filter((name) => name.startsWith('part-')).sort()
  return Buffer.concat(await Promise.all(parts.map((part) => readFile(join(records, shard, part)))))
}
