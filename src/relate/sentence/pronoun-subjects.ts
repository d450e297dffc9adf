import { wordSet } from '../../document/word-lists.js'
import type { Sentence, Token } from '../../model.js'
import { AGREEMENT_NOUNS } from '../lexicon/nouns.js'
import { SIGNING_LEMMAS, VERBS } from '../lexicon/verbs.js'
import { type ActorSpan, findActors } from './actors.js'
import type { Cast } from './cast.js'
import { TRADING } from './trade-phrase.js'

/** Whom `he` or `it` means, where it signs, or acts with somebody who is named: the person or the state spoken of last; looked up nowhere else. */
export function meantBy(cast: Cast, index: number, at: number, end: number): ActorSpan | undefined {
  const { sentences, tokens } = cast.document
  if ((tokens[at] as Token).lexeme.norm === 'it')
    return isSubject(cast, index, at) ? stateBefore(cast, index, at) : undefined
  if (!signs(tokens, at, end) && !hasCompany(cast, at)) return undefined
  const before = sentences[index - 1]
  return before && findActors(cast, before).find(({ kind }) => kind === 'Person')
}

function signs(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(at + 4, end); i++) if (isActOf((tokens[i] as Token).lexeme.norm)) return true
  return false
}

function isActOf(norm: string): boolean {
  return TRADING.has(norm) || SIGNING_LEMMAS.has(VERBS.get(norm)?.lemma ?? '')
}

/** `he and General Anil Chauhan` */
function hasCompany({ document: { tokens }, personAt }: Cast, at: number): boolean {
  if (tokens[at + 1]?.lexeme.norm !== 'and') return false
  for (let first = at + 2; first <= at + 2 + LONGEST_TITLE; first++) if (personAt.has(first)) return true
  return false
}

/** How many tokens of a title may stand before the name. */
const LONGEST_TITLE = 6

/** `It has had a memorandum with Libya since 2020`, `Patria said it had won a contract`: a state or a company, no agreement. */
export function isSubject(cast: Cast, index: number, at: number): boolean {
  const { tokens, sentences } = cast.document
  if (!HAVING.has(tokens[at + 1]?.lexeme.norm ?? '')) return false
  const { endToken } = sentences[index] as Sentence
  for (let i = at + 2; i < Math.min(at + 12, endToken); i++)
    if (AGREEMENT_NOUNS.has((tokens[i] as Token).lexeme.norm)) return stateBefore(cast, index, at) !== undefined
  return false
}

/** The nearest state or organization before `it` in its sentence, else the first one of the sentence before. */
function stateBefore(cast: Cast, index: number, at: number): ActorSpan | undefined {
  const isState = ({ kind, acts }: ActorSpan): boolean => acts && STATES.has(kind)
  const own = findActors(cast, cast.document.sentences[index] as Sentence).filter(
    (span) => span.end <= at && isState(span),
  )
  const before = cast.document.sentences[index - 1]
  return own.at(-1) ?? (before && findActors(cast, before).find(isState))
}

export const PRONOUNS = wordSet('he she it')

const HAVING = wordSet('has had have will is plans wants won signed would')

const STATES: ReadonlySet<ActorSpan['kind']> = new Set(['Country', 'Organization', 'Ministry'])
