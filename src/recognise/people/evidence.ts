import { Column, GAPS, isCapitalised, type SeenTokens, Trait, traitsAt } from './lexeme-table.js'
import { atLeast } from './room.js'
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
  #seen: SeenTokens | undefined
  /** The numbers of the words that are capitalised somewhere in the document, by their number in the table, plus one; else 0. */
  #numbers = new Int32Array(0)
  #wordCount = 0
  /** The tokens of those of these words that stand more than once, in their order, for each the number of its word, and what its own place says. */
  #tokens = new Int32Array(0)
  #words = new Int32Array(0)
  #places = new Uint32Array(0)
  #tokenCount = 0
  #counts = new Uint32Array(0)
  #before = new Uint32Array(0)
  #after = new Uint32Array(0)

  /** Reads a document, of which `gather` then tells. */
  read(seen: SeenTokens): void {
    const { rows, at, length, wordCount } = seen
    this.#seen = seen
    this.#numbers = atLeast(this.#numbers, wordCount)
    this.#tokens = atLeast(this.#tokens, length)
    this.#words = atLeast(this.#words, length)
    this.#places = atLeast(this.#places, length)
    const numbers = this.#numbers
    let words = 0
    for (let i = 0; i < length; i++) {
      const row = at[i] as number
      if (((rows[row + Column.Traits] as number) & Trait.Capitalised) === 0) continue
      const word = rows[row + Column.WordNumber] as number
      if (numbers[word] === 0) numbers[word] = ++words
    }
    let count = 0
    this.#counts = atLeast(this.#counts, words + 1).fill(0, 0, words + 1)
    const occurrences = this.#counts
    for (let i = 0; i < length; i++) {
      const row = at[i] as number
      if (((rows[row + Column.Traits] as number) & Trait.Word) === 0) continue
      const number = numbers[rows[row + Column.WordNumber] as number] as number
      if (number === 0) continue
      occurrences[number] = (occurrences[number] as number) + 1
      this.#tokens[count] = i
      this.#words[count++] = number - 1
    }
    for (let k = 0; k < count; k++) {
      numbers[rows[(at[this.#tokens[k] as number] as number) + Column.WordNumber] as number] = 0
    }
    this.#tokenCount = this.#dropSingle(seen, count, occurrences)
    this.#wordCount = words
  }

  /** Keeps those of the first `count` tokens whose word stands elsewhere too, with what their places say; returns how many. */
  #dropSingle(seen: SeenTokens, count: number, occurrences: Uint32Array): number {
    let kept = 0
    for (let k = 0; k < count; k++) {
      const word = this.#words[k] as number
      if (occurrences[word + 1] === 1) continue
      const i = this.#tokens[k] as number
      this.#tokens[kept] = i
      this.#words[kept] = word
      this.#places[kept++] = isCapitalised(seen, i) ? placeEvidence(seen, i) : 1 << Evidence.InLowerCase
    }
    return kept
  }

  /** The evidence for each token, as bits; with what a first pass tagged, if it is given. Holds until the next call of its kind. */
  gather(tags?: Uint8Array): Uint32Array {
    const seen = this.#seen as SeenTokens
    const evidence = this.#room(tags !== undefined, seen.length)
    const size = this.#wordCount * COUNTED
    this.#counts = atLeast(this.#counts, size).fill(0, 0, size)
    const counts = this.#counts
    for (let k = 0; k < this.#tokenCount; k++) {
      const i = this.#tokens[k] as number
      let own = this.#places[k] as number
      if (tags !== undefined && isCapitalised(seen, i)) own |= TAG_EVIDENCE[tags[i] as number] as number
      evidence[i] = own
      const from = (this.#words[k] as number) * COUNTED
      for (let bits = own; bits !== 0; bits &= bits - 1) {
        const cell = from + 31 - Math.clz32(bits & -bits)
        counts[cell] = (counts[cell] as number) + 1
      }
    }
    for (let k = 0; k < this.#tokenCount; k++) {
      const i = this.#tokens[k] as number
      evidence[i] = isCapitalised(seen, i)
        ? others(counts, (this.#words[k] as number) * COUNTED, evidence[i] as number)
        : 0
    }
    return evidence
  }

  #room(isSecond: boolean, length: number): Uint32Array {
    if (isSecond) {
      this.#after = atLeast(this.#after, length).fill(0, 0, length)
      return this.#after
    }
    this.#before = atLeast(this.#before, length).fill(0, 0, length)
    return this.#before
  }
}

function placeEvidence(seen: SeenTokens, i: number): number {
  const { gaps, length } = seen
  let bits = 0
  if (i > 0 && gaps[i] !== GAPS.paragraph) {
    const before = traitsAt(seen, i - 1)
    if (before & Trait.Title) bits |= 1 << Evidence.AfterTitle
    else if (before & Trait.Given && before & Trait.Capitalised) bits |= 1 << Evidence.AfterGiven
    else if (before & Trait.Place) bits |= 1 << Evidence.AfterPlaceWord
    else if (before & Trait.The) bits |= 1 << Evidence.AfterThe
  }
  if (i + 1 >= length || gaps[i + 1] === GAPS.paragraph) return bits
  const after = traitsAt(seen, i + 1)
  if (after & Trait.Speech) return bits | (1 << Evidence.BeforeSpeech)
  if ((after & Trait.Capitalised) === 0) return bits
  if (after & Trait.Organization) return bits | (1 << Evidence.BeforeOrganization)
  if (traitsAt(seen, i) & Trait.Given) return bits | (1 << Evidence.GivenInPair)
  return bits
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
