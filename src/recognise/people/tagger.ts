import type { Document, Sentence } from '../../model.js'
import { calibrate } from './calibrate.js'
import { decode } from './decode.js'
import { EvidenceGatherer } from './evidence.js'
import { buildLattice, type Lattice, spanProbability, stepFactors } from './lattice.js'
import type { PeopleModel } from './model.js'
import type { Place } from './place.js'
import { Scorer } from './scorer.js'
import { findSegments, lineCase, type Segment } from './segments.js'
import { TAG_COUNT, Tag } from './tags.js'

/** A name found in a document: a range of tokens, and how sure the tagger is, in [0, 1]. */
export interface TaggedName {
  readonly firstToken: number
  readonly endToken: number
  readonly sentenceIndex: number
  readonly confidence: number
}

export interface Tagger {
  /** Finds the names of a document, in order. Linear in its tokens. */
  tag(document: Document): TaggedName[]
}

/**
 * Makes a tagger of a model. It reads a document twice: the second time with what the first pass made of the same words elsewhere
 * in the document.
 */
export function createTagger(model: PeopleModel): Tagger {
  const scorer = new Scorer(model)
  return { tag: (document) => tagDocument(document, model, scorer) }
}

function tagDocument(document: Document, model: PeopleModel, scorer: Scorer): TaggedName[] {
  const scored = document.tokens.map(({ lexeme }) => scorer.lookUp(lexeme))
  const lexemes = scored.map(({ features }) => features)
  const segments = findSegments(document, lexemes)
  const size = segments.reduce((sum, { first, end }) => sum + end - first, 0) * TAG_COUNT
  const context = new Float64Array(size)
  const rows = new Float64Array(size)
  const tags = new Uint8Array(document.tokens.length)
  const evidence = new EvidenceGatherer(document.tokens, lexemes)
  const place = { tokens: document.tokens, lexemes, evidence: evidence.gather(), first: 0, end: 0, lineCase: 0 }
  visit(document, segments, place, (i, at) => {
    scorer.scoreContext(place, scored, i, context, at)
    scorer.scoreEvidence(place, i, context, rows, at)
  })
  decodeAll(segments, rows, model, tags)
  place.evidence = evidence.gather(tags)
  visit(document, segments, place, (i, at) => scorer.scoreEvidence(place, i, context, rows, at))
  decodeAll(segments, rows, model, tags)
  return collectNames(segments, rows, model, tags)
}

/** Calls back for each token of the segments, with the place set to its sentence, and where its row is. */
export function visit(
  document: Document,
  segments: readonly Segment[],
  place: Place,
  callback: (token: number, at: number) => void,
): void {
  let at = 0
  let current = -1
  for (const { first, end, sentenceIndex } of segments) {
    if (sentenceIndex !== current) {
      const sentence = document.sentences[sentenceIndex] as Sentence
      place.first = sentence.firstToken
      place.end = sentence.endToken
      place.lineCase = lineCase(document, sentence)
      current = sentenceIndex
    }
    for (let i = first; i < end; i++, at += TAG_COUNT) callback(i, at)
  }
}

function decodeAll(
  segments: readonly Segment[],
  rows: Float64Array,
  { transitions }: PeopleModel,
  tags: Uint8Array,
): void {
  let at = 0
  for (const { first, end } of segments) {
    decode(rows, at, end - first, transitions, tags, first)
    at += (end - first) * TAG_COUNT
  }
}

function collectNames(
  segments: readonly Segment[],
  rows: Float64Array,
  { transitions, calibration }: PeopleModel,
  tags: Uint8Array,
): TaggedName[] {
  const names: TaggedName[] = []
  const steps = stepFactors(transitions)
  let at = 0
  for (const { first, end, sentenceIndex } of segments) {
    let lattice: Lattice | undefined
    for (let i = first; i < end; i++) {
      const tag = tags[i]
      if (tag !== Tag.First && tag !== Tag.Alone) continue
      const start = i
      while (i + 1 < end && tags[i] !== Tag.Last && tags[i] !== Tag.Alone) i++
      lattice ??= buildLattice(rows, at, end - first, steps)
      const confidence = calibrate(spanProbability(lattice, start - first, i - first), calibration)
      names.push({ firstToken: start, endToken: i + 1, sentenceIndex, confidence })
    }
    at += (end - first) * TAG_COUNT
  }
  return names
}
