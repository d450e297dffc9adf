import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import { type AgreementPhrase, oneWordPhrase } from './agreement-phrase.js'
import { word } from './phrase-start.js'

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
  return oneWordPhrase(at, { noun: norm, type: 'document', weak: true, definite: true })
}

const PRONOUN_FOLLOWERS = wordSet(
  'provides covers includes envisages is was will would allows lets sets commits obliges',
)
