import { foldDiacritics, normalise } from '../document/lexeme.js'
import { TextMemo } from '../document/text-memo.js'
import type { CountryCode } from '../model.js'
import data from './offices-holders.json' with { type: 'json' }

interface Holder {
  readonly words: readonly string[]
  readonly country: CountryCode
}

let byRarestWord: ReadonlyMap<string, readonly Holder[]> | undefined
let bySurname: ReadonlyMap<string, readonly CountryCode[]> | undefined

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
  byRarestWord ??= indexNames()
  const own = wordsOf(name)
  const found = new Set<CountryCode>()
  for (const word of own) {
    for (const { words, country } of byRarestWord.get(word) ?? []) if (isSaid(words, own)) found.add(country)
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

/** The countries in which people of a surname are known to have held high office. */
export function countriesOfSurname(surname: string): readonly CountryCode[] {
  bySurname ??= indexSurnames()
  return bySurname.get(fold(surname)) ?? []
}

function indexNames(): ReadonlyMap<string, readonly Holder[]> {
  const index = new Map<string, Holder[]>()
  for (const [country, name] of entries()) {
    const words = wordsOf(name)
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
    const list = index.get(longest)
    if (list === undefined) index.set(longest, [{ words, country }])
    else list.push({ words, country })
  }
  return index
}

function indexSurnames(): ReadonlyMap<string, readonly CountryCode[]> {
  const index = new Map<string, Set<CountryCode>>()
  for (const [country, name] of entries()) {
    const words = wordsOf(name)
    for (const surname of FAMILY_FIRST.has(country) ? [words[0], words.at(-1)] : [words.at(-1)]) {
      if (surname === undefined) continue
      const countries = index.get(surname)
      if (countries === undefined) index.set(surname, new Set([country]))
      else countries.add(country)
    }
  }
  return new Map([...index].map(([surname, countries]) => [surname, [...countries]]))
}

function* entries(): Generator<[CountryCode, string]> {
  for (const [country, names] of Object.entries(data.holders)) for (const name of names) yield [country, name]
}

/** The words that identify a name: no initials, no generational suffix. */
function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s.,-]+/)
    .filter((word) => word.length > 1 && word !== 'jr' && word !== 'sr')
}

function fold(text: string): string {
  return foldDiacritics(normalise(text))
}

const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'HU', 'JP', 'KH', 'KP', 'KR', 'TW', 'VN'])
