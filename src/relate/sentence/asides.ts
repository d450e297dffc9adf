import { ACTING, JOINT, PLACED } from './tags.js'
import type { Term } from './term.js'

/** How long a clause between commas may be, in terms. */
const LONGEST = 16

/**
 * `Athens, which has a dispute with Ankara, is due to renew its pact`: whoever is named in a clause aside that speaks of no agreement
 * does nothing in the main one.
 */
export function setAside(terms: readonly Term[]): void {
  for (let i = 2; i < terms.length; i++) {
    if (!terms[i]?.tags.isRelative || !terms[i - 1]?.tags.has('Comma') || !terms[i - 2]?.tags.isActor) continue
    const end = asideEnd(terms, i)
    if (end === undefined) continue
    for (let k = i + 1; k < end; k++) place(terms[k] as Term)
    if (goesOn(terms, end)) for (let k = i - 1; k <= end; k++) (terms[k] as Term).tags = JOINT
  }
}

/** `Han Min-koo, who heads it, and the ambassador`: the list goes on behind the clause. */
function goesOn(terms: readonly Term[], comma: number): boolean {
  if (terms[comma + 1]?.normal !== 'and') return false
  return [comma + 2, comma + 3].some((at) => terms[at]?.tags.isActor && !terms[at]?.tags.has('Joint'))
}

/** The comma that closes the clause, unless it says something of an agreement. */
function asideEnd(terms: readonly Term[], first: number): number | undefined {
  for (let i = first + 1; i < Math.min(terms.length, first + LONGEST); i++) {
    const { tags } = terms[i] as Term
    if (tags.has('Comma')) return i
    if (tags.has('Act') || tags.has('Agreement') || tags.has('Stop')) return undefined
  }
  return undefined
}

function place(term: Term): void {
  const kind = KINDS.find((one) => term.tags === ACTING[one])
  if (kind !== undefined) term.tags = PLACED[kind]
}

const KINDS = ['Person', 'Ministry', 'Organization', 'Country'] as const
