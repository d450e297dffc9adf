import { LexemeCode } from '../../document/lexeme-memo.js'
import { listsWith } from '../../document/word-lists.js'
import { countryOfHolder } from '../../gazetteer/offices-holders.js'
import type { CountryCode, Document, OfficeMention, PersonMention, Token } from '../../model.js'
import { Points } from './points.js'
import type { Setting } from './setting.js'

/** What is known of a person at this stage: the country, if any. */
export type NationOf = (person: PersonMention) => CountryCode | undefined

/** A place that names the office and, beside it, the person. */
export interface PlaceOfOffice {
  readonly mention: OfficeMention
  readonly person: PersonMention
  /** All people of the sentence. */
  readonly company: readonly PersonMention[]
  readonly points: Points
}

/** So many tokens behind a name a verb of meeting is looked for. */
const NEAR = 24
const LONGEST_JOINT = 12

/** What the people beside one mention of the office say for a country and against it, as far as theirs are known. */
export function pointsOfCompany(setting: Setting, place: PlaceOfOffice, nationOf: NationOf): Points {
  const points = new Points()
  addPossessive(points, setting, place, nationOf)
  // The person alone is no company.
  if (place.company.length === 1) return points
  addServed(points, setting, place, nationOf)
  addCompany(points, setting, place, nationOf)
  addMeeting(points, setting, place, nationOf)
  addRetinue(points, setting, place, nationOf)
  return points
}

/** `Garibashvili and his deputy minister`, `Joe Biden's national security adviser`: the country of the one spoken of. */
function addPossessive(
  points: Points,
  setting: Setting,
  { mention, person, company }: PlaceOfOffice,
  nationOf: NationOf,
): void {
  const before = setting.document.tokens[mention.firstToken - 1]?.lexeme.norm ?? ''
  if (before === "'s") {
    const named = company.find(({ endToken }) => endToken === mention.firstToken - 1)
    const nation = named && (nationOf(named) ?? countryOfHolder(named.text))
    if (nation !== undefined) points.add(nation, 4)
    return
  }
  if (before !== 'his' && before !== 'her') return
  const owners = [...company, ...setting.peopleIn(mention.sentence - 1)]
  const owner = owners.find((other) => other !== person && other.firstToken < mention.firstToken && nationOf(other))
  const country = owner && nationOf(owner)
  if (country !== undefined) points.add(country, 3)
}

/** `Peter Sandwall, state secretary to Mr Jonson`, `an adviser to President Tinubu` */
function addServed(points: Points, setting: Setting, { mention, company }: PlaceOfOffice, nationOf: NationOf): void {
  if (setting.document.tokens[mention.endToken]?.lexeme.norm !== 'to') return
  const limit = mention.endToken + LONGEST_FORM
  const served = company.find(({ firstToken }) => firstToken > mention.endToken && firstToken <= limit)
  const nation = served && nationOf(served)
  if (nation !== undefined) points.add(nation, 4)
}

/** `Mr`, `President`, `Prime Minister`: so many tokens may stand before a name. */
const LONGEST_FORM = 4

/** `Troels Lund Poulsen and Foreign Minister Lars Løkke Rasmussen`: joined by nothing but `and`, a comma or a title. */
function addCompany(
  points: Points,
  setting: Setting,
  { mention, person, company: people }: PlaceOfOffice,
  nationOf: NationOf,
): void {
  const first = Math.min(mention.firstToken, person.firstToken)
  const last = Math.max(mention.endToken, person.endToken)
  const company = new Set<CountryCode>()
  for (const other of people) {
    const [from, to] = other.endToken <= first ? [other.endToken, first] : [last, other.firstToken]
    if (other === person || from > to || to - from > LONGEST_JOINT || !isJoint(from, to)) continue
    const country = isAbroad(setting.document, other) ? undefined : nationOf(other)
    if (country !== undefined) company.add(country)
  }
  if (company.size === 1) for (const country of company) points.add(country, 3)

  /** Only `,`, `;`, `and`, and words that are no verbs' company: a list. */
  function isJoint(from: number, to: number): boolean {
    let hasJoint = from === to
    for (let at = from; at < to; at++) {
      const cue = cues.of((setting.document.tokens[at] as Token).lexeme)
      if (cue & IS_JOINT) hasJoint = true
      else if (cue & BREAKS_LIST) return false
    }
    return hasJoint
  }
}

/** `Deputy Minister Mariana Betsa and Dutch Ambassador to Ukraine Alle Dorhout`: who is sent abroad stands beside other people's ministers. */
function isAbroad({ tokens }: Document, { firstToken }: PersonMention): boolean {
  for (let at = Math.max(0, firstToken - LONGEST_POST); at < firstToken; at++)
    if (cues.of((tokens[at] as Token).lexeme) & IS_POST) return true
  return false
}

const LONGEST_POST = 5
const POSTS: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'attaché', 'attache', 'consul', "d'affaires"])

/** `Kamala Harris met with Prime Minister Al-Sudani of Iraq`: who meet are seldom of one country. */
function addMeeting(points: Points, setting: Setting, { person, company }: PlaceOfOffice, nationOf: NationOf): void {
  for (const other of company) {
    const country = other === person ? undefined : nationOf(other)
    if (country === undefined) continue
    const [from, to] =
      other.endToken <= person.firstToken ? [other.endToken, person.firstToken] : [person.endToken, other.firstToken]
    for (let at = from; at < Math.min(to, from + NEAR); at++) {
      if (!(cues.of((setting.document.tokens[at] as Token).lexeme) & IS_MEETING)) continue
      points.add(country, -2)
      break
    }
  }
}

/** `The minister, Anna Berg, had with her Governor Lars Holm`, `accompanied by Chief of Staff Lars Holm`: the first one named brought them. */
function addRetinue(points: Points, setting: Setting, { person, company }: PlaceOfOffice, nationOf: NationOf): void {
  const [first] = company
  if (first === undefined || first === person || first.endToken > person.firstToken) return
  const country = nationOf(first)
  if (country === undefined) return
  const { tokens } = setting.document
  for (let at = first.endToken; at < Math.min(person.firstToken, first.endToken + NEAR); at++) {
    const norm = tokens[at]?.lexeme.norm ?? ''
    const next = tokens[at + 1]?.lexeme.norm ?? ''
    if ((norm !== 'accompanied' || next !== 'by') && (norm !== 'with' || !COMPANIONS.has(next))) continue
    points.add(country, 4)
    return
  }
}

const COMPANIONS: ReadonlySet<string> = new Set(['him', 'her', 'them'])
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

const IS_JOINT = 1 << 0
const IS_POST = 1 << 1
const IS_MEETING = 1 << 2
const BREAKS_LIST = 1 << 3
const wordLists = [JOINTS, POSTS, MEETINGS]
/** A lower-case word that stands in no title breaks a list. */
const cues = new LexemeCode(({ norm, casing, kind }) => {
  const breaks = kind === 'word' && casing === 'lower' && !LIST_WORDS.has(norm)
  return listsWith(norm, wordLists) | (breaks ? BREAKS_LIST : 0)
})
