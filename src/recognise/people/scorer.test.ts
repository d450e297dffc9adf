import { expect, test } from 'vitest'
import { readDocument } from '../../document/read.js'
import { EvidenceGatherer } from './evidence.js'
import { type FeatureLists, featureLists } from './features.js'
import { LexemeTable, type SeenTokens } from './lexeme-table.js'
import { markOf, rowAt, rowOf } from './marks.js'
import { MAX_PLACE_FEATURES, type Place } from './place.js'
import { sampleModel } from './sample-model.js'
import { Scorer, tokenFeatures } from './scorer.js'
import { findSegments } from './segments.js'
import { visit } from './tagger.js'
import { TAG_COUNT } from './tags.js'

const ARTICLE =
  'Vilnius hosts talks\n\nDefence Minister Rustem Umerov met Anita Indrani in Kyiv. "Umerov said no," Jean-Luc van der Meer, Jr. added. U.S.'

test('the cached sums are those of the features that training sees', () => {
  const sample = sampleModel()
  const document = readDocument(ARTICLE)
  const table = new LexemeTable(sample.lexicon)
  const place = placeIn(table.see(document))
  const segments = findSegments(document, place.seen)
  const seen: number[][] = []
  visit(document, segments, place, (i) => seen.push(hashesAt(place, i, table)))
  expect(seen.length).toBeGreaterThan(15)
  const model = { ...sample, marks: marksOf(seen.flat(), sample.marks.length) }
  const scorer = new Scorer(model)
  const again = placeIn(scorer.see(document))
  const row = new Float64Array(TAG_COUNT)
  let next = 0
  visit(document, segments, again, (i) => {
    scorer.scoreContext(again, i, row, 0)
    scorer.scoreEvidence(again, i, row, row, 0)
    const rows = (seen[next++] as number[]).map((hash) => rowOf(hash, model.marks)).filter((found) => found >= 0)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const sum = rows.reduce((all, found) => all + (model.weights[found * TAG_COUNT + tag] as number), 0)
      expect(row[tag]).toBeCloseTo(sum * model.scale, 6)
    }
  })
})

test('a scorer that has met more lexemes than it keeps scores as a new one', () => {
  const document = readDocument(ARTICLE)
  const scores = (scorer: Scorer): number[] => {
    const place = placeIn(scorer.see(document))
    const row = new Float64Array(TAG_COUNT)
    const all: number[] = []
    visit(document, findSegments(document, place.seen), place, (i) => {
      scorer.scoreContext(place, i, row, 0)
      all.push(...row)
    })
    return all
  }
  const scorer = new Scorer(sampleModel())
  const expected = scores(scorer)
  const words = Array.from({ length: 40_000 }, (_, i) => `Xu${i.toString(36)}`)
  scorer.see(readDocument(words.join(' ')))
  expect(scores(scorer)).toEqual(expected)
  expect(scores(scorer)).toEqual(expected)
})

function placeIn(seen: SeenTokens): Place {
  const gatherer = new EvidenceGatherer()
  gatherer.read(seen)
  return { seen, evidence: gatherer.gather(), first: 0, end: 0, lineCase: 0 }
}

function hashesAt(place: Place, i: number, table: LexemeTable): number[] {
  const hashes: number[] = []
  const listsOf = (row: number): FeatureLists => {
    return featureLists(table.of(row), table.featuresOf(row))
  }
  tokenFeatures(place, i, listsOf, new Int32Array(MAX_PLACE_FEATURES), hashes)
  return hashes
}

/** Marks under which these features have weights, where two do not lead to one row. */
function marksOf(hashes: readonly number[], rows: number): Uint8Array {
  const marks = new Uint8Array(rows)
  for (const hash of hashes) marks[rowAt(hash, rows)] = markOf(hash)
  return marks
}

test('no token has more features of its place than the buffer holds', () => {
  const document = readDocument(ARTICLE)
  const table = new LexemeTable(sampleModel().lexicon)
  const evidence = new Uint32Array(document.tokens.length).fill(0xffffffff)
  const place = { seen: table.see(document), evidence, first: 0, end: document.tokens.length, lineCase: 0 }
  for (let i = 0; i < document.tokens.length; i++) {
    expect(hashesAt(place, i, table).every((hash) => Number.isInteger(hash))).toBe(true)
  }
})
