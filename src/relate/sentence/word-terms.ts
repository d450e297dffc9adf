import type { Token } from '../../model.js'
import { VERBS, type VerbUse } from '../lexicon/verbs.js'
import { wordSet } from '../lexicon/word-set.js'
import type { ActorSpan } from './actors.js'
import type { Cast } from './cast.js'
import { word } from './phrase-start.js'
import { meantBy, PRONOUNS } from './pronoun-subjects.js'
import { ACTING, AUXILIARY, COMMA, FAR, FORCE, GRAMMAR, NEAR, STOP, verbTags } from './tags.js'
import { Term } from './term.js'

/** Pushes the word at `at`, or leaves it out; returns the token after it. */
export function pushWord(
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
    terms.push(new Term(tokens, at, at + 1, STOPPING.has(norm) ? STOP : norm === ',' ? COMMA : NEAR))
    return at + 1
  }
  const meant = PRONOUNS.has(norm) ? meantBy(cast, sentence, at, end) : undefined
  if (meant !== undefined) {
    terms.push(new Term(tokens, at, at + 1, ACTING[meant.kind], { actor: meant.actor }))
    return at + 1
  }
  if ((FORCES.has(norm) && FORCE_LEADS.has(word(tokens, at - 1))) || isInPlace(tokens, at)) {
    terms.push(new Term(tokens, at, at + 1, FORCE))
    return at + 1
  }
  const grammar = GRAMMAR.get(norm)
  if (grammar !== undefined) {
    terms.push(new Term(tokens, at, at + 1, grammar))
    return at + 1
  }
  const verb = VERBS.get(norm)
  if (
    verb !== undefined &&
    (casing !== 'upper' || norm.length > 3) &&
    !isNoun(tokens, at, verb) &&
    !isParticiple(verb) &&
    (PHRASAL.get(verb.lemma)?.has(word(tokens, at + 1)) ?? true) &&
    !(word(tokens, at + 1) === 'into' && FORCES.has(word(tokens, at + 2)))
  ) {
    terms.push(new Term(tokens, at, at + 1, leadsVerb(tokens, at, end) ? AUXILIARY : verbTags(verb), { verb }))
    return at + 1
  }
  const isFar = FAR_PREPOSITIONS.has(norm) && !(norm === 'of' && AMOUNTS.has(word(tokens, at - 1)))
  terms.push(new Term(tokens, at, at + 1, isFar ? FAR : NEAR))
  return at + 1
}

/** `is in place`; not `in place of` */
function isInPlace(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === 'place' && word(tokens, at - 1) === 'in' && word(tokens, at + 1) !== 'of'
}

/** `the end`, `an exit`, `its plans`, `Ukrainian-made`: what looks like a verb is none after these. */
function isNoun(tokens: readonly Token[], at: number, { form }: VerbUse): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if ((tokens[at] as Token).lexeme.norm === 'following') return true
  if (before.lexeme.norm === '-' && (tokens[at] as Token).gap === 'none') return true
  // `the signing of`
  if (form === 'ing') return NOUN_LEADS.has(before.lexeme.norm) && word(tokens, at + 1) === 'of'
  return (form === 'base' || form === 'third') && NOUN_LEADS.has(before.lexeme.norm)
}

/** `including`, `covering`: words of the phrase, not what the sentence says. */
function isParticiple({ form, classes }: VerbUse): boolean {
  return form === 'ing' && classes.every((name) => name === 'Provide' || name === 'Say')
}

/** A bracket of a few words says nothing to the rules: `(MoU)`, `(local time)`; but `(signed on 5 March)`. */
function skipBracket(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(at + 12, end); i++) {
    const { norm } = (tokens[i] as Token).lexeme
    if (norm === ')') return i + 1
    if (norm === 'signed') break
  }
  return at + 1
}

/** `plans to sign`, `agreed to extend`, `set to be signed`: a verb that only leads another one. */
function leadsVerb(tokens: readonly Token[], at: number, end: number): boolean {
  if (at + 2 >= end || (tokens[at + 1] as Token).lexeme.norm !== 'to') return false
  const led = (tokens[at + 2] as Token).lexeme.norm
  return (
    led === 'be' || VERBS.get(led)?.form === 'base' || VERBS.get(tokens[at + 3]?.lexeme.norm ?? '')?.form === 'base'
  )
}

/** `signed a series of agreements`: what is signed stands behind the `of`. */
const AMOUNTS = wordSet(
  'number series package set raft host pair couple batch slew string trio copies copy text texts range bundle handful dozen dozens lot variety total one part terms wording out',
)

/** Verbs that act on agreements only with a certain word after them: `work on a treaty`, `pull out of it`. */
const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['work', wordSet('on')],
  ['pull', wordSet('out')],
  ['walk', wordSet('out away')],
  ['tear', wordSet('up')],
  ['back', wordSet('out')],
  ['opt', wordSet('out')],
])

/** `in force`, `takes effect` */
const FORCES = wordSet('force effect')
const FORCE_LEADS = wordSet('in into took take takes taken taking full')

const SILENT = wordSet("\" “ ” „ « » `` '' ‘ ’ * ** ) [ ] \\ #")

const STOPPING = wordSet('; : . ! ? … ... •')

const ARTICLES = wordSet('the a an its his her their both then')

const NOUN_LEADS = wordSet(
  'the a an its his her their this that of in on at for with by from any no new such own many other all several key various these those some main topical important both',
)

const FAR_PREPOSITIONS = wordSet(
  'under of about for toward towards with after before during as than through via by within per following against between like without',
)
