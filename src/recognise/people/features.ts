import { foldDiacritics } from '../../document/lexeme.js'
import type { Lexeme, Token } from '../../model.js'
import { combine, hashString } from './hash.js'
import type { Lexicon } from './lexicon.js'
import { hasWord } from './word-set.js'
import { wordClass } from './words.js'

/**
 * Features of one lexeme, as 32-bit hashes, whatever it stands next to. `wide` are seen from two tokens away, `near` from one,
 * `own` only by the token itself.
 */
export interface LexemeFeatures {
  readonly own: readonly number[]
  readonly near: readonly number[]
  readonly wide: readonly number[]
  readonly word: number
  readonly shape: number
  /** Casing, name lists and word class in one: the back-off of `word`. */
  readonly kind: number
  readonly isCapitalised: boolean
  readonly inGiven: boolean
  readonly className: string
  /** Usually lower case elsewhere: a capital says little at the head of a sentence. */
  readonly isUsuallyLower: boolean
}

const LONGEST_SEEN = 24

/** Computes what the tagger sees of a lexeme. Linear in its length up to a bound; pure. */
export function featuresOf(lexeme: Lexeme, lexicon: Lexicon): LexemeFeatures {
  const { text, casing } = lexeme
  const norm = lexeme.norm.slice(0, LONGEST_SEEN)
  const folded = foldDiacritics(norm)
  const shape = shapeOf(text)
  const inGiven = hasWord(lexicon.given, folded)
  const inFamily = hasWord(lexicon.family, folded)
  const lists = `${inGiven ? 'g' : ''}${inFamily ? 'f' : ''}${hasWord(lexicon.place, folded) ? 'p' : ''}`
  const usual = hasWord(lexicon.lower, folded)
    ? 'lower'
    : hasWord(lexicon.mixed, folded)
      ? 'mixed'
      : hasWord(lexicon.capital, folded)
        ? 'capital'
        : 'new'
  const className = lexeme.kind === 'word' ? wordClass(norm) : lexeme.kind
  const kind = hashString(`k:${casing}:${lists}:${usual}:${className}`, 0)
  const word = hashString(`w:${norm}`, 0)
  const wide = [word, hashString(`s:${shape}`, 0), kind, hashString(`c:${className}:${casing}`, 0)]
  const near = [
    hashString(`l:${lists}:${casing}`, 0),
    hashString(`u:${usual}:${casing}`, 0),
    hashString(`f:${folded.slice(-3)}:${casing}`, 0),
    hashString(`g:${lists}:${usual}`, 0),
  ]
  return {
    own: lexeme.kind === 'word' ? ownFeatures(text, norm, folded, casing) : [],
    near,
    wide,
    word,
    shape: hashString(shape, 1),
    kind,
    isCapitalised: lexeme.kind === 'word' && (casing === 'title' || casing === 'upper' || casing === 'mixed'),
    inGiven,
    className,
    isUsuallyLower: usual === 'lower',
  }
}

function ownFeatures(text: string, norm: string, folded: string, casing: string): number[] {
  const features = [
    hashString(`t:${text.slice(0, LONGEST_SEEN)}`, 0),
    hashString(`n:${Math.min(norm.length, 10)}:${casing}`, 0),
  ]
  for (let n = 1; n <= 5; n++) {
    if (folded.length <= n) break
    features.push(hashString(`p${n}:${folded.slice(0, n)}`, 0), hashString(`e${n}:${folded.slice(-n)}`, 0))
  }
  if (casing === 'lower') return features
  const bounded = `<${folded}>`
  for (let i = 0; i + 3 <= bounded.length; i++) features.push(hashString(`3:${bounded.slice(i, i + 3)}`, 0))
  for (let i = 0; i + 4 <= bounded.length; i++) features.push(hashString(`4:${bounded.slice(i, i + 4)}`, 0))
  if (folded !== norm) features.push(hashString('diacritics', 0))
  return features
}

/** `Umerov` to `Xx`, `F16` to `X0`, `McCain` to `XxXx`, `U.S.` to `X.X.`: runs are written once, four parts at most. */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (const character of text) {
    const mark = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}|\p{M}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '0'
          : character
    if (mark === last) continue
    shape += mark
    last = mark
    if (shape.length >= 6) break
  }
  return text.length === 1 ? `${shape}1` : shape
}

/** What the tagger sees of the place where a token stands. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly lexemes: readonly LexemeFeatures[]
  /** Bounds of the sentence, as token indices. */
  readonly first: number
  readonly end: number
  /** Says how the line is written: `0` usual, `1` most words capitalised, `2` all capitals. */
  readonly lineCase: number
  /** Evidence from the rest of the article about the token's word: a bit set for each token of the document. */
  readonly evidence: Uint16Array
}

const EDGE = 0x7ed6e
enum Template {
  Gap = 101,
  WordBefore,
  WordAfter,
  WordPairBefore,
  ShapePairBefore,
  ShapePairAfter,
  ShapeTriple,
  KindPairBefore,
  KindPairAfter,
  KindTriple,
  BeforeAround,
  Line,
  Start,
  Evidence,
  EvidenceBefore,
  EvidenceAfter,
  EvidenceBit,
  KindWide,
  AfterNext,
}

/** How many features `placeFeatures` and `evidenceFeatures` write together at most. */
export const MAX_PLACE_FEATURES = 64

/**
 * Writes the features of token `i` that depend on more than one token of its sentence, as 32-bit hashes, into `out`; returns how
 * many. They are the same in both passes.
 */
export function placeFeatures(place: Place, i: number, out: Int32Array): number {
  const { lexemes, tokens, first, end } = place
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
  const gapBefore = gapCode(tokens[i] as Token)
  const gapAfter = i + 1 < tokens.length ? gapCode(tokens[i + 1] as Token) : 3
  let n = 0
  out[n++] = combine(Template.Gap, combine(own.kind, gapBefore * 4 + gapAfter))
  out[n++] = combine(Template.WordBefore, combine(wordBefore, own.word))
  out[n++] = combine(Template.WordAfter, combine(own.word, wordAfter))
  out[n++] = combine(Template.WordPairBefore, combine(before2?.word ?? EDGE, wordBefore))
  out[n++] = combine(Template.AfterNext, combine(wordAfter, after2?.word ?? EDGE))
  out[n++] = combine(Template.ShapePairBefore, combine(shapeBefore, own.shape))
  out[n++] = combine(Template.ShapePairAfter, combine(own.shape, shapeAfter))
  out[n++] = combine(Template.ShapeTriple, combine(combine(shapeBefore, own.shape), shapeAfter))
  out[n++] = combine(Template.KindPairBefore, combine(kindBefore, own.kind))
  out[n++] = combine(Template.KindPairAfter, combine(own.kind, kindAfter))
  out[n++] = combine(Template.KindTriple, combine(combine(kindBefore, own.kind), kindAfter))
  out[n++] = combine(Template.BeforeAround, combine(combine(wordBefore, own.shape), shapeAfter))
  out[n++] = combine(Template.BeforeAround + 50, combine(combine(shapeBefore, own.shape), wordAfter))
  out[n++] = combine(Template.KindWide, combine(combine(before2?.kind ?? EDGE, kindBefore), own.kind))
  out[n++] = combine(Template.KindWide + 50, combine(combine(own.kind, kindAfter), after2?.kind ?? EDGE))
  out[n++] = combine(Template.Line, combine(place.lineCase, own.kind))
  out[n++] = combine(Template.Start, combine(Math.min(i - first, 2), own.kind))
  return n
}

/** Writes what the rest of the article says about token `i` and its neighbours, as 32-bit hashes, into `out` from `at`; returns the end. */
export function evidenceFeatures(
  { lexemes, first, end, evidence }: Place,
  i: number,
  out: Int32Array,
  at: number,
): number {
  const { kind } = lexemes[i] as LexemeFeatures
  let n = at
  const seen = evidence[i] as number
  out[n++] = combine(Template.Evidence, combine(seen, kind))
  out[n++] = combine(Template.EvidenceBefore, i > first ? (evidence[i - 1] as number) : EDGE)
  out[n++] = combine(Template.EvidenceAfter, i + 1 < end ? (evidence[i + 1] as number) : EDGE)
  for (let bit = 0; bit < 16; bit++) if (seen & (1 << bit)) out[n++] = combine(Template.EvidenceBit, bit)
  return n
}

function gapCode({ gap }: Token): number {
  return gap === 'none' ? 0 : gap === 'space' ? 1 : gap === 'line' ? 2 : 3
}
