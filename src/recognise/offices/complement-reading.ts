import type { OfficeHead } from '../../gazetteer/offices.js'
import type { CountryCode } from '../../model.js'
import type { Front } from './front.js'
import type { Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'

/** What has been read of a title behind its head noun, so far. */
export interface Draft {
  /** The token at which to read on. */
  at: number
  readonly cuts: TokenRange[]
  countries: readonly CountryCode[]
  isOwner: boolean
  portfolios: readonly string[]
  scope: OfficeScope
  hasNoun: boolean
}

/** One reading of a title forwards: what stands before the head is known, nothing is read beyond `limit`. */
export interface Reading {
  readonly scene: Scene
  readonly kind: OfficeHead
  readonly front: Front
  readonly limit: number
  readonly draft: Draft
}

/** Reads one more part that begins with `link` (`of`, `for`, `to`, ...); false where it is no such part. */
export type PartRule = (reading: Reading, link: string) => boolean

/** What ends a phrase that stands behind a comma. */
export const ENDS: ReadonlySet<string> = new Set([',', ';', '.', ')', ''])
