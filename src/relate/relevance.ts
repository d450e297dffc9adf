import { LexemeCode } from '../document/lexeme-memo.js'
import { listsWith, wordSet } from '../document/word-lists.js'
import type { Document, Sentence, Token } from '../model.js'
import { NEAR } from './draft/coreference.js'
import { SIGNING_LEMMAS, VERBS, type VerbUse } from './lexicon/verbs.js'
import type { AgreementPhrase } from './sentence/agreement-phrase.js'
import { findAgreementPhrases, HEAD_WORDS } from './sentence/find-phrases.js'
import { pronounPhrase } from './sentence/pronoun-phrase.js'

/** A sentence that may say something of an agreement. */
export interface RelevantSentence {
  readonly index: number
  /** The agreements that it names. */
  readonly phrases: readonly AgreementPhrase[]
}

/**
 * Sentences that name an agreement; after one, those that point at a document; and near one, those that speak of signing or go on with
 * `It`. All others are read no further: whatever the rules found there, there would be no agreement that it is said of.
 */
export function relevantSentences({ sentences, tokens }: Document): readonly RelevantSentence[] {
  const relevant: RelevantSentence[] = []
  let spoken = Number.NEGATIVE_INFINITY
  let read = Number.NEGATIVE_INFINITY
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence
    const words = wordsIn(tokens, sentence)
    const goesOn = spoken === index - 1 && CONTINUING.has(firstWord(tokens, sentence))
    if (!goesOn && (words & (OF_HEADS | OF_SIGNING)) === 0) continue
    spoken = index
    const phrases = words & OF_HEADS ? findAgreementPhrases(tokens, sentence.firstToken, sentence.endToken) : NONE
    if (phrases.length === 0 && (index - read > NEAR || !canMeanOne(words, tokens, sentence))) continue
    if (read < 0 && onlyPoint(phrases, words)) continue
    read = index
    relevant.push({ index, phrases })
  }
  return relevant
}

const NONE: readonly AgreementPhrase[] = []

/** The first word, past quotation marks. */
function firstWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): string {
  let at = firstToken
  while (at < Math.min(firstToken + 3, endToken) && (tokens[at] as Token).lexeme.kind === 'punctuation') at++
  return tokens[at]?.lexeme.norm ?? ''
}

const CONTINUING: ReadonlySet<string> = new Set(['it', 'this'])

/** Whether a sentence without an agreement's name may mean one: `They signed in Doha.`, `It was signed in Doha.`, `Oslo withdrew from it.` */
function canMeanOne(words: number, tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if (words & (OF_SIGNING | OF_SIGNERS)) return true
  if (words & OF_ENDS && words & OF_OBJECTS) return true
  return pronounPhrase(tokens, firstToken, endToken) !== undefined
}

/** A document that nobody concludes is one that is known already: `opensDraft`. */
function onlyPoint(phrases: readonly AgreementPhrase[], words: number): boolean {
  return (words & OF_CONCLUDING) === 0 && phrases.every(({ type }) => type === 'document')
}

/** Which lists the words of a sentence are in. */
function wordsIn(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let words = 0
  for (let i = firstToken; i < endToken; i++) words |= listsOf.of((tokens[i] as Token).lexeme)
  return words
}

const verbForms = (isOne: (verb: VerbUse) => boolean): readonly string[] =>
  [...VERBS].filter(([, verb]) => isOne(verb)).map(([form]) => form)

/** They make a sentence speak of agreements. */
const SIGNING: ReadonlySet<string> = new Set([
  ...verbForms(({ lemma }) => SIGNING_LEMMAS.has(lemma)),
  ...wordSet('signature signatures signatories pen pens'),
])
/** What else the rules that tell who signed look for. */
const SIGNERS = wordSet('name names signatory behalf')
const ENDS: ReadonlySet<string> = new Set(verbForms(({ classes }) => classes.includes('End')))
const OBJECTS = wordSet('it them')
const CONCLUDING: ReadonlySet<string> = new Set(verbForms(({ classes }) => classes.includes('Conclude')))

const OF_HEADS = 1 << 0
const OF_SIGNING = 1 << 1
const OF_SIGNERS = 1 << 2
const OF_ENDS = 1 << 3
const OF_OBJECTS = 1 << 4
const OF_CONCLUDING = 1 << 5
const wordLists = [HEAD_WORDS, SIGNING, SIGNERS, ENDS, OBJECTS, CONCLUDING]
const listsOf = new LexemeCode(({ norm }) => listsWith(norm, wordLists))
