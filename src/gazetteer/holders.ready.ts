import { identifyingWords } from './holder-words.js'
import data from './offices-holders.json' with { type: 'json' }

/** By the longest word of each name: the countries of those who bear it, each with the words of the name. */
export function holdersByWord(): Map<string, string> {
  const rows = new Map<string, string>()
  for (const [country, name] of holders()) {
    const words = identifyingWords(name)
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
    const row = [country, ...words].join(' ')
    const others = rows.get(longest)
    rows.set(longest, others === undefined ? row : `${others},${row}`)
  }
  return rows
}

/** By surname: the countries of those who bear it. */
export function holdersBySurname(): Map<string, string> {
  const countries = new Map<string, Set<string>>()
  for (const [country, name] of holders()) {
    const words = identifyingWords(name)
    for (const surname of FAMILY_FIRST.has(country) ? [words[0], words.at(-1)] : [words.at(-1)])
      if (surname !== undefined) countries.set(surname, (countries.get(surname) ?? new Set()).add(country))
  }
  return new Map([...countries].map(([surname, known]) => [surname, [...known].join(' ')]))
}

function* holders(): Generator<[country: string, name: string]> {
  for (const [country, names] of Object.entries(data.holders)) for (const name of names) yield [country, name]
}

const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'HU', 'JP', 'KH', 'KP', 'KR', 'TW', 'VN'])
