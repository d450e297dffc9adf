// Random articles through the pipeline for minutes: `npm run soak -- 10`. Fails where memory or speed is not flat.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readArticles } from './bench/articles.mjs'
import { bundle } from './bundle.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const minutes = Number(process.argv[2] ?? 10)
/** Memory and speed of the last period may differ from those of the second by so much; the first one warms up. */
const MOST_GROWTH = 1.5
const MEGABYTE = 1_000_000

const folder = await mkdtemp(join(process.cwd(), 'dist.soak.'))
try {
  await bundle(folder)
  const { extract } = await import(pathToFileURL(join(folder, 'index.js')))
  const periods = soak(extract, readArticles().articles)
  const [, second, last] = [periods[0], periods[1], periods.at(-1)]
  const isFlat = last.memory <= second.memory * MOST_GROWTH && last.speed * MOST_GROWTH >= second.speed
  console.log(isFlat ? 'flat' : 'NOT FLAT')
  process.exitCode = isFlat ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

function soak(extract, articles) {
  const periods = []
  const random = randomFrom(20_241_104)
  for (let period = 0; period < 10; period++) {
    const until = performance.now() + (minutes * 60_000) / 10
    const begin = process.cpuUsage()
    let bytes = 0
    let count = 0
    let memory = 0
    while (performance.now() < until) {
      const text = randomArticle(articles, random)
      extract(text)
      bytes += Buffer.byteLength(text)
      count++
      if (count % 100 === 0) memory = Math.max(memory, process.memoryUsage().rss / MEGABYTE)
    }
    const { user, system } = process.cpuUsage(begin)
    const speed = bytes / (user + system)
    periods.push({ memory, speed })
    console.log(`${period + 1}/10  ${count} articles  ${speed.toFixed(2)} MB/s  ${memory.toFixed(0)} MB`)
  }
  return periods
}

/** Sentences of several articles in any order, with new words among them, so that no cache stays warm for ever. */
function randomArticle(articles, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const sentences = Array.from({ length: 5 + Math.floor(random() * 40) }, () =>
    pick(pick(articles).split(/(?<=[.!?])\s/)),
  )
  const name = Array.from({ length: 8 }, () => pick('abcdefghijklmnopqrstuvwxyz')).join('')
  return sentences
    .map((sentence) =>
      random() < 0.3 ? `${sentence} Ivan ${name[0].toUpperCase()}${name.slice(1)} said so.` : sentence,
    )
    .join(random() < 0.2 ? '\n\n' : ' ')
}

/** Mulberry32 (public domain, Tommy Ettinger): the same articles every time. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
