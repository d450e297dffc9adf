import type { AgreementType, Token } from '../../model.js'
import {
  AGREEMENT_NOUNS,
  type AgreementNoun,
  COMPOUND_NOUNS,
  FOREIGN_MODIFIERS,
  NAME_TAILS,
  type NounType,
} from '../lexicon/nouns.js'

/** How far before its head a noun phrase may begin, in tokens. */
const LONGEST_PHRASE = 14

/** A noun phrase that names or points at an agreement: tokens `[first, end)`, the head at `head`. */
export interface AgreementPhrase {
  readonly first: number
  readonly head: number
  readonly end: number
  /** The head's lower-case form. */
  readonly noun: string
  readonly type: NounType
  readonly weak: boolean
  readonly plural: boolean
  /** `two agreements`: 2; 1 for `an agreement` and for a plural without a number. */
  readonly count: number
  /** `the`, `this`, `their`, a possessor, or a name without an article: speaks of one known already. */
  readonly definite: boolean
  /** `a`, `an`, `new`, a number: brings up a new one. */
  readonly indefinite: boolean
  /** Where the capitalised name begins, when the phrase has one of two words or more. */
  readonly titleFirst?: number
  /** Lower-case modifiers between determiner and head. */
  readonly modifiers: readonly string[]
}

/** `It obliges each side`, `It was signed in Doha`: a pronoun at the head of a sentence, for the agreement spoken of last. */
export function pronounPhrase(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): AgreementPhrase | undefined {
  let at = firstToken
  while (at < Math.min(firstToken + 3, endToken) && (tokens[at] as Token).lexeme.kind === 'punctuation') at++
  const norm = word(tokens, at)
  if (norm !== 'it' && !(norm === 'this' && PRONOUN_FOLLOWERS.has(word(tokens, at + 1)))) return undefined
  return {
    first: at,
    head: at,
    end: at + 1,
    noun: norm,
    type: 'document',
    weak: true,
    plural: false,
    count: 1,
    definite: true,
    indefinite: false,
    modifiers: [],
  }
}

/** How far after `talks` the trade may stand that they are about. */
const TALKS_REACH = 14

/**
 * `in talks with India's agency for the sale of a missile`, `Talks are under way on moving production`: an agreement to come that no noun
 * names. Talks that are only held, and talks about no trade, are none.
 */
function talksPhrase(tokens: readonly Token[], at: number, endToken: number): AgreementPhrase | undefined {
  if (!TALKS.has(word(tokens, at))) return undefined
  const isUnderWay = word(tokens, at - 1) === 'in' || isGoingOn(tokens, at, endToken)
  if (!isUnderWay) return undefined
  let isAbout = false
  for (let i = at + 1; i < Math.min(at + TALKS_REACH, endToken); i++) {
    const norm = word(tokens, i)
    if (ABOUT.has(norm)) isAbout = true
    if (isAbout && TRADES.has(norm))
      return {
        first: at,
        head: at,
        end: at + 1,
        noun: 'talks',
        type: 'agreement',
        weak: false,
        plural: false,
        count: 1,
        definite: false,
        indefinite: true,
        modifiers: [],
      }
  }
  return undefined
}

function isGoingOn(tokens: readonly Token[], at: number, endToken: number): boolean {
  for (let i = at + 1; i < Math.min(at + 5, endToken); i++) if (GOING_ON.has(word(tokens, i))) return true
  return false
}

/** Finds the agreement phrases of the sentence `[firstToken, endToken)`, left to right. */
export function findAgreementPhrases(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): readonly AgreementPhrase[] {
  const phrases: AgreementPhrase[] = []
  let free = firstToken
  for (let i = firstToken; i < endToken; i++) {
    const talks = talksPhrase(tokens, i, endToken)
    if (talks !== undefined) {
      phrases.push(talks)
      free = talks.end
      continue
    }
    const head = readHead(tokens, i, endToken)
    if (head === undefined) continue
    const phrase = readPhrase(tokens, free, endToken, i, head)
    if (phrase === undefined) continue
    phrases.push(phrase)
    free = phrase.end
    i = phrase.end - 1
  }
  return phrases
}

interface Head {
  readonly noun: AgreementNoun
  readonly end: number
}

function readHead(tokens: readonly Token[], at: number, endToken: number): Head | undefined {
  const norm = word(tokens, at)
  for (const { words, noun } of COMPOUND_NOUNS.get(norm) ?? [])
    if (at + words.length <= endToken && words.every((expected, k) => word(tokens, at + k) === expected))
      return { noun, end: at + words.length }
  const noun = AGREEMENT_NOUNS.get(norm)
  if (noun === undefined) return undefined
  let end = at + 1
  if (noun.type === 'memorandum' && word(tokens, end) === 'of' && NAME_TAILS.has(word(tokens, end + 1))) end += 2
  while (end < endToken - 2 && word(tokens, end) === 'and' && NAME_TAILS.has(word(tokens, end + 1))) end += 2
  return { noun, end: Math.min(end, endToken) }
}

function readPhrase(
  tokens: readonly Token[],
  floor: number,
  endToken: number,
  head: number,
  { noun, end }: Head,
): AgreementPhrase | undefined {
  if (isOtherSense(tokens, head, end, endToken)) return undefined
  const start = phraseStart(tokens, Math.max(floor, head - LONGEST_PHRASE), head)
  const modifiers = modifiersOf(tokens, start.first, head)
  if (modifiers.some((modifier) => FOREIGN_MODIFIERS.has(modifier))) return undefined
  const titleFirst = titleStart(tokens, start.first, head)
  if (noun.named && titleFirst === undefined) return undefined
  if (GENERIC_DETERMINERS.has(word(tokens, start.first))) return undefined
  const acronym = end < endToken - 2 && word(tokens, end) === '(' && word(tokens, end + 2) === ')'
  const determiner = word(tokens, start.first)
  const count = countOf(tokens, start.first, head, noun.plural)
  const lookedAtAgain = DEFINITE.has(determiner) || start.possessed
  return {
    first: start.first,
    head,
    noun: word(tokens, head),
    end: acronym ? end + 3 : end,
    type: refine(noun.type, modifiers, titleFirst !== undefined),
    weak: noun.weak && titleFirst === undefined,
    plural: noun.plural,
    count,
    definite: lookedAtAgain || (titleFirst !== undefined && !INDEFINITE.has(determiner) && !noun.plural),
    indefinite: INDEFINITE.has(determiner) || (!lookedAtAgain && (count > 1 || NEW.has(modifiers[0] ?? ''))),
    ...(titleFirst !== undefined && { titleFirst }),
    modifiers,
  }
}

/** `deal with it`, `in agreement`, `contract soldiers`, `a convention centre`, `declaration of war`, `framework of`. */
function isOtherSense(tokens: readonly Token[], head: number, end: number, endToken: number): boolean {
  const norm = word(tokens, head)
  const before = word(tokens, head - 1)
  const after = end < endToken ? word(tokens, end) : ''
  if (norm === 'deal' || norm === 'contract') {
    if (VERB_LEADS.has(before)) return true
    if (
      norm === 'deal' &&
      (after === 'of' || (after === 'with' && !NOUN_LEADS.has(before) && !isDescribed(tokens, head)))
    )
      return true
  }
  if (norm === 'deals' && (after === 'with' || after === 'in'))
    return !NOUN_LEADS.has(before) && !isDescribed(tokens, head)
  if (norm === 'agreement' && (before === 'in' || before === 'mutual')) return true
  if (norm === 'agreement' && after === 'that' && !isDescribed(tokens, head)) return !beginsRelative(tokens, end + 1)
  if (before === 'the' && norm === 'framework' && after === 'of') return true
  if (norm === 'declaration' || norm === 'declarations')
    if (after === 'of' && STATES_OF.has(word(tokens, end + 1))) return true
  return NOUN_FOLLOWERS.has(after) || (AGREEMENT_NOUNS.has(after) && AGREEMENT_NOUNS.get(after)?.type !== 'document')
}

/** `an agreement that lets troops in`, `that would end the war`; not `agreement that the war must end`. */
function beginsRelative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.lexeme.casing !== 'lower') return false
  const { norm } = next.lexeme
  return MODALS.has(norm) || (/[^su]s$|ed$/.test(norm) && !CLAUSE_LEADS.has(norm))
}

const MODALS: ReadonlySet<string> = new Set(
  'will would can could may might must shall should is was has had'.split(' '),
)
const CLAUSE_LEADS: ReadonlySet<string> = new Set('its his theirs troops forces both sides states talks'.split(' '))

/** Whether a describing word stands before the head: `a defence deal with`. */
function isDescribed(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1]
  return before !== undefined && before.lexeme.kind !== 'punctuation' && !STOPS.has(before.lexeme.norm)
}

/** Goes left over determiner, possessor, numbers, adjectives and nouns; stops before prepositions, verbs and clauses. */
function phraseStart(tokens: readonly Token[], floor: number, head: number): { first: number; possessed: boolean } {
  let first = head
  let possessed = false
  for (let i = head - 1; i >= floor; i--) {
    const { norm, kind, casing } = (tokens[i] as Token).lexeme
    if (DETERMINERS.has(norm)) return { first: i, possessed }
    if (SIGNS.has(norm)) continue
    if (norm === "'s" || norm === "'") {
      possessed = true
      continue
    }
    if (norm === '-' || norm === '–' || norm === '/') {
      if ((tokens[i] as Token).gap !== 'none' && norm !== '–') break
      continue
    }
    if (norm === 'and' || norm === ',' || norm === '&') {
      if (!joinsModifiers(tokens, i, floor)) break
      continue
    }
    if (norm === 'of' && isWithinTitle(tokens, i, floor)) continue
    if (kind === 'punctuation' || STOPS.has(norm)) break
    if (casing !== 'title' && looksLikeVerb(norm)) break
    first = i
  }
  return { first, possessed }
}

/** `General Security of Military Information Agreement`, `Status of Forces Agreement`; not `President of Ukraine`. */
function isWithinTitle(tokens: readonly Token[], at: number, floor: number): boolean {
  const left = tokens[at - 1]
  if (left === undefined || at - 1 < floor) return false
  if (left.lexeme.norm === 'status' && tokens[at + 1]?.lexeme.norm === 'forces') return true
  if (left.lexeme.casing !== 'title') return false
  return tokens[at + 1]?.lexeme.casing === 'title' && TITLE_NOUNS.has(left.lexeme.norm)
}

/** `Defence and Economic Cooperation Agreement`, `trade and investment agreements`; not `met Cohen and signed`. */
function joinsModifiers(tokens: readonly Token[], at: number, floor: number): boolean {
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  if (left === undefined || right === undefined || at - 1 < floor) return false
  if (left.lexeme.kind !== 'word' || right.lexeme.kind !== 'word') return false
  if (AGREEMENT_NOUNS.has(left.lexeme.norm) || STOPS.has(left.lexeme.norm)) return false
  const isTitle = (token: Token): boolean => token.lexeme.casing !== 'lower'
  if (isTitle(left) !== isTitle(right)) return false
  if (isTitle(left)) return right.lexeme.norm !== 'a'
  // Lower case on both sides: only where a determiner begins the pair soon.
  for (let i = at - 2; i >= Math.max(floor, at - 6); i--) {
    const { norm, kind } = (tokens[i] as Token).lexeme
    if (DETERMINERS.has(norm)) return !looksLikeVerb(left.lexeme.norm)
    if (kind === 'punctuation' && norm !== '-') return false
    if (STOPS.has(norm) || looksLikeVerb(norm)) return false
  }
  return false
}

function looksLikeVerb(norm: string): boolean {
  if (VERBISH.has(norm)) return true
  return norm.endsWith('ed') && !PARTICIPLES.has(norm)
}

function modifiersOf(tokens: readonly Token[], first: number, head: number): readonly string[] {
  const modifiers: string[] = []
  for (let i = first; i < head; i++) {
    const { norm, kind } = (tokens[i] as Token).lexeme
    if (kind !== 'punctuation' && !DETERMINERS.has(norm)) modifiers.push(norm)
  }
  return modifiers
}

/** The capitalised run that ends in the head: `Reciprocal Access Agreement`. */
function titleStart(tokens: readonly Token[], first: number, head: number): number | undefined {
  const { casing: headCasing } = (tokens[head] as Token).lexeme
  if (headCasing === 'lower' || (headCasing === 'upper' && !ACRONYMS.has(word(tokens, head)))) return undefined
  let start = head
  for (let i = head - 1; i >= first; i--) {
    const { casing, norm } = (tokens[i] as Token).lexeme
    if (casing === 'lower' && norm !== 'and' && norm !== 'of' && norm !== 'the') break
    if (casing === 'lower' || casing === 'none') continue
    if (DETERMINERS.has(norm)) break
    start = i
  }
  if (start < head) return start
  return word(tokens, head + 1) === 'of' ? head : undefined
}

function countOf(tokens: readonly Token[], first: number, head: number, plural: boolean): number {
  if (!plural) return 1
  for (let i = first; i < head; i++) {
    const count = COUNTS.get(word(tokens, i))
    if (count !== undefined) return count
  }
  return 1
}

function refine(type: NounType, modifiers: readonly string[], titled: boolean): NounType {
  if (type === 'framework-agreement' && !titled && modifiers.length === 0) return 'document'
  if (type === 'agreement' && modifiers.includes('framework')) return 'framework-agreement'
  return type
}

export function isTyped(type: NounType): type is AgreementType {
  return type !== 'document'
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lexeme.norm ?? ''
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const DEFINITE = list('the this that these those its their his her our both said same')
const INDEFINITE = list('a an any another several some many few numerous various two three four five six seven eight')
const NEW = list('new separate further additional other second similar')
const DETERMINERS = list(
  'a an the this that these those its their his her our my your any no some several many few both such each every another ' +
    'numerous various all',
)
export const TALKS = list('talks negotiations')
const GOING_ON = list('underway under ongoing on-going continuing continue advanced')
const ABOUT = list('for on over about to')
const TRADES = list(
  'sale sales purchase purchases supply delivery deliveries acquisition procurement production co-production manufacture manufacturing licence ' +
    'license transfer localisation localization producing buying selling supplying acquiring purchasing procuring building',
)
const PRONOUN_FOLLOWERS = list('provides covers includes envisages is was will would allows lets sets commits obliges')
const TITLE_NOUNS = list('status security exchange transfer protection rules treaty system code')
/** `no agreement`, `any agreement`, `every contract`: none in particular. */
const GENERIC_DETERMINERS = list('no any every each whatever')
const ACRONYMS = list('mou mous moc mocs moa moas loi lois')
const SIGNS = list('$ € £ % ¥')
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((numeral, index) => [numeral, index + 2]),
)
const STOPS = list(
  'of on in at by for from with to into onto under through about after before between among over upon during since until against ' +
    'amid despite within without toward towards via per as than like or but nor if when while where which who whom whose that ' +
    'because so not is are was were be been being has have had will would shall should can could may might must do does did ' +
    'he she it they we i you him them us there here also said says and signed sign signs signing inked reached struck ' +
    'including regarding concerning following recently both which',
)
const VERBISH = list(
  'sign signs inks ink seal seals strike strikes reach reaches finalise finalize conclude discuss discusses make makes win wins ' +
    'get gets hail hails welcome welcomes mull mulls eye eyes want wants seek seeks announce announces unveil unveils approve approves ' +
    'ratify ratifies negotiate negotiates signing inking finalising finalizing concluding including regarding concerning ' +
    'discussing negotiating making extend extends renew renews join joins call calls back backs see sees saw draft drafts made won ' +
    'struck got began begun took take takes gave give gives brought bring brings call offer offers propose proposes set sets ' +
    'violating implementing honouring honoring',
)
const PARTICIPLES = list(
  'proposed planned signed so-called limited updated revised related unprecedented long-awaited agreed expanded enhanced detailed ' +
    'advanced united armed combined integrated renewed amended long-delayed landmark-based based stalled expected needed ' +
    'wide-ranged concerted sized unlimited dated aged sealed initialled initialed wide-ranging red shared mixed',
)
const VERB_LEADS = list('to will would can could must may might cannot not should shall')
const NOUN_LEADS = list('a the this that any another first new its their his her such no latest recent')
const NOUN_FOLLOWERS = list(
  'soldiers soldier servicemen serviceman personnel service services workers worker killing killings manufacturer centre center hall ' +
    'delegates dealer maker makers killer staff law work basis teachers employees',
)
const STATES_OF = list('war independence victory bankruptcy emergency love assets income martial faith')
