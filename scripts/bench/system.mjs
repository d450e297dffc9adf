// One of the systems that are compared, in a process of its own: reads as much as it is told, and says how fast it was.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArticles, repeated } from './articles.mjs'

const require = createRequire(import.meta.url)
const [name, folder] = process.argv.slice(2)
const { source, articles } = readArticles()
const run = await load(name)

process.on('message', ({ from, bytes }) => {
  const { texts, size } = repeated(articles, bytes, from)
  const begin = process.cpuUsage()
  for (const text of texts) run(text)
  const { user, system } = process.cpuUsage(begin)
  process.send({ source, rate: size / (user + system) })
})

async function load(system) {
  if (system === 'entente') {
    const { extract } = await import(pathToFileURL(join(folder, 'index.js')))
    return (text) => extract(text)
  }
  if (system === 'wink') {
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'))
    return (text) => wink.readDoc(text).entities().length()
  }
  const nlp = require('compromise/three')
  return (text) => {
    const document = nlp(text)
    return [document.people().out('array'), document.places().out('array')]
  }
}
