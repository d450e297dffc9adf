import type { CountryCode, OfficeMention, TokenSpan } from '../../model.js'
import type { PersonOffices } from './person-offices.js'
import { areCompatible, readOffice } from './same-office.js'

/**
 * The places that mean a person by the office alone: a later `the Ukrainian Defense Minister`, `the Minister`. Each is given to the
 * one person who holds that office of that country; where two could be meant, to nobody.
 *
 * @param nations the country of each person, by index of `persons`.
 * @returns by index of `persons` the mentions that mean each, in the order of the text.
 */
export function attachTitles(
  alone: readonly OfficeMention[],
  persons: readonly PersonOffices[],
  nations: readonly (CountryCode | undefined)[],
): readonly (readonly TokenSpan[] | undefined)[] {
  const attached: (TokenSpan[] | undefined)[] = persons.map(() => undefined)
  if (alone.length === 0) return attached
  const holders = indexHolders(persons)
  for (const mention of alone) {
    const { title, key } = readOffice(mention)
    const index = onlyHolder(holders.get(title.isBare ? title.bareKey : key) ?? [], mention, nations)
    if (index === undefined) continue
    const { start, end, text, firstToken, endToken, sentence } = mention
    const span = { start, end, text, firstToken, endToken, sentence }
    const own = attached[index]
    if (own === undefined) attached[index] = [span]
    else own.push(span)
  }
  return attached
}

function onlyHolder(
  holders: readonly number[],
  { country }: OfficeMention,
  nations: readonly (CountryCode | undefined)[],
): number | undefined {
  let only: number | undefined
  for (const index of holders) {
    if (!areCompatible(country, nations[index])) continue
    if (only !== undefined) return undefined
    only = index
  }
  return only
}

/** Who holds each office, by its key and, for `the minister`, by its head alone. */
function indexHolders(persons: readonly PersonOffices[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  persons.forEach(({ offices }, index) => {
    for (const members of offices)
      for (const { key, title } of members) {
        addHolder(holders, key, index)
        addHolder(holders, title.bareKey, index)
      }
  })
  return holders
}

function addHolder(holders: Map<string, number[]>, key: string, index: number): void {
  const list = holders.get(key)
  if (list === undefined) holders.set(key, [index])
  else if (list.at(-1) !== index) list.push(index)
}
