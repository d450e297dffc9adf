import type { Document, Sentence } from '../../model.js'
import { calibrate } from './calibrate.js'
import { decode } from './decode.js'
import { EvidenceGatherer } from './evidence.js'
import { buildLattice, type Lattice, spanProbability, stepFactors } from './lattice.js'
import type { PeopleModel } from './model.js'
import type { Place } from './place.js'
import { atLeast } from './room.js'
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
  const evidence = new EvidenceGatherer()
  const steps = stepFactors(model.transitions)
  let context = new Float64Array(0)
  let rows = new Float64Array(0)
  let tags = new Uint8Array(0)
  return {
    tag(document) {
      const seen = scorer.see(document)
      const segments = findSegments(document, seen)
      const size = tokenCount(segments) * TAG_COUNT
      context = atLeast(context, size)
      rows = atLeast(rows, size)
      tags = atLeast(tags, seen.length).fill(Tag.Outside, 0, seen.length)
      evidence.read(seen)
      const before = evidence.gather()
      const place = { seen, evidence: before, first: 0, end: 0, lineCase: 0 }
      visit(document, segments, place, (i, at) => {
        scorer.scoreContext(place, i, context, at)
        scorer.scoreEvidence(place, i, context, rows, at)
      })
      decodeAll(segments, rows, model, tags)
      const after = evidence.gather(tags)
      place.evidence = after
      const changed = segments.filter((segment) => hasChanged(before, after, seen.length, segment))
      visit(document, changed, place, (i, at) => scorer.scoreEvidence(place, i, context, rows, at))
      decodeAll(changed, rows, model, tags)
      return collectNames(segments, rows, model, steps, tags)
    },
  }
}

function tokenCount(segments: readonly Segment[]): number {
  const last = segments[segments.length - 1]
  return last === undefined ? 0 : last.before + last.end - last.first
}

/** Whether the first pass has told anything new of a segment's tokens, or of those beside it, which its tokens see. */
function hasChanged(before: Uint32Array, after: Uint32Array, length: number, { first, end }: Segment): boolean {
  for (let i = Math.max(0, first - 1); i <= end && i < length; i++) if (before[i] !== after[i]) return true
  return false
}

/** Calls back for each token of the segments, with the place set to its sentence, and where its row is. */
export function visit(
  document: Document,
  segments: readonly Segment[],
  place: Place,
  callback: (token: number, at: number) => void,
): void {
  let current = -1
  for (const { first, end, sentenceIndex, before } of segments) {
    if (sentenceIndex !== current) {
      const sentence = document.sentences[sentenceIndex] as Sentence
      place.first = sentence.firstToken
      place.end = sentence.endToken
      place.lineCase = lineCase(place.seen, sentence)
      current = sentenceIndex
    }
    for (let i = first; i < end; i++) callback(i, (before + i - first) * TAG_COUNT)
  }
}

function decodeAll(
  segments: readonly Segment[],
  rows: Float64Array,
  { transitions }: PeopleModel,
  tags: Uint8Array,
): void {
  for (const { first, end, before } of segments) decode(rows, before * TAG_COUNT, end - first, transitions, tags, first)
}

function collectNames(
  segments: readonly Segment[],
  rows: Float64Array,
  { calibration }: PeopleModel,
  steps: Float64Array,
  tags: Uint8Array,
): TaggedName[] {
  const names: TaggedName[] = []
  for (const { first, end, sentenceIndex, before } of segments) {
    let lattice: Lattice | undefined
    for (let i = first; i < end; i++) {
      const tag = tags[i]
      if (tag !== Tag.First && tag !== Tag.Alone) continue
      const start = i
      while (i + 1 < end && tags[i] !== Tag.Last && tags[i] !== Tag.Alone) i++
      lattice ??= buildLattice(rows, before * TAG_COUNT, end - first, steps)
      const confidence = calibrate(spanProbability(lattice, start - first, i - first), calibration)
      names.push({ firstToken: start, endToken: i + 1, sentenceIndex, confidence })
    }
  }
  return names
}
