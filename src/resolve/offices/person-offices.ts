import type { CountryCode, OfficeMention, PersonMention } from '../../model.js'
import { isSameOffice, type ReadOffice, readOffice } from './same-office.js'

/** One person with the offices that the text ties to him or her. */
export interface PersonOffices {
  readonly people: readonly PersonMention[]
  /** Each a group of mentions of one office, in the order of the text. */
  readonly offices: readonly (readonly ReadOffice[])[]
}

/** Groups the titles of one person into offices; a rank is one only where there is nothing else. */
export function officesOf(people: readonly PersonMention[], mentions: readonly OfficeMention[]): PersonOffices {
  if (mentions.length === 0) return { people, offices: NONE }
  const read = mentions.map(readOffice)
  const titled = read.filter(({ title }) => !title.isForm)
  return { people, offices: titled.length === 0 ? [read.slice(0, 1)] : group(titled) }
}

const NONE: PersonOffices['offices'] = []

/** Long titles first, so that a short one finds the office that it shortens. */
function group(read: readonly ReadOffice[]): ReadOffice[][] {
  if (read.length === 1) return [[...read]]
  const groups: ReadOffice[][] = []
  for (const office of [...read].sort((a, b) => b.words.size - a.words.size)) {
    const own = groups.find(
      (members) => members.some((member) => isSameOffice(member, office)) && agrees(members, office),
    )
    if (own === undefined) groups.push([office])
    else own.push(office)
  }
  for (const members of groups) members.sort((a, b) => a.mention.start - b.mention.start)
  return groups.sort((a, b) => startOf(a) - startOf(b))
}

function agrees(members: readonly ReadOffice[], { mention }: ReadOffice): boolean {
  const country = countryOf(members)
  return country === undefined || mention.country === undefined || country === mention.country
}

/** The country that the text gives the office, and why. */
export function countryOf(members: readonly ReadOffice[]): CountryCode | undefined {
  return members.find(({ mention }) => mention.country !== undefined)?.mention.country
}

/** The mention that says most: the most words, spelled out, with its country; a tie goes to the first. */
export function fullestOf(members: readonly ReadOffice[]): ReadOffice {
  if (members.length === 1) return members[0] as ReadOffice
  return [...members].sort((a, b) => weigh(b) - weigh(a) || a.mention.start - b.mention.start)[0] as ReadOffice
}

function weigh({ words, title, mention }: ReadOffice): number {
  return words.size * 4 + (title.isShort ? 0 : 2) + (mention.country === undefined ? 0 : 1)
}

function startOf(members: readonly ReadOffice[]): number {
  return members[0]?.mention.start ?? 0
}
