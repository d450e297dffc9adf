import { isCapital, isLetter, isMark, isNumber } from '../../document/letters.js'
import { foldDiacritics } from '../../document/lexeme.js'
import type { Lexeme } from '../../model.js'
import { hashString } from './hash.js'
import type { Lexicon } from './lexicon.js'
import { classOf } from './word-classes.js'
import { hasWord } from './word-set.js'
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
  const inGiven = hasWord(lexicon.given, folded)
  const inFamily = hasWord(lexicon.family, folded)
  const lists = `${inGiven ? 'g' : ''}${inFamily ? 'f' : ''}${hasWord(lexicon.place, folded) ? 'p' : ''}`
  const usual = usualCase(folded, lexicon)
  const className = isWord ? wordClass(norm) : lexeme.kind
  const fine = isWord ? classOf(lexicon.classes, folded) : -1
  const middle = fine < 0 ? 'none' : lexicon.classes.middle[fine]
  const coarse = fine < 0 ? 'none' : lexicon.classes.coarse[fine]
  const kind = hashString(`k:${casing}:${lists}:${usual}:${className}`, 0)
  const word = hashString(`w:${norm}`, 0)
  return {
    word,
    shape: hashString(shape, 1),
    kind,
    middle: hashString(`M:${middle}:${casing}`, 1),
    coarse: hashString(`O:${coarse}:${casing}:${className}`, 1),
    isCapitalised: isWord && (casing === 'title' || casing === 'upper' || casing === 'mixed'),
    isWord,
    inGiven,
    inFamily,
    className,
    isUsuallyLower: usual === 'lower',
    usual,
    lists,
    fine,
    middleClass: `${middle}`,
  }
}

/** All features of a lexeme by itself: long lists, made for those that stand near a name. */
export function featureLists(lexeme: Lexeme, features: LexemeFeatures): FeatureLists {
  const { casing } = lexeme
  const { isWord, lists, usual, fine, word, kind, className, middleClass } = features
  const seen = seenText(lexeme)
  const shortened = seenNorm(lexeme)
  const folded = foldDiacritics(shortened)
  return {
    own: isWord ? [...ownFeatures(seen, shortened, folded, casing), hashString(`C:${fine}:${casing}`, 0)] : [],
    near: [
      hashString(`l:${lists}:${casing}`, 0),
      hashString(`u:${usual}:${casing}`, 0),
      hashString(`f:${folded.slice(-3)}:${casing}`, 0),
      hashString(`g:${lists}:${usual}`, 0),
      hashString(`F:${fine}`, 0),
    ],
    wide: [
      word,
      hashString(`s:${shapeOf(seen)}`, 0),
      kind,
      hashString(`c:${className}:${casing}`, 0),
      hashString(`m:${middleClass}:${casing}`, 0),
    ],
  }
}

/** Quotation marks are one mark, however an outlet writes them: `Luis “Toto” Caputo`. */
function seenText({ text }: Lexeme): string {
  return QUOTES.has(text) ? '"' : text.slice(0, LONGEST_SEEN)
}

function seenNorm({ norm }: Lexeme): string {
  return QUOTES.has(norm) ? '"' : norm.slice(0, LONGEST_SEEN)
}

const QUOTES: ReadonlySet<string> = new Set(['“', '”', '„', '«', '»', "''", '``'])

function usualCase(folded: string, { lower, mixed, capital }: Lexicon): string {
  if (hasWord(lower, folded)) return 'lower'
  if (hasWord(mixed, folded)) return 'mixed'
  return hasWord(capital, folded) ? 'capital' : 'new'
}

function ownFeatures(text: string, norm: string, folded: string, casing: string): number[] {
  const features = [hashString(`t:${text}`, 0), hashString(`n:${Math.min(norm.length, 10)}:${casing}`, 0)]
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
