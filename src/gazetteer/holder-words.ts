import { foldDiacritics, normalise } from '../document/lexeme.js'

/** The words that identify a name: no initials, no generational suffix. */
export function identifyingWords(name: string): string[] {
  return fold(name)
    .split(/[\s.,-]+/)
    .filter((word) => word.length > 1 && word !== 'jr' && word !== 'sr')
}

export function fold(text: string): string {
  return foldDiacritics(normalise(text))
}
