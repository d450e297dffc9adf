import { GENERATIONS, NUMERALS, TITLES } from './affixes.js'
import { foldLetters } from './fold.js'

const NICKNAME = /(?<=\s|^)[(“"«„‘][“"«„‘]?([\p{L}'’ .-]{2,30})[”"»“’]?[)”"»“’](?=\s|$)/u

/** `Bezhalel (“Butzi”) Machlis` to `Bezhalel Machlis` and `Butzi`. */
export function cutNickname(name: string): { readonly rest: string; readonly nickname?: string } {
  if (!/[(“"«„‘]/.test(name)) return { rest: name }
  const found = NICKNAME.exec(name)
  const nickname = found?.[1]
  if (!found || !nickname) return { rest: name }
  return { rest: `${name.slice(0, found.index)} ${name.slice(found.index + found[0].length)}`, nickname }
}

/** Titles before the name and the possessive after it are cut; a name that is nothing but titles stays. */
export function cutTitles(words: readonly string[]): { readonly words: readonly string[]; readonly title?: string } {
  let first = 0
  while (first < words.length - 1 && TITLES.has(foldLetters(words[first] ?? ''))) first++
  const rest = words.slice(first).map((word) => word.replace(/['’]s?$/, ''))
  return first === 0 ? { words: rest } : { words: rest, title: foldLetters(words[first - 1] ?? '') }
}

/** `Lloyd J. Austin III` to its words before the suffix, and `iii`. */
export function cutGeneration(words: readonly string[]): {
  readonly words: readonly string[]
  readonly generation?: string
} {
  const last = words.at(-1)
  if (words.length < 2 || last === undefined) return { words }
  const generation = NUMERALS.has(last) ? last.toLowerCase() : GENERATIONS.get(foldLetters(last))
  return generation ? { words: words.slice(0, -1), generation } : { words }
}
