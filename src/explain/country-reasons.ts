import type { CountryReason } from '../model.js'

/** Why an office or a ministry is thought to be of a country, where its own words do not say it. */
export const COUNTRY_REASONS: Readonly<Record<Exclude<CountryReason, 'name'>, string>> = {
  minister: 'it is that of its minister',
  dateline: 'as the place of the dateline',
  'only-candidate': 'no other country can be meant',
  counterpart: 'the text says whose counterpart it is',
  neighbour: 'what stands beside it and the article as a whole point to it',
  dictionary: 'the dictionary says so',
  'known-holder': 'the holder of this office is well known',
}
