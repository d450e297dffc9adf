import { TextMemo } from '../document/text-memo.js'
import type { CountryCode } from '../model.js'
import { fold, identifyingWords } from './holder-words.js'
import { holdersBySurname, holdersByWord } from './holders.ready.js'
import type { WordTable } from './word-table.js'

let byWord: WordTable | undefined
let bySurname: WordTable | undefined

/**
 * The country in which somebody of that name is known to have held high office, with the family name first or last and whatever more the
 * text says: `Kishida Fumio`, `Joseph R. Biden, Jr.`; not `Mohammed bin Ahmed` for `Ahmed bin Mohammed`. Nothing for a name that two
 * countries know.
 */
export function countryOfHolder(name: string): CountryCode | undefined {
  return answers.of(name) ?? undefined
}

const answers = new TextMemo(lookUp, 5000)

function lookUp(name: string): CountryCode | null {
  byWord ??= holdersByWord()
  const own = identifyingWords(name)
  const found = new Set<CountryCode>()
  for (const word of own) {
    for (const holder of byWord.get(word)?.split(',') ?? []) {
      const [country = '', ...words] = holder.split(' ')
      if (isSaid(words, own)) found.add(country)
    }
  }
  const [only] = found
  return only !== undefined && found.size === 1 ? only : null
}

/** Whether the words of a known name stand in another in their order, the family name first or last. */
function isSaid(words: readonly string[], name: readonly string[]): boolean {
  return [0, 1, words.length - 1].some((first) => isInOrder(words, first, name))
}

/** In their order, from the word `first` on and round. */
function isInOrder(words: readonly string[], first: number, name: readonly string[]): boolean {
  let count = 0
  for (const word of name) if (count < words.length && word === words[(first + count) % words.length]) count++
  return count === words.length
}

/** The one country in which people of these surnames are known to have held high office; nothing for a name of several words. */
export function onlyCountryOf(surnames: readonly string[]): CountryCode | undefined {
  if (surnames.some((surname) => /\s/.test(surname))) return undefined
  const [only, another] = surnames.flatMap(countriesOfSurname)
  return another === undefined ? only : undefined
}

/** The countries in which people of a surname are known to have held high office. */
export function countriesOfSurname(surname: string): readonly CountryCode[] {
  bySurname ??= holdersBySurname()
  return bySurname.get(fold(surname))?.split(' ') ?? []
}
