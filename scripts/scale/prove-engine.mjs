import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** No run of so few articles takes longer, on a busy machine either; one that does hangs. */
const longestRun = 120_000

/**
 * Runs an engine three times into the same folder: killed once a shard is finished; again, which must finish all shards but the one
 * with bad lines and say so by its exit code; and again with bad lines allowed, which must finish that one.
 *
 * An engine has a `name`; `command(shards, records, options)`, the arguments of the process, and its `env`; `finishedFile(name)`, the
 * file in the folder of records that says that a shard is finished; `read(folder, name)`, the records of a shard as bytes; and
 * `close()` where it holds something.
 *
 * @throws if anything is otherwise.
 */
export async function proveEngine(engine, shards, records) {
  const first = start(engine, shards, records)
  const begin = performance.now()
  while ((await finished()).size === 0) {
    must(first.child.exitCode === null, `it ended before a shard was finished: ${first.said()}`)
    if (performance.now() - begin > longestRun) break
    await wait(10)
  }
  process.kill(-first.child.pid, 'SIGKILL')
  await once(first.child, 'close')
  const afterKill = await finished()
  must(afterKill.size > 0, `it finished no shard in ${longestRun / 1000} s: ${first.said()}`)
  must(afterKill.size < shards.names.length, 'it was not killed in time')

  const again = await end(start(engine, shards, records))
  must(again.code !== 0, 'a shard with bad lines must give an exit code')
  const afterFailure = await finished()
  must(!afterFailure.has(shards.badName), 'a shard that failed looks finished')
  must(afterFailure.size === shards.names.length - 1, `it did not finish the other shards: ${again.said()}`)
  must(isWithin(afterKill, afterFailure), 'a finished shard was done again')

  const last = await end(start(engine, shards, records, '--allow-bad-lines'))
  must(last.code === 0, `it ended with ${last.code} though bad lines are allowed: ${last.said()}`)
  must(isWithin(afterFailure, await finished()), 'a finished shard was done again')
  const bytes = Buffer.concat(await Promise.all(shards.names.map((name) => engine.read(records, name))))
  must(bytes.equals(shards.records), 'its records are not those of one process')
  const visible = (await readdir(records)).filter((name) => !name.startsWith('.')).sort()
  must(visible.join() === shards.names.join(), `it left something behind: ${visible.join(', ')}`)

  /** The finished shards, and when each was finished. */
  async function finished() {
    const found = new Map()
    for (const name of shards.names) {
      const file = await stat(join(records, engine.finishedFile(name))).catch(() => undefined)
      if (file !== undefined) found.set(name, `${file.ino} ${file.mtimeMs}`)
    }
    return found
  }
}

/** Whether all that was finished is as it was. */
function isWithin(before, after) {
  return [...before].every(([name, stamp]) => after.get(name) === stamp)
}

function start(engine, shards, records, ...options) {
  const [program, ...argv] = engine.command(shards.folder, records, options)
  // A process group of its own, to be killed whole.
  const child = spawn(program, argv, {
    detached: true,
    env: { ...process.env, ...engine.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return { child, said: () => output.slice(-2000) }
}

async function end({ child, said }) {
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), longestRun)
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  return { code, said }
}

function must(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise)
}
