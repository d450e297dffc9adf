import type { OfficeHead } from '../../gazetteer/offices.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import type { Draft } from './complement-reading.js'
import type { Front } from './front.js'
import type { Scene } from './scene.js'
import type { OfficeScope } from './title-phrase.js'

/** What an office belongs to, by the kind of title where its words do not say. */
export function scopeOf(
  { tokens }: Scene,
  { officeClass, singular }: OfficeHead,
  front: Front,
  { scope, hasNoun, countries }: Draft,
): OfficeScope {
  if (officeClass === 'expert' && countries.length === 0) return 'none'
  if (LOCAL.has(singular) && hasNoun) return 'state'
  if (singular === 'commander' && normAt(tokens, front.head - 1) === 'allied') return 'none'
  if (scope !== 'none') return scope
  if (isOfCommission(tokens, front)) return 'organization'
  const isBare = !hasNoun && front.firstToken === front.head && front.countries.length === 0
  if (isBare && singular === 'secretary' && isGeneral(tokens, front.head)) return 'none'
  if (countries.length > 0 || SOVEREIGN.has(officeClass)) return 'state'
  if (officeClass === 'company' || isManaging(tokens, front) || (hasNoun && officeClass !== 'spokesperson'))
    return 'organization'
  if (isBare && ANYBODYS.has(singular)) return 'none'
  return OF_STATES.has(officeClass) ? 'state' : 'none'
}

/** `Commission President Ursula von der Leyen`: the European one. */
function isOfCommission(tokens: readonly Token[], { head, firstToken }: Front): boolean {
  return normAt(tokens, head) === 'president' && firstToken === head - 1 && normAt(tokens, head - 1) === 'commission'
}

/** `Secretary General`, `secretary-general`: of a bloc, a union, a ministry; the bare title does not say. */
function isGeneral(tokens: readonly Token[], head: number): boolean {
  return (
    normAt(tokens, head + 1) === 'general' ||
    (normAt(tokens, head + 1) === '-' && normAt(tokens, head + 2) === 'general')
  )
}

/** `managing director`, `general manager`, `chief technology officer`: a company's. */
function isManaging(tokens: readonly Token[], { head, firstToken }: Front): boolean {
  if (firstToken >= head) return false
  const before = normAt(tokens, head - 1)
  if (before === 'managing' || (before === 'general' && normAt(tokens, head) === 'manager')) return true
  return normAt(tokens, head) === 'officer' && normAt(tokens, head - 2) === 'chief' && IN_COMPANIES.has(before)
}

/** `chief ... officer` */
const IN_COMPANIES: ReadonlySet<string> = new Set([
  'commercial',
  'communications',
  'executive',
  'financial',
  'growth',
  'marketing',
  'operating',
  'product',
  'revenue',
  'strategy',
  'technical',
  'technology',
])
/** Of a town or a province, and so of its state. */
const LOCAL: ReadonlySet<string> = new Set(['mayor', 'governor', 'gov.'])
/** Classes that belong to a state whatever follows. */
const SOVEREIGN: ReadonlySet<string> = new Set(['minister', 'diplomat', 'military', 'speaker'])
/** Without more said, these may be a company's as well. */
const ANYBODYS: ReadonlySet<string> = new Set(['chairman', 'chairwoman', 'chairperson', 'chair', 'director', 'manager'])
const OF_STATES: ReadonlySet<string> = new Set([
  'state',
  'leader',
  'spokesperson',
  'adviser',
  'legislator',
  'official',
  'royal',
])
