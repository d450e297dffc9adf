import { checkEntries } from './dictionary/check-entries.js'
import type { DictionaryEntries, DictionaryKind } from './dictionary/entries.js'
import { KnownPhrases } from './dictionary/known-phrases.js'

/** One list of entries for each kind, with those of all dictionaries in their order. */
export type DictionaryLists = {
  readonly [List in keyof Omit<DictionaryEntries, '$schema'>]-?: NonNullable<DictionaryEntries[List]>
}

/** The user's own names, ready to be looked up. Made by `compileDictionary`; good for any number of articles. */
export interface Dictionary {
  readonly lists: DictionaryLists
  /** Names and aliases, and what is ignored; the topics' terms are apart. */
  readonly phrases: KnownPhrases
  /** By the number of a phrase: its list, and its entry there. */
  readonly owners: { readonly list: Uint8Array; readonly entry: Int32Array }
}

/** Who a phrase is the name of. */
export interface Owner {
  readonly list: OwnerList
  /** Index into that list. */
  readonly entry: number
}

const OWNER_LISTS = ['people', 'ministries', 'organizations', 'countries', 'ignore'] as const

export type OwnerList = (typeof OWNER_LISTS)[number]

/** The kind of mention that a list's phrases give. */
export const KIND_OF_LIST: Readonly<Record<Exclude<OwnerList, 'ignore'>, DictionaryKind>> = {
  people: 'person',
  ministries: 'ministry',
  organizations: 'organization',
  countries: 'country',
}

/**
 * Makes dictionaries ready for `extract`: `extract(text, { dictionary: compileDictionary(entries) })`. Where entries of several
 * disagree, the earlier one counts. Takes about a microsecond for each entry.
 *
 * @throws {DictionaryError} at the first field that is wrong; its `path` says where.
 */
export function compileDictionary(...entries: readonly DictionaryEntries[]): Dictionary {
  return indexEntries(entries.map(checkEntries))
}

/** As `compileDictionary`, of entries that have been checked. */
export function indexEntries(entries: readonly DictionaryEntries[]): Dictionary {
  const lists = joined(entries)
  const capacity = countPhrases(lists)
  const phrases = new KnownPhrases(capacity)
  const owners = { list: new Uint8Array(capacity), entry: new Int32Array(capacity) }
  let number = 0
  OWNER_LISTS.forEach((list, listNumber) => {
    eachPhrase(lists, list, (phrase, entry) => {
      phrases.add(phrase)
      owners.list[number] = listNumber
      owners.entry[number] = entry
      number++
    })
  })
  return { lists, phrases, owners }
}

/** Whom a phrase of the index names. */
export function ownerOf({ owners }: Dictionary, phrase: number): Owner {
  return { list: OWNER_LISTS[owners.list[phrase] as number] as OwnerList, entry: owners.entry[phrase] as number }
}

function joined(entries: readonly DictionaryEntries[]): DictionaryLists {
  const all = <Item>(listOf: (one: DictionaryEntries) => readonly Item[] | undefined): readonly Item[] =>
    ([] as Item[]).concat(...entries.map((one) => listOf(one) ?? []))
  return {
    people: all(({ people }) => people),
    ministries: all(({ ministries }) => ministries),
    organizations: all(({ organizations }) => organizations),
    topics: all(({ topics }) => topics),
    countries: all(({ countries }) => countries),
    ignore: all(({ ignore }) => ignore),
  }
}

function countPhrases({ people, ministries, organizations, countries, ignore }: DictionaryLists): number {
  let count = people.length + ministries.length + organizations.length + ignore.length
  for (const list of [people, ministries, organizations, countries])
    for (const { aliases } of list) if (aliases !== undefined) count += aliases.length
  return count
}

function eachPhrase(lists: DictionaryLists, list: OwnerList, visit: (phrase: string, entry: number) => void): void {
  if (list === 'ignore') {
    lists.ignore.forEach((ignored, entry) => {
      visit(typeof ignored === 'string' ? ignored : ignored.text, entry)
    })
    return
  }
  if (list === 'countries') {
    lists.countries.forEach(({ aliases }, entry) => {
      for (const alias of aliases) visit(alias, entry)
    })
    return
  }
  lists[list].forEach(({ name, aliases }, entry) => {
    visit(name, entry)
    if (aliases !== undefined) for (const alias of aliases) visit(alias, entry)
  })
}
