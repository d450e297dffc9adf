import { wordSet } from '../../document/word-lists.js'
import type { DateMention } from '../../model.js'
import type { Act, Reading } from '../readings.js'
import type { Term } from '../sentence/term.js'

/** How far from the verb its date may stand, in terms. */
const REACH = 24

/** `the agreement of April 10, 1991`, `an agreement from 2015`. */
export function namedDates({ sentence, at }: Reading): readonly DateMention[] {
  if (at < 0) return []
  for (let i = at + 1; i < Math.min(at + 14, sentence.terms.length); i++) {
    const { date, tags } = sentence.terms[i] as Term
    if (date !== undefined) return ['of', 'from', 'dated'].includes(sentence.terms[i - 1]?.normal ?? '') ? [date] : []
    if (tags.has('Act') || tags.has('Stop') || tags.has('Agreement')) return []
  }
  return []
}

/** The first date that a place ties to its signing, of any precision. */
export function dateSaid(reading: Reading): DateMention | undefined {
  if (!reading.sentence.terms.some(({ date }) => date !== undefined)) return undefined
  return namedDates(reading)[0] ?? nominalDates(reading)[0] ?? reading.acts.flatMap((act) => actDates(reading, act))[0]
}

/** `The signing of the agreement took place on 4 February.` */
export function nominalDates({ sentence: { terms }, at, states }: Reading): readonly DateMention[] {
  if (!states.some(({ rule }) => rule.name === 'nominal' || rule.name === 'names-to-agreement')) return []
  let noun = at
  while (noun > Math.max(0, at - CLAUSE) && !NOMINALS.has((terms[noun] as Term).normal)) noun--
  if (!NOMINALS.has(terms[noun]?.normal ?? '')) noun = at
  const found: { readonly date: DateMention; readonly distance: number }[] = []
  terms.forEach(({ date }, i) => {
    if (date === undefined || Math.abs(i - at) > REACH || !isOfSigning(terms, i)) return
    if (!isParted(terms, i < at ? noun : at, i)) found.push({ date, distance: Math.abs(i - noun) })
  })
  return found.sort((a, b) => a.distance - b.distance).map(({ date }) => date)
}

const NOMINALS = wordSet('signing signature conclusion finalisation finalization adoption inking')

/** The dates of the verb's clause, nearest first; a date of telling (`said on Monday`) is not one of signing. */
export function actDates(reading: Reading, act: Act): readonly DateMention[] {
  if (!isSigned(reading, act)) return []
  const { terms } = reading.sentence
  const at = terms.indexOf(act.verb)
  const found: { readonly date: DateMention; readonly distance: number }[] = []
  const clause = afterClause(terms, at)
  terms.forEach(({ date }, i) => {
    if (clause !== undefined && (i < clause[0] || i >= clause[1])) return
    if (date === undefined || Math.abs(i - at) > REACH || !isOfSigning(terms, i) || isParted(terms, at, i)) return
    found.push({ date, distance: i > at ? i - at : at - i + 2 })
  })
  return found.sort((a, b) => a.distance - b.distance).map(({ date }) => date)
}

/** Whether the act made the agreement: `signed`, `have inked`; not `entered into force`. */
export function isSigned({ sentence: { terms } }: Reading, { verb, group }: Act): boolean {
  return group.reality === 'done' && isSigning(verb) && !isOfForce(terms, terms.indexOf(verb))
}

function isSigning({ verb }: Term): boolean {
  return (
    verb?.classes.some(
      (name) => name === 'Conclude' || name === 'Light' || name === 'Happen' || name === 'Announce' || name === 'Reach',
    ) ?? false
  )
}

/** `entered into force on 1 May`: not the day of signing. */
function isOfForce(terms: readonly Term[], at: number): boolean {
  return terms[at]?.verb?.lemma === 'enter' && [1, 2, 3].some((i) => terms[at + i]?.tags.has('Force'))
}

/** Not the day of telling (`said on Monday`), nor what the agreement is for or lasts to (`a plan for 2026`, `until 2030`). */
function isOfSigning(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.normal ?? ''
  if (AHEAD.has(before) || (SPANS.has(before) && terms[at]?.date?.precision !== 'day')) return false
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { tags, normal } = terms[i] as Term
    // `recalled that in 2022 the two signed`
    if (normal === 'that') return true
    if (tags.has('Say') || tags.has('Force')) return false
    if (tags.has('Act') || tags.has('Comma')) return true
  }
  return true
}

/**
 * `Days after the two signed a pact, a patrol was shot at on Monday`: the terms `[first, end)` of the clause that a word of time leads
 * in; what is outside says when something else was.
 */
export function afterClause(terms: readonly Term[], verb: number): readonly [first: number, end: number] | undefined {
  let first = verb - 1
  while (first >= Math.max(0, verb - CLAUSE) && !SUBORDINATORS.has((terms[first] as Term).normal)) {
    if ((terms[first] as Term).tags.has('Comma')) return undefined
    first--
  }
  if (!SUBORDINATORS.has(terms[first]?.normal ?? '')) return undefined
  let end = verb + 1
  while (end < terms.length && !(terms[end] as Term).tags.has('Comma')) end++
  return [first, end]
}

/** How many terms before its verb a clause may begin. */
const CLAUSE = 10
const SUBORDINATORS = wordSet('after before since')
/** Before a year: a term of years. */
const SPANS = wordSet('period years between and')
const AHEAD = wordSet('for until till through by to towards beyond')

/** Another act stands between verb and date. */
function isParted(terms: readonly Term[], verb: number, date: number): boolean {
  for (let i = Math.min(verb, date) + 1; i < Math.max(verb, date); i++) {
    const tags = terms[i]?.tags
    if (tags?.has('Stop')) return true
    // `signed on the sidelines of the fair held in Doha on 12 May`
    if ((tags?.has('Act') || (date > verb && tags?.has('Relative'))) && !isAtEvent(terms, verb, i)) return true
  }
  return date < verb && (isInRelative(terms, date, verb) || isBeforeRelative(terms, date, verb))
}

/** `withdrew on Monday from the pact that they signed` */
function isBeforeRelative(terms: readonly Term[], date: number, verb: number): boolean {
  for (let i = date + 2; i < verb; i++)
    if (THAT.has((terms[i] as Term).normal) && terms[i - 1]?.phrase !== undefined) return true
  return false
}

const THAT = wordSet('that which')

/** `Ghana and Togo, which quarrelled in 2019, signed`: the date is within the clause that commas set apart. */
function isInRelative(terms: readonly Term[], date: number, verb: number): boolean {
  if (!terms.slice(date + 1, verb).some(({ tags }) => tags.has('Comma'))) return false
  for (let i = date - 1; i >= Math.max(0, date - CLAUSE) && !terms[i]?.tags.has('Comma'); i--)
    if (terms[i]?.tags.has('Relative')) return true
  return false
}

/** What an event is told by stands between: its day is that of the signing. */
function isAtEvent(terms: readonly Term[], verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++) if (EVENTS.has((terms[i] as Term).normal)) return true
  return false
}

const EVENTS = wordSet('sidelines margins ceremony')
