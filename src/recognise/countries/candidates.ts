import { LexemeFlag } from '../../document/lexeme-memo.js'
import type { Match } from '../../gazetteer/trie.js'
import type { Document, PersonMention, Sentence, Token, TokenSpan } from '../../model.js'
import { countryLexicon, type Entry } from './lexicon.js'

/** A phrase of the lexicon in the text: tokens `firstToken` up to, not including, `endToken`; a country within one sentence. */
export interface Candidate extends Pick<TokenSpan, 'firstToken' | 'endToken' | 'sentence'> {
  readonly entry: Exclude<Entry, { kind: 'other' }>
}

/** A name that is broken by the end of a line (`New` | `Jersey`) goes on for so many tokens at most. */
const OVER_LINE_END = 3

/**
 * Every phrase of the lexicon outside the people's names, longest first, none overlapping, in the order of the text. Names that
 * only hold a country's (`Gulf of Guinea`) have swallowed it and are left out.
 */
export function findCandidates(document: Document, people: readonly PersonMention[]): Candidate[] {
  const { tokens, sentences } = document
  const found: Candidate[] = []
  let person = 0
  let at = 0
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence
    if (at < sentence.firstToken) at = sentence.firstToken
    while (at < sentence.endToken) {
      while (person < people.length && (people[person] as PersonMention).endToken <= at) person++
      const next = people[person]
      if (next !== undefined && next.firstToken <= at) {
        at = next.endToken
        continue
      }
      if (!mayBegin.of((tokens[at] as Token).lexeme)) {
        at++
        continue
      }
      const match = matchAt(document, at, sentence.endToken, next?.firstToken ?? tokens.length)
      if (match !== undefined && match.value.kind !== 'other')
        found.push({ firstToken: at, endToken: match.end, sentence: index, entry: match.value })
      at = match?.end ?? at + 1
    }
  }
  return found
}

const mayBegin = new LexemeFlag(
  (lexeme) => lexeme.casing !== 'lower' && lexeme.kind !== 'punctuation' && countryLexicon.begins(lexeme),
)

/** A name that is no country may run over a line end that was taken for a sentence's; a country may not. */
function matchAt({ tokens }: Document, at: number, sentenceEnd: number, personStart: number): Match<Entry> | undefined {
  if (tokens[sentenceEnd]?.gap !== 'line' || sentenceEnd - at > OVER_LINE_END)
    return countryLexicon.match(tokens, at, Math.min(sentenceEnd, personStart))
  const match = countryLexicon.match(tokens, at, Math.min(sentenceEnd + OVER_LINE_END, personStart, tokens.length))
  if (match === undefined || match.end <= sentenceEnd || match.value.kind !== 'country') return match
  return countryLexicon.match(tokens, at, Math.min(sentenceEnd, personStart))
}
