import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './median.mjs'

const ROUNDS = 5
const MEGABYTE = 1_000_000

/** How much text each reads: compromise gets a share, or it would take minutes. */
const systems = {
  entente: { warmUp: 20 * MEGABYTE, share: 4 * MEGABYTE },
  wink: { warmUp: 20 * MEGABYTE, share: 4 * MEGABYTE },
  compromise: { warmUp: MEGABYTE, share: 0.4 * MEGABYTE },
}

/**
 * The whole record against compromise's people and places and wink's whole pipe, each in a process and a thread of its own, so that none
 * works with another's garbage; first all from cold, then warm, in turns, so that whatever else the machine does falls on all of them.
 * Rates are bytes of text over processor time, those warm the medians of the rounds.
 */
export async function throughput(folder) {
  const children = Object.keys(systems).map((name) => ({ name, child: start(name, folder), warm: [] }))
  try {
    for (const one of children) one.cold = await read(one.child, 0, systems[one.name].warmUp)
    for (let round = 1; round <= ROUNDS; round++)
      for (const { name, child, warm } of children) warm.push(await read(child, round * 1000, systems[name].share))
  } finally {
    for (const { child } of children) child.kill()
  }
  const [{ source }] = children.map(({ cold }) => cold)
  return {
    source,
    cold: Object.fromEntries(children.map(({ name, cold }) => [name, cold.rate])),
    rates: Object.fromEntries(children.map(({ name, warm }) => [name, median(warm.map(({ rate }) => rate))])),
  }
}

function start(name, folder) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  return fork(fileURLToPath(new URL('./system.mjs', import.meta.url)), [name, folder], { env })
}

/** Has a system read so many bytes of the news, from the article at `from` on. */
function read(child, from, bytes) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}`)))
    child.send({ from, bytes })
  })
}
