import type { PeopleModel } from '../recognise/people/model.js'
import { createTagger } from '../recognise/people/tagger.js'
import type { Example } from './corpora.js'

/** A name that was found or missed, by exact span. */
export interface Judgement {
  readonly corpus: string
  readonly name: string
  readonly verdict: 'right' | 'wrong' | 'missed'
  /** How sure the tagger was; 0 for a missed name. */
  readonly confidence: number
}

/** Tags the examples and judges each name by its exact span, in UTF-16 offsets. */
export function evaluate(model: PeopleModel, examples: readonly Example[]): Judgement[] {
  const tagger = createTagger(model)
  return examples.flatMap(({ corpus, document, people }) => {
    const wanted = new Set(people.map(([start, end]) => `${start}-${end}`))
    const judge = (start: number, end: number, verdict: Judgement['verdict'], confidence: number): Judgement => ({
      corpus,
      name: document.text.slice(start, end),
      verdict,
      confidence,
    })
    const found = tagger.tag(document).map(({ firstToken, endToken, confidence }) => {
      const start = document.tokens[firstToken]?.start ?? 0
      const end = document.tokens[endToken - 1]?.end ?? 0
      return judge(start, end, wanted.delete(`${start}-${end}`) ? 'right' : 'wrong', confidence)
    })
    const missed = [...wanted].map((key) => {
      const [start, end] = key.split('-').map(Number) as [number, number]
      return judge(start, end, 'missed', 0)
    })
    return [...found, ...missed]
  })
}

/** Precision, recall, F1 and how many names there are, as a row of text. */
export function formatScores(name: string, judgements: readonly Judgement[]): string {
  const count = (wanted: Judgement['verdict']): number => judgements.filter(({ verdict }) => verdict === wanted).length
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')]
  const scores = [
    right / Math.max(1, right + wrong),
    right / Math.max(1, right + missed),
    (2 * right) / Math.max(1, 2 * right + wrong + missed),
  ]
  const cells = scores.map((value) => value.toFixed(4).padStart(9)).join(' ')
  return `${name.padEnd(28)} ${cells} ${String(right + missed).padStart(6)}`
}

export const SCORES_HEADER = `${''.padEnd(28)} precision    recall        F1  names`
