import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** News to measure with: the corpus beside the checkout where there is one, else our own fixtures. */
export function readArticles() {
  const corpus = '../shared/corpora/news.jsonl'
  if (!existsSync(corpus)) {
    const names = readdirSync('fixtures').filter((name) => name.endsWith('.txt'))
    return { source: 'fixtures', articles: names.map((name) => readFileSync(join('fixtures', name), 'utf8')) }
  }
  const lines = readFileSync(corpus, 'utf8').split('\n')
  return { source: corpus, articles: lines.filter(Boolean).map((line) => JSON.parse(line).text) }
}

/** The articles over and over, up to so many bytes, from the one at `from` on. */
export function repeated(articles, bytes, from = 0) {
  const texts = []
  let size = 0
  for (let i = from; size < bytes; i++) {
    const text = articles[i % articles.length]
    texts.push(text)
    size += Buffer.byteLength(text)
  }
  return { texts, size }
}
