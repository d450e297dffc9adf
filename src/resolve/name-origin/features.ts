import { isLetter, runsOf } from '../../document/letters.js'
import { foldDiacritics, normalise } from '../../document/lexeme.js'
import { hashString } from '../../recognise/people/hash.js'

export const FEATURE_COUNT = 4096
const LONGEST_NAME = 80

/**
 * What a name's spelling shows: the runs of two to four letters of its words, ends marked, and the words' endings; as indices
 * below `FEATURE_COUNT`. Both the letters as written and without diacritics count, since news drops them.
 */
export function spellingFeatures(name: string): number[] {
  const norm = normalise(name.slice(0, LONGEST_NAME))
  const folded = foldDiacritics(norm)
  const features: number[] = []
  for (const word of runsOf(folded, isLetterOrApostrophe)) addRuns(`<${word}>`, features)
  if (folded !== norm) for (const letter of norm) if (letter > '\u007f') features.push(index(`letter ${letter}`))
  return features
}

function isLetterOrApostrophe(codePoint: number): boolean {
  return codePoint === APOSTROPHE || isLetter(codePoint)
}

const APOSTROPHE = 0x27

function addRuns(word: string, features: number[]): void {
  for (let length = 2; length <= 4; length++) {
    for (let at = 0; at + length <= word.length; at++) features.push(index(word.slice(at, at + length)))
  }
  features.push(index(`word ${word}`))
}

function index(feature: string): number {
  return hashString(feature, 7) & (FEATURE_COUNT - 1)
}
