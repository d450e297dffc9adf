import type { AgreementStatus } from '../model.js'
import { findMatches, type PatternMatch } from './engine.js'
import { RULES } from './rules/all.js'
import type { Rule } from './rules/rule.js'
import type { AgreementPhrase } from './sentence/agreement-phrase.js'
import { type TermSentence, union } from './sentence/read-terms.js'
import type { Actor, Term } from './sentence/term.js'
import { readVerbGroup, type VerbGroup } from './sentence/verb-group.js'

/** More terms than this are read in windows that overlap by a third, so that no sentence can stall the matcher. */
const WINDOW = 96
const STRIDE = 64

/** Something that is done to an agreement. */
export interface Act {
  readonly verb: Term
  readonly group: VerbGroup
  readonly subject: Actor | undefined
  /** `with B`: signs too. */
  readonly partner: Actor | undefined
  /** Whom the subject met before: a party, but no signatory. */
  readonly met: Actor | undefined
  readonly rule: string
}

/** One place that speaks of an agreement, and what its sentence says of it. */
export interface Reading {
  readonly sentence: TermSentence
  /** Index of the agreement's term; -1 where the agreement is not named (`Kulas signed for Israel`). */
  readonly at: number
  readonly phrase: AgreementPhrase | undefined
  readonly acts: readonly Act[]
  /** Named inside the phrase: `the US-PNG agreement`. */
  readonly named: Actor | undefined
  /** `between A and B`. */
  readonly between: Actor | undefined
  readonly partner: Actor | undefined
  /** `Japan has ...` */
  readonly holder: Actor | undefined
  readonly signers: Actor | undefined
  /** The present-tense or other verb that says what it holds: `covers`, `provides`. */
  readonly content: Term | undefined
  readonly states: readonly AgreementStatus[]
  /** Names of the rules that matched here. */
  readonly rules: readonly string[]
}

interface Links {
  readonly objects: Map<number, Set<number>>
  readonly subjects: Map<number, Actor>
  readonly partners: Map<number, Actor>
  readonly met: Map<number, Actor>
  readonly between: Map<number, Actor>
  readonly partnersOf: Map<number, Actor>
  readonly holders: Map<number, Actor>
  readonly contents: Map<number, number>
  readonly states: Map<number, AgreementStatus[]>
  readonly rules: Map<number, Set<string>>
  readonly verbRules: Map<number, Set<string>>
  readonly signers: Actor[]
}

/** Runs the rules over a sentence and gathers what they say of each of its agreements. */
export function readAgreements(sentence: TermSentence): readonly Reading[] {
  const links = emptyLinks()
  for (const rule of RULES) for (const match of matchesOf(rule, sentence)) link(sentence, rule, match, links)
  const readings: Reading[] = []
  const isQuestion = sentence.terms.at(-1)?.normal === '?'
  sentence.terms.forEach((term, at) => {
    if (term.phrase !== undefined) readings.push(readingOf(sentence, at, links, isQuestion))
  })
  const implicit = implicitReading(sentence, links, isQuestion)
  return implicit === undefined ? readings : [...readings, implicit]
}

function matchesOf(rule: Rule, { terms, vocabulary }: TermSentence): readonly PatternMatch[] {
  if (terms.length <= WINDOW) return findMatches(rule, terms, vocabulary)
  const matches: PatternMatch[] = []
  for (let start = 0; start < terms.length; start += STRIDE) {
    for (const match of findMatches(rule, terms.slice(start, start + WINDOW), vocabulary))
      matches.push(shift(match, start))
    if (start + WINDOW >= terms.length) break
  }
  return matches
}

function shift({ start, end, groups }: PatternMatch, by: number): PatternMatch {
  const moved = Object.entries(groups).map(([name, [a, b]]) => [name, [a + by, b + by] as const] as const)
  return { start: start + by, end: end + by, groups: Object.fromEntries(moved) }
}

function emptyLinks(): Links {
  return {
    objects: new Map(),
    subjects: new Map(),
    partners: new Map(),
    met: new Map(),
    between: new Map(),
    partnersOf: new Map(),
    holders: new Map(),
    contents: new Map(),
    states: new Map(),
    rules: new Map(),
    verbRules: new Map(),
    signers: [],
  }
}

/** Files a match under its verb and its agreement, by the names of its groups. */
function link({ terms }: TermSentence, rule: Rule, { groups }: PatternMatch, links: Links): void {
  const verb = groups.verb?.[0]
  const agreement = groups.agreement?.[0]
  const actorsIn = (name: string): Actor | undefined => {
    const range = groups[name]
    return range && union(terms.slice(range[0], range[1]).flatMap(({ actor }) => actor ?? []))
  }
  const other = actorsIn('other')
  const last = actorsIn('subject')
  const subject = other && last ? union([other, last]) : last
  const partner = actorsIn('partner')
  if (agreement !== undefined) addTo(links.rules, agreement, rule.name)
  if (verb !== undefined) addTo(links.verbRules, verb, rule.name)
  if (verb !== undefined && agreement !== undefined) addTo(links.objects, verb, agreement)
  const met = actorsIn('met')
  if (verb !== undefined && subject !== undefined && (met !== undefined || other !== undefined || !links.met.has(verb)))
    links.subjects.set(
      verb,
      links.subjects.get(verb) && met === undefined && other === undefined ? (links.subjects.get(verb) as Actor) : subject,
    )
  if (verb !== undefined && met !== undefined) links.met.set(verb, met)
  if (verb !== undefined && partner !== undefined) keepFirst(links.partners, verb, partner)
  if (verb === undefined && agreement !== undefined && partner !== undefined)
    keepFirst(links.partnersOf, agreement, partner)
  if (verb === undefined && agreement !== undefined && subject !== undefined)
    keepFirst(links.holders, agreement, subject)
  if (agreement !== undefined && groups.parties !== undefined) fileParties(terms, rule, agreement, groups.parties[0], links)
  if (agreement !== undefined && groups.content !== undefined) links.contents.set(agreement, groups.content[0])
  if (agreement !== undefined && rule.status !== undefined)
    links.states.set(agreement, [...(links.states.get(agreement) ?? []), rule.status])
  const signers = actorsIn('signers')
  if (signers !== undefined) links.signers.push(withParties(signers, terms, groups.parties?.[0]))
}

/** `between` lists all parties; `of` only where it lists several. Talks and ties are between others. */
function fileParties(terms: readonly Term[], rule: Rule, agreement: number, at: number, links: Links): void {
  const parties = listFrom(terms, at)
  const count = parties.countries.length + parties.organizations.length
  if (rule.name === 'of-parties' && count < 2) return
  for (let i = at; i > agreement; i--)
    if (terms[i]?.normal === 'between' && RELATIONS.has(terms[i - 1]?.normal ?? '')) return
  if (!links.between.has(agreement)) links.between.set(agreement, parties)
}

/** `signed for Israel`: the country after `for` is the signer's. */
function withParties(signers: Actor, terms: readonly Term[], at: number | undefined): Actor {
  const bound = at === undefined ? undefined : terms[at]?.actor
  return bound === undefined || bound.countries.length === 0 ? signers : { ...signers, countries: bound.countries }
}

/** All actors of a coordination that begins at `at`: `the Ministry of Defence of Ukraine, the State Agency of Chile and Peru`. */
function listFrom(terms: readonly Term[], at: number): Actor {
  const actors: Actor[] = []
  let between = 0
  for (let i = at; i < terms.length && between < 4; i++) {
    const { actor, tags, normal } = terms[i] as Term
    if (actor !== undefined) {
      actors.push(actor)
      between = 0
      continue
    }
    if (!tags.has('Joint') && !LIST_WORDS.has(normal)) {
      between++
      if (actors.length > 1 || tags.has('Act') || tags.has('Stop') || tags.has('Agreement') || tags.has('Relative'))
        break
      if (ENDING_WORDS.has(normal)) break
    }
  }
  return union(actors)
}

function readingOf(sentence: TermSentence, at: number, links: Links, isQuestion: boolean): Reading {
  const { phrase, named } = sentence.terms[at] as Term
  const rules = new Set(links.rules.get(at))
  const acts: Act[] = []
  for (const [verb, agreements] of links.objects) {
    if (!agreements.has(at) || isTakenCloser(verb, at, agreements, sentence)) continue
    acts.push(actOf(sentence, verb, links, isQuestion))
    for (const rule of links.verbRules.get(verb) ?? []) rules.add(rule)
  }
  return {
    sentence,
    at,
    phrase,
    acts,
    named,
    between: links.between.get(at),
    partner: links.partnersOf.get(at),
    holder: links.holders.get(at),
    signers: links.signers.length > 0 ? union(links.signers) : undefined,
    content: sentence.terms[links.contents.get(at) ?? -1],
    states: links.states.get(at) ?? [],
    rules: [...rules],
  }
}

/** A verb with an agreement after it does not also act on one before it: `After talks on the treaty they signed a contract.` */
function isTakenCloser(verb: number, at: number, agreements: ReadonlySet<number>, { terms }: TermSentence): boolean {
  if (at > verb) return false
  for (const other of agreements) if (other > verb) return !isPassive(terms, verb)
  return false
}

function isPassive(terms: readonly Term[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) if (terms[i]?.tags.has('Be')) return true
  return false
}

function actOf(sentence: TermSentence, verb: number, links: Links, isQuestion: boolean): Act {
  return {
    verb: sentence.terms[verb] as Term,
    group: readVerbGroup(sentence.terms, verb, isQuestion),
    subject: links.subjects.get(verb),
    partner: links.partners.get(verb),
    met: links.met.get(verb),
    rule: [...(links.verbRules.get(verb) ?? [])].join(' + '),
  }
}

/** A signing without its object: of the agreement that the text spoke of last. */
function implicitReading(sentence: TermSentence, links: Links, isQuestion: boolean): Reading | undefined {
  const acts: Act[] = []
  for (const [verb] of links.subjects)
    if (!links.objects.has(verb) && sentence.terms[verb]?.tags.has('Sign'))
      acts.push(actOf(sentence, verb, links, isQuestion))
  const hasPhrase = sentence.terms.some(({ phrase }) => phrase !== undefined)
  if (acts.length === 0 && (links.signers.length === 0 || hasPhrase)) return undefined
  return {
    sentence,
    at: -1,
    phrase: undefined,
    acts,
    named: undefined,
    between: undefined,
    partner: undefined,
    holder: undefined,
    signers: links.signers.length > 0 ? union(links.signers) : undefined,
    content: undefined,
    states: [],
    rules: ['unnamed'],
  }
}

function addTo<T>(map: Map<number, Set<T>>, key: number, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}

function keepFirst(map: Map<number, Actor>, key: number, actor: Actor): void {
  if (!map.has(key)) map.set(key, actor)
}

const RELATIONS: ReadonlySet<string> = new Set([
  'talks',
  'meeting',
  'meetings',
  'relations',
  'ties',
  'negotiations',
  'war',
  'border',
  'trade',
  'consultations',
  'friendship',
  'difference',
])
const LIST_WORDS: ReadonlySet<string> = new Set([
  'and',
  ',',
  '&',
  'of',
  'the',
  'as',
  'well',
  'its',
  'on',
  'one',
  'side',
  'other',
  'governments',
  'government',
])
const ENDING_WORDS: ReadonlySet<string> = new Set(['on', 'in', 'for', 'to', 'about', 'was', 'is', 'that', 'which'])
