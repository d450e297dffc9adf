import type { Sentence, Token } from '../../model.js'
import type { TermIndex } from '../engine.js'
import { AGREEMENT_NOUNS } from '../lexicon/nouns.js'
import { LAPSING_LEMMAS, SIGNING_LEMMAS, VERBS, type VerbClass, type VerbUse } from '../lexicon/verbs.js'
import { union } from './actor-list.js'
import { type ActorSpan, type Cast, findActors, within } from './actors.js'
import { type AgreementPhrase, findAgreementPhrases, pronounPhrase } from './agreement-phrase.js'
import type { Term } from './term.js'

/** A sentence as the rules see it. */
export interface TermSentence {
  readonly index: number
  readonly sentence: Sentence
  readonly terms: readonly Term[]
  readonly places: TermIndex
}

/**
 * Folds a sentence into terms: actors with their titles, agreement phrases, dates, verbs with their class, other words.
 * Quotation marks, short brackets and articles before an actor are in no term.
 */
export function readTerms(cast: Cast, index: number): TermSentence {
  const sentence = cast.document.sentences[index] as Sentence
  const { tokens } = cast.document
  const actors = findActors(cast, sentence)
  const pronoun = pronounPhrase(tokens, sentence.firstToken, sentence.endToken)
  const phrases = [
    ...(pronoun === undefined || isSubject(cast, index, pronoun.first) ? [] : [pronoun]),
    ...findAgreementPhrases(tokens, sentence.firstToken, sentence.endToken).filter(
      ({ head }) => !actors.some(({ kind, first, end }) => kind !== 'Country' && head >= first && head < end),
    ),
  ]
  const terms: Term[] = []
  let at = sentence.firstToken
  let actorAt = 0
  let phraseAt = 0
  const dates = within(cast.mentions.dates, sentence)
  let dateAt = 0
  while (at < sentence.endToken) {
    const phrase = phrases[phraseAt]
    if (phrase !== undefined && at === phraseFirst(phrase, actors, terms.at(-1)?.endToken ?? 0)) {
      terms.push(phraseTerm(tokens, at, phrase, actors))
      at = phrase.end
      phraseAt++
      continue
    }
    while (actorAt < actors.length && (actors[actorAt] as ActorSpan).first < at) actorAt++
    const actor = actors[actorAt]
    if (actor !== undefined && actor.first === at) {
      terms.push(actorTerm(tokens, actor))
      at = actor.end
      actorAt++
      continue
    }
    while (dateAt < dates.length && (dates[dateAt]?.firstToken ?? 0) < at) dateAt++
    const date = dates[dateAt]
    if (date !== undefined && date.firstToken === at) {
      terms.push(term(tokens, at, date.endToken, DATE, { date }))
      at = date.endToken
      continue
    }
    at = pushWord(cast, index, at, sentence.endToken, actor, terms)
  }
  const joined = joinActors(terms)
  return { index, sentence, terms: joined, places: indexOf(joined) }
}

/** An agreement phrase begins after an actor that only reaches into it (`Israel and Greece's agreement`). */
function phraseFirst(phrase: AgreementPhrase, actors: readonly ActorSpan[], free: number): number {
  let first = Math.max(phrase.first, free)
  for (const { first: start, end, kind } of actors)
    if (start < first && end > first) first = Math.min(end, phrase.head)
    else if (kind !== 'Country' && kind !== 'Organization' && start >= first && end <= phrase.head) first = end
  return first
}

function phraseTerm(
  tokens: readonly Token[],
  first: number,
  phrase: AgreementPhrase,
  actors: readonly ActorSpan[],
): Term {
  const inside = actors.filter((actor) => actor.first >= first && actor.end <= phrase.end).map(({ actor }) => actor)
  const tags = phrase.type === 'document' ? DOCUMENT : phrase.noun === 'talks' ? TALKS_TAGS : AGREEMENT
  return term(tokens, first, phrase.end, tags, { phrase, named: union(inside) })
}

function actorTerm(tokens: readonly Token[], { first, end, kind, acts, actor }: ActorSpan): Term {
  return term(tokens, first, end, acts ? ACTING[kind] : PLACED[kind], { actor })
}

/** Pushes the word at `at`, or leaves it out; returns the token after it. */
function pushWord(
  cast: Cast,
  sentence: number,
  at: number,
  end: number,
  next: ActorSpan | undefined,
  terms: Term[],
): number {
  const { tokens } = cast.document
  const { norm, kind, casing } = (tokens[at] as Token).lexeme
  if (SILENT.has(norm)) return at + 1
  if (norm === '(') return skipBracket(tokens, at, end)
  if (ARTICLES.has(norm) && next !== undefined && next.first === at + 1) return at + 1
  if (kind === 'punctuation') {
    terms.push(term(tokens, at, at + 1, STOPPING.has(norm) ? STOP : norm === ',' ? COMMA : NEAR, {}))
    return at + 1
  }
  const meant = PRONOUNS.has(norm) ? meantBy(cast, sentence, at, end) : undefined
  if (meant !== undefined) {
    terms.push(term(tokens, at, at + 1, ACTING[meant.kind], { actor: meant.actor }))
    return at + 1
  }
  const grammar = GRAMMAR.get(norm)
  if (grammar !== undefined) {
    terms.push(term(tokens, at, at + 1, grammar, {}))
    return at + 1
  }
  const verb = VERBS.get(norm)
  if (
    verb !== undefined &&
    (casing !== 'upper' || norm.length > 3) &&
    !isNoun(tokens, at, verb) &&
    !isParticiple(verb)
  ) {
    terms.push(term(tokens, at, at + 1, leadsVerb(tokens, at, end) ? AUXILIARY : verbTags(verb), { verb }))
    return at + 1
  }
  terms.push(term(tokens, at, at + 1, FAR_PREPOSITIONS.has(norm) ? FAR : NEAR, {}))
  return at + 1
}

/** Whom `he` or `it` means, where it signs: the person or the state spoken of last; looked up nowhere else. */
function meantBy(cast: Cast, index: number, at: number, end: number): ActorSpan | undefined {
  const { sentences, tokens } = cast.document
  if ((tokens[at] as Token).lexeme.norm === 'it')
    return isSubject(cast, index, at) ? stateBefore(cast, index, at) : undefined
  for (let i = at + 1; i < Math.min(at + 4, end); i++)
    if (SIGNING_LEMMAS.has(VERBS.get((tokens[i] as Token).lexeme.norm)?.lemma ?? '')) {
      const before = sentences[index - 1]
      return before && findActors(cast, before).find(({ kind }) => kind === 'Person')
    }
  return undefined
}

/** `It has had a memorandum with Libya since 2020`, `Patria said it had won a contract`: a state or a company, no agreement. */
function isSubject(cast: Cast, index: number, at: number): boolean {
  const { tokens, sentences } = cast.document
  if (!HAVING.has(tokens[at + 1]?.lexeme.norm ?? '')) return false
  const { endToken } = sentences[index] as Sentence
  for (let i = at + 2; i < Math.min(at + 12, endToken); i++)
    if (AGREEMENT_NOUNS.has((tokens[i] as Token).lexeme.norm)) return stateBefore(cast, index, at) !== undefined
  return false
}

/** The nearest state or organization before `it` in its sentence, else the first one of the sentence before. */
function stateBefore(cast: Cast, index: number, at: number): ActorSpan | undefined {
  const isState = ({ kind, acts }: ActorSpan): boolean => acts && STATES.has(kind)
  const own = findActors(cast, cast.document.sentences[index] as Sentence).filter(
    (span) => span.end <= at && isState(span),
  )
  const before = cast.document.sentences[index - 1]
  return own.at(-1) ?? (before && findActors(cast, before).find(isState))
}

/** `the end`, `an exit`, `its plans`, `Ukrainian-made`: what looks like a verb is none after these. */
function isNoun(tokens: readonly Token[], at: number, { form }: VerbUse): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if ((tokens[at] as Token).lexeme.norm === 'following') return true
  if (before.lexeme.norm === '-' && (tokens[at] as Token).gap === 'none') return true
  return (form === 'base' || form === 'third') && NOUN_LEADS.has(before.lexeme.norm)
}

/** `including`, `covering`: words of the phrase, not what the sentence says. */
function isParticiple({ form, classes }: VerbUse): boolean {
  return form === 'ing' && classes.every((name) => name === 'Provide' || name === 'Say')
}

/** A bracket of a few words says nothing to the rules: `(MoU)`, `(local time)`. */
function skipBracket(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(at + 12, end); i++) if (tokens[i]?.lexeme.norm === ')') return i + 1
  return at + 1
}

function term(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  tags: ReadonlySet<string>,
  payload: Pick<Term, 'actor' | 'phrase' | 'named' | 'verb' | 'date'>,
): Term {
  const { lexeme } = tokens[firstToken] as Token
  const normal = endToken === firstToken + 1 ? lexeme.norm : ''
  return { text: normal, normal, pre: '', post: ' ', tags, firstToken, endToken, ...payload }
}

/** Commas, `and`, `together with` between two actors become part of their list: `#Actor+` takes it whole. */
function joinActors(terms: Term[]): readonly Term[] {
  for (let i = 2; i < terms.length; i++) {
    if (isAttached(terms, i)) terms[i] = { ...(terms[i] as Term), tags: PLACED.Person }
    // `defence ministers of Türkiye and Somalia`: the second is where the first is.
    const isPlaced = terms[i - 2]?.tags.has('Placed') && JOINTS.has((terms[i - 1] as Term).normal)
    if (isPlaced && terms[i]?.tags === ACTING.Country) terms[i] = { ...(terms[i] as Term), tags: PLACED.Country }
  }
  for (let i = 1; i < terms.length - 1; i++) {
    if (!isActing(terms[i - 1]) || !JOINTS.has((terms[i] as Term).normal)) continue
    let end = i
    while (end < terms.length && end - i < 4 && JOINTS.has((terms[end] as Term).normal)) end++
    if (!isActing(terms[end])) continue
    for (let k = i; k < end; k++) terms[k] = { ...(terms[k] as Term), tags: JOINT }
  }
  return terms
}

/** `state secretary to Mr Jonson`, `in the cabinet of Mario Monti`: a person who only says who another one is. */
function isAttached(terms: readonly Term[], at: number): boolean {
  const tags = terms[at]?.tags
  if (tags !== ACTING.Person && tags !== ACTING.Office) return false
  return ATTACHING.has((terms[at - 1] as Term).normal) && !LISTING.has((terms[at - 2] as Term).normal)
}

function isActing(term: Term | undefined): boolean {
  return term?.tags.has('Actor') === true
}

/** Where each word and tag stands; of a run of actors, `#Actor` is only the first. */
function indexOf(terms: readonly Term[]): TermIndex {
  const index = new Map<string, number[]>()
  const add = (key: string, at: number): void => {
    const known = index.get(key)
    if (known === undefined) index.set(key, [at])
    else known.push(at)
  }
  terms.forEach(({ normal, tags }, at) => {
    if (normal !== '') add(normal, at)
    for (const tag of keysOf(tags)) if (tag !== '#Actor' || !isActing(terms[at - 1])) add(tag, at)
  })
  return index
}

const tagKeys = new WeakMap<ReadonlySet<string>, readonly string[]>()

/** `#Tag` for each tag; the sets of tags are shared, so they are spelled out once. */
function keysOf(tags: ReadonlySet<string>): readonly string[] {
  let keys = tagKeys.get(tags)
  if (keys === undefined) {
    keys = [...tags].filter((tag) => !CLASSES.has(tag)).map((tag) => `#${tag}`)
    tagKeys.set(tags, keys)
  }
  return keys
}

/** `plans to sign`, `agreed to extend`, `set to be signed`: a verb that only leads another one. */
function leadsVerb(tokens: readonly Token[], at: number, end: number): boolean {
  if (at + 2 >= end || (tokens[at + 1] as Token).lexeme.norm !== 'to') return false
  const led = (tokens[at + 2] as Token).lexeme.norm
  return (
    led === 'be' || VERBS.get(led)?.form === 'base' || VERBS.get(tokens[at + 3]?.lexeme.norm ?? '')?.form === 'base'
  )
}

const verbTagCache = new Map<VerbUse, ReadonlySet<string>>()

function verbTags(verb: VerbUse): ReadonlySet<string> {
  let tags = verbTagCache.get(verb)
  if (tags === undefined) {
    const isDone = verb.form === 'past' || verb.form === 'participle'
    const acts = verb.classes.some((verbClass) => ACTS.has(verbClass))
    tags = tagsOf(
      'Verb',
      'Plain',
      ...verb.classes,
      ...(acts ? ['Act'] : []),
      ...(acts && isDone ? ['Done'] : []),
      ...(SIGNING_LEMMAS.has(verb.lemma) ? ['Sign'] : []),
      ...(LAPSING_LEMMAS.has(verb.lemma) ? ['Lapse'] : []),
      ...(acts ? [] : ['Inert']),
      ...(acts || verb.classes.some((name) => name === 'Say' || name === 'Provide') ? [] : ['Gap', 'Near']),
    )
    verbTagCache.set(verb, tags)
  }
  return tags
}

/** No pattern begins with these, nor needs one. */
const CLASSES: ReadonlySet<string> = new Set(['Plain', 'Inert', 'Gap', 'Near', 'Word'])

const ACTS: ReadonlySet<VerbClass> = new Set([
  'Conclude',
  'Light',
  'Happen',
  'Reach',
  'Announce',
  'Negotiate',
  'Ratify',
  'End',
  'Keep',
])

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/**
 * Each class of words holds the next: `Plain` is all but agreements and full stops, `Inert` leaves out verbs that act on agreements,
 * `Gap` leaves out actors and verbs of saying, `Word` also countries and dates, `Near` leaves out prepositions that a verb's object does not stand behind.
 */
const tagsOf = (...tags: string[]): ReadonlySet<string> => new Set(tags)
const NEAR = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Word')
const FAR = tagsOf('Plain', 'Inert', 'Gap', 'Word')
const COMMA = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Word', 'Comma')
const STOP = tagsOf('Stop')
const DATE = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Date')
const JOINT = tagsOf('Plain', 'Inert', 'Actor', 'Joint')
const AUXILIARY = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux')
const AGREEMENT = tagsOf('Agreement', 'Typed')
const TALKS_TAGS = tagsOf('Agreement', 'Talks')
const DOCUMENT = tagsOf('Agreement', 'Document')
const ACTING: Readonly<Record<ActorSpan['kind'], ReadonlySet<string>>> = {
  Person: tagsOf('Plain', 'Inert', 'Actor', 'Person'),
  Office: tagsOf('Plain', 'Inert', 'Actor', 'Office'),
  Ministry: tagsOf('Plain', 'Inert', 'Actor', 'Ministry'),
  Organization: tagsOf('Plain', 'Inert', 'Actor', 'Organization'),
  Country: tagsOf('Plain', 'Inert', 'Actor', 'Country'),
  Both: tagsOf('Plain', 'Inert', 'Actor', 'Both'),
  We: tagsOf('Plain', 'Inert', 'Actor', 'We'),
}
const PLACED: Readonly<Record<ActorSpan['kind'], ReadonlySet<string>>> = {
  ...ACTING,
  Organization: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Organization'),
  Ministry: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Ministry'),
  Person: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Person'),
  Country: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Country'),
}
const SILENT = list("\" “ ” „ « » `` '' ‘ ’ * ** ) [ ] \\ #")
const STOPPING = list('; : . ! ? … ... •')
const ARTICLES = list('the a an its his her their both then')
const PRONOUNS = list('he she it')
const HAVING = list('has had have will is plans wants won signed would')
const STATES: ReadonlySet<ActorSpan['kind']> = new Set(['Country', 'Organization', 'Ministry'])
const NOUN_LEADS = list(
  'the a an its his her their this that of in on at for with by from any no new such own many other all several key various these those some main topical important both',
)
const FAR_PREPOSITIONS = list(
  'under of about for with after before during as than through via by within per following against between like without',
)
const ATTACHING = list('of to under for from about against before since than like')
const LISTING = list('signatures those signature names that')
const JOINTS = list(
  ', and & together with along as well alongside - – / plus his her their guest colleague counterpart host friend',
)

const GRAMMAR: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being'].map(
    (w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Be')] as const,
  ),
  ...['has', 'have', 'had', 'having'].map((w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Have')] as const),
  ...['will', 'shall', 'would', 'could', 'might', 'may', 'can', 'should', 'must'].map(
    (w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Modal')] as const,
  ),
  ...['not', 'never', 'no', "n't"].map((w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Not')] as const),
  ...['who', 'which', 'that', 'whom', 'whose'].map((w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Relative')] as const),
  ...['met', 'meet', 'meets', 'meeting', 'received', 'hosted', 'visited', 'joined', 'welcomed'].map(
    (w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Meet')] as const,
  ),
])
