import type { Document, Token } from '../../model.js'
import type { LexemeFeatures } from './features.js'
import { TAG_COUNT, Tag } from './tags.js'

/** What the other places of a word in the article say about it, as bit numbers. */
enum Evidence {
  AfterTitle = 0,
  BeforeSpeech,
  AfterGiven,
  AfterThe,
  AfterPlaceWord,
  BeforeOrganization,
  InLowerCase,
  GivenInPair,
  // From the first pass.
  TaggedAlone,
  TaggedFirst,
  TaggedLast,
  TaggedNot,
  /** More places are tagged than not. */
  TaggedOften,
  /** All are. */
  TaggedAlways,
}

/** How many kinds are counted; those above are judged from the counts. */
const COUNTED = 12
const TAGGED = (1 << Evidence.TaggedAlone) | (1 << Evidence.TaggedFirst) | (1 << Evidence.TaggedLast)

/**
 * For each token, what the other places of its word say: stands after a title, before `said`, after a given name, ... A word's
 * own place is left out, since the tagger sees it anyway. Linear in the tokens.
 */
export class EvidenceGatherer {
  /** The tokens of the words that are capitalised somewhere in the document, in their order. */
  readonly #tokens: number[] = []
  /** For each of them the number of its word, and what its own place says. */
  readonly #words: number[] = []
  readonly #places: number[] = []
  readonly #wordCount: number

  constructor(
    private readonly tokens: Document['tokens'],
    private readonly lexemes: readonly LexemeFeatures[],
  ) {
    const numbers = new Map<number, number>()
    for (const { isCapitalised, word } of lexemes) {
      if (isCapitalised && !numbers.has(word)) numbers.set(word, numbers.size)
    }
    this.#wordCount = numbers.size
    for (let i = 0; i < lexemes.length; i++) {
      const { isWord, isCapitalised, word } = lexemes[i] as LexemeFeatures
      const number = isWord ? numbers.get(word) : undefined
      if (number === undefined) continue
      this.#tokens.push(i)
      this.#words.push(number)
      this.#places.push(isCapitalised ? this.#placeEvidence(i) : 1 << Evidence.InLowerCase)
    }
  }

  /** The evidence for each token, as bits; with what a first pass tagged, if it is given. */
  gather(tags?: Uint8Array): Uint32Array {
    const counts = new Uint32Array(this.#wordCount * COUNTED)
    const evidence = new Uint32Array(this.lexemes.length)
    for (let k = 0; k < this.#tokens.length; k++) {
      const i = this.#tokens[k] as number
      let own = this.#places[k] as number
      if (tags !== undefined && (this.lexemes[i] as LexemeFeatures).isCapitalised)
        own |= TAG_EVIDENCE[tags[i] as number] as number
      evidence[i] = own
      const from = (this.#words[k] as number) * COUNTED
      for (let bits = own; bits !== 0; bits &= bits - 1) {
        const at = from + 31 - Math.clz32(bits & -bits)
        counts[at] = (counts[at] as number) + 1
      }
    }
    for (let k = 0; k < this.#tokens.length; k++) {
      const i = this.#tokens[k] as number
      const isSeen = (this.lexemes[i] as LexemeFeatures).isCapitalised
      evidence[i] = isSeen ? others(counts, (this.#words[k] as number) * COUNTED, evidence[i] as number) : 0
    }
    return evidence
  }

  #placeEvidence(i: number): number {
    const { tokens, lexemes } = this
    let bits = 0
    const before = i > 0 && (tokens[i] as Token).gap !== 'paragraph' ? lexemes[i - 1] : undefined
    if (before !== undefined) {
      if (TITLE_CLASSES.has(before.className)) bits |= 1 << Evidence.AfterTitle
      else if (before.inGiven && before.isCapitalised) bits |= 1 << Evidence.AfterGiven
      else if (before.className === 'place') bits |= 1 << Evidence.AfterPlaceWord
      else if ((tokens[i - 1] as Token).lexeme.norm === 'the') bits |= 1 << Evidence.AfterThe
    }
    const after = i + 1 < tokens.length && tokens[i + 1]?.gap !== 'paragraph' ? lexemes[i + 1] : undefined
    if (after === undefined) return bits
    if (after.className === 'speech') return bits | (1 << Evidence.BeforeSpeech)
    if (after.className === 'organization' && after.isCapitalised) return bits | (1 << Evidence.BeforeOrganization)
    if (after.isCapitalised && (lexemes[i] as LexemeFeatures).inGiven) return bits | (1 << Evidence.GivenInPair)
    return bits
  }
}

/** What is counted of a word beyond one of its own places. */
function others(counts: Uint32Array, at: number, own: number): number {
  let bits = 0
  for (let bit = 0; bit < COUNTED; bit++) if ((counts[at + bit] as number) > ((own >> bit) & 1)) bits |= 1 << bit
  let named = own & TAGGED ? -1 : 0
  for (const bit of [Evidence.TaggedAlone, Evidence.TaggedFirst, Evidence.TaggedLast])
    named += counts[at + bit] as number
  const not = (counts[at + Evidence.TaggedNot] as number) - (own & (1 << Evidence.TaggedNot) ? 1 : 0)
  if (named > not) bits |= 1 << Evidence.TaggedOften
  if (named > 0 && not === 0) bits |= 1 << Evidence.TaggedAlways
  return bits
}

/** The bit that a tag sets, by tag. */
const TAG_EVIDENCE = new Uint32Array(TAG_COUNT)
TAG_EVIDENCE[Tag.Outside] = 1 << Evidence.TaggedNot
TAG_EVIDENCE[Tag.First] = 1 << Evidence.TaggedFirst
TAG_EVIDENCE[Tag.Inner] = 1 << Evidence.TaggedLast
TAG_EVIDENCE[Tag.Last] = 1 << Evidence.TaggedLast
TAG_EVIDENCE[Tag.Alone] = 1 << Evidence.TaggedAlone

const TITLE_CLASSES: ReadonlySet<string> = new Set(['honorific', 'rank', 'office'])
