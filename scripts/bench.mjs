// Measures speed, start and size, beside what others take for less: `npm run bench`, `npm run bench -- --profile`.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { profile } from './bench/profile.mjs'
import { loading, startToFinish } from './bench/start.mjs'
import { throughput } from './bench/throughput.mjs'
import { bundle } from './bundle.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = await mkdtemp(join(process.cwd(), 'dist.bench.'))
try {
  await bundle(folder)
  if (process.argv.includes('--profile')) await printProfile()
  else await printAll()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function printAll() {
  const { bare, version, article } = startToFinish(folder)
  row(
    'start to finish, --version',
    `bare node + ${version.toFixed(0)} ms`,
    `goal + 15 ms; bare node ${bare.toFixed(0)} ms`,
  )
  row('start to finish, one article', `bare node + ${article.toFixed(0)} ms`, 'goal + 40 ms')
  const { imported, first, second } = loading(folder)
  row('load, import', `${imported.toFixed(0)} ms`)
  row('load, first article', `${first.toFixed(0)} ms`, `model and tables; the second takes ${second.toFixed(1)} ms`)
  const { source, cold, rates } = await throughput(folder)
  row('whole record, warm', `${rates.entente.toFixed(2)} MB/s`, `goal 5 MB/s; ${source}`)
  row('the first 20 MB', `${cold.entente.toFixed(2)} MB/s`, `while V8 compiles; wink ${cold.wink.toFixed(2)} MB/s`)
  row(
    'compromise, people and places',
    `${rates.compromise.toFixed(2)} MB/s`,
    `entente ${ratio(rates.compromise)}, goal 20`,
  )
  row('wink, whole pipe', `${rates.wink.toFixed(2)} MB/s`, `entente ${ratio(rates.wink)}, goal 1`)
  execFileSync('node', ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' })
  const { unpackedSize } = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json']))[0]
  row('package, unpacked', `${(unpackedSize / 1e6).toFixed(2)} MB`, 'goal 6 MB')

  function ratio(other) {
    return `x ${(rates.entente / other).toFixed(2)}`
  }
}

async function printProfile() {
  const rows = await profile(folder)
  const total = rows.reduce((sum, { time }) => sum + time, 0)
  for (const { stage, time } of rows)
    row(stage, `${time.toFixed(0)} ns a byte`, `${((100 * time) / total).toFixed(1)} %`)
}

function row(what, value, note = '') {
  console.log(`${what.padEnd(32)}${value.padEnd(24)}${note}`)
}
