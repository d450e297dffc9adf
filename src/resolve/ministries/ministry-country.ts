import { isLetter, runsOf } from '../../document/letters.js'
import type { CountryCode, CountryReason, MinistryMention } from '../../model.js'
import type { Home } from '../offices/home.js'
import { countryOfLabel } from '../offices/label.js'
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
 * The country of a ministry whose name does not say it: that of the ministry it is joined to, of the heading or the dateline that it
 * stands in, of its minister, of the dateline, of the one other mention that says it, or the only one in the article. Where each of
 * these leaves a doubt there is none.
 */
export function countryOfMinistry(
  setting: Setting,
  mention: MinistryMention,
  ministers: readonly MinisterOf[],
): FoundCountry | undefined {
  return (
    byJoint(setting, mention) ??
    byLabel(setting, mention) ??
    byMinister(setting, mention, ministers) ??
    byArticle(setting, mention, ministers)
  )
}

/** `the Ministry of Defence of Ukraine and the Ministry of Strategic Industries` */
function byJoint(setting: Setting, mention: MinistryMention): FoundCountry | undefined {
  const joined = (named(setting).starting.get(mention.start) ?? []).find(
    ({ portfolios }) => portfolios === mention.portfolios,
  )
  return joined?.country === undefined ? undefined : { country: joined.country, reason: 'neighbour' }
}

/** `MONGOLIA: The Ministry of Defense denied it`, `Beijing, April 17 (Ministry of National Defense) --` */
function byLabel(setting: Setting, { sentence }: MinistryMention): FoundCountry | undefined {
  const { document, home } = setting
  const isInDateline = document.sentences[sentence]?.kind === 'dateline'
  const country = isInDateline ? home.dateline : countryOfLabel(setting, sentence)
  return country === undefined ? undefined : { country, reason: isInDateline ? 'dateline' : 'neighbour' }
}

/**
 * The one country with such a minister; where there are several, the one whose title has the name's very words: `Ministry of National
 * Defence` beside a minister of national defence and one of defence.
 */
function byMinister(
  { document, home }: Setting,
  mention: MinistryMention,
  ministers: readonly MinisterOf[],
): FoundCountry | undefined {
  const own = ministers.filter(({ portfolios }) => isWithin(portfolios, mention.portfolios))
  const words = wordsOf(document.text.slice(mention.start, mention.end)).join(' ')
  const sameWords = own.filter(({ title }) => wordsOf(title).join(' ') === words)
  const only = onlyCountry(own)
  const isElsewhere = home.dateline !== undefined && home.dateline !== only && sameWords.length === 0
  if (only !== undefined) return isElsewhere ? undefined : { country: only, reason: 'minister' }
  const exact = onlyCountry(sameWords)
  if (exact === undefined) return undefined
  const isTelling = words.includes(' ') || exact === home.lead || isMostSpokenOf(home, exact, own)
  return isTelling ? { country: exact, reason: 'minister' } : undefined
}

/** Whether the article speaks of no other minister's country more. */
function isMostSpokenOf({ share }: Home, country: CountryCode, ministers: readonly MinisterOf[]): boolean {
  const own = share.get(country) ?? 0
  return ministers.every((minister) => (share.get(minister.country) ?? 0) <= own)
}

/**
 * The dateline, another mention of such a ministry, the country that untold titles belong to, the one that the article
 * begins with and that has such a minister, the only country named, or nearly.
 */
function byArticle(
  setting: Setting,
  mention: MinistryMention,
  ministers: readonly MinisterOf[],
): FoundCountry | undefined {
  const { home, candidates } = setting
  if (home.dateline !== undefined) return { country: home.dateline, reason: 'dateline' }
  const [only, another] = named(setting).countriesOf.get(mention.portfolios.join('+')) ?? []
  if (only !== undefined && another === undefined) return { country: only, reason: 'only-candidate' }
  const inferred = onlyCountry(ministers.filter(({ isStated }) => !isStated))
  if (inferred !== undefined) return { country: inferred, reason: 'neighbour' }
  const own = ministers.filter(({ portfolios }) => isWithin(portfolios, mention.portfolios))
  const isOfLead = home.lead !== undefined && own.some(({ country }) => country === home.lead)
  if (isOfLead && home.lead !== undefined) return { country: home.lead, reason: 'minister' }
  const [sole, ...more] = candidates
  if (sole !== undefined && more.length === 0) return { country: sole, reason: 'only-candidate' }
  const isOfOne = home.lead !== undefined && (home.share.get(home.lead) ?? 0) >= NEARLY_ALL
  return isOfOne && home.lead !== undefined ? { country: home.lead, reason: 'only-candidate' } : undefined
}

/** The part of an article's mentions of countries that makes it an article of one country. */
const NEARLY_ALL = 0.75

interface NamedMinistries {
  readonly starting: ReadonlyMap<number, readonly MinistryMention[]>
  /** The countries that the text gives to ministries of the same portfolios. */
  readonly countriesOf: ReadonlyMap<string, ReadonlySet<CountryCode>>
}

const namedOf = new WeakMap<Setting, NamedMinistries>()

/** The article's ministries by place and by portfolios, laid out once: an article may have thousands. */
function named(setting: Setting): NamedMinistries {
  const known = namedOf.get(setting)
  if (known !== undefined) return known
  const starting = new Map<number, MinistryMention[]>()
  const countriesOf = new Map<string, Set<CountryCode>>()
  for (const mention of setting.ministries) {
    const key = mention.portfolios.join('+')
    starting.set(mention.start, [...(starting.get(mention.start) ?? []), mention])
    if (mention.country !== undefined) countriesOf.set(key, (countriesOf.get(key) ?? new Set()).add(mention.country))
  }
  const found = { starting, countriesOf }
  namedOf.set(setting, found)
  return found
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
  return runsOf(name.toLowerCase().replace(/defense/g, 'defence'), isLetter)
    .filter((word) => !HEADS.has(word))
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
