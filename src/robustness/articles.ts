import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { SHAPES } from './shapes.js'

const folder = new URL('../../fixtures/', import.meta.url)

/** The articles of fixtures/. */
export const articles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** What may be put into an article: any character, words of the trade, a stretch of a hostile shape. */
const insert = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\n\n',
    '\r\n',
    ' and ',
    ', ',
    '. ',
    '” ',
    ' — ',
    ' Minister of ',
    ' signed ',
    ' Ukraine',
    ' Mr. ',
    "'s ",
    '\u00ad',
    '\ufeff',
  ),
  fc.constantFrom(...Object.values(SHAPES)).map((textOf) => textOf(60)),
)

const edit = fc.record({ at: fc.nat(10_000), remove: fc.nat(80), text: insert })

/** Any text at all, lone surrogates too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.array(insert, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
)

/** A fixture with pieces cut out and others put in, anywhere: also within words and surrogate pairs. */
export const mutatedArticle = fc
  .record({ article: fc.constantFrom(...articles), edits: fc.array(edit, { minLength: 1, maxLength: 12 }) })
  .map(({ article, edits }) =>
    edits.reduce((text, { at, remove, text: put }) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + remove)
    }, article),
  )

/** Stretches of several articles, one after the other. */
export const joinedArticles = fc
  .array(fc.record({ article: fc.constantFrom(...articles), from: fc.nat(4000), length: fc.nat(4000) }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((parts) =>
    parts.map(({ article, from, length }) => article.slice(from % article.length).slice(0, length)).join('\n\n'),
  )
