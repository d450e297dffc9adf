import { LexemeMemo } from '../../document/lexeme-memo.js'
import { listsWith, wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import { VERBS, type VerbUse } from '../lexicon/verbs.js'
import type { ActorSpan } from './actors.js'
import type { Cast } from './cast.js'
import { word } from './phrase-start.js'
import { meantBy, PRONOUNS } from './pronoun-subjects.js'
import { ACTING, AUXILIARY, COMMA, FAR, FORCE, GRAMMAR, NEAR, STOP, type Tags, tagsOfVerb } from './tags.js'
import { Term } from './term.js'

/** What a word says by itself to a sentence of agreements. */
interface ReadWord {
  /** In which lists it is, as bits. */
  readonly lists: number
  readonly grammar: Tags | undefined
  readonly verb: VerbUse | undefined
  readonly verbTags: Tags | undefined
  /** Where the verb acts on agreements only with a certain word after it: these. */
  readonly particles: ReadonlySet<string> | undefined
}

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
  const { lexeme } = tokens[at] as Token
  const { lists, grammar, verb, verbTags, particles } = words.of(lexeme)
  if (lists & IS_SILENT) return at + 1
  if (lists & IS_BRACKET) return skipBracket(tokens, at, end)
  if (lists & IS_ARTICLE && next !== undefined && next.first === at + 1) return at + 1
  if (lexeme.kind === 'punctuation') {
    terms.push(new Term(tokens, at, at + 1, lists & IS_STOPPING ? STOP : lists & IS_COMMA ? COMMA : NEAR))
    return at + 1
  }
  const meant = lists & IS_PRONOUN ? meantBy(cast, sentence, at, end) : undefined
  if (meant !== undefined) terms.push(new Term(tokens, at, at + 1, ACTING[meant.kind], { actor: meant.actor }))
  else if ((lists & IS_FORCE && listsAt(tokens, at - 1) & LEADS_FORCE) || (lists & IS_PLACE && isInPlace(tokens, at)))
    terms.push(new Term(tokens, at, at + 1, FORCE))
  else if (grammar !== undefined) terms.push(new Term(tokens, at, at + 1, grammar))
  else if (verb !== undefined && verbTags !== undefined && isVerb(tokens, at, verb, particles))
    terms.push(new Term(tokens, at, at + 1, leadsVerb(tokens, at, end) ? AUXILIARY : verbTags, { verb }))
  else {
    const isFar = lists & IS_FAR && !(lists & IS_OF && listsAt(tokens, at - 1) & IS_AMOUNT)
    terms.push(new Term(tokens, at, at + 1, isFar ? FAR : NEAR))
  }
  return at + 1
}

/** Whether what looks like a verb is one, and acts on agreements. */
function isVerb(
  tokens: readonly Token[],
  at: number,
  verb: VerbUse,
  particles: ReadonlySet<string> | undefined,
): boolean {
  const { norm, casing } = (tokens[at] as Token).lexeme
  return (
    (casing !== 'upper' || norm.length > 3) &&
    !isNoun(tokens, at, verb) &&
    !isParticiple(verb) &&
    !(norm === 'concluded' && isSaying(tokens, at)) &&
    (particles === undefined || particles.has(word(tokens, at + 1))) &&
    !(word(tokens, at + 1) === 'into' && listsAt(tokens, at + 2) & IS_FORCE)
  )
}

function listsAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token === undefined ? 0 : words.of(token.lexeme).lists
}

/** `is in place`; not `in place of` */
function isInPlace(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at - 1) === 'in' && word(tokens, at + 1) !== 'of'
}

/** `the end`, `an exit`, `its plans`, `Ukrainian-made`: what looks like a verb is none after these. */
function isNoun(tokens: readonly Token[], at: number, { form }: VerbUse): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if ((tokens[at] as Token).lexeme.norm === 'following') return true
  if (before.lexeme.norm === '-' && (tokens[at] as Token).gap === 'none') return true
  // `the signing of`
  if (form === 'ing') return leadsNoun(before) && word(tokens, at + 1) === 'of'
  // `a proper end`
  if (form === 'base' && before.lexeme.kind === 'word' && INDEFINITE.has(word(tokens, at - 2))) return true
  return (form === 'base' || form === 'third') && leadsNoun(before)
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an'])

function leadsNoun({ lexeme }: Token): boolean {
  return (words.of(lexeme).lists & LEADS_NOUN) !== 0
}

/** `"We need future agreements," the president concluded.` */
function isSaying(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lexeme.kind === 'word') return false
  for (let i = at - 1; i >= Math.max(0, at - QUOTE_REACH); i--) if (QUOTES.has(word(tokens, i))) return true
  return false
}

/** How far before the verb of saying the quotation may end, in tokens. */
const QUOTE_REACH = 8
const QUOTES: ReadonlySet<string> = new Set(['"', '”', "''", '»'])

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
  ['take', wordSet('in')],
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

const IS_SILENT = 1 << 0
const IS_BRACKET = 1 << 1
const IS_ARTICLE = 1 << 2
const IS_STOPPING = 1 << 3
const IS_COMMA = 1 << 4
const IS_PRONOUN = 1 << 5
const IS_FORCE = 1 << 6
const LEADS_FORCE = 1 << 7
const IS_PLACE = 1 << 8
const IS_FAR = 1 << 9
const IS_OF = 1 << 10
const IS_AMOUNT = 1 << 11
const LEADS_NOUN = 1 << 12
const wordLists = [
  SILENT,
  wordSet('('),
  ARTICLES,
  STOPPING,
  wordSet(','),
  PRONOUNS,
  FORCES,
  FORCE_LEADS,
  wordSet('place'),
  FAR_PREPOSITIONS,
  wordSet('of'),
  AMOUNTS,
  NOUN_LEADS,
]
const words = new LexemeMemo<ReadWord>(({ norm }) => {
  const verb = VERBS.get(norm)
  return {
    lists: listsWith(norm, wordLists),
    grammar: GRAMMAR.get(norm),
    verb,
    verbTags: verb && tagsOfVerb(verb),
    particles: verb && PHRASAL.get(verb.lemma),
  }
})
