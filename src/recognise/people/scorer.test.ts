import { expect, test } from 'vitest'
import { readDocument } from '../../document/read.js'
import { EvidenceGatherer } from './evidence.js'
import { MAX_PLACE_FEATURES } from './place.js'
import { sampleModel } from './sample-model.js'
import { Scorer, tokenFeatures } from './scorer.js'
import { findSegments } from './segments.js'
import { visit } from './tagger.js'
import { TAG_COUNT } from './tags.js'

const ARTICLE =
  'Vilnius hosts talks\n\nDefence Minister Rustem Umerov met Anita Indrani in Kyiv. "Umerov said no," Jean-Luc van der Meer, Jr. added. U.S.'

test('the cached sums are those of the features that training sees', () => {
  const model = sampleModel()
  const scorer = new Scorer(model)
  const document = readDocument(ARTICLE)
  const scored = document.tokens.map(({ lexeme }) => scorer.lookUp(lexeme))
  const lexemes = scored.map(({ features }) => features)
  const evidence = new EvidenceGatherer(document.tokens, lexemes).gather()
  const place = { tokens: document.tokens, lexemes, evidence, first: 0, end: 0, lineCase: 0 }
  const row = new Float64Array(TAG_COUNT)
  let seen = 0
  visit(document, findSegments(document, lexemes), place, (i) => {
    scorer.scoreContext(place, scored, i, row, 0)
    scorer.scoreEvidence(place, i, row, row, 0)
    const hashes: number[] = []
    tokenFeatures(place, i, new Int32Array(MAX_PLACE_FEATURES), hashes)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const sum = hashes.reduce(
        (all, hash) => all + (model.weights[(hash & model.mask) * TAG_COUNT + tag] as number),
        0,
      )
      expect(row[tag]).toBeCloseTo(sum * model.scale, 6)
    }
    seen++
  })
  expect(seen).toBeGreaterThan(15)
})

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
