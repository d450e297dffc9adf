import { wordSet } from '../../document/word-lists.js'
import { setAside } from './asides.js'
import { ACTING, JOINT, PLACED } from './tags.js'
import type { Term } from './term.js'

/** Commas, `and`, `together with` between two actors become part of their list: `#Actor+` takes it whole. */
export function joinActors(terms: readonly Term[]): readonly Term[] {
  setAside(terms)
  for (let i = 2; i < terms.length; i++) {
    if (isAttached(terms, i)) (terms[i] as Term).tags = PLACED.Person
    // `defence ministers of Türkiye and Somalia`: the second is where the first is.
    const isPlaced = terms[i - 2]?.tags.isPlaced && JOINTS.has((terms[i - 1] as Term).normal)
    if (isPlaced && terms[i]?.tags === ACTING.Country) (terms[i] as Term).tags = PLACED.Country
  }
  for (let i = 1; i < terms.length - 1; i++) {
    if (!isActing(terms[i - 1]) || !JOINTS.has((terms[i] as Term).normal)) continue
    let end = i
    while (end < terms.length && end - i < 4 && JOINTS.has((terms[end] as Term).normal)) end++
    if (!isActing(terms[end]) || (end === i + 1 && isTeller(terms, i))) continue
    for (let k = i; k < end; k++) (terms[k] as Term).tags = JOINT
  }
  return terms
}

/** `under a contract with Nurol, Minister Kone told parliament`: after the comma comes who says it. */
function isTeller(terms: readonly Term[], comma: number): boolean {
  return terms[comma]?.tags.has('Comma') === true && terms[comma + 2]?.tags.has('Say') === true
}

/** `state secretary to Mr Jonson`, `in the cabinet of Mario Monti`: a person who only says who another one is. */
function isAttached(terms: readonly Term[], at: number): boolean {
  const tags = terms[at]?.tags
  if (tags !== ACTING.Person && tags !== ACTING.Office) return false
  return ATTACHING.has((terms[at - 1] as Term).normal) && !LISTING.has((terms[at - 2] as Term).normal)
}

function isActing(term: Term | undefined): boolean {
  return term?.tags.isActor === true
}

const ATTACHING = wordSet('of to under for from about against before since than like')

const LISTING = wordSet('signatures those signature names that')

const JOINTS = wordSet(
  ', and & together with along as well alongside - – / plus his her their guest colleague counterpart host friend guests colleagues counterparts hosts friends opposite number numbers',
)
