import { isCapital, isLetter, isMark, isNumber } from '../../document/letters.js'
import { foldDiacritics } from '../../document/lexeme.js'
import type { Lexeme } from '../../model.js'
import { addText, beginHash, finish, hashString } from './hash.js'
import type { Lexicon } from './lexicon.js'
import { classOf } from './word-classes.js'
import { firstHash, hasHashed, hashStep } from './word-set.js'
import { wordClass } from './words.js'

/**
 * Features of one lexeme, as 32-bit hashes, whatever it stands next to. `wide` are seen from two tokens away, `near` from one,
 * `own` only by the token itself.
 */
export interface FeatureLists {
  readonly own: readonly number[]
  readonly near: readonly number[]
  readonly wide: readonly number[]
}

/** What is asked of a lexeme at every token; hashes have 32 bits. */
export interface LexemeFeatures {
  readonly word: number
  readonly shape: number
  readonly shapeText: string
  /** Casing, name lists and word class in one: the back-off of `word`. */
  readonly kind: number
  /** Casing and the classes that were learnt from word vectors, the broader and the broadest. */
  readonly middle: number
  readonly coarse: number
  readonly isCapitalised: boolean
  readonly isWord: boolean
  readonly inGiven: boolean
  readonly inFamily: boolean
  readonly className: string
  /** Usually lower case elsewhere: a capital says little at the head of a sentence. */
  readonly isUsuallyLower: boolean
  /** How it is usually written elsewhere, the name lists that have it, and its class by word vectors or -1, with the broader one. */
  readonly usual: string
  readonly lists: string
  readonly fine: number
  readonly middleClass: string
}

const LONGEST_SEEN = 24

/** Computes what the tagger sees of a lexeme. Its work is bounded, however long the lexeme; pure. */
export function featuresOf(lexeme: Lexeme, lexicon: Lexicon): LexemeFeatures {
  const { casing } = lexeme
  const isWord = lexeme.kind === 'word'
  const text = seenText(lexeme)
  const norm = seenNorm(lexeme)
  const folded = foldDiacritics(norm)
  const shape = shapeOf(text)
  const first = firstHash(folded)
  const step = hashStep(folded)
  const inGiven = hasHashed(lexicon.given, first, step)
  const inFamily = hasHashed(lexicon.family, first, step)
  const lists = LISTS[
    (inGiven ? 4 : 0) + (inFamily ? 2 : 0) + (hasHashed(lexicon.place, first, step) ? 1 : 0)
  ] as string
  const usual = usualCase(first, step, lexicon)
  const className = isWord ? wordClass(norm) : lexeme.kind
  const fine = isWord ? classOf(lexicon.classes, folded) : -1
  const middleClass = fine < 0 ? 'none' : String(lexicon.classes.middle[fine])
  const coarseClass = fine < 0 ? 'none' : String(lexicon.classes.coarse[fine])
  return {
    word: finish(addText(WORD, norm)),
    shape: hashString(shape, 1),
    shapeText: shape,
    kind: finish(after(after(after(after(KIND, casing), lists), usual), className)),
    middle: finish(after(after(MIDDLE, middleClass), casing)),
    coarse: finish(after(after(after(COARSE, coarseClass), casing), className)),
    isCapitalised: isWord && (casing === 'title' || casing === 'upper' || casing === 'mixed'),
    isWord,
    inGiven,
    inFamily,
    className,
    isUsuallyLower: usual === 'lower',
    usual,
    lists,
    fine,
    middleClass,
  }
}

/** All features of a lexeme by itself: long lists, made for those that stand near a name. */
export function featureLists(lexeme: Lexeme, features: LexemeFeatures): FeatureLists {
  const { casing } = lexeme
  const { isWord, lists, usual, fine, word, kind, className, middleClass, shapeText } = features
  const seen = seenText(lexeme)
  const norm = seenNorm(lexeme)
  const folded = foldDiacritics(norm)
  return {
    own: isWord ? ownFeatures(seen, norm, folded, casing, fine) : [],
    near: [
      finish(after(after(IN_LISTS, lists), casing)),
      finish(after(after(USUAL, usual), casing)),
      finish(after(addText(ENDING, folded, Math.max(0, folded.length - 3)), casing)),
      finish(after(after(LISTS_AND_USUAL, lists), usual)),
      finish(addText(FINE, String(fine))),
    ],
    wide: [
      word,
      finish(addText(SHAPE, shapeText)),
      kind,
      finish(after(after(CLASS, className), casing)),
      finish(after(after(MIDDLE_CLASS, middleClass), casing)),
    ],
  }
}

/** Goes on with a colon and a text. */
function after(begun: number, text: string): number {
  return addText(addText(begun, ':'), text)
}

/** How the text of each feature begins, hashed; those that `after` goes on from have no colon yet. */
const WORD = beginHash('w:', 0)
const KIND = beginHash('k', 0)
const MIDDLE = beginHash('M', 1)
const COARSE = beginHash('O', 1)
const IN_LISTS = beginHash('l', 0)
const USUAL = beginHash('u', 0)
const ENDING = beginHash('f:', 0)
const LISTS_AND_USUAL = beginHash('g', 0)
const FINE = beginHash('F:', 0)
const SHAPE = beginHash('s:', 0)
const CLASS = beginHash('c', 0)
const MIDDLE_CLASS = beginHash('m', 0)
const TEXT = beginHash('t:', 0)
const LENGTH = beginHash('n', 0)
const FINE_AND_CASING = beginHash('C', 0)
const PREFIXES = [1, 2, 3, 4, 5].map((n) => beginHash(`p${n}:`, 0))
const SUFFIXES = [1, 2, 3, 4, 5].map((n) => beginHash(`e${n}:`, 0))
const THREE_LETTERS = beginHash('3:', 0)
const FOUR_LETTERS = beginHash('4:', 0)
const WITH_DIACRITICS = hashString('diacritics', 0)

/** The name lists that have a word, by the bits of given, family and place. */
const LISTS = ['', 'p', 'f', 'fp', 'g', 'gp', 'gf', 'gfp']

/** Quotation marks are one mark, however an outlet writes them: `Luis “Toto” Caputo`. */
function seenText({ text }: Lexeme): string {
  return QUOTES.has(text) ? '"' : text.slice(0, LONGEST_SEEN)
}

function seenNorm({ norm }: Lexeme): string {
  return QUOTES.has(norm) ? '"' : norm.slice(0, LONGEST_SEEN)
}

const QUOTES: ReadonlySet<string> = new Set(['“', '”', '„', '«', '»', "''", '``'])

function usualCase(first: number, step: number, { lower, mixed, capital }: Lexicon): string {
  if (hasHashed(lower, first, step)) return 'lower'
  if (hasHashed(mixed, first, step)) return 'mixed'
  return hasHashed(capital, first, step) ? 'capital' : 'new'
}

function ownFeatures(text: string, norm: string, folded: string, casing: string, fine: number): number[] {
  const { length } = folded
  const features = [
    finish(addText(TEXT, text)),
    finish(after(after(LENGTH, String(Math.min(norm.length, 10))), casing)),
  ]
  for (let n = 1; n <= 5 && n < length; n++) {
    features.push(finish(addText(PREFIXES[n - 1] as number, folded, 0, n)))
    features.push(finish(addText(SUFFIXES[n - 1] as number, folded, length - n)))
  }
  if (casing !== 'lower') {
    const bounded = `<${folded}>`
    for (let i = 0; i + 3 <= bounded.length; i++) features.push(finish(addText(THREE_LETTERS, bounded, i, i + 3)))
    for (let i = 0; i + 4 <= bounded.length; i++) features.push(finish(addText(FOUR_LETTERS, bounded, i, i + 4)))
    if (folded !== norm) features.push(WITH_DIACRITICS)
  }
  features.push(finish(after(after(FINE_AND_CASING, String(fine)), casing)))
  return features
}

/** `Umerov` to `Xx`, `F16` to `X0`, `McCain` to `XxXx`, `U.S.` to `X.X.`: runs are written once, six marks at most. */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (const character of text) {
    const mark = markOf(character)
    if (mark === last) continue
    shape += mark
    last = mark
    if (shape.length >= 6) break
  }
  return text.length === 1 ? `${shape}1` : shape
}

function markOf(character: string): string {
  const codePoint = character.codePointAt(0) as number
  if (isCapital(codePoint)) return 'X'
  if (isLetter(codePoint) || isMark(codePoint)) return 'x'
  return isNumber(codePoint) ? '0' : character
}
