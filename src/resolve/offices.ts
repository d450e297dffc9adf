import type { CountryCode, CountryReason, Mentions, OfficeMention, PersonMention, RoleOf, TokenSpan } from '../model.js'
import { ministryId } from './ministries/ministry-id.js'
import { inferNations } from './offices/infer-nations.js'
import { knownNation } from './offices/known-holder.js'
import { statedNation } from './offices/nation.js'
import { countryOf, fullestOf, officesOf, type PersonOffices } from './offices/person-offices.js'
import type { ReadOffice } from './offices/same-office.js'
import type { Setting } from './offices/setting.js'
import { attachTitles } from './offices/title-mentions.js'
import type { Writable } from './writable.js'

/** What the article says one person is, and where it means the person by office alone. */
export interface HeldOffices {
  readonly roles: readonly RoleOf[]
  readonly titleMentions: readonly TokenSpan[]
}

/**
 * Gives each person one role for each office held, however often and in however many spellings it is written. A country that no
 * title names comes from the person's other offices or from the article, with the reason; where that leaves a doubt there is none.
 *
 * @param clusters the people of the article, each with all mentions; mentions are those of `mentions.people`.
 * @returns one entry for each of `clusters`, in its order.
 */
export function resolveOffices(setting: Setting, mentions: Mentions, clusters: Clusters): readonly HeldOffices[] {
  if (mentions.offices.length === 0) return clusters.map(() => NO_OFFICES)
  const owners = ownersOf(clusters)
  const persons = personsOf(mentions, clusters, owners)
  const stated: (CountryCode | undefined)[] = []
  const known: (CountryCode | undefined)[] = []
  for (const person of persons) {
    const said = statedNation(setting, person)
    stated.push(said)
    known.push(said ?? knownNation(setting, person))
  }
  const nations = inferNations(setting, persons, known, owners)
  const alone = mentions.offices.filter(({ holder }) => holder === undefined)
  const titleMentions = attachTitles(alone, persons, nations)
  return persons.map(({ offices }, index) => {
    const spans = titleMentions[index] ?? NONE
    if (offices.length === 0) return spans.length === 0 ? NO_OFFICES : { roles: NONE, titleMentions: spans }
    const source = sourceOf(stated[index], known[index])
    return { roles: offices.map((members) => roleOf(setting, members, nations[index], source)), titleMentions: spans }
  })
}

const NONE: readonly never[] = []
const NO_OFFICES: HeldOffices = { roles: NONE, titleMentions: NONE }

function sourceOf(stated: CountryCode | undefined, known: CountryCode | undefined): CountryReason | undefined {
  if (stated !== undefined) return 'neighbour'
  return known === undefined ? undefined : 'known-holder'
}

type Clusters = readonly { readonly mentions: readonly PersonMention[] }[]

/** The index of the cluster of each mention, by its first token. */
function ownersOf(clusters: Clusters): ReadonlyMap<number, number> {
  const owners = new Map<number, number>()
  for (let index = 0; index < clusters.length; index++)
    for (const { firstToken } of (clusters[index] as Clusters[number]).mentions) owners.set(firstToken, index)
  return owners
}

function personsOf(
  { people, offices }: Mentions,
  clusters: Clusters,
  owners: ReadonlyMap<number, number>,
): readonly PersonOffices[] {
  const held: (OfficeMention[] | undefined)[] = clusters.map(() => undefined)
  for (const office of offices) {
    const holder = office.holder === undefined ? undefined : people[office.holder]
    const cluster = holder && owners.get(holder.firstToken)
    if (cluster === undefined) continue
    const own = held[cluster]
    if (own === undefined) held[cluster] = [office]
    else own.push(office)
  }
  return clusters.map(({ mentions }, index) => officesOf(mentions, held[index] ?? NONE))
}

function roleOf(
  setting: Setting,
  members: readonly ReadOffice[],
  nation: CountryCode | undefined,
  source: CountryReason | undefined,
): RoleOf {
  const { mention } = fullestOf(members)
  const own = countryOf(members)
  const isOfState = members.some(({ mention: { ofState } }) => ofState === true)
  const country = own ?? (isOfState ? nation : undefined)
  const sits = mention.portfolios ?? members.find(({ mention: m }) => m.portfolios)?.mention.portfolios ?? []
  const portfolios = ministryOf(mention.title, sits, country)
  const { title, time, evidence } = mention
  const role: Writable<RoleOf> = { title, time, evidence }
  if (country !== undefined) {
    role.country = country
    role.countryReason = reasonOf(setting, members, country, source)
  }
  if (portfolios.length > 0) role.ministry = ministryId(country, portfolios)
  return role
}

function reasonOf(
  { home, candidates }: Setting,
  members: readonly ReadOffice[],
  country: CountryCode,
  source: CountryReason | undefined,
): CountryReason {
  const said = members.find(({ mention }) => mention.country === country)?.mention.countryReason
  if (said !== undefined) return said
  if (source !== undefined) return source
  if (candidates.length === 1) return 'only-candidate'
  return home.dateline === country ? 'dateline' : 'neighbour'
}

/** The American Secretary of State heads a ministry of foreign affairs; elsewhere a secretary or minister of state heads none. */
function ministryOf(title: string, portfolios: readonly string[], country: CountryCode | undefined): readonly string[] {
  if (portfolios[0] !== 'state' || portfolios.length > 1 || !/\bof\s+state\b|\bstate\s+secretary/i.test(title))
    return portfolios
  return country === 'US' ? ['foreign-affairs'] : []
}
