import { expect, test } from 'vitest'
import { readDocument } from '../../document/read.js'
import { EvidenceGatherer } from './evidence.js'
import { markOf, rowAt, rowOf } from './marks.js'
import { MAX_PLACE_FEATURES } from './place.js'
import { sampleModel } from './sample-model.js'
import { Scorer, tokenFeatures } from './scorer.js'
import { findSegments } from './segments.js'
import { visit } from './tagger.js'
import { TAG_COUNT } from './tags.js'

const ARTICLE =
  'Vilnius hosts talks\n\nDefence Minister Rustem Umerov met Anita Indrani in Kyiv. "Umerov said no," Jean-Luc van der Meer, Jr. added. U.S.'

test('the cached sums are those of the features that training sees', () => {
  const sample = sampleModel()
  const scorer = new Scorer(sample)
  const document = readDocument(ARTICLE)
  const scored = document.tokens.map(({ lexeme }) => scorer.lookUp(lexeme))
  const lexemes = scored.map(({ features }) => features)
  const evidence = new EvidenceGatherer(document.tokens, lexemes).gather()
  const place = { tokens: document.tokens, lexemes, evidence, first: 0, end: 0, lineCase: 0 }
  const segments = findSegments(document, lexemes)
  const seen: number[][] = []
  visit(document, segments, place, (i) => {
    const hashes: number[] = []
    tokenFeatures(place, i, new Int32Array(MAX_PLACE_FEATURES), hashes)
    seen.push(hashes)
  })
  expect(seen.length).toBeGreaterThan(15)
  const model = { ...sample, marks: marksOf(seen.flat(), sample.marks.length) }
  const marked = new Scorer(model)
  const again = document.tokens.map(({ lexeme }) => marked.lookUp(lexeme))
  const row = new Float64Array(TAG_COUNT)
  let next = 0
  visit(document, segments, place, (i) => {
    marked.scoreContext(place, again, i, row, 0)
    marked.scoreEvidence(place, i, row, row, 0)
    const rows = (seen[next++] as number[]).map((hash) => rowOf(hash, model.marks)).filter((found) => found >= 0)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const sum = rows.reduce((all, found) => all + (model.weights[found * TAG_COUNT + tag] as number), 0)
      expect(row[tag]).toBeCloseTo(sum * model.scale, 6)
    }
  })
})

/** Marks under which these features have weights, where two do not lead to one row. */
function marksOf(hashes: readonly number[], rows: number): Uint8Array {
  const marks = new Uint8Array(rows)
  for (const hash of hashes) marks[rowAt(hash, rows)] = markOf(hash)
  return marks
}

test('no token has more features of its place than the buffer holds', () => {
  const document = readDocument(ARTICLE)
  const scorer = new Scorer(sampleModel())
  const lexemes = document.tokens.map(({ lexeme }) => scorer.lookUp(lexeme).features)
  const evidence = new Uint32Array(document.tokens.length).fill(0xffffffff)
  const place = { tokens: document.tokens, lexemes, evidence, first: 0, end: document.tokens.length, lineCase: 0 }
  const scratch = new Int32Array(MAX_PLACE_FEATURES)
  const hashes: number[] = []
  for (let i = 0; i < document.tokens.length; i++) tokenFeatures(place, i, scratch, hashes)
  expect(hashes.every((hash) => Number.isInteger(hash))).toBe(true)
})
