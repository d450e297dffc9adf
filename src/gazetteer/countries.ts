import { foldDiacritics, normalise } from '../document/lexeme.js'
import type { CountryCode, CountryForm } from '../model.js'
import gazetteer from './countries.json' with { type: 'json' }
import { countryNames } from './countries.ready.js'
import type { CaseRule } from './trie.js'
import type { WordTable } from './word-table.js'

/** A state or territory of ISO 3166-1, or Kosovo. Each alias stands in one list of one country, or in `ambiguous`. */
export interface CountryEntry {
  readonly id: CountryCode
  readonly alpha3: string
  /** The usual English short name. */
  readonly name: string
  readonly names?: readonly string[]
  readonly abbreviations?: readonly string[]
  readonly adjectives?: readonly string[]
  /** What its people are called, where the adjective does not say it. */
  readonly nouns?: readonly string[]
  readonly capitals?: readonly string[]
  readonly metonyms?: readonly string[]
  /** First halves of a pair: `Sino` in `Sino-Russian`. */
  readonly prefixes?: readonly string[]
  /** Aliases from the lists above that mean the country only where the article names it otherwise. */
  readonly weak?: readonly string[]
}

export interface CountryAlias {
  readonly text: string
  /** More than one: the article has to tell; the first is the usual one. */
  readonly countries: readonly CountryCode[]
  readonly form: CountryForm
  readonly caseRule: CaseRule
  readonly weak: boolean
}

interface Ambiguous {
  readonly alias: string
  readonly form: string
  readonly countries: readonly CountryCode[]
}

const entries = gazetteer.countries as readonly CountryEntry[]
const ambiguous: readonly Ambiguous[] = gazetteer.ambiguous

/** All entries, by alpha-2 code. */
export function countries(): readonly CountryEntry[] {
  return entries
}

/** By ISO 3166-1 alpha-2 (`UA`), in any case; `XK` is Kosovo. */
export function countryByCode(code: string): CountryEntry | undefined {
  byCode ??= new Map(entries.map((entry) => [entry.id, entry]))
  return byCode.get(code.toUpperCase())
}

/** By ISO 3166-1 alpha-3 (`UKR`), in any case; `XKX` is Kosovo. */
export function countryByAlpha3(alpha3: string): CountryEntry | undefined {
  byAlpha3 ??= new Map(entries.map((entry) => [entry.alpha3, entry]))
  return byAlpha3.get(alpha3.toUpperCase())
}

/**
 * By name or abbreviation, whatever its capitals and diacritics (`Türkiye`, `cote d’ivoire`, `UK`). Ambiguous and weak names
 * (`Korea`, `CAR`) are no one's.
 */
export function countryByName(name: string): CountryEntry | undefined {
  byName ??= countryNames()
  const norm = normalise(name.trim())
  const code = byName.get(norm) ?? byName.get(foldDiacritics(norm))
  return code === undefined ? undefined : countryByCode(code)
}

/** Every alias, prefixes apart, with what it says and how its capitals must stand. */
export function countryAliases(): CountryAlias[] {
  const aliases: CountryAlias[] = []
  for (const entry of entries) addAliases(entry, aliases)
  for (const { alias, form, countries } of ambiguous)
    aliases.push({ text: alias, countries, form: form as CountryForm, caseRule: 'name', weak: false })
  return aliases
}

/** Every first half of a pair (`Sino`), with its country. */
export function combiningForms(): { readonly text: string; readonly country: CountryCode }[] {
  return entries.flatMap(({ id, prefixes = [] }) => prefixes.map((text) => ({ text, country: id })))
}

function addAliases(entry: CountryEntry, aliases: CountryAlias[]): void {
  const countries = [entry.id]
  const add = (texts: readonly string[] | undefined, form: CountryForm, caseRule: CaseRule) => {
    if (texts === undefined) return
    for (const text of texts)
      aliases.push({ text, countries, form, caseRule, weak: entry.weak?.includes(text) ?? false })
  }
  add([entry.name], 'name', 'name')
  add(entry.names, 'name', 'name')
  add(entry.abbreviations, 'name', 'exact')
  add(entry.adjectives, 'demonym', 'name')
  add(entry.nouns, 'demonym', 'name')
  add(entry.capitals, 'capital', 'name')
  add(entry.metonyms, 'metonym', 'name')
}

let byCode: ReadonlyMap<string, CountryEntry> | undefined
let byAlpha3: ReadonlyMap<string, CountryEntry> | undefined
let byName: WordTable | undefined
