import { expect, test } from 'vitest'
import { decode } from './decode.js'
import { buildLattice, spanProbability, stepFactors } from './lattice.js'
import { ALLOWED, TAG_COUNT, Tag } from './tags.js'

/** Every legal sequence of tags with its score, the slow way. */
function allSequences(
  rows: Float64Array,
  length: number,
  transitions: Float32Array,
): { tags: number[]; score: number }[] {
  let found = [{ tags: [] as number[], score: 0 }]
  for (let i = 0; i <= length; i++) {
    found = found.flatMap(({ tags, score }) => {
      const before = tags.at(-1) ?? Tag.Outside
      const choices = i === length ? [Tag.Outside] : [0, 1, 2, 3, 4]
      return choices
        .filter((to) => ALLOWED[before * TAG_COUNT + to] === 1)
        .map((to) => ({
          tags: [...tags, to],
          score:
            score +
            (transitions[before * TAG_COUNT + to] as number) +
            (i === length ? 0 : (rows[i * TAG_COUNT + to] as number)),
        }))
    })
  }
  return found.map(({ tags, score }) => ({ tags: tags.slice(0, length), score }))
}

const wave = (size: number, seed: number): number[] =>
  Array.from({ length: size }, (_, i) => 3 * Math.sin(i * 12.9898 + seed * 78.233))

const cases = Array.from({ length: 24 }, (_, seed) => ({
  seed,
  length: 1 + (seed % 6),
  rows: Float64Array.from(wave(6 * TAG_COUNT, seed)),
  transitions: Float32Array.from(wave(TAG_COUNT * TAG_COUNT, seed + 100)),
}))

test.each(cases)('finds the best of all sequences, case $seed', ({ length, rows, transitions }) => {
  const best = allSequences(rows, length, transitions).reduce((a, b) => (b.score > a.score ? b : a))
  const tags = new Uint8Array(length + 2).fill(9)
  decode(rows, 0, length, transitions, tags, 1)
  expect([...tags]).toEqual([9, ...best.tags, 9])
})

test.each(cases)('gives each span its share of all sequences, case $seed', ({ length, rows, transitions }) => {
  const all = allSequences(rows, length, transitions)
  const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
  const lattice = buildLattice(rows, 0, length, stepFactors(transitions))
  for (let first = 0; first < length; first++) {
    for (let last = first; last < length; last++) {
      const share = all
        .filter(({ tags }) => isSpan(tags, first, last))
        .reduce((sum, { score }) => sum + Math.exp(score) / total, 0)
      expect(spanProbability(lattice, first, last)).toBeCloseTo(share, 6)
    }
  }
})

function isSpan(tags: readonly number[], first: number, last: number): boolean {
  if (first === last) return tags[first] === Tag.Alone
  return (
    tags[first] === Tag.First && tags[last] === Tag.Last && tags.slice(first + 1, last).every((t) => t === Tag.Inner)
  )
}
