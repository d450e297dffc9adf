import { countriesFrom, isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import type { Reading } from './complement-reading.js'

/** `to Ukraine`, `High Commissioner in Ghana`, `to Papua New Guinea, Solomon Islands, and Vanuatu`: cut away where the owner is said as well. */
export function readDestination({ scene, kind, front, draft, limit }: Reading, link: string): boolean {
  const { tokens, countries } = scene
  const isEnvoy = kind.officeClass === 'diplomat' || normAt(tokens, front.head - 1) === 'high'
  if (link !== 'to' && !(link === 'in' && isEnvoy)) return false
  const run = countriesFrom(countries, tokens, draft.at + 1, limit)
  if (run === undefined || isPossessive(tokens[run.edge])) return false
  if (draft.isOwner || front.countries.length > 0) draft.cuts.push([draft.at, run.edge])
  draft.at = run.edge
  return true
}
