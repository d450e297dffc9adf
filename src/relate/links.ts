import { wordSet } from '../document/word-lists.js'
import type { PatternMatch, TermRange } from './engine.js'
import {
  endsAnother,
  isBystander,
  isGerundOfMatter,
  isInNextClause,
  isOtherObject,
  isReduced,
  isSigningToCome,
  opensClause,
  POSSIBLE,
  wordAhead,
} from './link-limits.js'
import { nominal } from './rules/nominal.js'
import { nominalAhead } from './rules/nominal-ahead.js'
import type { Rule } from './rules/rule.js'
import { listFrom, union } from './sentence/actor-list.js'
import type { Actor, Term } from './sentence/term.js'

/** A rule's own word on the status. */
export interface State {
  readonly rule: Rule
}

/** What the rules say in one sentence, by the index of the verb's or the agreement's term. */
export class Links {
  /** Verb to the agreements that it acts on. */
  readonly objects = new Map<number, Set<number>>()
  readonly subjects = new Map<number, Actor>()
  readonly partners = new Map<number, Actor>()
  /** Verb to whom its subject met before. */
  readonly met = new Map<number, Actor>()
  /** Agreement to its whole list of parties. */
  readonly lists = new Map<number, Actor>()
  readonly partnersOf = new Map<number, Actor>()
  readonly holders = new Map<number, Actor>()
  readonly recipients = new Map<number, Actor>()
  readonly contents = new Map<number, number>()
  readonly states = new Map<number, State[]>()
  readonly rules = new Map<number, Set<string>>()
  readonly verbRules = new Map<number, Set<string>>()
  /** Verbs whose object is a pronoun: `withdrew from it`. */
  readonly pronounVerbs = new Set<number>()
  readonly denied = new Set<number>()
  /** Terms `[start, end)` that the rules matched around each agreement and each verb. */
  readonly extents = new Map<number, TermRange>()
  readonly verbExtents = new Map<number, TermRange>()
  readonly signers: Actor[] = []

  constructor(private readonly terms: readonly Term[]) {}

  /**
   * `A protocol amending the 2009 agreement was signed`: what is said of the inner one after both is the outer one's; so are the sides
   * that it lists.
   */
  lift(): void {
    this.goOnWithLists()
    for (const [verb, agreements] of this.objects)
      for (const inner of agreements) {
        const outer = verb > inner ? this.outerOf(inner) : undefined
        if (outer === undefined) continue
        agreements.delete(inner)
        agreements.add(outer)
        const list = this.lists.get(inner)
        if (list !== undefined && !this.lists.has(outer)) this.lists.set(outer, list)
      }
  }

  /** `signed a letter of intent, a memorandum on ports and two contracts`: what is done to one is done to all. */
  private goOnWithLists(): void {
    for (const [verb, agreements] of this.objects)
      for (const first of [...agreements]) {
        let at = this.nextListed(first, verb)
        while (at !== undefined && !agreements.has(at)) {
          agreements.add(at)
          at = this.nextListed(at, verb)
        }
      }
  }

  /** The agreement beside one in a list, on the side that is away from the verb. */
  private nextListed(from: number, verb: number): number | undefined {
    const step = verb < from ? 1 : -1
    if (this.terms[from]?.phrase?.indefinite !== true || this.terms[from]?.phrase?.trade) return undefined
    for (let at = from + step; Math.abs(at - from) <= LONGEST_ITEM; at += step) {
      const term = this.terms[at]
      if (term === undefined || term.tags.has('Stop') || term.tags.has('Act')) return undefined
      if (term.phrase === undefined) continue
      const later = this.terms[Math.max(at, from) - 1]
      if (term.phrase.trade) return undefined
      const isListed = later?.tags.has('Comma') || later?.normal === 'and'
      return isListed && term.phrase.indefinite && !(step > 0 && opensClause(this.terms, at)) ? at : undefined
    }
    return undefined
  }

  /** The agreement that an inner one is the matter of: `a protocol to the treaty`. */
  private outerOf(inner: number): number | undefined {
    if (!AMENDING.has(this.terms[inner - 1]?.normal ?? '')) return undefined
    const outer = this.terms[inner - 2]?.phrase
    return outer !== undefined && outer.type !== 'document' ? inner - 2 : undefined
  }

  /** Files a match under its verb and its agreement, by the names of its groups. */
  add(rule: Rule, match: PatternMatch): void {
    const { start, end, groups } = match
    const verb = groups.verb?.[0]
    if (verb !== undefined && rule.name.startsWith('own-subject'))
      if (isGerundOfMatter(this.terms, verb) || endsAnother(this.terms, verb)) return
    if (rule.name === 'by' && isInNextClause(this.terms, match)) return
    // Whoever signs is filed for the whole sentence: it has to speak of one agreement.
    if (rule.name === 'signing-by' && this.terms.filter(({ phrase }) => phrase !== undefined).length > 1) return
    if (rule.name.startsWith('partner-of') && isBystander(this.terms, match)) return
    if (rule.name === 'object' && isOtherObject(this.terms, verb, groups.agreement?.[0])) return
    if (DONE_TO_IT.has(rule.name) && this.terms[groups.agreement?.[0] ?? -1]?.phrase?.trade) return
    if (rule.name === 'reduced' && verb !== undefined)
      if (!isReduced(this.terms, verb) || endsAnother(this.terms, verb)) return
    const agreement = groups.agreement?.[0]
    if (rule.name === 'joint-object' && agreement !== undefined && opensClause(this.terms, agreement)) return
    if (verb !== undefined) {
      this.addVerb(rule, verb, groups)
      widen(this.verbExtents, verb, start, end)
    }
    if (agreement !== undefined) widen(this.extents, agreement, start, end)
    if (agreement !== undefined) this.addAgreement(rule, agreement, verb, match)
    if (groups.signers !== undefined) this.signers.push(this.signersIn(groups))
  }

  private addVerb(rule: Rule, verb: number, groups: PatternMatch['groups']): void {
    addTo(this.verbRules, verb, rule.name)
    if (rule.name === 'pronoun-object') this.pronounVerbs.add(verb)
    const { agreement } = groups
    if (agreement !== undefined) addTo(this.objects, verb, agreement[0])
    const subject = this.actorsIn(groups.subject)
    const other = this.actorsIn(groups.other)
    const met = this.actorsIn(groups.met)
    // A rule that knows more of the subject (`A met B and signed`) is heard before the one that takes the nearest actor.
    if (subject !== undefined && other !== undefined) this.subjects.set(verb, union([other, subject]))
    else if (subject !== undefined && met !== undefined) {
      this.subjects.set(verb, subject)
      this.met.set(verb, met)
    } else if (subject !== undefined) keepFirst(this.subjects, verb, subject)
    const partner = this.actorsIn(groups.partner)
    if (partner !== undefined) keepFirst(this.partners, verb, partner)
  }

  private addAgreement(rule: Rule, agreement: number, verb: number | undefined, match: PatternMatch): void {
    const { groups } = match
    const ahead = rule.status === undefined || rule.status === 'planned' ? undefined : wordAhead(this.terms, match)
    if (ahead !== undefined) {
      if (rule === nominal && !POSSIBLE.has(ahead)) this.addState(agreement, nominalAhead)
      return
    }
    if (rule === nominal && isSigningToCome(this.terms, match)) {
      this.addState(agreement, nominalAhead)
      return
    }
    addTo(this.rules, agreement, rule.name)
    if (rule.name === 'denied' || rule.name === 'called-for') this.denied.add(agreement)
    if (rule.status !== undefined) this.addState(agreement, rule)
    if (groups.content !== undefined) this.contents.set(agreement, groups.content[0])
    if (groups.parties !== undefined) this.addList(rule, agreement, groups.parties[0])
    if (verb !== undefined) return
    const partner = this.actorsIn(groups.partner)
    const holder = this.actorsIn(groups.subject)
    const recipient = this.actorsIn(groups.recipient)
    if (recipient !== undefined) keepFirst(this.recipients, agreement, recipient)
    if (partner !== undefined) keepFirst(this.partnersOf, agreement, partner)
    if (holder !== undefined) keepFirst(this.holders, agreement, holder)
  }

  private addState(agreement: number, rule: Rule): void {
    this.states.set(agreement, [...(this.states.get(agreement) ?? []), { rule }])
  }

  /** `between` lists all parties, `of` only where it lists several; talks and ties are between others. */
  private addList(rule: Rule, agreement: number, at: number): void {
    const parties = listFrom(this.terms, at)
    if (rule.name === 'of-parties' && parties.countries.length + parties.organizations.length < 2) return
    for (let i = at; i > agreement; i--)
      if (this.terms[i]?.normal === 'between' && RELATIONS.has(this.terms[i - 1]?.normal ?? '')) return
    if (!this.lists.has(agreement)) this.lists.set(agreement, parties)
  }

  /** `signed for Israel`: the country after `for` is the signer's. */
  private signersIn(groups: PatternMatch['groups']): Actor {
    const range = groups.signers as NonNullable<typeof groups.signers>
    const signers = groups.parties === undefined ? listFrom(this.terms, range[0]) : (this.actorsIn(range) as Actor)
    const bound = groups.parties === undefined ? undefined : this.terms[groups.parties[0]]?.actor
    return bound === undefined || bound.countries.length === 0 ? signers : { ...signers, countries: bound.countries }
  }

  private actorsIn(range: PatternMatch['groups'][string] | undefined): Actor | undefined {
    if (range === undefined) return undefined
    let end = range[1]
    // The matcher gives a list up where what may follow it matches too.
    while (this.terms[end - 1]?.tags.has('Actor') && this.terms[end]?.tags.has('Actor')) end++
    return union(this.terms.slice(range[0], end).flatMap(({ actor }) => actor ?? []))
  }
}

function addTo<T>(map: Map<number, Set<T>>, key: number, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}

function widen(map: Map<number, TermRange>, key: number, start: number, end: number): void {
  const known = map.get(key)
  map.set(key, known === undefined ? [start, end] : [Math.min(known[0], start), Math.max(known[1], end)])
}

function keepFirst(map: Map<number, Actor>, key: number, actor: Actor): void {
  if (!map.has(key)) map.set(key, actor)
}

/** How far the noun of the next item of a list may stand, in terms. */
const LONGEST_ITEM = 14

/** What was ordered is not what `was signed` behind it. */
const DONE_TO_IT = new Set(['passive', 'reduced'])

const AMENDING = wordSet('amending extending supplementing modifying updating renewing implementing to')
const RELATIONS = wordSet(
  'talks meeting meetings relations ties negotiations war border trade consultations friendship difference cooperation dispute conflict',
)
