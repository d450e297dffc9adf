import { longestMatch } from '../../gazetteer/trie.js'
import type { Document, PersonMention, TokenSpan } from '../../model.js'
import { type Entry, lexicon } from './lexicon.js'

/** A phrase of the lexicon in the text: tokens `firstToken` up to, not including, `endToken`, within one sentence. */
export interface Candidate extends Pick<TokenSpan, 'firstToken' | 'endToken' | 'sentence'> {
  readonly entry: Exclude<Entry, { kind: 'other' }>
}

/**
 * Every phrase of the lexicon outside the people's names, longest first, none overlapping, in the order of the text. Names that only
 * hold a country's (`Gulf of Guinea`) have swallowed it and are left out.
 */
export function findCandidates(document: Document, people: readonly PersonMention[]): Candidate[] {
  const { tokens, sentences } = document
  const trie = lexicon()
  const found: Candidate[] = []
  let person = 0
  sentences.forEach((sentence, index) => {
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      while (person < people.length && (people[person] as PersonMention).endToken <= at) person++
      const next = people[person]
      if (next !== undefined && next.firstToken <= at) {
        at = next.endToken
        continue
      }
      const { casing, kind } = (tokens[at] as Document['tokens'][number]).lexeme
      if (casing === 'lower' || kind === 'punctuation') {
        at++
        continue
      }
      const limit = next === undefined ? sentence.endToken : Math.min(sentence.endToken, next.firstToken)
      const match = longestMatch(trie, tokens, at, limit)
      if (match !== undefined && match.value.kind !== 'other')
        found.push({ firstToken: at, endToken: match.end, sentence: index, entry: match.value })
      at = match?.end ?? at + 1
    }
  })
  return found
}
