import type { OfficeHead } from '../../gazetteer/offices.js'
import type { Draft } from './complement-reading.js'
import type { Front } from './front.js'
import type { OfficeScope } from './title-phrase.js'

/** What an office belongs to, by the kind of title where its words do not say. */
export function scopeOf(
  { officeClass, singular }: OfficeHead,
  front: Front,
  { scope, hasNoun, countries }: Draft,
): OfficeScope {
  if (scope !== 'none') return scope
  if (countries.length > 0 || SOVEREIGN.has(officeClass)) return 'state'
  if (officeClass === 'company' || (hasNoun && officeClass !== 'spokesperson')) return 'organization'
  const isBare = !hasNoun && front.firstToken === front.head && front.countries.length === 0
  if (isBare && ANYBODYS.has(singular)) return 'none'
  return OF_STATES.has(officeClass) ? 'state' : 'none'
}

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
