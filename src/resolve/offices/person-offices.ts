import { spelledOut } from '../../gazetteer/offices.js'
import { isRank } from '../../gazetteer/ranks.js'
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
  const titled = mentions.filter(({ title }) => !isForm(title))
  const ranks = mentions.filter(({ title }) => isForm(title))
  if (titled.length === 0) return { people, offices: ranks.slice(0, 1).map((rank) => [readOffice(rank)]) }
  return { people, offices: group(titled.map(readOffice)) }
}

/** `General`, `Professor`: a way to address somebody as much as an office. */
function isForm(title: string): boolean {
  return isRank(title) || title === 'Professor'
}

/** Long titles first, so that a short one finds the office that it shortens. */
function group(read: readonly ReadOffice[]): ReadOffice[][] {
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
  return [...members].sort((a, b) => weigh(b) - weigh(a) || a.mention.start - b.mention.start)[0] as ReadOffice
}

function weigh({ words, mention }: ReadOffice): number {
  return words.size * 4 + (spelledOut(mention.title) === undefined ? 2 : 0) + (mention.country === undefined ? 0 : 1)
}

function startOf(members: readonly ReadOffice[]): number {
  return members[0]?.mention.start ?? 0
}
