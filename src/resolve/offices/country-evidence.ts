import { countryOfHolder } from '../../gazetteer/offices-holders.js'
import { usersOfTitle } from '../../gazetteer/offices-of-states.js'
import type { CountryCode, OfficeMention, PersonMention } from '../../model.js'
import { isEnemy } from './home.js'
import type { Setting } from './setting.js'

/** Points for and against each country as the one that an office belongs to. */
export type Points = Map<CountryCode, number>

/** What is known of a person at this stage: the country, if any. */
export type NationOf = (person: PersonMention) => CountryCode | undefined

const NEAR = 8
const LONGEST_JOINT = 12

/** What speaks for a country anywhere in the article: the dateline, how much it is spoken of, and being named first. */
export function pointsOfArticle({ home }: Setting): Points {
  const points: Points = new Map()
  for (const [country, share] of home.share) {
    const lead = home.lead === country ? 0.5 : 0
    add(points, country, share * 2 + lead + (home.dateline === country ? 2.5 : 0))
  }
  return points
}

/** What speaks for a country beside one mention of the office, whatever is known of other people. */
export function pointsOfPlace(setting: Setting, mention: OfficeMention, person: PersonMention): Points {
  const points: Points = new Map()
  addTitle(points, setting, mention)
  addMinistry(points, setting, mention)
  addSignedFor(points, setting, person)
  addSentence(points, setting, mention, person)
  addParagraph(points, setting, mention)
  addVisit(points, setting, person)
  return points
}

/** What the people beside one mention of the office say for a country and against it, as far as theirs are known. */
export function pointsOfCompany(
  setting: Setting,
  mention: OfficeMention,
  person: PersonMention,
  nationOf: NationOf,
): Points {
  const points: Points = new Map()
  addPossessive(points, setting, mention, person, nationOf)
  addCompany(points, setting, mention, person, nationOf)
  addMeeting(points, setting, mention, person, nationOf)
  return points
}

/** `External Affairs Minister` is India's. */
function addTitle(points: Points, { home }: Setting, { title }: OfficeMention): void {
  const users = usersOfTitle(title.toLowerCase())
  for (const country of users) {
    if (home.share.has(country)) add(points, country, 4)
    else if (users.length === 1) add(points, country, 4)
  }
}

/** The minister of a ministry that the article names with its country. */
function addMinistry(points: Points, { ministries }: Setting, { portfolios }: OfficeMention): void {
  if (portfolios === undefined) return
  const key = portfolios.join('+')
  const owners = new Set(
    ministries.filter((m) => m.portfolios.join('+') === key).flatMap(({ country }) => country ?? []),
  )
  for (const country of owners) add(points, country, owners.size === 1 ? 2.5 : 1)
}

/** `Foreign Minister Kamikawa Yoko signed for Tokyo, Secretary of National Defense Teodoro for Manila` */
function addSignedFor(points: Points, { document, countryStarting }: Setting, { endToken }: PersonMention): void {
  for (let at = endToken; at < endToken + 3; at++) {
    const norm = document.tokens[at]?.lexeme.norm
    if (norm === ',' || norm === '.') return
    const country = norm === 'for' ? countryStarting.get(at + 1) : undefined
    if (country !== undefined) add(points, country.country, 5)
  }
}

/** `Garibashvili and his deputy minister`, `Joe Biden's national security adviser`: the country of the one spoken of. */
function addPossessive(
  points: Points,
  { document, peopleIn }: Setting,
  mention: OfficeMention,
  person: PersonMention,
  nationOf: NationOf,
): void {
  const before = document.tokens[mention.firstToken - 1]?.lexeme.norm ?? ''
  if (before === "'s") {
    const named = peopleIn(mention.sentence).find(({ endToken }) => endToken === mention.firstToken - 1)
    const nation = named && (nationOf(named) ?? countryOfHolder(named.text))
    if (nation !== undefined) add(points, nation, 4)
    return
  }
  if (before !== 'his' && before !== 'her') return
  const owners = [...peopleIn(mention.sentence), ...peopleIn(mention.sentence - 1)]
  const owner = owners.find((other) => other !== person && other.firstToken < mention.firstToken && nationOf(other))
  const country = owner && nationOf(owner)
  if (country !== undefined) add(points, country, 3)
}

/** `Troels Lund Poulsen and Foreign Minister Lars Løkke Rasmussen`: joined by nothing but `and`, a comma or a title. */
function addCompany(
  points: Points,
  { document, peopleIn }: Setting,
  mention: OfficeMention,
  person: PersonMention,
  nationOf: NationOf,
): void {
  const first = Math.min(mention.firstToken, person.firstToken)
  const last = Math.max(mention.endToken, person.endToken)
  const company = new Set<CountryCode>()
  for (const other of peopleIn(mention.sentence)) {
    const [from, to] = other.endToken <= first ? [other.endToken, first] : [last, other.firstToken]
    if (other === person || from > to || to - from > LONGEST_JOINT || !isJoint(from, to)) continue
    const country = nationOf(other)
    if (country !== undefined) company.add(country)
  }
  if (company.size === 1) for (const country of company) add(points, country, 3)

  /** Only `,`, `;`, `and`, and words that are no verbs' company: a list. */
  function isJoint(from: number, to: number): boolean {
    let hasJoint = from === to
    for (let at = from; at < to; at++) {
      const { norm, casing, kind } = document.tokens[at]?.lexeme ?? { norm: '', casing: 'none', kind: 'word' }
      if (JOINTS.has(norm)) hasJoint = true
      else if (kind === 'word' && casing === 'lower' && !LIST_WORDS.has(norm)) return false
    }
    return hasJoint
  }
}

/**
 * Countries named in the same sentence before the title: `Honduras, under President Hernández`, `handled in Nairobi by Raychelle Omamo`,
 * `thanked the United Kingdom and personally Prime Minister Boris Johnson`.
 */
function addSentence(
  points: Points,
  { document, countriesIn }: Setting,
  mention: OfficeMention,
  person: PersonMention,
): void {
  const first = Math.min(mention.firstToken, person.firstToken)
  const before = countriesIn(mention.sentence).filter(
    (country) => country.endToken <= first && !isEnemy(document, country),
  )
  const nearest = before[before.length - 1]
  if (nearest === undefined) return
  const isPlace = document.tokens[nearest.firstToken - 1]?.lexeme.norm === 'in'
  const isUnder = document.tokens[first - 1]?.lexeme.norm === 'under'
  const gap = first - nearest.endToken
  const joint = document.tokens[nearest.endToken]?.lexeme.norm
  const isThanked = joint === 'and' && gap <= 3 && nearest.form === 'name'
  const amount =
    (isPlace && gap <= NEAR ? (gap <= 2 ? 2.5 : 1.2) : 0) + (isUnder && gap <= 3 ? 4 : 0) + (isThanked ? 2 : 0)
  for (const { country } of before) add(points, country, 0.4)
  add(points, nearest.country, 0.6 + amount)
}

/** `Argentina buys 24 jets. Defence Minister Luis Petri signs`: the country that the sentence before begins with. */
function addParagraph(points: Points, { document, countriesIn }: Setting, { sentence }: OfficeMention): void {
  const here = document.sentences[sentence]
  const before = document.sentences[sentence - 1]
  if (here === undefined || before === undefined || here.paragraph !== before.paragraph) return
  const [first] = countriesIn(sentence - 1).filter((country) => !isEnemy(document, country))
  if (first === undefined) return
  add(points, first.country, first.firstToken - before.firstToken <= 1 ? 1.2 : 0.4)
}

/** Nobody visits his own country: `Prime Minister Shehbaz Sharif's visit to Beijing`. */
function addVisit(points: Points, { document, countryStarting }: Setting, { endToken }: PersonMention): void {
  let isVisit = false
  for (let at = endToken; at < endToken + NEAR + 6; at++) {
    const norm = document.tokens[at]?.lexeme.norm ?? '.'
    if (norm === '.' || norm === ';') return
    if (VISITS.has(norm)) isVisit = true
    const country = isVisit ? countryStarting.get(at) : undefined
    if (
      country !== undefined &&
      (TO.has(document.tokens[at - 1]?.lexeme.norm ?? '') || VISITS.has(document.tokens[at - 1]?.lexeme.norm ?? ''))
    ) {
      add(points, country.country, -4)
      return
    }
  }
}

/** `Kamala Harris met with Prime Minister Al-Sudani of Iraq`: who meet are seldom of one country. */
function addMeeting(
  points: Points,
  { document, peopleIn }: Setting,
  mention: OfficeMention,
  person: PersonMention,
  nationOf: NationOf,
): void {
  for (const other of peopleIn(mention.sentence)) {
    const country = other === person ? undefined : nationOf(other)
    if (country === undefined) continue
    const [from, to] =
      other.endToken <= person.firstToken ? [other.endToken, person.firstToken] : [person.endToken, other.firstToken]
    for (let at = from; at < Math.min(to, from + 3 * NEAR); at++) {
      if (!MEETINGS.has(document.tokens[at]?.lexeme.norm ?? '')) continue
      add(points, country, -2)
      break
    }
  }
}

function add(points: Points, country: CountryCode, amount: number): void {
  points.set(country, (points.get(country) ?? 0) + amount)
}

const JOINTS: ReadonlySet<string> = new Set(['and', '&', ',', ';'])
/** Lower-case words that stand in titles. */
const LIST_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'minister',
  'president',
  'deputy',
  'head',
  'defence',
  'defense',
  'then',
  'former',
  'as',
  'well',
  'foreign',
  'prime',
  'secretary',
  'strategic',
  'industries',
  'economy',
  'general',
  'chief',
  'staff',
  'commander',
  'ambassador',
])
const VISITS: ReadonlySet<string> = new Set([
  'arrival',
  'arrived',
  'arrives',
  'delegation',
  'departed',
  'flew',
  'heads',
  'leaves',
  'left',
  'tour',
  'travel',
  'traveled',
  'traveling',
  'travelled',
  'travelling',
  'travels',
  'trip',
  'visit',
  'visited',
  'visiting',
  'visits',
])
const TO: ReadonlySet<string> = new Set(['to', 'in', 'the', 'for', ','])
const MEETINGS: ReadonlySet<string> = new Set([
  'met',
  'meets',
  'meet',
  'meeting',
  'spoke',
  'speaks',
  'talks',
  'hosted',
  'hosts',
  'received',
  'welcomed',
  'welcomes',
  'visited',
  'call',
  'called',
  'counterpart',
  'thanked',
  'told',
])
