import type { CountryCode } from '../../model.js'
import type { Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'

/** What has been read of a noun phrase, so far. */
export interface NounDraft {
  readonly scene: Scene
  readonly limit: number
  /** The token at which to read on. */
  at: number
  readonly cuts: TokenRange[]
  country: CountryCode | undefined
  portfolios: readonly string[]
  scope: OfficeScope
  isInstitution: boolean
  isNamed: boolean
  isAcronym: boolean
  /** Lower-case words that no gazetteer knows. */
  unknown: number
  words: number
}

export function openNoun(scene: Scene, at: number, limit: number): NounDraft {
  return {
    scene,
    limit,
    at,
    cuts: [],
    country: undefined,
    portfolios: [],
    scope: 'none',
    isInstitution: false,
    isNamed: false,
    isAcronym: true,
    unknown: 0,
    words: 0,
  }
}

export function advance(noun: NounDraft, to: number, words = 1): true {
  noun.at = to
  noun.words += words
  return true
}
