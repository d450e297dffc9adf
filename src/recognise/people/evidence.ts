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

/** What both passes need to know of an article's words. */
export interface EvidencePlaces {
  /** For each token the row of counts of its word, or -1 for a word that is nowhere capitalised. */
  readonly rows: Int32Array
  readonly rowCount: number
  /** For each token what its own place says; `InLowerCase` alone for one in lower case. */
  readonly masks: Uint16Array
}

/** Reads what each place says of its word, without tags. One pass over the tokens for the words, one for the places. */
export function evidencePlaces({ tokens }: Document, lexemes: readonly LexemeFeatures[]): EvidencePlaces {
  const rowOfWord = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    if (!(lexemes[i] as LexemeFeatures).isCapitalised) continue
    const { norm } = (tokens[i] as Token).lexeme
    if (!rowOfWord.has(norm)) rowOfWord.set(norm, rowOfWord.size)
  }
  const rows = new Int32Array(tokens.length)
  const masks = new Uint16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { kind, norm } = (tokens[i] as Token).lexeme
    const row = kind === 'word' ? (rowOfWord.get(norm) ?? -1) : -1
    rows[i] = row
    if (row < 0) continue
    masks[i] = (lexemes[i] as LexemeFeatures).isCapitalised ? placeEvidence(tokens, lexemes, i) : Evidence.InLowerCase
  }
  return { rows, rowCount: rowOfWord.size, masks }
}

/**
 * For each token, what the other places of its word say: stands after a title, before `said`, after a given name, ... A word's
 * own place is left out, since the tagger sees it anyway. Two passes over the tokens.
 *
 * @param tags of a first pass (0 none, 1 first, 2 inside, 3 last, 4 alone), when there was one.
 */
export function gatherEvidence({ rows, rowCount, masks }: EvidencePlaces, tags?: Uint8Array): Uint16Array {
  const counts = new Uint32Array(rowCount * KINDS)
  const own = tags === undefined ? masks : withTags(rows, masks, tags)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (row < 0) continue
    for (let mask = own[i] as number; mask !== 0; mask &= mask - 1) {
      const at = row * KINDS + 31 - Math.clz32(mask & -mask)
      counts[at] = (counts[at] as number) + 1
    }
  }
  return subtractOwn(own, rows, counts, tags !== undefined)
}

function withTags(rows: Int32Array, masks: Uint16Array, tags: Uint8Array): Uint16Array {
  return masks.map((mask, i) =>
    (rows[i] as number) < 0 || mask === Evidence.InLowerCase ? mask : mask | tagEvidence(tags[i] as number),
  )
}

function subtractOwn(own: Uint16Array, rows: Int32Array, counts: Uint32Array, isTagged: boolean): Uint16Array {
  const evidence = new Uint16Array(own.length)
  for (let i = 0; i < own.length; i++) {
    const mask = own[i] as number
    const row = rows[i] as number
    if (row < 0 || mask === Evidence.InLowerCase) continue
    const at = row * KINDS
    let seen = 0
    for (let bit = 0; bit < 12; bit++) if ((counts[at + bit] as number) > ((mask >> bit) & 1)) seen |= 1 << bit
    if (isTagged) {
      const isNamed = mask & (Evidence.TaggedAlone | Evidence.TaggedFirst | Evidence.TaggedLast) ? 1 : 0
      const named = (counts[at + 8] as number) + (counts[at + 9] as number) + (counts[at + 10] as number) - isNamed
      const not = (counts[at + 11] as number) - (mask & Evidence.TaggedNot ? 1 : 0)
      if (named > not && named > 0) seen |= Evidence.TaggedOften
    }
    evidence[i] = seen
  }
  return evidence
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
