import { countriesBefore, isPossessiveAt } from './country-index.js'
import type { MinistryName, Place } from './ministry-name.js'
import { normAt } from './norm-at.js'

/**
 * `the ministry said`, `its ministry`, `the Polish ministry`: a ministry named elsewhere, to be found when mentions are resolved.
 */
export function bareForm({ tokens, countries, at, floor }: Place): MinistryName | undefined {
  if (normAt(tokens, at) !== 'ministry' || LINKS.has(normAt(tokens, at + 1))) return undefined
  const run = countriesBefore(countries, tokens, at)
  const country = run !== undefined && run.edge >= floor ? run.countries[run.countries.length - 1]?.country : undefined
  if (country === undefined && !DETERMINERS.has(normAt(tokens, at - 1)) && !isPossessiveAt(tokens, at - 1))
    return undefined
  return { firstToken: at, endToken: at + 1, ministries: [[]], countries: country === undefined ? [] : [country] }
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for'])
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'its', 'their', 'said'])
