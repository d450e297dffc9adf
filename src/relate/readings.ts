import { PatternSet } from './engine.js'
import { signsAnother } from './link-limits.js'
import { Links, type State } from './links.js'
import { RULES } from './rules/all.js'
import type { Rule } from './rules/rule.js'
import { union } from './sentence/actor-list.js'
import type { AgreementPhrase } from './sentence/agreement-phrase.js'
import type { TermSentence } from './sentence/read-terms.js'
import type { Actor, Term } from './sentence/term.js'
import { readVerbGroup, type VerbGroup } from './sentence/verb-group.js'

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
  /** `for the supply of gas to Hungary`: a side where the text names only one other. */
  readonly recipient: Actor | undefined
  readonly signers: Actor | undefined
  /** The verb that says what it holds: `covers`, `provides`. */
  readonly content: Term | undefined
  readonly states: readonly State[]
  /** Tokens `[first, end)` that the rules matched here, from the subject to the object. */
  readonly extent: readonly [first: number, end: number]
  /** Names of the rules that matched here. */
  readonly rules: readonly string[]
}

/** Runs the rules over a sentence and gathers what they say of each of its agreements. */
export function readAgreements(sentence: TermSentence): readonly Reading[] {
  const links = new Links(sentence.terms)
  rules ??= new PatternSet(RULES)
  for (const { pattern, match } of rules.findAll(sentence.terms)) links.add(pattern, match)
  links.lift()
  const isQuestion = sentence.terms.at(-1)?.normal === '?'
  const readings: Reading[] = []
  for (let at = 0; at < sentence.terms.length; at++) {
    const { phrase } = sentence.terms[at] as Term
    if (phrase !== undefined && !links.denied.has(at) && !isContent(sentence, at))
      readings.push(readingOf(sentence, at, links, isQuestion))
  }
  const implicit = implicitReading(sentence, links, isQuestion)
  if (implicit === undefined) return readings
  return isAhead(implicit, readings) ? [implicit, ...readings] : [...readings, implicit]
}

/** Made ready for the first sentence. */
let rules: PatternSet<Rule> | undefined

/** `The MoI was signed by both; a protocol followed.`: what is said before the first agreement is named. */
function isAhead({ acts, sentence: { terms } }: Reading, [first]: readonly Reading[]): boolean {
  const [act] = acts
  if (first === undefined || act === undefined) return false
  const stop = terms.findIndex(({ tags, firstToken }) => tags.has('Stop') && firstToken > act.verb.firstToken)
  return stop >= 0 && stop < first.at
}

function readingOf(sentence: TermSentence, at: number, links: Links, isQuestion: boolean): Reading {
  const { phrase, named } = sentence.terms[at] as Term
  const rules = new Set(links.rules.get(at))
  const acts: Act[] = []
  for (const [verb, agreements] of links.objects) {
    if (!agreements.has(at) || isTakenCloser(verb, at, agreements, sentence)) continue
    acts.push(actOf(sentence, verb, links, isQuestion || isWished(sentence, at)))
    for (const rule of links.verbRules.get(verb) ?? []) rules.add(rule)
  }
  return {
    sentence,
    at,
    phrase,
    acts,
    named,
    between: links.lists.get(at),
    partner: links.partnersOf.get(at),
    holder: links.holders.get(at),
    recipient: links.recipients.get(at),
    signers: signersOf(links),
    content: sentence.terms[links.contents.get(at) ?? -1],
    states: links.states.get(at) ?? [],
    extent: extentOf(sentence, at, links),
    rules: [...rules],
  }
}

/** From the first term to the last that a rule matched on the agreement or on a verb that acts on it. */
function extentOf({ terms }: TermSentence, at: number, links: Links): readonly [first: number, end: number] {
  let [first, end] = links.extents.get(at) ?? [at, at + 1]
  for (const [verb, agreements] of links.objects) {
    const range = agreements.has(at) ? links.verbExtents.get(verb) : undefined
    if (range === undefined) continue
    first = Math.min(first, range[0])
    end = Math.max(end, range[1])
  }
  return [(terms[first] as Term).firstToken, (terms[end - 1] as Term).endToken]
}

function signersOf({ signers }: Links): Actor | undefined {
  return signers.length > 0 ? union(signers) : undefined
}

/** `The declaration sets out the main agreements reached`: what another one holds is none by itself. */
function isContent({ terms }: TermSentence, at: number): boolean {
  const phrase = terms[at]?.phrase
  // `a memorandum on a logistics agreement`
  if (phrase?.indefinite && terms[at - 1]?.normal === 'on' && terms[at - 2]?.phrase !== undefined) return true
  // `the Memorandum of Cooperation on the Trilateral Security Cooperation Framework`
  if (phrase?.noun === 'framework' && terms[at - 1]?.normal === 'on' && terms[at - 2]?.phrase !== undefined) return true
  if (phrase?.plural !== true) return false
  for (let i = at - 1; i >= Math.max(0, at - 3); i--)
    if (terms[i]?.tags.has('Provide')) return terms.slice(0, i).some(({ phrase }) => phrase !== undefined)
  return false
}

/** `He wants the contract with Lockheed Martin renewed.`, `It must be a treaty signed by all.` */
function isWished({ terms }: TermSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) if (WISHES.has((terms[i] as Term).normal)) return true
  return terms[at - 1]?.normal === 'be' && DUTIES.has(terms[at - 2]?.normal ?? '')
}

const WISHES: ReadonlySet<string> = new Set(['want', 'wants', 'wanted'])

const DUTIES: ReadonlySet<string> = new Set(['must', 'should', 'could', 'might'])

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
  const subject = links.subjects.get(verb)
  const isOrder = subject === undefined && isImperative(sentence, verb)
  return {
    verb: sentence.terms[verb] as Term,
    group: readVerbGroup(sentence.terms, verb, isQuestion || isOrder),
    subject,
    partner: links.partners.get(verb),
    met: links.met.get(verb),
    rule: [...(links.verbRules.get(verb) ?? [])].join(' + '),
  }
}

/** `Reach an agreement!`: a bare verb at the head of its clause, with nobody to do it; headlines may leave the subject out. */
function isImperative({ terms, sentence }: TermSentence, verb: number): boolean {
  if (sentence.kind === 'headline' || terms[verb]?.verb?.form !== 'base') return false
  const before = terms[verb - 1]
  return before === undefined || before.tags.has('Comma') || before.tags.has('Stop')
}

/** A signing without its object: of the agreement that the text spoke of last. */
function implicitReading(sentence: TermSentence, links: Links, isQuestion: boolean): Reading | undefined {
  const acts: Act[] = []
  for (const verb of new Set([...links.subjects.keys(), ...links.pronounVerbs])) {
    const isSigning = sentence.terms[verb]?.tags.has('Sign') === true
    const isOfPronoun = links.pronounVerbs.has(verb)
    if (links.objects.has(verb) || (!isSigning && !isOfPronoun)) continue
    if (isSigning && signsAnother(sentence.terms, verb)) continue
    const act = actOf(sentence, verb, links, isQuestion)
    // `We will not sign anything on submarines`
    if (isOfPronoun || act.group.reality !== 'denied') acts.push(act)
  }
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
    recipient: undefined,
    signers: signersOf(links),
    content: undefined,
    states: [],
    extent: [sentence.sentence.firstToken, sentence.sentence.endToken],
    rules: ['unnamed'],
  }
}
