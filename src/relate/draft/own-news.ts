import type { DateMention, Document, IsoDate } from '../../model.js'
import { wordSet } from '../lexicon/word-set.js'
import type { Act, Reading } from '../readings.js'
import type { Cast } from '../sentence/cast.js'
import type { Term } from '../sentence/term.js'
import { afterClause, isSigned } from './dates-beside.js'
import type { Draft } from './draft.js'

/** A signing is the article's own news when its lead speaks of it: the headline, and so many sentences after it. */
const LEAD_SENTENCES = 3
/** A byline, a label or a list's mark has fewer tokens than a sentence of the lead. */
const SHORTEST_SENTENCE = 6
/** A headline, its deck, the bylines and the lead are at most so many sentences. */
const HEAD_SENTENCES = 16

/** The meeting at which something was signed is told in so many sentences. */
const EVENT_SENTENCES = 5

/**
 * `On 18 September the minister received a delegation. Following the talks, they signed a protocol.`: the day of the meeting, said
 * before, where the sentence counts from it or the article has no day of its own; then also the day of telling (`the firm said on 9 July 2024`).
 */
export function eventDate(
  reading: Reading,
  { sentences, published, tokens }: Document,
  dates: readonly DateMention[],
): DateMention | undefined {
  const { index, sentence } = reading.sentence
  const isPointing = reading.acts.some(({ subject }) => subject?.anaphor !== undefined && subject.anaphor !== 'we')
  if (published !== undefined && !isPointing && !AFTER_EVENT.has(tokens[sentence.firstToken]?.lexeme.norm ?? ''))
    return undefined
  const last = sentences[Math.min(index, EVENT_SENTENCES)]
  const before = dates.filter(
    ({ firstToken, precision, date, sentence: at }) =>
      precision === 'day' &&
      date !== undefined &&
      (at < index || (at === index && published === undefined)) &&
      sentences[at]?.kind === 'body' &&
      firstToken < (last?.endToken ?? 0),
  )
  return before.at(-1)
}

/**
 * The places that tell the signing as the article's own news. In the lead: `Peru and Chile sign a pact`, `have signed`, `said it had
 * signed`, `announced the signing of`, `A joint statement by Peru and Chile`. Further down only in the simple past of a main clause, and of those that the lead is about: `They also signed a
 * protocol`; not `the treaty that the two signed`, nor `Turkey signed one with Qatar`.
 */
export function ownNews(draft: Draft, cast: Cast): readonly Reading[] {
  const lead = endOfLead(cast.document)
  // `A memorandum is in place too; his predecessor signed it in Seoul.`
  const isInForce = draft.readings.some(({ states }) => states.some(({ rule }) => rule.status === 'in-force'))
  return draft.readings.filter((reading) => {
    if (isBackground(reading)) return false
    const isLead = reading.sentence.index < lead
    if (isLead && (isPublished(reading, draft) || isAnnounced(reading))) return true
    return reading.acts.some((act) => {
      if (!isSigned(reading, act)) return false
      if (isLead) return isLeadNews(reading, act, cast.document.published)
      return (
        !isInForce &&
        act.group.perfect === undefined &&
        isListed(act.verb) &&
        !isAside(act) &&
        isOfLead(draft, reading, cast, lead)
      )
    })
  })
}

function isBackground({ sentence, phrase }: Reading): boolean {
  return (
    sentence.sentence.kind === 'teaser' ||
    (phrase?.modifiers.some((word) => NOT_NEWS.has(word)) ?? false) ||
    sentence.terms.some(({ normal }) => NOT_NEWS.has(normal))
  )
}

/** `have signed` is news in the lead unless it has been so for long; `the Treaty, which the two signed` and `praised the signing` are not. */
function isLeadNews(reading: Reading, act: Act, published: IsoDate | undefined): boolean {
  const { phrase, sentence } = reading
  const at = sentence.terms.indexOf(act.verb)
  if (act.verb.verb?.form === 'ing' && sentence.terms[at - 1]?.normal === 'the') return false
  const [clause] = afterClause(sentence.terms, at) ?? []
  if (clause !== undefined && LAPSES.has(sentence.terms[clause - 1]?.normal ?? '')) return false
  const isKnown = phrase?.definite === true && (phrase.titleFirst !== undefined || act.rule.includes('relative'))
  if (isAside(act) && isKnown) return false
  if (act.group.perfect === 'past') return isReported(reading, act, published)
  return act.group.perfect === undefined || !sentence.terms.some(({ normal }) => OVER_TIME.has(normal))
}

/** `The package includes a protocol`, `announced the signing of a contract` */
function isAnnounced({ states, sentence }: Reading): boolean {
  return states.some(
    ({ rule }) =>
      rule.name === 'contents' ||
      (rule.name === 'nominal' && sentence.terms.some(({ verb }) => verb?.lemma === 'announce')),
  )
}

/** `said on Monday that it had signed`, in the days before the article; not `recalled that it had signed`. */
function isReported({ sentence: { terms } }: Reading, { verb }: Act, published: IsoDate | undefined): boolean {
  const at = terms.indexOf(verb)
  const before = terms.slice(Math.max(0, at - REPORTED), at)
  const isOld = before.some(({ date }) => date?.date !== undefined && isDaysBefore(date.date, published))
  return !isOld && before.some((term) => REPORTS.has(term.verb?.lemma ?? ''))
}

function isDaysBefore(date: IsoDate, published: IsoDate | undefined): boolean {
  return published !== undefined && Date.parse(published) - Date.parse(date) > FRESH * 86_400_000
}

/** News is at most so many days old. */
const FRESH = 4
/** How many terms before the verb it is said who says so. */
const REPORTED = 8
const REPORTS = wordSet('say announce report confirm tell')

/** `The following is the text of a joint statement by Bahrain and Kuwait`: made by being published. */
function isPublished({ phrase, acts, states, sentence }: Reading, { type, readings }: Draft): boolean {
  return (
    type === 'declaration' &&
    readings.every((reading) => reading.acts.length === 0) &&
    acts.length === 0 &&
    states.length === 0 &&
    (phrase?.indefinite === true || sentence.sentence.kind === 'headline')
  )
}

/** Said in a clause of its own beside the news: `which both signed`, `signed by both`. */
function isAside({ rule }: Act): boolean {
  return ASIDE.test(rule) && !MAIN.test(rule)
}

const ASIDE = /\b(relative|reduced)\b/
const MAIN = /\b(object|passive)\b/

function isListed({ verb }: Term): boolean {
  return verb?.form === 'past' && verb.classes.includes('Conclude')
}

/** The lead names one of the parties, and every country among them; or signings are told in a row from there on. */
function isOfLead(
  { parties }: Draft,
  { sentence: { index } }: Reading,
  { document, mentions, organizationAt, organizationById, countryById }: Cast,
  lead: number,
): boolean {
  if (parties.length === 0 || isInRow(document, lead, index)) return true
  const end = document.sentences[lead]?.firstToken ?? document.tokens.length
  const named = new Set<string>()
  for (const { country, firstToken } of mentions.countries) if (firstToken < end) named.add(country)
  for (const { firstToken } of mentions.organizations)
    if (firstToken < end) named.add(organizationAt.get(firstToken) ?? '')
  const isNamed = (party: string) => named.has(party) || named.has(organizationById.get(party)?.country ?? '')
  return parties.some(isNamed) && parties.every((party) => isNamed(party) || !countryById.has(party))
}

/** Whether every sentence from the lead to this one tells of something signed. */
function isInRow({ sentences, tokens }: Document, lead: number, index: number): boolean {
  for (let i = lead - 1; i < index; i++) {
    const { firstToken = 0, endToken = 0 } = sentences[i] ?? {}
    let at = firstToken
    while (at < endToken && !SIGNED.has(tokens[at]?.lexeme.norm ?? '')) at++
    if (at === endToken) return false
  }
  return true
}

/** The first sentence after the lead. */
function endOfLead({ sentences }: Document): number {
  let prose = 0
  const end = Math.min(HEAD_SENTENCES, sentences.length)
  for (let i = 0; i < end; i++) {
    const sentence = sentences[i]
    if (sentence?.kind !== 'body' || sentence.endToken - sentence.firstToken < SHORTEST_SENTENCE) continue
    if (++prose === LEAD_SENTENCES) return i + 1
  }
  return end
}

const AFTER_EVENT = wordSet('following after at during upon afterwards then')

const NOT_NEWS = wordSet('earlier previous previously former recently ago already before')

const SIGNED = wordSet('signed inked initialled concluded')

/** `days after they signed` */
const LAPSES = wordSet('hours days weeks months years day week month year')

const OVER_TIME = wordSet('recent since years decades far ever past lately over')
