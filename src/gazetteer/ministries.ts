import type { CountryCode } from '../model.js'
import { ministryNames } from './ministries.ready.js'
import { PhraseIndex } from './phrase-index.js'

/** A ministry that goes by a name of its own: `the Pentagon`, `the Foreign Office`, `MoD`. */
export interface NamedMinistry {
  readonly portfolios: readonly string[]
  /** Absent where several countries use the name: `MoD`. */
  readonly country?: CountryCode
  readonly acronym: boolean
}

export const namedMinistries = new PhraseIndex<NamedMinistry>(ministryNames)
