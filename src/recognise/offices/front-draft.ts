import type { CountryCode, OfficeTime, Sentence } from '../../model.js'
import type { Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'

/** What has been read of a title before its head noun, so far. */
export interface FrontDraft {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly head: number
  readonly isPlural: boolean
  /** No part begins before this token. */
  readonly lowest: number
  /** The first token with article, country and words of time. */
  edge: number
  /** The title proper, without what `edge` adds. */
  firstToken: number
  readonly cuts: TokenRange[]
  countries: readonly CountryCode[]
  portfolios: readonly string[]
  time: OfficeTime
  determiner: string
  scope: OfficeScope
}

export function openFront(
  scene: Scene,
  sentence: Sentence,
  head: number,
  isPlural: boolean,
  lowest: number,
): FrontDraft {
  return {
    scene,
    sentence,
    head,
    isPlural,
    lowest,
    edge: head,
    firstToken: head,
    cuts: [],
    countries: [],
    portfolios: [],
    time: 'current',
    determiner: '',
    scope: 'none',
  }
}

/** Takes everything from token `at` on into the title; what `edge` has passed since is cut. */
export function include(draft: FrontDraft, at: number): true {
  if (draft.edge < draft.firstToken) draft.cuts.push([draft.edge, draft.firstToken])
  draft.firstToken = at
  draft.edge = at
  return true
}

export function skipTime(draft: FrontDraft, time: OfficeTime, at: number): boolean {
  setTime(draft, time)
  draft.edge = at
  return true
}

export function setTime(draft: FrontDraft, time: OfficeTime): void {
  if (draft.time === 'current') draft.time = time
}
