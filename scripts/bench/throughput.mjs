import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArticles, repeated } from './articles.mjs'
import { median } from './median.mjs'

/** 20 MB in five rounds for those who can; compromise gets a share, or it would take minutes. */
const ROUNDS = 5
const MEGABYTE = 1_000_000
const require = createRequire(import.meta.url)

/**
 * The whole record against compromise's people and places and wink's whole pipe: one process, one thread, warm, in turns, so
 * that whatever else the machine does falls on all of them. Rates are bytes of text over processor time.
 */
export async function throughput(folder) {
  const { extract } = await import(pathToFileURL(join(folder, 'index.js')))
  const nlp = require('compromise/three')
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const systems = {
    entente: { share: 4 * MEGABYTE, run: (text) => extract(text) },
    wink: { share: 4 * MEGABYTE, run: (text) => wink.readDoc(text).entities().length() },
    compromise: { share: 0.2 * MEGABYTE, run: (text) => peopleAndPlaces(nlp(text)) },
  }
  const { source, articles } = readArticles()
  const rates = { entente: [], wink: [], compromise: [] }
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, { share, run }] of Object.entries(systems)) {
      const { texts, size } = repeated(articles, share, round * 1000)
      const begin = process.cpuUsage()
      for (const text of texts) run(text)
      const { user, system } = process.cpuUsage(begin)
      if (round > 0) rates[name].push(size / (user + system))
    }
  return { source, rates: Object.fromEntries(Object.entries(rates).map(([name, values]) => [name, median(values)])) }
}

function peopleAndPlaces(document) {
  return [document.people().out('array'), document.places().out('array')]
}
