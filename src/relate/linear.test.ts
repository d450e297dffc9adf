import { expect, test } from 'vitest'
import { readDocument } from '../document/read.js'
import { recognise } from '../recognise/recognise.js'
import { resolve } from '../resolve/resolve.js'
import { relate } from './relate.js'

const SMALL = 10_000
const TIMES = 8

const shapes: readonly string[] = [
  'agreement ',
  'agreement, signed and ',
  'Ukraine signed an agreement with Poland. ',
  'The agreement was signed. ',
  'Documents were signed. ',
  'It was signed by both sides, and they signed it, ',
  'between Peru and Chile and ',
  'a pact with Chile, ',
  'signed a pact, a treaty, ',
  '- Peru has a deal with Chile\n',
  '“We signed a treaty with Oman ',
]

/** Milliseconds that `relate` takes, the best of three. */
function time(text: string): number {
  const document = readDocument(text, '2025-03-12')
  const mentions = recognise(document)
  const entities = resolve(document, mentions)
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    relate(document, mentions, entities)
    return performance.now() - start
  })
  return Math.min(...runs)
}

test.each(shapes)('takes linear time on an article of nothing but %j', { timeout: 30_000 }, (shape) => {
  const small = time(shape.repeat(Math.ceil(SMALL / shape.length)))
  const large = time(shape.repeat(Math.ceil((SMALL * TIMES) / shape.length)))
  expect(large).toBeLessThan(Math.max(3 * TIMES * small, 500))
})
