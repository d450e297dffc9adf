import { readDocument } from '../document/read.js'
import type { Document, PersonMention } from '../model.js'

/** An article for a test, in which `[[` and `]]` stand around the names of people. */
export interface MarkedText {
  readonly document: Document
  readonly people: readonly PersonMention[]
}

/** Reads a text with marked names: the tests of what depends on people need no tagger. */
export function readMarked(marked: string): MarkedText {
  const parts = marked.split(/\[\[|\]\]/)
  const document = readDocument(parts.join(''))
  const people: PersonMention[] = []
  let start = 0
  parts.forEach((part, index) => {
    const end = start + part.length
    if (index % 2 === 1) people.push(personAt(document, start, end))
    start = end
  })
  return { document, people }
}

function personAt({ text, tokens, sentences }: Document, start: number, end: number): PersonMention {
  const firstToken = tokens.findIndex((token) => token.start === start)
  const endToken = tokens.findIndex((token) => token.end === end) + 1
  if (firstToken < 0 || endToken <= 0) throw new Error(`no tokens at ${text.slice(start, end)}`)
  const sentence = sentences.findIndex((one) => firstToken >= one.firstToken && firstToken < one.endToken)
  return { kind: 'person', start, end, text: text.slice(start, end), firstToken, endToken, sentence, confidence: 1 }
}
