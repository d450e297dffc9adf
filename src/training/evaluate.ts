import type { PeopleModel } from '../recognise/people/model.js'
import { createTagger } from '../recognise/people/tagger.js'
import type { Example } from './corpora.js'

/** Exact spans: how many found are right, how many found are not, how many are missed. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Tags the examples and counts exact spans, in UTF-16 offsets. */
export function evaluate(model: PeopleModel, examples: readonly Example[]): Counts {
  const tagger = createTagger(model)
  let right = 0
  let wrong = 0
  let missed = 0
  for (const { document, people } of examples) {
    const wanted = new Set(people.map(([start, end]) => `${start}-${end}`))
    for (const { firstToken, endToken } of tagger.tag(document)) {
      const key = `${document.tokens[firstToken]?.start}-${document.tokens[endToken - 1]?.end}`
      if (wanted.delete(key)) right++
      else wrong++
    }
    missed += wanted.size
  }
  return { right, wrong, missed }
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }
}

/** Precision, recall and F1 of counts, as a row of text. */
export function formatScores(name: string, { right, wrong, missed }: Counts): string {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed)
  return `${name.padEnd(24)} ${[precision, recall, f1].map((value) => value.toFixed(4)).join('  ')}`
}
