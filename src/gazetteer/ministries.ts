import type { CountryCode } from '../model.js'
import data from './ministries.json' with { type: 'json' }
import { indexPhrases, type PhraseIndex } from './phrase-index.js'
import type { Phrase } from './trie.js'

/** A ministry that goes by a name of its own: `the Pentagon`, `the Foreign Office`, `MoD`. */
export interface NamedMinistry {
  readonly portfolios: readonly string[]
  /** Absent where several countries use the name: `MoD`. */
  readonly country?: CountryCode
  readonly acronym: boolean
}

interface Entry {
  readonly country?: string
  readonly portfolios: readonly string[]
  readonly names?: readonly string[]
  readonly acronyms?: readonly string[]
}

const ENTRIES: readonly Entry[] = data.ministries

let index: PhraseIndex<NamedMinistry> | undefined

/** Names are matched with their capitals, acronyms letter for letter. */
export function namedMinistries(): PhraseIndex<NamedMinistry> {
  index ??= indexPhrases(ENTRIES.flatMap(phrases))
  return index
}

function phrases({ country, portfolios, names = [], acronyms = [] }: Entry): Phrase<NamedMinistry>[] {
  const ministry = { portfolios, ...(country && { country }) }
  return [
    ...names.map((text) => ({ text, value: { ...ministry, acronym: false }, caseRule: 'name' as const })),
    ...acronyms.map((text) => ({ text, value: { ...ministry, acronym: true }, caseRule: 'exact' as const })),
  ]
}
