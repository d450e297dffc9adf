import { lowerBound } from '../../document/sorted.js'
import type { CountryCode } from '../../model.js'
import type { PersonOffices } from './person-offices.js'
import type { Setting } from './setting.js'

/**
 * `Greece helps North Macedonia. The two countries' defence ministers, Evangelos Apostolakis and Radmila Šekerinska, agreed`: where one of
 * two who share a title is known to be of one of the two countries named there, the other one is of the other. Adds to `nations`.
 */
export function pairUp(
  setting: Setting,
  persons: readonly PersonOffices[],
  nations: (CountryCode | undefined)[],
): void {
  for (const [at, [one, two, ...more]] of holdersByTitle(persons)) {
    if (one === undefined || two === undefined || more.length > 0) continue
    const known = nations[one] ?? nations[two]
    const open = nations[one] === undefined ? one : nations[two] === undefined ? two : undefined
    if (known === undefined || open === undefined) continue
    const [first, second, third] = countriesAt(setting, at)
    if (third !== undefined || first === undefined || second === undefined) continue
    if (known === first) nations[open] = second
    else if (known === second) nations[open] = first
  }
}

/** Who holds the title that begins at each token; one title of several people stands once. */
function holdersByTitle(persons: readonly PersonOffices[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  persons.forEach(({ offices }, index) => {
    for (const { mention } of offices.flat()) {
      if (mention.ofState !== true || mention.country !== undefined) continue
      const known = holders.get(mention.firstToken)
      if (known === undefined) holders.set(mention.firstToken, [index])
      else if (!known.includes(index)) known.push(index)
    }
  })
  return holders
}

/** The countries that the sentence of a token names and, where it names none, the one before. */
function countriesAt(setting: Setting, token: number): readonly CountryCode[] {
  const sentence = lowerBound(setting.document.sentences, ({ endToken }) => endToken, token + 1)
  const here = setting.countriesIn(sentence).filter(({ firstToken }) => firstToken < token)
  const named = here.length > 0 || sentence === 0 ? here : setting.countriesIn(sentence - 1)
  return [...new Set(named.map(({ country }) => country))]
}
