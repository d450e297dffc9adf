import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticles } from './articles.mjs'
import { median } from './median.mjs'

const ROUNDS = 15

/** From start to exit, in turns with a bare node: medians in milliseconds, and how much each takes beyond the bare one. */
export function startToFinish(folder) {
  const empty = join(folder, 'empty.cjs')
  const article = join(folder, 'article.txt')
  writeFileSync(empty, '')
  writeFileSync(article, readArticles().articles[0])
  const command = join(folder, 'entente.cjs')
  const runs = { bare: [empty], version: [command, '--version'], article: [command, '--format', 'json', article] }
  const times = { bare: [], version: [], article: [] }
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, argv] of Object.entries(runs)) {
      const begin = performance.now()
      const { status, stderr } = spawnSync(process.execPath, argv, {
        env: withoutExtraCertificates(),
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
      if (round > 0) times[name].push(performance.now() - begin)
    }
  const [bare, version, one] = [times.bare, times.version, times.article].map(median)
  return { bare, version: version - bare, article: one - bare }
}

/** How long the library and its first article take in a fresh process, in milliseconds: import, model and tables. */
export function loading(folder) {
  const script = `
    const begin = performance.now()
    const { extract } = await import(${JSON.stringify(join(folder, 'index.js'))})
    const imported = performance.now()
    extract('Ukraine and Poland signed a memorandum, said Minister John Smith.')
    const first = performance.now()
    extract('Kenya and Ghana signed a memorandum, said Minister Mary Jones.')
    console.log(JSON.stringify([imported - begin, first - imported, performance.now() - first]))`
  const rows = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: withoutExtraCertificates(),
    })
    return JSON.parse(stdout)
  })
  const [imported, first, second] = [0, 1, 2].map((column) => median(rows.map((row) => row[column])))
  return { imported, first, second }
}

/** Node reads the file that it names at every start, which costs 30 ms and more. */
function withoutExtraCertificates() {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  return env
}
