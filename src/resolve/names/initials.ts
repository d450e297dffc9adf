import { isCapital } from '../../document/letters.js'
import { foldLetters } from './fold.js'

/**
 * Whether a word of a name stands for several.
 *
 *     V R Chaudhari, VR Chaudhari, V.R. Chaudhari, J.-Y. Le Drian, Yu. Lutsenko: surely
 *     AK Antony, LI Qiang: perhaps (Chinese surnames are often in capitals)
 */
export function isInitials(word: string): 'surely' | 'perhaps' | undefined {
  if (word.length > MAX_LENGTH) return undefined
  const letters = foldLetters(word)
  if (letters.length > 2 && !word.includes('.') && word !== word.toUpperCase()) return undefined
  if (letters.length === 1 || (word.endsWith('.') && isDigraph(letters))) return 'surely'
  if (word.includes('.') && (POINTED.test(word) || ONE_POINT.test(word))) return 'surely'
  if (!isOfCapitals(word)) return undefined
  return /[aeiouy]/.test(letters) ? 'perhaps' : 'surely'
}

/** `V.R.`, `J.-Y.`, `Yu.A.` */
const POINTED = /^(?:\p{Lu}\p{Ll}?\.-?){2,4}\p{Lu}?$/u
const ONE_POINT = /^\p{Lu}\.\p{Lu}$/u

function isOfCapitals(word: string): boolean {
  const letters = [...word]
  return (
    letters.length >= 2 && letters.length <= 4 && letters.every((letter) => isCapital(letter.codePointAt(0) as number))
  )
}

/** `V.R.S.P.`, with room for hyphens. */
const MAX_LENGTH = 12

/** `V.R.` to `V.`, `R.`; `VR` to `V.`, `R.`: the full stop marks each as an initial. */
export function spellOut(word: string): string[] {
  const letters = word.match(/\p{Lu}\p{Ll}?(?=\.)|\p{Lu}/gu) ?? []
  return letters.map((letter) => `${letter}.`)
}

/** One letter in another script: `Yu. Lutsenko`, `Kh. Abdullayev`. */
export function isDigraph(key: string): boolean {
  return DIGRAPHS.has(key)
}

const DIGRAPHS: ReadonlySet<string> = new Set('yu ya ye yo iu ia ie kh sh zh ch ts th ph dz dj gh ju ja je'.split(' '))
