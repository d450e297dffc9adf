import { codesOf, countriesFrom, isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { ENDS, type Reading } from './complement-reading.js'

/** `of Ukraine`, `of the Republic of Poland`, `of the Government of India`, `in the State of Kuwait`: the owner, cut away. */
export function readOwner({ scene: { tokens, countries }, kind, draft, limit }: Reading, link: string): boolean {
  if (link !== 'of' && link !== 'from' && !(link === 'in' && isFormal(draft.at + 1))) return false
  const start = isGovernment(draft.at + 1) ? draft.at + 2 : isGovernment(draft.at + 2) ? draft.at + 3 : draft.at
  const run = countriesFrom(countries, tokens, start + 1, limit)
  const form = run?.countries[0]?.form
  if (run === undefined || form === 'capital' || form === 'metonym' || form === 'demonym') return false
  const edge = kind.isPlural ? run.edge : (run.countries[0]?.endToken ?? run.edge)
  if (isPossessive(tokens[edge]) || (edge < limit && continuesName(edge))) return false
  if (draft.scope !== 'organization' || normAt(tokens, draft.at - 1) === 'party') {
    if (draft.scope === 'organization') draft.scope = 'state'
    draft.countries = kind.isPlural ? codesOf(run) : codesOf(run).slice(0, 1)
    draft.isOwner = true
  }
  draft.cuts.push([draft.at, edge])
  draft.at = edge
  return true

  /** `the State of`; `in Kuwait` is as often where the minister is. */
  function isFormal(at: number): boolean {
    return normAt(tokens, at) === 'the' && FORMS_OF_STATE.has(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === 'of'
  }
  function isGovernment(at: number): boolean {
    return normAt(tokens, at) === 'government' && normAt(tokens, at + 1) === 'of'
  }
  function continuesName(at: number): boolean {
    const token = tokens[at]
    if (token === undefined || token.gap !== 'space' || token.lexeme.kind !== 'word') return false
    return token.lexeme.casing === 'title' && !HEAD_STARTS.has(token.lexeme.norm)
  }
}

/** `Rustem Umerov, Minister of Defence, Ukraine;`: the owner stands behind a comma. */
export function readOwnerBehind({ scene: { tokens, countries }, front, draft, limit }: Reading): void {
  if (draft.countries.length > 0 || front.countries.length > 0 || draft.scope === 'organization') return
  const country = normAt(tokens, draft.at) === ',' ? countries.starting(draft.at + 1) : undefined
  if (country?.form !== 'name' || country.endToken > limit || !ENDS.has(normAt(tokens, country.endToken))) return
  draft.countries = [country.country]
  draft.isOwner = true
  draft.cuts.push([draft.at, country.endToken])
  draft.at = country.endToken
}

const FORMS_OF_STATE: ReadonlySet<string> = new Set(['state', 'kingdom', 'republic', 'sultanate', 'commonwealth'])
/** Words in capitals after a country that begin something new: `President of Ukraine Prime Minister ...`. */
const HEAD_STARTS: ReadonlySet<string> = new Set([
  'president',
  'prime',
  'minister',
  'mr',
  'mr.',
  'general',
  'gen.',
  'lieutenant',
  'his',
  'her',
])
