import { wordSet } from '../../document/word-lists.js'
import type { IsoDate } from '../../model.js'
import type { Act, Reading } from '../readings.js'
import type { Cast } from '../sentence/cast.js'
import type { Term } from '../sentence/term.js'
import { afterClause, isSigned } from './dates-beside.js'
import type { Draft } from './draft.js'
import { endOfLead, isOfLead } from './lead.js'

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

const NOT_NEWS = wordSet('earlier previous previously former recently ago already before')

/** `days after they signed` */
const LAPSES = wordSet('hours days weeks months years day week month year')

const OVER_TIME = wordSet('recent since years decades far ever past lately over')
