import { countryByCode } from '../gazetteer/countries.js'
import type {
  CountryCode,
  CountryReason,
  Mentions,
  MinistryEntity,
  MinistryMention,
  PersonMention,
  RoleOf,
} from '../model.js'
import { countryOfMinistry, type MinisterOf } from './ministries/ministry-country.js'
import { ministryId } from './ministries/ministry-id.js'
import { singleSpaced } from './names/fold.js'
import type { Setting } from './offices/setting.js'
import type { Writable } from './writable.js'

/** A person's roles, with the places where the person is named. */
export interface RolesOf {
  readonly roles: readonly RoleOf[]
  readonly mentions?: readonly PersonMention[]
}

interface Settled {
  readonly mention: MinistryMention
  readonly country?: CountryCode
  readonly reason?: CountryReason
}

/**
 * One entity for each country and set of portfolios, however written, in the order of first mention; after them the ministries that
 * only a minister's title implies. `the ministry` is a mention of the one meant where only one can be.
 */
export function resolveMinistries(
  setting: Setting,
  mentions: Mentions,
  people: readonly RolesOf[],
): readonly MinistryEntity[] {
  const roles = ministersRoles(people)
  if (roles.length === 0 && mentions.ministries.length === 0) return []
  const ministers = mentions.ministries.length === 0 ? [] : distinct(roles.flatMap(readMinister))
  const settled = mentions.ministries
    .filter(({ portfolios }) => portfolios.length > 0)
    .map((mention) => settle(setting, mention, ministers))
  const named = settled.length === 0 ? [] : entitiesOf(joinStrays(settled))
  const implied = impliedBy(roles, named)
  const bare = mentions.ministries.filter(({ portfolios }) => portfolios.length === 0)
  return attachBare(bare, [...named, ...implied])
}

function ministersRoles(people: readonly RolesOf[]): readonly RoleOf[] {
  const found: RoleOf[] = []
  for (const { roles } of people) for (const role of roles) if (role.ministry !== undefined) found.push(role)
  return found
}

/** A thousand people may hold one office; it says the same of a ministry as often as it is told. */
function distinct(ministers: readonly MinisterOf[]): readonly MinisterOf[] {
  const key = ({ title, country, portfolios, isStated }: MinisterOf): string =>
    [title, country, portfolios.join('+'), isStated].join('/')
  return [...new Map(ministers.map((minister) => [key(minister), minister])).values()]
}

function readMinister({ title, country, countryReason, ministry }: RoleOf): MinisterOf[] {
  if (ministry === undefined || country === undefined) return []
  const isStated = countryReason === 'name' || countryReason === 'counterpart'
  return [{ title, country, portfolios: portfoliosIn(ministry), isStated }]
}

function settle(setting: Setting, mention: MinistryMention, ministers: readonly MinisterOf[]): Settled {
  if (mention.country !== undefined) return { mention, country: mention.country, reason: 'name' }
  const found = countryOfMinistry(setting, mention, ministers)
  return found === undefined ? { mention } : { mention, ...found }
}

/** A mention without country is one of the ministry of that name where the article knows one only. */
function joinStrays(settled: readonly Settled[]): readonly Settled[] {
  const countriesOf = new Map<string, Set<CountryCode>>()
  for (const { country, mention } of settled) {
    const key = mention.portfolios.join('+')
    if (country !== undefined) countriesOf.set(key, (countriesOf.get(key) ?? new Set()).add(country))
  }
  return settled.map((one) => {
    if (one.country !== undefined) return one
    const [country, another] = countriesOf.get(one.mention.portfolios.join('+')) ?? []
    return country !== undefined && another === undefined ? { ...one, country, reason: 'only-candidate' as const } : one
  })
}

function entitiesOf(settled: readonly Settled[]): MinistryEntity[] {
  const groups = new Map<string, Settled[]>()
  for (const one of settled) {
    const id = ministryId(one.country, one.mention.portfolios)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [one])
    else group.push(one)
  }
  return Array.from(groups, ([id, members]) => entityOf(id, members))
}

function entityOf(id: string, members: readonly Settled[]): MinistryEntity {
  const [{ mention, country, reason }] = members as [Settled]
  const entity: Writable<MinistryEntity> = {
    id,
    name:
      members.find(({ mention }) => mention.canonical)?.mention.canonical ??
      fullest(members.map(({ mention }) => mention.text)),
    portfolios: mention.portfolios,
    implied: false,
    mentions: members.map(({ mention }) => mention),
  }
  if (country !== undefined) entity.country = country
  if (reason !== undefined) entity.countryReason = reason
  return entity
}

/** Ministries that ministers head or sit in and that the article does not name. */
function impliedBy(roles: readonly RoleOf[], named: readonly MinistryEntity[]): MinistryEntity[] {
  const known = new Set(named.map(({ id }) => id))
  const implied: MinistryEntity[] = []
  for (const { country, countryReason, ministry } of roles) {
    if (ministry === undefined || known.has(ministry)) continue
    known.add(ministry)
    const portfolios = portfoliosIn(ministry)
    const name = plainName(portfolios, country)
    const entity: Writable<MinistryEntity> = { id: ministry, name, portfolios, implied: true, mentions: [] }
    if (country !== undefined) entity.country = country
    if (countryReason !== undefined) entity.countryReason = 'minister'
    implied.push(entity)
  }
  return implied
}

/** Gives each `the ministry` to the one ministry that it can mean: of the named ones first. */
function attachBare(bare: readonly MinistryMention[], entities: readonly MinistryEntity[]): readonly MinistryEntity[] {
  if (bare.length === 0) return entities
  const added = new Map<string, MinistryMention[]>()
  for (const mention of bare) {
    const fit = entities.filter(({ country }) => mention.country === undefined || country === mention.country)
    const named = fit.filter(({ implied }) => !implied)
    const [only, another] = named.length > 0 ? named : fit
    if (only === undefined || another !== undefined) continue
    const list = added.get(only.id)
    if (list === undefined) added.set(only.id, [mention])
    else list.push(mention)
  }
  return entities.map((entity) => {
    const more = added.get(entity.id)
    if (more === undefined) return entity
    const mentions = [...entity.mentions, ...more].sort((a, b) => a.start - b.start)
    return entity.implied ? { ...entity, implied: true, mentions: [] } : { ...entity, mentions }
  })
}

/** `Ministry of Economy and Innovation of Lithuania`. */
function plainName(portfolios: readonly string[], country: CountryCode | undefined): string {
  const words = portfolios.map((portfolio) => portfolio.split('-').map(capitalised).join(' '))
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}` : words.join('')
  const owner = country === undefined ? undefined : countryByCode(country)?.name
  return owner === undefined ? `Ministry of ${list}` : `Ministry of ${list} of ${owner}`
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function fullest(names: readonly string[]): string {
  return names.map(singleSpaced).reduce((best, name) => (name.length > best.length ? name : best))
}

function portfoliosIn(id: string): string[] {
  return id.slice(id.indexOf('/') + 1).split('+')
}
