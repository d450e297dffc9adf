import { finish, pair } from './hash.js'
import { Column, GAPS, type SeenTokens, Trait, traitsAt } from './lexeme-table.js'

/** What the tagger sees of a sentence. */
export interface Place {
  readonly seen: SeenTokens
  /** Evidence from the rest of the article about each token's word: bits, see `gatherEvidence`. */
  evidence: Uint32Array
  /** Bounds of the sentence, as token indices. */
  first: number
  end: number
  /** How the sentence is written, see `lineCase`. */
  lineCase: number
}

const EDGE = 0x7ed6e
/** No row: there is no token. */
const NONE = -1

function cell(rows: Int32Array, row: number, column: Column): number {
  return row === NONE ? EDGE : (rows[row + column] as number)
}

/** The templates of context features, by the place of their feature in a list. */
enum Template {
  Gap = 0,
  WordBefore,
  WordAfter,
  WordPairBefore,
  WordPairAfter,
  ShapePairBefore,
  ShapePairAfter,
  ShapeTriple,
  KindPairBefore,
  KindPairAfter,
  KindTriple,
  WordBeforeShape,
  ShapeWordAfter,
  KindsBefore,
  KindsAfter,
  Line,
  Start,
  MiddleBefore,
  MiddleAfter,
  CoarseTriple,
  CoarseBefore,
  CoarseAfter,
  Run,
  RunMiddle,
}

/** The same of evidence; each bit has a feature of its own, all of one template. */
enum EvidenceTemplate {
  Whole = 0,
  Before,
  After,
  Bit,
}

const CONTEXT_COUNT = Template.RunMiddle + 1
const EVIDENCE_BITS = 32

/**
 * What keeps the features of one template apart from those of another: the feature at a place of a list is `finish` of what stands there
 * xor the salt of the place.
 */
export const CONTEXT_SALTS = saltsOf(101, CONTEXT_COUNT)
export const EVIDENCE_SALTS = saltsOf(101 + CONTEXT_COUNT, EvidenceTemplate.Bit + 1, EVIDENCE_BITS - 1)

/** Salts of templates that are numbered from `first`; the last stands `more` times again. */
function saltsOf(first: number, count: number, more = 0): Int32Array {
  return Int32Array.from({ length: count + more }, (_, k) => pair(first + Math.min(k, count - 1), 0))
}

/** How many features `contextFeatures` or `evidenceFeatures` writes at most. */
export const MAX_PLACE_FEATURES = 64

/**
 * Writes the features of token `i` that depend on its neighbours, as 32-bit hashes that have yet to be salted (`CONTEXT_SALTS`)
 * and mixed by `finish`, into `out`; returns how many. Mixed all in one loop, they take half of the time.
 */
export function contextFeatures({ seen, first, end, lineCase }: Place, i: number, out: Int32Array): number {
  const { rows, at, gaps, length } = seen
  const own = at[i] as number
  const before = i > first ? (at[i - 1] as number) : NONE
  const after = i + 1 < end ? (at[i + 1] as number) : NONE
  const before2 = i - 1 > first ? (at[i - 2] as number) : NONE
  const after2 = i + 2 < end ? (at[i + 2] as number) : NONE
  const word = rows[own + Column.Word] as number
  const shape = rows[own + Column.Shape] as number
  const kind = rows[own + Column.Kind] as number
  const middle = rows[own + Column.Middle] as number
  const coarse = rows[own + Column.Coarse] as number
  const wordBefore = cell(rows, before, Column.Word)
  const wordAfter = cell(rows, after, Column.Word)
  const kindBefore = cell(rows, before, Column.Kind)
  const kindAfter = cell(rows, after, Column.Kind)
  const shapeBefore = cell(rows, before, Column.Shape)
  const shapeAfter = cell(rows, after, Column.Shape)
  const code = (gaps[i] as number) * 4 + (i + 1 < length ? (gaps[i + 1] as number) : GAPS.paragraph)
  out[Template.Gap] = pair(kind, code)
  out[Template.WordBefore] = pair(wordBefore, word)
  out[Template.WordAfter] = pair(word, wordAfter)
  out[Template.WordPairBefore] = pair(cell(rows, before2, Column.Word), wordBefore)
  out[Template.WordPairAfter] = pair(wordAfter, cell(rows, after2, Column.Word))
  const shapePair = pair(shapeBefore, shape)
  out[Template.ShapePairBefore] = shapePair
  out[Template.ShapePairAfter] = pair(shape, shapeAfter)
  out[Template.ShapeTriple] = pair(shapePair, shapeAfter)
  const kindPairBefore = pair(kindBefore, kind)
  const kindPairAfter = pair(kind, kindAfter)
  out[Template.KindPairBefore] = kindPairBefore
  out[Template.KindPairAfter] = kindPairAfter
  out[Template.KindTriple] = pair(kindPairBefore, kindAfter)
  out[Template.WordBeforeShape] = pair(pair(wordBefore, shape), shapeAfter)
  out[Template.ShapeWordAfter] = pair(shapePair, wordAfter)
  out[Template.KindsBefore] = pair(cell(rows, before2, Column.Kind), kindPairBefore)
  out[Template.KindsAfter] = pair(kindPairAfter, cell(rows, after2, Column.Kind))
  out[Template.Line] = pair(lineCase, kind)
  out[Template.Start] = pair(Math.min(i - first, 2), kind)
  const middleBefore = cell(rows, before, Column.Middle)
  const middleAfter = cell(rows, after, Column.Middle)
  const coarseBefore = cell(rows, before, Column.Coarse)
  const coarseAfter = cell(rows, after, Column.Coarse)
  out[Template.MiddleBefore] = pair(middleBefore, middle)
  out[Template.MiddleAfter] = pair(middle, middleAfter)
  out[Template.CoarseTriple] = pair(pair(coarseBefore, coarse), coarseAfter)
  out[Template.CoarseBefore] = pair(pair(cell(rows, before2, Column.Coarse), coarseBefore), coarse)
  out[Template.CoarseAfter] = pair(pair(coarse, coarseAfter), cell(rows, after2, Column.Coarse))
  const run = runCode(seen, first, end, i)
  out[Template.Run] = pair(run, kind)
  out[Template.RunMiddle] = pair(run, middle)
  return CONTEXT_COUNT
}

const REACH = 4

/**
 * What kind of word stands in the same run of capitals, before and after: `USS` before `Gerald Ford`, `Airport` after `Jorge
 * Chávez`. One bit each for the words of organisations and of titles.
 */
function runCode(seen: SeenTokens, first: number, end: number, i: number): number {
  let code = 0
  for (let k = i - 1; k >= first && k >= i - REACH; k--) {
    const traits = traitsAt(seen, k)
    if ((traits & Trait.Capitalised) === 0) break
    if (traits & Trait.Organization) code |= 1
    if (traits & Trait.Title) code |= 2
  }
  for (let k = i + 1; k < end && k <= i + REACH; k++) {
    const traits = traitsAt(seen, k)
    if ((traits & Trait.Capitalised) === 0) break
    if (traits & Trait.Organization) code |= 4
    if (traits & Trait.Title) code |= 8
  }
  return code
}

/** The features of a word of a kind without evidence, and of neighbours without: they are the same everywhere, and most tokens have only them. */
export function noEvidence(kind: number): number {
  return finish(pair(0, kind) ^ (EVIDENCE_SALTS[EvidenceTemplate.Whole] as number))
}

/** @param isEdge whether the sentence ends there. */
export function noEvidenceBefore(isEdge: boolean): number {
  return finish((isEdge ? EDGE : 0) ^ (EVIDENCE_SALTS[EvidenceTemplate.Before] as number))
}

export function noEvidenceAfter(isEdge: boolean): number {
  return finish((isEdge ? EDGE : 0) ^ (EVIDENCE_SALTS[EvidenceTemplate.After] as number))
}

/** Whether token `i` and its neighbours have no evidence. */
export function isWithoutEvidence({ first, end, evidence }: Place, i: number): boolean {
  return evidence[i] === 0 && (i === first || evidence[i - 1] === 0) && (i + 1 === end || evidence[i + 1] === 0)
}

/** Writes the features of token `i` that come from the rest of the article into `out`, likewise (`EVIDENCE_SALTS`). */
export function evidenceFeatures({ seen, first, end, evidence }: Place, i: number, out: Int32Array): number {
  const own = evidence[i] as number
  out[EvidenceTemplate.Whole] = pair(own, seen.rows[(seen.at[i] as number) + Column.Kind] as number)
  out[EvidenceTemplate.Before] = i > first ? (evidence[i - 1] as number) : EDGE
  out[EvidenceTemplate.After] = i + 1 < end ? (evidence[i + 1] as number) : EDGE
  let n: number = EvidenceTemplate.Bit
  for (let bits = own; bits !== 0; bits &= bits - 1) out[n++] = 31 - Math.clz32(bits & -bits)
  return n
}
