import { endOfExtension, endOfRank, type OfficeHead, officeHead } from '../../gazetteer/offices.js'
import type { CountryCode, OfficeTime, Sentence, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { isOfTheDay, readComplement } from './complement.js'
import { readFront } from './front.js'
import { edgeOfName } from './holder.js'
import { nextPerson, type Scene } from './scene.js'
import { beginsTitle } from './title-start.js'
import { MODIFIER, titleWord } from './title-word.js'
import { isOffice } from './worth.js'

/** Tokens from the first up to, not including, the second. */
export type TokenRange = readonly [number, number]

/**
 * What an office belongs to: a state, an organization that is none of a state (a company, a bloc, a party), or nothing that the title says.
 */
export type OfficeScope = 'state' | 'organization' | 'none'

/** One title in the text: its head noun with what stands before and after it. */
export interface TitlePhrase {
  readonly head: number
  readonly kind: OfficeHead
  /** The first token with article, country and words of time. */
  readonly edge: number
  /** The title proper, without what `edge` adds. */
  readonly firstToken: number
  /** After the title, a country at its end included. */
  readonly endToken: number
  /** What is no part of the title inside it: the country, words of time. */
  readonly cuts: readonly TokenRange[]
  /** Those that the phrase says; several where the head is plural. */
  readonly countries: readonly CountryCode[]
  readonly portfolios: readonly string[]
  readonly time: OfficeTime
  /** `the`, `his`, `a`, `'s`, or nothing. */
  readonly determiner: string
  readonly scope: OfficeScope
}

/** No title is longer. */
const LONGEST_TITLE = 60

/** The title whose head noun is token `head`, or nothing when the word heads none there. Reads no further back than `floor`. */
export function readTitle(scene: Scene, sentence: Sentence, head: number, floor: number): TitlePhrase | undefined {
  const { tokens } = scene
  const { lexeme } = tokens[head] as Token
  const found = officeHead(lexeme)
  if (found === undefined || isInsideRank(tokens, head, sentence)) return undefined
  const limit = nextPerson(scene, head + 1, Math.min(sentence.endToken, head + LONGEST_TITLE))
  if ((titleWord(lexeme) & MODIFIER) !== 0 && beginsTitle(scene, head + 1, limit)) return undefined
  const isPremier = found.singular === 'minister' && PREMIER_WORDS.has(normAt(tokens, head - 1))
  const kind: OfficeHead = isPremier ? { ...found, officeClass: 'state' } : found
  const extended = endOfExtension(tokens, head + 1, limit, kind) ?? head + 1
  const front = readFront(scene, sentence, head, kind, floor)
  const name = scene.persons.hasStarting(limit) ? edgeOfName(scene, limit, extended) : limit
  const back = readComplement(scene, kind, front, extended, name)
  const countries = front.countries.length > 0 && !back.isOwner ? front.countries : back.countries
  const title: TitlePhrase = {
    head,
    kind,
    edge: front.edge,
    firstToken: front.firstToken,
    endToken: back.endToken,
    cuts: front.cuts.concat(back.cuts),
    countries: countries.length > 0 ? countries : front.countries,
    portfolios: back.portfolios.length > 0 ? back.portfolios : front.portfolios,
    time: front.time === 'current' && isOfThen(scene, back.endToken) ? 'former' : front.time,
    determiner: front.determiner,
    scope: front.scope === 'organization' ? 'organization' : back.scope,
  }
  return isOffice(scene, title) ? title : undefined
}

/** `defence ministers then`, `foreign minister at the time` */
function isOfThen(scene: Scene, end: number): boolean {
  const { tokens } = scene
  if (normAt(tokens, end) === 'then') return tokens[end + 1]?.lexeme.kind === 'punctuation'
  return isOfTheDay(scene, end)
}

/** `Prime Minister`, `Chief Minister`: a head of government has no portfolio. */
const PREMIER_WORDS: ReadonlySet<string> = new Set(['prime', 'chief'])

/** `Air Chief Marshal`, `Wing Commander`: the word is a part of a rank. */
function isInsideRank(tokens: readonly Token[], head: number, { firstToken, endToken }: Sentence): boolean {
  for (let at = Math.max(firstToken, head - 2); at <= head; at++) {
    const end = endOfRank(tokens, at, endToken)
    if (end !== undefined && end > head && normAt(tokens, end) !== 'of') return true
  }
  return false
}
