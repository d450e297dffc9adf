import type { Document, Token } from '../../model.js'
import type { LexemeFeatures } from './features.js'

/** What other places of the article say about a word; bits of `Place.evidence`. */
enum Evidence {
  AfterTitle = 1,
  BeforeSpeech = 2,
  AfterGiven = 4,
  AfterThe = 8,
  AfterPlaceWord = 16,
  BeforeOrganization = 32,
  InLowerCase = 64,
  IsGivenInPair = 128,
  // Set by the second pass.
  TaggedAlone = 256,
  TaggedFirst = 512,
  TaggedLast = 1024,
  TaggedNot = 2048,
  TaggedOften = 4096,
}

const KINDS = 16
const LOWER_BIT = 6

/**
 * For each token, what the other places of its word say: stands after a title, before `said`, after a given name, ... A word's
 * own place is left out, since the tagger sees it anyway. Two passes over the tokens.
 *
 * @param tags of a first pass (0 none, 1 first, 2 inside, 3 last, 4 alone), when there was one.
 */
export function gatherEvidence(
  { tokens }: Document,
  lexemes: readonly LexemeFeatures[],
  tags?: Uint8Array,
): Uint16Array {
  const records = recordsOfNames(tokens, lexemes)
  const own = new Uint16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const record = records[i]
    if (record === undefined) continue
    if (!(lexemes[i] as LexemeFeatures).isCapitalised) {
      increment(record, LOWER_BIT)
      records[i] = undefined
      continue
    }
    let mask = placeEvidence(tokens, lexemes, i)
    if (tags !== undefined) mask |= tagEvidence(tags[i] as number)
    own[i] = mask
    for (let bit = 0; bit < KINDS; bit++) if (mask & (1 << bit)) increment(record, bit)
  }
  return subtractOwn(own, records, tags !== undefined)
}

/** One record of counts for each word that is capitalised somewhere, at each of its tokens. */
function recordsOfNames(tokens: readonly Token[], lexemes: readonly LexemeFeatures[]): (Uint16Array | undefined)[] {
  const counts = new Map<string, Uint16Array>()
  for (let i = 0; i < tokens.length; i++) {
    if (!(lexemes[i] as LexemeFeatures).isCapitalised) continue
    const { norm } = (tokens[i] as Token).lexeme
    if (!counts.has(norm)) counts.set(norm, new Uint16Array(KINDS))
  }
  return tokens.map(({ lexeme }) => (lexeme.kind === 'word' ? counts.get(lexeme.norm) : undefined))
}

function subtractOwn(own: Uint16Array, records: readonly (Uint16Array | undefined)[], isTagged: boolean): Uint16Array {
  const evidence = new Uint16Array(own.length)
  for (let i = 0; i < own.length; i++) {
    const record = records[i]
    if (record === undefined) continue
    const mask = own[i] as number
    let seen = 0
    for (let bit = 0; bit < 12; bit++) if ((record[bit] as number) > ((mask >> bit) & 1)) seen |= 1 << bit
    if (isTagged) {
      const named = (record[8] as number) + (record[9] as number) + (record[10] as number) - (mask & 0x700 ? 1 : 0)
      const not = (record[11] as number) - (mask & Evidence.TaggedNot ? 1 : 0)
      if (named > not && named > 0) seen |= Evidence.TaggedOften
    }
    evidence[i] = seen
  }
  return evidence
}

function increment(record: Uint16Array, bit: number): void {
  if ((record[bit] as number) < 0xffff) record[bit] = (record[bit] as number) + 1
}

function placeEvidence(tokens: readonly Token[], lexemes: readonly LexemeFeatures[], i: number): number {
  let mask = 0
  const before = i > 0 && (tokens[i] as Token).gap !== 'paragraph' ? lexemes[i - 1] : undefined
  if (before !== undefined) {
    if (TITLE_CLASSES.has(before.className)) mask |= Evidence.AfterTitle
    else if (before.inGiven && before.isCapitalised) mask |= Evidence.AfterGiven
    else if (before.className === 'place') mask |= Evidence.AfterPlaceWord
    else if ((tokens[i - 1] as Token).lexeme.norm === 'the') mask |= Evidence.AfterThe
  }
  const after = i + 1 < tokens.length && tokens[i + 1]?.gap !== 'paragraph' ? lexemes[i + 1] : undefined
  if (after !== undefined) {
    if (after.className === 'speech') mask |= Evidence.BeforeSpeech
    else if (after.className === 'organization' && after.isCapitalised) mask |= Evidence.BeforeOrganization
    else if (after.isCapitalised && (lexemes[i] as LexemeFeatures).inGiven) mask |= Evidence.IsGivenInPair
  }
  return mask
}

function tagEvidence(tag: number): number {
  if (tag === 4) return Evidence.TaggedAlone
  if (tag === 1) return Evidence.TaggedFirst
  if (tag === 0) return Evidence.TaggedNot
  return Evidence.TaggedLast
}

const TITLE_CLASSES: ReadonlySet<string> = new Set(['honorific', 'rank', 'office'])
