import { readFileSync } from 'node:fs'
import { readDocument } from '../document/read.js'
import type { Document } from '../model.js'
import { Tag } from '../recognise/people/tags.js'

/** A text with its people marked, as UTF-16 ranges, half-open. */
export interface MarkedText {
  readonly id: string
  readonly corpus: string
  readonly text: string
  readonly people: readonly (readonly [start: number, end: number])[]
}

export interface Example {
  readonly id: string
  readonly corpus: string
  readonly document: Document
  readonly people: MarkedText['people']
  /** A tag for each token, as `TAGS`. */
  readonly tags: Uint8Array
  /** How much it counts in training. */
  readonly weight: number
}

/** Reads a corpus of one JSON object a line. */
export function readMarkedTexts(path: string): MarkedText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as MarkedText)
    .map(withoutHonorifics)
}

const HONORIFIC =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Lt|Gen|Col|Maj|Capt|Sgt|Prof|Rev|St|Senator|President|Captain|Justice|Queen|King|Pope)\.? )+(?=\p{Lu})/u

/** Some corpora mark `Sir` and `Lt. Gen.` with the name; the guideline does not. */
function withoutHonorifics(marked: MarkedText): MarkedText {
  const people = marked.people.map(([start, end]): [number, number] => {
    const honorific = HONORIFIC.exec(marked.text.slice(start, end))
    return [start + (honorific?.[0].length ?? 0), end]
  })
  return { ...marked, people }
}

/** Corpora that count less than whole: tweets are annotated loosely, and a template is seen several times. */
const WEIGHTS: Readonly<Record<string, number>> = { wnut17: 0.5, templates: 0.5 }

/** Cuts a text into tokens and gives each its tag. A marked range takes every token that it touches. */
export function toExample({ id, corpus, text, people }: MarkedText): Example {
  const document = readDocument(text)
  const tags = new Uint8Array(document.tokens.length)
  let i = 0
  for (const [start, end] of [...people].sort((a, b) => a[0] - b[0])) {
    while (i < document.tokens.length && (document.tokens[i]?.end ?? 0) <= start) i++
    const first = i
    while (i < document.tokens.length && (document.tokens[i]?.start ?? 0) < end) i++
    markName(tags, first, i)
  }
  return { id, corpus, document, people, tags, weight: WEIGHTS[corpus] ?? 1 }
}

function markName(tags: Uint8Array, first: number, end: number): void {
  if (end === first + 1) tags[first] = Tag.Alone
  if (end <= first + 1) return
  tags.fill(Tag.Inner, first, end)
  tags[first] = Tag.First
  tags[end - 1] = Tag.Last
}
