import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import { extract } from '../extract.js'
import type { Extraction, Mentions, Span } from '../model.js'
import { recognise } from '../recognise/recognise.js'
import { anyText, articles, joinedArticles, mutatedArticle } from './articles.js'

const schema = JSON.parse(readFileSync(new URL('../schema/extraction.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv2020({ allErrors: true }).compile(schema)

const texts = {
  'any Unicode': anyText,
  'articles with damage': mutatedArticle,
  'articles run together': joinedArticles,
}
const runs = { numRuns: 100 }

describe.each(Object.entries(texts))('%s', (_, text) => {
  it('gives a record that is valid, with true offsets, the same each time', () => {
    fc.assert(
      fc.property(text, (article) => {
        const record = extract(article)
        expect(isValid(record), JSON.stringify(isValid.errors)).toBe(true)
        for (const { start, end, text: said } of spansIn(record)) expect(article.slice(start, end)).toBe(said)
        expect(JSON.stringify(extract(article))).toBe(JSON.stringify(record))
      }),
      runs,
    )
  }, 60_000)

  it('gives mentions of each kind in order, none over another', () => {
    fc.assert(
      fc.property(text, (article) => {
        const mentions = recognise(readDocument(article))
        for (const kind of Object.keys(mentions) as (keyof Mentions)[])
          expect(overlaps(kind, mentions[kind])).toEqual([])
      }),
      runs,
    )
  }, 60_000)
})

/** Of something else altogether: no name, place or word that an article of defence could take up. */
const OTHER_MATTERS = [
  'rain is likely in the hills later.',
  'the recipe asks for two eggs and a little salt.',
  'tickets cost less on weekdays.',
]

describe('a paragraph about something else at the end', () => {
  it.each(articles.map((article, index) => [index, article] as const))(
    'changes nothing before it: article %i',
    (_, article) => {
      const before = recognise(readDocument(article.trimEnd()))
      for (const more of OTHER_MATTERS)
        expect(recognise(readDocument(`${article.trimEnd()}\n\n${more}`))).toEqual(before)
    },
  )
})

const SHARING: ReadonlySet<keyof Mentions> = new Set(['ministries', 'offices'])

/** Everything in a record that claims to be a slice of the article. */
function spansIn(value: Extraction | unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

/** Pairs of neighbours that overlap or stand in the wrong order; ministries of one coordination, and a title with two holders (`ministers A and B`), share their span. */
function overlaps(kind: keyof Mentions, mentions: readonly Span[]): readonly (readonly [string, string])[] {
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1]
    if (next === undefined || next.start >= mention.end) return []
    if (SHARING.has(kind) && next.start === mention.start && next.end === mention.end) return []
    return [[mention.text, next.text] as const]
  })
}
