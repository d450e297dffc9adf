import { expect, test } from 'vitest'
import { readDocument } from '../../document/read.js'
import { EvidenceGatherer } from './evidence.js'
import { LexemeTable } from './lexeme-table.js'
import { sampleModel } from './sample-model.js'
import { Tag } from './tags.js'

const { lexicon } = sampleModel()
const AFTER_TITLE = 1 << 0
const BEFORE_SPEECH = 1 << 1
const IN_LOWER_CASE = 1 << 6
const TAGGED_LAST = 1 << 10
const TAGGED_OFTEN = 1 << 12

function evidenceOf(text: string, tagged: Readonly<Record<number, Tag>> = {}): { words: string[]; bits: number[] } {
  const document = readDocument(text)
  const { tokens } = document
  const tags = Uint8Array.from(tokens, (_, i) => tagged[i] ?? Tag.Outside)
  const gatherer = new EvidenceGatherer()
  gatherer.read(new LexemeTable(lexicon).see(document))
  const bits = gatherer.gather(Object.keys(tagged).length > 0 ? tags : undefined)
  return { words: tokens.map(({ lexeme }) => lexeme.text), bits: [...bits.subarray(0, tokens.length)] }
}

test('a word learns from its other places, not from its own', () => {
  const { words, bits } = evidenceOf('We met Minister Umerov. Then Umerov said no.')
  const [first, second] = words.flatMap((word, i) => (word === 'Umerov' ? [bits[i] as number] : []))
  expect(first).toBe(BEFORE_SPEECH)
  expect(second).toBe(AFTER_TITLE)
})

test('a word that stands once has no evidence', () => {
  expect(evidenceOf('We met Minister Umerov.').bits.every((bits) => bits === 0)).toBe(true)
})

test('a word that stands in lower case elsewhere is told so', () => {
  const { words, bits } = evidenceOf('Grant them a grant.')
  expect(bits[words.indexOf('Grant')]).toBe(IN_LOWER_CASE)
})

test('the first pass is heard', () => {
  const { words, bits } = evidenceOf('He met Rustem Umerov. And Umerov left.', { 2: Tag.First, 3: Tag.Last })
  expect(words[6]).toBe('Umerov')
  expect((bits[6] as number) & (TAGGED_LAST | TAGGED_OFTEN)).toBe(TAGGED_LAST | TAGGED_OFTEN)
  expect((bits[3] as number) & TAGGED_OFTEN).toBe(0)
})
