import type { CountryCode, OfficeMention, TokenSpan } from '../../model.js'
import { isBareHead } from './office-words.js'
import type { PersonOffices } from './person-offices.js'
import { areCompatible, type ReadOffice, readOffice } from './same-office.js'

/**
 * The places that mean a person by the office alone: a later `the Ukrainian Defense Minister`, `the Minister`. Each is given to the
 * one person who holds that office of that country; where two could be meant, to nobody.
 *
 * @param nations the country of each person, by index of `persons`.
 * @returns for each of `persons` the mentions that mean it, in the order of the text.
 */
export function attachTitles(
  alone: readonly OfficeMention[],
  persons: readonly PersonOffices[],
  nations: ReadonlyMap<number, CountryCode>,
): readonly (readonly TokenSpan[])[] {
  const holders = indexHolders(persons)
  const attached: TokenSpan[][] = persons.map(() => [])
  for (const mention of alone) {
    const office = readOffice(mention)
    const candidates = (holders.get(isBareHead(office.words) ? bareKey(office) : office.key) ?? []).filter((index) =>
      areCompatible(mention.country, nations.get(index)),
    )
    const [only, another] = candidates
    if (only === undefined || another !== undefined) continue
    const { start, end, text, firstToken, endToken, sentence } = mention
    attached[only]?.push({ start, end, text, firstToken, endToken, sentence })
  }
  return attached
}

/** Who holds each office, by its key and, for `the minister`, by its head alone. */
function indexHolders(persons: readonly PersonOffices[]): ReadonlyMap<string, number[]> {
  const holders = new Map<string, number[]>()
  persons.forEach(({ offices }, index) => {
    const keys = new Set(offices.flat().flatMap((office) => [office.key, bareKey(office)]))
    for (const key of keys) {
      const list = holders.get(key)
      if (list === undefined) holders.set(key, [index])
      else list.push(index)
    }
  })
  return holders
}

/** `the minister` may be any minister, but no prime minister; `the president` no vice president. */
function bareKey({ words }: ReadOffice): string {
  if (words.has('prime')) return 'prime minister'
  if (words.has('vice') || words.has('deputy')) return 'deputy'
  const head = ['president', 'minister', 'secretary', 'chancellor', 'ambassador', 'commander', 'speaker'].find((word) =>
    words.has(word),
  )
  return head ?? [...words].sort().join(' ')
}
