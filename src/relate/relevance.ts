import { LexemeMemo } from '../document/lexeme.js'
import type { Document, Sentence, Token } from '../model.js'
import { AGREEMENT_NOUNS, COMPOUND_NOUNS } from './lexicon/nouns.js'
import { SIGNING_LEMMAS, VERBS } from './lexicon/verbs.js'
import { PLANS } from './sentence/plan-head.js'
import { TALKS } from './sentence/talks-phrase.js'

/** Sentences that speak of agreements, and those that go on with `It`. */
export function relevantSentences({ sentences, tokens }: Document): readonly number[] {
  const relevant: number[] = []
  sentences.forEach((sentence, index) => {
    const goesOn = relevant.at(-1) === index - 1 && CONTINUING.has(firstWord(tokens, sentence))
    if (goesOn || isRelevant(tokens, sentence)) relevant.push(index)
  })
  return relevant
}

/** The first word, past quotation marks. */
function firstWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): string {
  let at = firstToken
  while (at < Math.min(firstToken + 3, endToken) && (tokens[at] as Token).lexeme.kind === 'punctuation') at++
  return tokens[at]?.lexeme.norm ?? ''
}

const CONTINUING: ReadonlySet<string> = new Set(['it', 'this'])

/** A sentence is read when it has an agreement's noun or speaks of signing. */
function isRelevant(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (isTrigger.of((tokens[i] as Token).lexeme)) return true
  return false
}

const isTrigger = new LexemeMemo(({ norm }) => TRIGGERS.has(norm))
const TRIGGERS: ReadonlySet<string> = new Set([
  ...AGREEMENT_NOUNS.keys(),
  ...COMPOUND_NOUNS.keys(),
  ...TALKS,
  ...[...VERBS].filter(([, { lemma }]) => SIGNING_LEMMAS.has(lemma)).map(([form]) => form),
  ...PLANS,
  'signature',
  'signatures',
  'signatories',
  'pen',
  'pens',
])
