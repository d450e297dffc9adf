import type { CountryCode, CountryReason, MinistryMention } from '../../model.js'
import type { Setting } from '../offices/setting.js'

/** A minister's office as far as it says whose a ministry is. */
export interface MinisterOf {
  readonly title: string
  readonly country: CountryCode
  readonly portfolios: readonly string[]
  readonly isStated: boolean
}

export interface FoundCountry {
  readonly country: CountryCode
  readonly reason: CountryReason
}

/**
 * The country of a ministry whose name does not say it: that of the ministry it is joined to, of its minister, of the dateline, of
 * the one other mention that says it, or the only one in the article. Where each of these leaves a doubt there is none.
 */
export function countryOfMinistry(
  setting: Setting,
  mention: MinistryMention,
  ministers: readonly MinisterOf[],
): FoundCountry | undefined {
  return byJoint(setting, mention) ?? byMinister(setting, mention, ministers) ?? byArticle(setting, mention, ministers)
}

/** `the Ministry of Defence of Ukraine and the Ministry of Strategic Industries` */
function byJoint({ ministries }: Setting, mention: MinistryMention): FoundCountry | undefined {
  const joined = ministries.find(
    ({ start, portfolios }) => start === mention.start && portfolios === mention.portfolios,
  )
  return joined?.country === undefined ? undefined : { country: joined.country, reason: 'neighbour' }
}

/** The one country with such a minister; where there are several, the one whose title has the name's very words. */
function byMinister(
  { document }: Setting,
  mention: MinistryMention,
  ministers: readonly MinisterOf[],
): FoundCountry | undefined {
  const own = ministers.filter(({ portfolios }) => isWithin(portfolios, mention.portfolios))
  const only = onlyCountry(own)
  if (only !== undefined) return { country: only, reason: 'minister' }
  const words = wordsOf(document.text.slice(mention.start, mention.end))
  const exact = onlyCountry(own.filter(({ title }) => wordsOf(title).join(' ') === words.join(' ')))
  return exact === undefined ? undefined : { country: exact, reason: 'minister' }
}

/** The dateline, another mention of such a ministry, the country that untold titles belong to, the only country named. */
function byArticle(
  { home, candidates, ministries }: Setting,
  mention: MinistryMention,
  ministers: readonly MinisterOf[],
): FoundCountry | undefined {
  if (home.dateline !== undefined) return { country: home.dateline, reason: 'dateline' }
  const key = mention.portfolios.join('+')
  const named = onlyCountry(ministries.filter(({ portfolios }) => portfolios.join('+') === key))
  if (named !== undefined) return { country: named, reason: 'only-candidate' }
  const inferred = onlyCountry(ministers.filter(({ isStated }) => !isStated))
  if (inferred !== undefined) return { country: inferred, reason: 'neighbour' }
  const [only, another] = candidates
  return only !== undefined && another === undefined ? { country: only, reason: 'only-candidate' } : undefined
}

function onlyCountry(owners: readonly { readonly country?: CountryCode }[]): CountryCode | undefined {
  const codes = new Set(owners.flatMap(({ country }) => country ?? []))
  const [only] = codes
  return codes.size === 1 ? only : undefined
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word))
}

/** The words that say what it is in charge of: `national`, `defence`. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !HEADS.has(word))
    .sort()
}

const HEADS: ReadonlySet<string> = new Set([
  'minister',
  'ministry',
  'secretary',
  'department',
  'departments',
  'ministries',
  'of',
  'the',
  'for',
  'and',
  'deputy',
  'first',
  'union',
])
