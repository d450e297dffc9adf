import type { Document, Lexeme } from '../model.js'
import { evidencePlaces, gatherEvidence } from '../recognise/people/evidence.js'
import { featuresOf, type LexemeFeatures, MAX_PLACE_FEATURES } from '../recognise/people/features.js'
import type { Lexicon } from '../recognise/people/lexicon.js'
import { findSegments, lineCase } from '../recognise/people/segments.js'
import { tokenFeatures } from '../recognise/people/tagger.js'
import type { Example } from './corpora.js'
import type { Sequence } from './crf.js'

/** Turns an example into sequences to learn from. `firstPass`: the tags a first pass gave, for the second pass's features. */
export function toSequences(
  { document, tags }: Example,
  lexicon: Lexicon,
  weight: number,
  firstPass?: Uint8Array,
): Sequence[] {
  const lexemes = lexemeFeatures(document, lexicon)
  const evidence = gatherEvidence(evidencePlaces(document, lexemes), firstPass)
  const scratch = new Int32Array(MAX_PLACE_FEATURES)
  return findSegments(document, lexemes).map(({ first, end, sentence }) => {
    const place = {
      tokens: document.tokens,
      lexemes,
      first: sentence.firstToken,
      end: sentence.endToken,
      lineCase: lineCase(document, sentence),
      evidence,
    }
    const features: Int32Array[] = []
    for (let i = first; i < end; i++) {
      const hashes: number[] = []
      tokenFeatures(place, i, scratch, hashes)
      features.push(Int32Array.from(hashes))
    }
    return { features, tags: repaired(tags.slice(first, end)), weight }
  })
}

/** A name that reaches out of its segment (all in lower case beyond) is cut to a legal sequence. */
function repaired(tags: Uint8Array): Uint8Array {
  for (let i = 0; i < tags.length; i++) {
    const opens = tags[i] === 1 || tags[i] === 4
    const inside = tags[i] === 2 || tags[i] === 3
    const continues = i > 0 && (tags[i - 1] === 1 || tags[i - 1] === 2)
    if (inside && !continues) tags[i] = tags[i] === 2 ? 1 : 4
    else if (opens && continues) tags[i - 1] = tags[i - 1] === 1 ? 4 : 3
  }
  const last = tags.length - 1
  if (tags[last] === 1) tags[last] = 4
  if (tags[last] === 2) tags[last] = 3
  return tags
}

const cache = new Map<Lexeme, LexemeFeatures>()
let cachedFor: Lexicon | undefined

export function lexemeFeatures({ tokens }: Document, lexicon: Lexicon): LexemeFeatures[] {
  if (cachedFor !== lexicon) cache.clear()
  cachedFor = lexicon
  return tokens.map(({ lexeme }) => {
    const cached = cache.get(lexeme)
    if (cached !== undefined) return cached
    const made = featuresOf(lexeme, lexicon)
    cache.set(lexeme, made)
    return made
  })
}
