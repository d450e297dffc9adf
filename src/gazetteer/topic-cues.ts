import { bitsOf } from './topic-table.js'
import context from './topics/context.json' with { type: 'json' }

/** Words that give a term its sense, by the name of the cue, between spaces. */
export const cues: Readonly<Record<string, string>> = context.cues

/** The cues that a mention of a topic is, between spaces: a missile is a weapon, a frigate one of the sea. */
export const topicCues: Readonly<Record<string, string>> = context.topicCues

/** A bit for each cue, and for `text`, which is for the article as a whole. */
export function cueBits(): Readonly<Record<string, number>> {
  return Object.fromEntries([...Object.keys(cues), 'text'].map((name, bit) => [name, 1 << bit]))
}

/** The bits of the cues that each word is. */
export function cueWords(): ReadonlyMap<string, number> {
  const bits = cueBits()
  const words = new Map<string, number>()
  for (const [name, list] of Object.entries(cues))
    for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | (bits[name] as number))
  return words
}

/** The bits of the cues that a mention of each topic is. */
export function topicBits(): Readonly<Record<string, number>> {
  const bits = cueBits()
  return Object.fromEntries(Object.entries(topicCues).map(([topic, own]) => [topic, bitsOf(bits, own.split(' '))]))
}
