import type { Token } from '../../model.js'
import type { LexemeFeatures } from './features.js'
import { combine } from './hash.js'

/** What the tagger sees of a sentence. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly lexemes: readonly LexemeFeatures[]
  /** Evidence from the rest of the article about each token's word: bits, see `gatherEvidence`. */
  evidence: Uint32Array
  /** Bounds of the sentence, as token indices. */
  first: number
  end: number
  /** How the sentence is written, see `lineCase`. */
  lineCase: number
}

const EDGE = 0x7ed6e

/** Salts that keep the features of one template apart from those of another. */
enum Template {
  Gap = 101,
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
  Evidence,
  EvidenceBefore,
  EvidenceAfter,
  EvidenceBit,
}

/** How many features `contextFeatures` or `evidenceFeatures` writes at most. */
export const MAX_PLACE_FEATURES = 64

/** Writes the features of token `i` that depend on its neighbours, as 32-bit hashes, into `out`; returns how many. */
export function contextFeatures({ lexemes, tokens, first, end, lineCase }: Place, i: number, out: Int32Array): number {
  const own = lexemes[i] as LexemeFeatures
  const before = i > first ? (lexemes[i - 1] as LexemeFeatures) : undefined
  const after = i + 1 < end ? (lexemes[i + 1] as LexemeFeatures) : undefined
  const before2 = i - 1 > first ? (lexemes[i - 2] as LexemeFeatures) : undefined
  const after2 = i + 2 < end ? (lexemes[i + 2] as LexemeFeatures) : undefined
  const wordBefore = before?.word ?? EDGE
  const wordAfter = after?.word ?? EDGE
  const kindBefore = before?.kind ?? EDGE
  const kindAfter = after?.kind ?? EDGE
  const shapeBefore = before?.shape ?? EDGE
  const shapeAfter = after?.shape ?? EDGE
  const gaps = gapCode(tokens[i] as Token) * 4 + (i + 1 < tokens.length ? gapCode(tokens[i + 1] as Token) : 3)
  let n = 0
  out[n++] = combine(Template.Gap, combine(own.kind, gaps))
  out[n++] = combine(Template.WordBefore, combine(wordBefore, own.word))
  out[n++] = combine(Template.WordAfter, combine(own.word, wordAfter))
  out[n++] = combine(Template.WordPairBefore, combine(before2?.word ?? EDGE, wordBefore))
  out[n++] = combine(Template.WordPairAfter, combine(wordAfter, after2?.word ?? EDGE))
  const shapePair = combine(shapeBefore, own.shape)
  out[n++] = combine(Template.ShapePairBefore, shapePair)
  out[n++] = combine(Template.ShapePairAfter, combine(own.shape, shapeAfter))
  out[n++] = combine(Template.ShapeTriple, combine(shapePair, shapeAfter))
  const kindPairBefore = combine(kindBefore, own.kind)
  const kindPairAfter = combine(own.kind, kindAfter)
  out[n++] = combine(Template.KindPairBefore, kindPairBefore)
  out[n++] = combine(Template.KindPairAfter, kindPairAfter)
  out[n++] = combine(Template.KindTriple, combine(kindPairBefore, kindAfter))
  out[n++] = combine(Template.WordBeforeShape, combine(combine(wordBefore, own.shape), shapeAfter))
  out[n++] = combine(Template.ShapeWordAfter, combine(shapePair, wordAfter))
  out[n++] = combine(Template.KindsBefore, combine(before2?.kind ?? EDGE, kindPairBefore))
  out[n++] = combine(Template.KindsAfter, combine(kindPairAfter, after2?.kind ?? EDGE))
  out[n++] = combine(Template.Line, combine(lineCase, own.kind))
  out[n++] = combine(Template.Start, combine(Math.min(i - first, 2), own.kind))
  const middleBefore = before?.middle ?? EDGE
  const middleAfter = after?.middle ?? EDGE
  const coarseBefore = before?.coarse ?? EDGE
  const coarseAfter = after?.coarse ?? EDGE
  out[n++] = combine(Template.MiddleBefore, combine(middleBefore, own.middle))
  out[n++] = combine(Template.MiddleAfter, combine(own.middle, middleAfter))
  out[n++] = combine(Template.CoarseTriple, combine(combine(coarseBefore, own.coarse), coarseAfter))
  out[n++] = combine(Template.CoarseBefore, combine(combine(before2?.coarse ?? EDGE, coarseBefore), own.coarse))
  out[n++] = combine(Template.CoarseAfter, combine(combine(own.coarse, coarseAfter), after2?.coarse ?? EDGE))
  const run = runCode(lexemes, first, end, i)
  out[n++] = combine(Template.Run, combine(run, own.kind))
  out[n++] = combine(Template.RunMiddle, combine(run, own.middle))
  return n
}

const REACH = 4

/**
 * What kind of word stands in the same run of capitals, before and after: `USS` before `Gerald Ford`, `Airport` after `Jorge
 * Chávez`. One bit each for the words of organisations and of titles.
 */
function runCode(lexemes: readonly LexemeFeatures[], first: number, end: number, i: number): number {
  let code = 0
  for (let k = i - 1; k >= first && k >= i - REACH; k--) {
    const { isCapitalised, className } = lexemes[k] as LexemeFeatures
    if (!isCapitalised) break
    if (className === 'organization') code |= 1
    if (className === 'office' || className === 'rank' || className === 'honorific') code |= 2
  }
  for (let k = i + 1; k < end && k <= i + REACH; k++) {
    const { isCapitalised, className } = lexemes[k] as LexemeFeatures
    if (!isCapitalised) break
    if (className === 'organization') code |= 4
    if (className === 'office' || className === 'rank' || className === 'honorific') code |= 8
  }
  return code
}

/** Writes the features of token `i` that come from the rest of the article into `out`; returns how many. */
export function evidenceFeatures({ lexemes, first, end, evidence }: Place, i: number, out: Int32Array): number {
  const seen = evidence[i] as number
  let n = 0
  out[n++] = combine(Template.Evidence, combine(seen, (lexemes[i] as LexemeFeatures).kind))
  out[n++] = combine(Template.EvidenceBefore, i > first ? (evidence[i - 1] as number) : EDGE)
  out[n++] = combine(Template.EvidenceAfter, i + 1 < end ? (evidence[i + 1] as number) : EDGE)
  for (let bits = seen; bits !== 0; bits &= bits - 1)
    out[n++] = combine(Template.EvidenceBit, 31 - Math.clz32(bits & -bits))
  return n
}

function gapCode({ gap }: Token): number {
  return gap === 'none' ? 0 : gap === 'space' ? 1 : gap === 'line' ? 2 : 3
}
