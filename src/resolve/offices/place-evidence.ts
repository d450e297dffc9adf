import { LexemeCode } from '../../document/lexeme-memo.js'
import { listsWith } from '../../document/word-lists.js'
import type { Document, OfficeMention, PersonMention, Token } from '../../model.js'
import { normAt } from '../../recognise/ministries/norm-at.js'
import { isEnemy } from './home.js'
import { countryOfLabel } from './label.js'
import { Points } from './points.js'
import type { ReadTitle } from './read-title.js'
import type { ReadOffice } from './same-office.js'
import type { Setting } from './setting.js'

const NEAR = 8

/** What speaks for a country anywhere in the article: the dateline, how much it is spoken of, and being named first. */
export function pointsOfArticle({ home }: Setting): Points {
  const points = new Points()
  for (const [country, share] of home.share) {
    const lead = home.lead === country ? 0.5 : 0
    points.add(country, share * 2 + lead + (home.dateline === country ? 2.5 : 0))
  }
  return points
}

/** What speaks for a country beside one mention of the office, whatever is known of other people. */
export function pointsOfPlace(setting: Setting, { mention, title }: ReadOffice, person: PersonMention): Points {
  const points = new Points()
  addTitle(points, setting, title)
  addMinistry(points, setting, mention)
  addSignedFor(points, setting, person)
  addSentence(points, setting, mention, person)
  addParagraph(points, setting, mention)
  addVisit(points, setting, person)
  addGuest(points, setting, mention, person)
  addCounterpart(points, setting, person)
  addLabel(points, setting, mention)
  return points
}

/** `External Affairs Minister` is India's. */
function addTitle(points: Points, { home }: Setting, { users }: ReadTitle): void {
  for (const country of users) {
    if (home.share.has(country) || users.length === 1) points.add(country, 4)
  }
}

/** The minister of a ministry that the article names with its country. */
function addMinistry(points: Points, { countriesOfMinistry }: Setting, { portfolios }: OfficeMention): void {
  const owners = portfolios && countriesOfMinistry.get(portfolios.join('+'))
  for (const country of owners ?? []) points.add(country, owners?.size === 1 ? 2.5 : 1)
}

/** `Foreign Minister Kamikawa Yoko signed for Tokyo, Secretary of National Defense Teodoro for Manila` */
function addSignedFor(points: Points, setting: Setting, { endToken }: PersonMention): void {
  for (let at = endToken; at < endToken + 3; at++) {
    const norm = setting.document.tokens[at]?.lexeme.norm
    if (norm === ',' || norm === '.') return
    const country = norm === 'for' ? setting.countryStarting(at + 1) : undefined
    if (country !== undefined) points.add(country.country, 5)
  }
}

/**
 * Countries named in the same sentence before the title: `Honduras, under President Hernández`, `handled in Nairobi by Raychelle Omamo`,
 * `thanked the United Kingdom and personally Prime Minister Boris Johnson`.
 */
function addSentence(points: Points, setting: Setting, mention: OfficeMention, person: PersonMention): void {
  const { document } = setting
  const first = Math.min(mention.firstToken, person.firstToken)
  const before = setting
    .countriesIn(mention.sentence)
    .filter((country) => country.endToken <= first && !isEnemy(document, country))
  const nearest = before[before.length - 1]
  if (nearest === undefined) return
  const isPlace = document.tokens[nearest.firstToken - 1]?.lexeme.norm === 'in'
  const isUnder = document.tokens[first - 1]?.lexeme.norm === 'under'
  const gap = first - nearest.endToken
  const joint = document.tokens[nearest.endToken]?.lexeme.norm
  const isThanked = joint === 'and' && gap <= 3 && nearest.form === 'name'
  const amount =
    (isPlace && gap <= NEAR ? (gap <= 2 ? 2.5 : 1.2) : 0) + (isUnder && gap <= 3 ? 4 : 0) + (isThanked ? 2 : 0)
  for (const { country, firstToken } of before)
    points.add(country, isSubject(document, mention, firstToken) ? 1.2 : 0.4)
  points.add(nearest.country, 0.6 + amount)
}

/** `Togo will receive ten vehicles from Turkey, Armed Forces Minister Gnakadé said`: the sentence begins with the country. */
function isSubject({ sentences }: Document, { sentence }: OfficeMention, firstToken: number): boolean {
  return firstToken - (sentences[sentence]?.firstToken ?? 0) <= 1
}

/** `Argentina buys 24 jets. Defence Minister Luis Petri signs`: the country that the sentence before begins with. */
function addParagraph(points: Points, setting: Setting, { sentence }: OfficeMention): void {
  const { document } = setting
  const here = document.sentences[sentence]
  const before = document.sentences[sentence - 1]
  if (here === undefined || before === undefined || here.paragraph !== before.paragraph) return
  const first = setting.countriesIn(sentence - 1).find((country) => !isEnemy(document, country))
  if (first === undefined) return
  points.add(first.country, first.firstToken - before.firstToken <= 1 ? 1.2 : 0.4)
}

/** `* LOMÉ – Togo will receive ten vehicles, Armed Forces Minister Gnakadé said`: what a paragraph of a digest is headed with. */
function addLabel(points: Points, setting: Setting, { sentence }: OfficeMention): void {
  const country = countryOfLabel(setting, sentence)
  if (country !== undefined) points.add(country, 3)
}

/** Nobody visits his own country: `Prime Minister Shehbaz Sharif's visit to Beijing`. */
function addVisit(points: Points, setting: Setting, { endToken }: PersonMention): void {
  const { tokens } = setting.document
  let isVisit = false
  for (let at = endToken; at < Math.min(tokens.length, endToken + NEAR + 6); at++) {
    const cue = cues.of((tokens[at] as Token).lexeme)
    if (cue & ENDS_CLAUSE) return
    if (cue & IS_VISIT) isVisit = true
    if (!isVisit) continue
    const before = cues.of((tokens[at - 1] as Token).lexeme)
    const country = before & (LEADS_TO | IS_VISIT) ? setting.countryStarting(at) : undefined
    if (country === undefined) continue
    points.add(country.country, -4)
    return
  }
}

/** `during a visit by Prime Minister François Fillon`: a guest is of another country than the one whose news it is. */
function addGuest(points: Points, { document, home }: Setting, mention: OfficeMention, person: PersonMention): void {
  const own = home.dateline ?? home.lead
  const first = Math.min(mention.firstToken, person.firstToken)
  const isGuest = normAt(document.tokens, first - 1) === 'by' && VISITED.has(normAt(document.tokens, first - 2))
  if (own !== undefined && isGuest) points.add(own, -3)
}

const VISITED: ReadonlySet<string> = new Set(['visit', 'visits', 'trip'])

/** `Kenea Yadeta, at the time defence minister, and his Turkish counterpart`: he is no Turk himself. */
function addCounterpart(points: Points, setting: Setting, { endToken, sentence }: PersonMention): void {
  const { tokens } = setting.document
  for (const { firstToken, endToken: end, country, form } of setting.countriesIn(sentence)) {
    if (firstToken < endToken || form !== 'demonym') continue
    if (firstToken > endToken + MOST_BETWEEN) return
    if (HIS.has(normAt(tokens, firstToken - 1)) && OTHERS.has(normAt(tokens, end))) points.add(country, -4)
  }
}

const MOST_BETWEEN = 14
const HIS: ReadonlySet<string> = new Set(['his', 'her'])
const OTHERS: ReadonlySet<string> = new Set([
  'counterpart',
  'colleague',
  'opposite',
  'guest',
  'host',
  'hosts',
  'visitor',
  'homologue',
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
const ENDS: ReadonlySet<string> = new Set(['.', ';'])

const ENDS_CLAUSE = 1 << 0
const IS_VISIT = 1 << 1
const LEADS_TO = 1 << 2
const wordLists = [ENDS, VISITS, TO]
const cues = new LexemeCode(({ norm }) => listsWith(norm, wordLists))
