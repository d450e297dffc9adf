import { PASSING_TASKS, spelledOut } from '../../gazetteer/offices.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import type { Scene } from './scene.js'
import type { TitlePhrase } from './title-phrase.js'

/**
 * Whether a phrase names an office at all: `head of the State Space Agency`, not `head of the delegation`; `Army chief`, not `chief`;
 * `First Lady`, not `lady`.
 */
export function isOffice({ tokens, persons }: Scene, title: TitlePhrase): boolean {
  const { head, kind, firstToken, endToken, countries, determiner } = title
  const isBare = firstToken === head && endToken === head + 1
  // `people's deputy`
  if (kind.singular === 'deputy' && normAt(tokens, firstToken) === 'people') return true
  if (kind.singular === 'deputy')
    return (isBare || (endToken === head + 1 && normAt(tokens, head - 1) === 'principal')) && OWNERS.has(determiner)
  // `Representative Al Green`, a legislator
  if (
    kind.singular === 'representative' &&
    isBare &&
    tokens[head]?.lexeme.casing === 'title' &&
    persons.hasStarting(endToken)
  )
    return true
  if (NEEDS_MORE.has(kind.singular) && isBare && countries.length === 0 && !isAbbreviation(tokens[head])) return false
  if (kind.singular === 'lord') return firstToken < head && normAt(tokens, head - 1) === 'sea'
  if (kind.singular === 'lady') return firstToken < head && normAt(tokens, head - 1) === 'first'
  if (kind.officeClass === 'royal')
    return (firstToken < head && normAt(tokens, head - 1) === 'crown') || endToken > head + 1
  if (kind.singular === 'member' && (isBare || isOfParty(tokens, title))) return false
  if (kind.singular === 'diplomat' && !isTopDiplomat(tokens, title)) return false
  if (kind.officeClass === 'leader' || kind.singular === 'member')
    return !PASSING_TASKS.has(normAt(tokens, endToken - 1)) && (!isOfState(tokens, head) || countries.length > 0)
  return true
}

/** `a head of state`, `heads of state and government`: a way to speak of presidents; `the Mozambican head of state` is one. */
function isOfState(tokens: readonly Token[], head: number): boolean {
  return normAt(tokens, head + 1) === 'of' && normAt(tokens, head + 2) === 'state'
}

/** `member of the Polish People's Party (PSL)` */
function isOfParty(tokens: readonly Token[], { head, endToken }: TitlePhrase): boolean {
  let last = endToken - 1
  if (normAt(tokens, last) === ')') while (last > head && normAt(tokens, last) !== '(') last--
  return PARTIES.has(normAt(tokens, normAt(tokens, last) === '(' ? last - 1 : last))
}

/** `the EU's top diplomat`; `a former French diplomat` holds no office. */
function isTopDiplomat(tokens: readonly Token[], { head, determiner, time }: TitlePhrase): boolean {
  return CHIEFS.has(normAt(tokens, head - 1)) || (determiner === '' && time === 'current')
}

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && spelledOut(token.lexeme.text) !== undefined
}

/** `his deputy, Jane Doe`; a deputy without an owner is a member of parliament or a part of another title. */
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', "'s"])
/** A member of these has no office for it. */
const PARTIES: ReadonlySet<string> = new Set([
  'party',
  'movement',
  'opposition',
  'coalition',
  'family',
  'community',
  'nato',
  'eu',
])
const CHIEFS: ReadonlySet<string> = new Set(['top', 'chief', 'senior', 'leading'])
const NEEDS_MORE: ReadonlySet<string> = new Set([
  'head',
  'chief',
  'director',
  'manager',
  'official',
  'representative',
  'executive',
  'boss',
  'officer',
  'leader',
  'assistant',
  'aide',
  'counsel',
  'owner',
  'member',
  'controller',
  'inspector',
  'attorney',
  'chair',
  'fellow',
  'marshal',
])

/** Whether a title without a name beside it points at one person: `the Ukrainian Defense Minister`, not `a minister` or `ministers`. */
export function standsAlone({ tokens }: Scene, { kind, head, determiner, countries }: TitlePhrase): boolean {
  if (kind.isPlural || !SINGLE.has(kind.officeClass)) return false
  if (isAbbreviation(tokens[head]) && determiner === '' && countries.length === 0) return false
  return determiner === 'the' || determiner === "'s" || countries.length > 0 || tokens[head]?.lexeme.casing === 'title'
}

const SINGLE: ReadonlySet<string> = new Set([
  'state',
  'minister',
  'diplomat',
  'speaker',
  'leader',
  'military',
  'spokesperson',
])
