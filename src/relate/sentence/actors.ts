import type {
  CountryEntity,
  CountryMention,
  Document,
  Entities,
  Mentions,
  OrganizationEntity,
  PersonEntity,
  Sentence,
  TokenSpan,
} from '../../model.js'
import { NOBODY } from './actor-list.js'
import type { Actor, Anaphor } from './term.js'

export type ActorKind = 'Person' | 'Office' | 'Ministry' | 'Organization' | 'Country' | 'Both' | 'We'

/** An actor and the tokens `[first, end)` that mean it, with titles, possessors and nouns of state (`the Greek government`). */
export interface ActorSpan {
  readonly first: number
  readonly end: number
  readonly kind: ActorKind
  readonly actor: Actor
  /** False where the words only describe something else: `Danish soil`, `in Ankara`. */
  readonly acts: boolean
}

/** Look-ups from mentions to entities, made once for an article. */
export interface Cast {
  readonly document: Document
  readonly mentions: Mentions
  readonly personAt: ReadonlyMap<number, PersonEntity>
  readonly organizationAt: ReadonlyMap<number, string>
  readonly ministryCountryAt: ReadonlyMap<number, string>
  readonly countryById: ReadonlyMap<string, CountryEntity>
  readonly organizationById: ReadonlyMap<string, OrganizationEntity>
  /** The actors of the sentences that were looked at, by their first token. */
  readonly actors: Map<number, readonly ActorSpan[]>
  /** The main country, once it was asked for; '' for none. */
  readonly main: { found?: string }
}

export function castOf(document: Document, mentions: Mentions, entities: Entities): Cast {
  const personAt = new Map<number, PersonEntity>()
  const organizationAt = new Map<number, string>()
  const ministryCountryAt = new Map<number, string>()
  for (const person of entities.people) {
    for (const { firstToken } of person.titleMentions) personAt.set(firstToken, person)
    for (const { firstToken } of person.mentions) personAt.set(firstToken, person)
  }
  for (const { id, mentions: places } of entities.organizations)
    for (const { firstToken } of places) organizationAt.set(firstToken, id)
  for (const { country, mentions: places } of entities.ministries)
    if (country !== undefined)
      for (const { firstToken } of places)
        if (!ministryCountryAt.has(firstToken)) ministryCountryAt.set(firstToken, country)
  return {
    document,
    mentions,
    personAt,
    organizationAt,
    ministryCountryAt,
    countryById: new Map(entities.countries.map((country) => [country.id, country])),
    organizationById: new Map(entities.organizations.map((organization) => [organization.id, organization])),
    actors: new Map(),
    main: {},
  }
}

/** The country that the article speaks of at least twice as often as of any other. */
export function mainCountry(cast: Cast): string | undefined {
  if (cast.main.found === undefined) {
    const counts = new Map<string, number>()
    for (const { country } of cast.mentions.countries) counts.set(country, (counts.get(country) ?? 0) + 1)
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
    cast.main.found = first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : ''
  }
  return cast.main.found || undefined
}

/** The actors of a sentence, left to right, none overlapping. */
export function findActors(cast: Cast, sentence: Sentence): readonly ActorSpan[] {
  let actors = cast.actors.get(sentence.firstToken)
  if (actors === undefined) {
    actors = readActors(cast, sentence)
    cast.actors.set(sentence.firstToken, actors)
  }
  return actors
}

function readActors(cast: Cast, sentence: Sentence): readonly ActorSpan[] {
  const { mentions } = cast
  const countries = within(mentions.countries, sentence)
  const found = anaphorsOf(cast, sentence)
  for (const country of countries) found.push(countryActor(cast, country, countries))
  found.push(...peopleOf(cast, sentence, countries))
  found.push(...officesOf(cast, sentence, countries))
  found.push(...ministriesOf(cast, sentence, countries))
  found.push(...organizationsOf(cast, sentence, countries))
  return found.length < 2 ? found : withoutOverlap(found)
}

/** The mentions of one sentence, from a list in the order of the text. */
export function within<T extends TokenSpan>(mentions: readonly T[], sentence: Sentence): readonly T[] {
  const low = firstWithin(mentions, sentence)
  let end = low
  while (end < mentions.length && (mentions[end] as T).firstToken < sentence.endToken) end++
  return end === low ? [] : mentions.slice(low, end)
}

/** Index of the first mention that does not begin before the sentence. */
function firstWithin<T extends TokenSpan>(mentions: readonly T[], { firstToken }: Sentence): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as T).firstToken < firstToken) low = middle + 1
    else high = middle
  }
  return low
}

/** `Rustem Umerov, Ukraine's defence minister`: the name with the titles that the grammar ties to it. */
function peopleOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  const { mentions, personAt } = cast
  const offices = within(mentions.offices, sentence)
  const organizations = within(mentions.organizations, sentence)
  const firstPerson = firstWithin(mentions.people, sentence)
  return within(mentions.people, sentence).flatMap((mention, k) => {
    const person = personAt.get(mention.firstToken)
    const index = firstPerson + k
    let { firstToken: first, endToken: end } = mention
    const named = new Set<string>()
    for (const office of offices) {
      if (office.holder !== index || office.firstToken > end + 8 || office.endToken < first - 8) continue
      if (office.country !== undefined) named.add(office.country)
      if (isParted(mentions.people, index, office)) continue
      first = Math.min(first, office.firstToken)
      end = Math.max(end, office.endToken)
    }
    while (first > sentence.firstToken && HONORIFICS.has(wordAt(cast, first - 1))) first--
    ;[first, end] = withCountry(cast, first, end, countries)
    const possessor = countries.find((c) => c.firstToken === first && isPossessive(cast, c.endToken))
    if (possessor !== undefined) named.add(possessor.country)
    const inside = organizations.filter((o) => o.firstToken >= first && o.endToken <= end + 3 && o.firstToken < end + 2)
    const own = [...named]
    const role = person?.roles.find(({ country }) => country !== undefined)?.country
    const bound = own.length > 0 ? own.slice(0, 1) : role !== undefined && inside.length === 0 ? [role] : []
    const organizationIds = bound.length > 0 ? [] : inside.flatMap((o) => cast.organizationAt.get(o.firstToken) ?? [])
    for (const o of organizationIds.length > 0 ? inside : []) end = Math.max(end, o.endToken)
    const actor: Actor = {
      countries: bound.length > 0 || organizationIds.length > 0 ? bound : role === undefined ? [] : [role],
      organizations: organizationIds.slice(0, 1),
      people: person === undefined ? [] : [person],
    }
    return [{ first, end, kind: 'Person' as const, actor, acts: true }]
  })
}

/** Another person stands between a name and its title: `Yaşar Güler and Abdulkadir Nur, defence ministers of ...`. */
function isParted(people: readonly TokenSpan[], index: number, office: TokenSpan): boolean {
  const { firstToken, endToken } = people[index] as TokenSpan
  const next = people[index + 1]
  const before = people[index - 1]
  if (office.firstToken >= endToken) return next !== undefined && next.firstToken < office.firstToken
  return before !== undefined && before.firstToken >= office.endToken && before.endToken <= firstToken
}

/** `the Panamanian minister of public security`, with nobody's name beside it. */
function officesOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  return within(cast.mentions.offices, sentence).flatMap((office) => {
    if (office.holder !== undefined) return []
    const [first, end] = withCountry(cast, office.firstToken, office.endToken, countries)
    const person = cast.personAt.get(office.firstToken)
    const country = office.country ?? person?.roles.find((role) => role.country !== undefined)?.country
    const inside = within(cast.mentions.organizations, sentence).filter(
      (o) => o.firstToken >= first && o.endToken <= end,
    )
    const organizations =
      country === undefined ? inside.flatMap((o) => cast.organizationAt.get(o.firstToken) ?? []) : []
    const actor: Actor = {
      countries: country === undefined ? [] : [country],
      organizations,
      people: person === undefined ? [] : [person],
    }
    return [{ first, end, kind: 'Office' as const, actor, acts: true }]
  })
}

function ministriesOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  return within(cast.mentions.ministries, sentence).map((ministry) => {
    const [first, end] = withCountry(cast, ministry.firstToken, ministry.endToken, countries)
    const inside = countries.find((c) => c.firstToken >= first && c.endToken <= end)
    const country = ministry.country ?? cast.ministryCountryAt.get(ministry.firstToken) ?? inside?.country
    const actor: Actor = { countries: country === undefined ? [] : [country], organizations: [], people: [] }
    return { first, end, kind: 'Ministry' as const, actor, acts: !isPlaced(cast, first, STATE_PLACES_OF) }
  })
}

function organizationsOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  return within(cast.mentions.organizations, sentence).map((organization) => {
    const id = cast.organizationAt.get(organization.firstToken)
    let first = organization.firstToken
    // `the French company Thales`, `India's Defence Research and Development Organisation`
    while (first > sentence.firstToken && COMPANY_NOUNS.has(wordAt(cast, first - 1))) first--
    const demonym = countries.find(
      (c) => c.endToken === first || (c.endToken === first - 1 && isPossessive(cast, first - 1)),
    )
    if (demonym !== undefined) first = demonym.firstToken
    // `the Thai-Cambodian General Border Committee` is the two countries.
    const inside = countries.filter(
      (c) => c.firstToken >= organization.firstToken && c.endToken <= organization.endToken,
    )
    const codes = [...new Set(inside.map(({ country }) => country))]
    const actor = codes.length > 1 ? { ...NOBODY, countries: codes } : organizationActor(cast, id)
    const acts = !isPlaced(cast, first, PLACES)
    return { first, end: organization.endToken, kind: 'Organization' as const, actor, acts }
  })
}

/** A parliament binds its country; other organizations bind themselves. */
function organizationActor({ organizationById }: Cast, id: string | undefined): Actor {
  const organization = id === undefined ? undefined : organizationById.get(id)
  if (organization === undefined) return NOBODY
  if (organization.type === 'parliament' && organization.country !== undefined)
    return { countries: [organization.country], organizations: [], people: [] }
  return { countries: [], organizations: [organization.id], people: [] }
}

/** A country acts by its name, capital or government; a bare demonym describes the noun after it. */
function countryActor(cast: Cast, mention: CountryMention, countries: readonly CountryMention[]): ActorSpan {
  let end = mention.endToken
  if (isPossessive(cast, end)) end++
  const possessed = end > mention.endToken
  const noun = stateNoun(cast, end)
  const joined = isJoined(cast, mention.endToken, countries)
  if (noun !== undefined) end = noun
  else if (possessed) end = mention.endToken
  const bare =
    noun === undefined && (possessed || joined || (mention.form === 'demonym' && !isPluralDemonym(mention.text)))
  const actor: Actor = { countries: [mention.country], organizations: [], people: [] }
  const acts = !bare && !isPlaced(cast, mention.firstToken, noun === undefined ? PLACES : STATE_PLACES)
  return { first: mention.firstToken, end, kind: 'Country', actor, acts }
}

/** `government`, `defence ministers`, `side` right after a country, with at most one word between: the token after it. */
function stateNoun(cast: Cast, at: number): number | undefined {
  if (STATE_NOUNS.has(wordAt(cast, at))) return at + 1
  if (wordAt(cast, at) === 'opposite' && wordAt(cast, at + 1) === 'number') return at + 2
  return STATE_NOUNS.has(wordAt(cast, at + 1)) && STATE_ADJECTIVES.has(wordAt(cast, at)) ? at + 2 : undefined
}

/** `Panama-flagged`; but `Kyiv-Warsaw` joins two. */
function isJoined(cast: Cast, at: number, countries: readonly CountryMention[]): boolean {
  const token = cast.document.tokens[at]
  if (token === undefined || token.lexeme.norm !== '-' || token.gap !== 'none') return false
  return !countries.some(({ firstToken }) => firstToken === at + 1)
}

function isPluralDemonym(text: string): boolean {
  return text.endsWith('s') && !text.endsWith('ss') && !text.endsWith('us')
}

/** the two countries · both sides · the parties · the pair · they · we */
function anaphorsOf(cast: Cast, { firstToken, endToken }: Sentence): ActorSpan[] {
  const found: ActorSpan[] = []
  for (let i = firstToken; i < endToken; i++) {
    const word = wordAt(cast, i)
    if (word === 'we' || word === 'they') {
      const anaphor = word
      found.push(anaphorAt(i, i + 1, anaphor))
      continue
    }
    if (word === 'the' && wordAt(cast, i + 1) === 'government' && wordAt(cast, i + 2) !== 'of') {
      const main = mainCountry(cast)
      if (main !== undefined)
        found.push({
          first: i,
          end: i + 2,
          kind: 'Country',
          actor: { countries: [main], organizations: [], people: [] },
          acts: true,
        })
      continue
    }
    if (word !== 'the' && word !== 'both' && word !== 'two' && word !== 'their') continue
    const end = pairEnd(cast, i, endToken)
    if (end === undefined) continue
    const isPersons = PERSON_NOUNS.has(wordAt(cast, end - 1))
    found.push(anaphorAt(i, end, isPersons ? 'persons' : 'sides'))
  }
  return found
}

function anaphorAt(first: number, end: number, anaphor: Anaphor): ActorSpan {
  const actor: Actor = { countries: [], organizations: [], people: [], anaphor }
  return { first, end, kind: anaphor === 'we' ? 'We' : 'Both', actor, acts: true }
}

function pairEnd(cast: Cast, at: number, endToken: number): number | undefined {
  const word = wordAt(cast, at)
  const second = wordAt(cast, at + 1)
  const numbered = NUMERALS.has(second) || word === 'both' || word === 'two' || word === 'their'
  const from = word === 'the' && NUMERALS.has(second) ? at + 2 : at + 1
  if (word === 'the' && second === 'pair') return at + 2
  for (let i = from; i < Math.min(from + 4, endToken); i++) {
    const noun = wordAt(cast, i)
    if (noun === 'heads' && wordAt(cast, i + 1) === 'of') return i + 3
    if (PAIR_NOUNS.has(noun)) return numbered || BARE_PAIRS.has(noun) ? i + 1 : undefined
    if (!numbered || !PAIR_ADJECTIVES.has(noun)) return undefined
  }
  return undefined
}

/** Widens a title's or a ministry's tokens over its country: `Ukraine's` before it, `of the Republic of Kenya` after it. */
function withCountry(
  cast: Cast,
  first: number,
  end: number,
  countries: readonly CountryMention[],
): [first: number, end: number] {
  let [from, to] = [first, end]
  for (const country of countries) {
    if (country.endToken === from || (country.endToken === from - 1 && isPossessive(cast, from - 1)))
      from = country.firstToken
    if (country.firstToken > to && country.firstToken <= to + 2 && wordAt(cast, to) === 'of')
      if (country.firstToken === to + 1 || wordAt(cast, to + 1) === 'the') to = country.endToken
  }
  return [from, to]
}

function isPossessive(cast: Cast, at: number): boolean {
  const word = wordAt(cast, at)
  return word === "'s" || word === "'"
}

/** Whether a preposition of place or subject stands before `first`, past articles. */
function isPlaced(cast: Cast, first: number, prepositions: ReadonlySet<string>): boolean {
  let at = first - 1
  while (ARTICLES.has(wordAt(cast, at))) at--
  if (wordAt(cast, at) === 'of' && HOLDERS.has(wordAt(cast, at - 1))) return false
  return prepositions.has(wordAt(cast, at))
}

/** Of two spans over the same tokens, the one that says more is kept. */
const ORDER: Readonly<Record<ActorKind, number>> = {
  Person: 0,
  Office: 1,
  Ministry: 2,
  Organization: 3,
  Country: 4,
  Both: 5,
  We: 6,
}

/** Longer spans win; inner ones go. */
function withoutOverlap(spans: readonly ActorSpan[]): ActorSpan[] {
  const sorted = [...spans].sort((a, b) => a.first - b.first || b.end - a.end || ORDER[a.kind] - ORDER[b.kind])
  const kept: ActorSpan[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (last === undefined || span.first >= last.end) kept.push(span)
    else if (span.end - span.first > last.end - last.first) kept[kept.length - 1] = span
  }
  return kept
}

function wordAt({ document }: Cast, at: number): string {
  return document.tokens[at]?.lexeme.norm ?? ''
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ARTICLES = list('the a an its his her their both neighbouring neighboring')
const PLACES = list(
  'in at near from to into towards toward outside through across inside around of for against on about over visiting visited ' +
    'via off under entering leaving reaching arriving aboard amid',
)
const STATE_PLACES_OF = list('at in near from of outside')
const STATE_PLACES = list('for against about from')
const STATE_NOUNS = list(
  'government governments side sides party authorities officials delegation delegations partners partner minister ministers president ' +
    'presidents leader leaders counterpart counterparts colleague colleagues cabinet cabinets parliament parliaments army armies ' +
    'military militaries forces navy navies embassy ambassador state states ministry ministries administration leadership ' +
    'representatives envoy envoys negotiators diplomats people officer officers chiefs premier king emir guest host',
)
/** `the governments of Kenya and Ghana`, `Presidents of Ukraine and Azerbaijan`: the countries act. */
const HOLDERS = list(
  'government governments president presidents minister ministers leaders ministries ministry navies armies parliaments premiers representatives ' +
    'delegations authorities republic kingdom state',
)
const STATE_ADJECTIVES = list(
  'defence defense foreign prime armed military naval air interior finance trade health state federal defence-ministry deputy ' +
    'economy energy industry government senior top civil',
)
const COMPANY_NOUNS = list(
  'company firm manufacturer maker giant group contractor shipbuilder builder utility conglomerate startup start-up producer ' +
    'planemaker supplier state-owned corporation defence defense arms aerospace drone shipyard',
)
const HONORIFICS = list(
  'mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady prof. professor general gen. lieutenant lt lt. major maj. maj colonel col. captain capt. ' +
    'admiral adm. vice rear brigadier brig. marshal air commodore sheikh prince princess king emir excellency his her guest colleague ' +
    'counterpart host hon shri smt then former acting gen comrade sgt. sergeant',
)
const NUMERALS = list('two three four five six seven')
const PAIR_NOUNS = list(
  'countries nations sides parties states ministers leaders governments neighbours neighbors allies presidents ministries partners ' +
    'men women delegations capitals armies navies militaries signatories premiers counterparts powers companies firms chiefs officials ' +
    'republics democracies organisations organizations interlocutors advisers advisors ambassadors generals commanders admirals envoys',
)
const BARE_PAIRS = list('parties sides leaders ministers presidents interlocutors')
const PERSON_NOUNS = list(
  'ministers leaders presidents men women premiers counterparts state officials chiefs interlocutors',
)
const PAIR_ADJECTIVES = list(
  'defence defense foreign prime friendly neighbouring neighboring allied contracting other asian african european nordic baltic ' +
    'same sovereign brotherly fraternal nuclear national security deputy',
)
