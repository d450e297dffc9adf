import { LexemeMemo } from '../../document/lexeme-memo.js'
import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import {
  AGREEMENT_NOUNS,
  type AgreementNoun,
  COMPOUND_NOUNS,
  type CompoundNoun,
  FOREIGN_MODIFIERS,
  GOVERNED_NOUNS,
  NAME_TAILS,
  type NounType,
} from '../lexicon/nouns.js'
import type { AgreementPhrase } from './agreement-phrase.js'
import { isOtherSense } from './other-senses.js'
import { DETERMINERS, phraseStart, word } from './phrase-start.js'
import { type Head, PLANS, planHead } from './plan-head.js'
import { TALKS, talksPhrase } from './talks-phrase.js'
import { TRADING, tradePhrase } from './trade-phrase.js'

/** How far before its head a noun phrase may begin, in tokens. */
const LONGEST_PHRASE = 14

/** Finds the agreement phrases of the sentence `[firstToken, endToken)`, left to right. */
export function findAgreementPhrases(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): readonly AgreementPhrase[] {
  const phrases: AgreementPhrase[] = []
  let free = firstToken
  for (let i = firstToken; i < endToken; i++) {
    const headWord = headWords.of((tokens[i] as Token).lexeme)
    if (headWord === null) continue
    const talks = talksPhrase(tokens, i, endToken)
    if (talks !== undefined) {
      phrases.push(talks)
      free = talks.end
      continue
    }
    const trade = tradePhrase(tokens, i, endToken)
    if (trade !== undefined && trade.first >= free) {
      phrases.push(trade)
      free = trade.end
      i = trade.end - 1
      continue
    }
    const head = readHead(tokens, i, endToken, headWord)
    if (head === undefined) continue
    const phrase = readPhrase(tokens, free, endToken, i, head)
    if (phrase === undefined) continue
    phrases.push(phrase)
    free = phrase.end
    i = phrase.end - 1
  }
  return phrases
}

/** Nothing but these begins the head of a phrase. */
export const HEAD_WORDS: ReadonlySet<string> = new Set([
  ...COMPOUND_NOUNS.keys(),
  ...AGREEMENT_NOUNS.keys(),
  ...GOVERNED_NOUNS.keys(),
  ...PLANS,
  ...TALKS,
  ...TRADING,
])
const headWords = new LexemeMemo<HeadWord | null>(({ norm }) =>
  HEAD_WORDS.has(norm)
    ? { compounds: COMPOUND_NOUNS.get(norm) ?? [], noun: AGREEMENT_NOUNS.get(norm) ?? GOVERNED_NOUNS.get(norm) }
    : null,
)

/** The heads that begin with a word; where it is none of these, it may still be one of a plan. */
interface HeadWord {
  readonly compounds: readonly CompoundNoun[]
  readonly noun: AgreementNoun | undefined
}

function readHead(
  tokens: readonly Token[],
  at: number,
  endToken: number,
  { compounds, noun }: HeadWord,
): Head | undefined {
  for (const compound of compounds) {
    const end = at + compound.words.length
    if (end <= endToken && compound.words.every((expected, k) => word(tokens, at + k) === expected))
      return { noun: compound.noun, end }
  }
  if (noun === undefined) return planHead(tokens, at, endToken)
  if (noun.acronym && !isAcronym(tokens, at)) return undefined
  let end = at + 1
  if (noun.type === 'memorandum' && word(tokens, end) === 'of' && NAME_TAILS.has(word(tokens, end + 1))) end += 2
  while (end < endToken - 2 && word(tokens, end) === 'and' && NAME_TAILS.has(word(tokens, end + 1))) end += 2
  return { noun, end: Math.min(end, endToken) }
}

/** `a SOFA`, `VFAs`; not what only stands in brackets after the name. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const { casing } = (tokens[at] as Token).lexeme
  return (casing === 'upper' || casing === 'mixed') && word(tokens, at - 1) !== '('
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
  const isUnnamed = noun.named && titleFirst === undefined
  if (isUnnamed && !isSignedHere(tokens, start.first)) return undefined
  if (GENERIC_DETERMINERS.has(word(tokens, start.first))) return undefined
  if (word(tokens, start.first) === 'all' && countOf(tokens, start.first, head, noun.plural) === 1) return undefined
  const acronym = end < endToken - 2 && word(tokens, end) === '(' && word(tokens, end + 2) === ')'
  const determiner = word(tokens, start.first)
  const count = countOf(tokens, start.first, head, noun.plural)
  const lookedAtAgain = DEFINITE.has(determiner) || start.possessed || isBareInClause(tokens, start.first, head, noun)
  return {
    first: start.first,
    head,
    noun: word(tokens, head),
    end: acronym ? end + 3 : end,
    type: isUnnamed ? noun.type : refine(noun.type, modifiers, titleFirst !== undefined),
    weak: noun.weak && titleFirst === undefined,
    plural: noun.plural,
    count,
    definite: lookedAtAgain || (titleFirst !== undefined && !INDEFINITE.has(determiner) && !noun.plural),
    indefinite: INDEFINITE.has(determiner) || (!lookedAtAgain && (count > 1 || NEW.has(modifiers[0] ?? ''))),
    ...(titleFirst !== undefined && { titleFirst }),
    modifiers,
  }
}

/** `signed a framework`, `initialled a convention`: what else is signed may be called so. */
function isSignedHere(tokens: readonly Token[], first: number): boolean {
  return SIGNING.has(word(tokens, first - 1))
}

const SIGNING = wordSet('sign signs signed signing inked initialled initialed concluded')

/** `once pact is signed`, `but due to its price, deal is yet to be concluded`: without its article, as headlines write. */
function isBareInClause(tokens: readonly Token[], first: number, head: number, { plural }: AgreementNoun): boolean {
  if (first !== head || plural) return false
  const before = word(tokens, head - 1)
  return CLAUSE_LEADS.has(before) || (before === ',' && FINITE.has(word(tokens, head + 1)))
}

function modifiersOf(tokens: readonly Token[], first: number, head: number): readonly string[] {
  const modifiers: string[] = []
  for (let i = first; i < head; i++) {
    const { norm, kind } = (tokens[i] as Token).lexeme
    if (norm === 'another' || (kind !== 'punctuation' && !DETERMINERS.has(norm))) modifiers.push(norm)
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

const DEFINITE = wordSet('the this that these those its their his her our both said same')

const INDEFINITE = wordSet(
  'a an any another several some many few numerous various two three four five six seven eight',
)

const FINITE = wordSet('is was has had will')

const CLAUSE_LEADS = wordSet('once when until after before if while')

const NEW = wordSet('new separate further additional other second similar')

/** `no agreement`, `any agreement`, `every contract`: none in particular; `all contracts` as well, but not `all three contracts`. */
const GENERIC_DETERMINERS = wordSet('no any every each whatever')

const ACRONYMS = wordSet('mou mous moc mocs moa moas loi lois')

const COUNTS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((numeral, index) => [numeral, index + 2]),
)
