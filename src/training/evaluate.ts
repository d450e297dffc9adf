import type { Document, PersonMention } from '../model.js'
import { withoutOtherNames } from '../recognise/not-people.js'
import type { PeopleModel } from '../recognise/people/model.js'
import { createTagger } from '../recognise/people/tagger.js'
import { peopleBy } from '../recognise/people.js'
import { withRepeatedNames } from '../recognise/repeated-names.js'
import { withTitledNames } from '../recognise/titled-names.js'
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
  return judge(examples, (document) =>
    tagger.tag(document).map(({ firstToken, endToken, confidence }) => ({
      start: document.tokens[firstToken]?.start ?? 0,
      end: document.tokens[endToken - 1]?.end ?? 0,
      confidence,
    })),
  )
}

/** The same of the names that are left, and added, by all that comes after the tagger. */
export function evaluateWhole(model: PeopleModel, examples: readonly Example[]): Judgement[] {
  const tagger = createTagger(model)
  return judge(examples, (document) => {
    const named = withoutOtherNames(document, peopleBy(tagger, document))
    return withRepeatedNames(document, withTitledNames(document, named))
  })
}

type Found = Pick<PersonMention, 'start' | 'end' | 'confidence'>

function judge(examples: readonly Example[], find: (document: Document) => readonly Found[]): Judgement[] {
  return examples.flatMap(({ corpus, document, people }) => {
    const wanted = new Set(people.map(([start, end]) => `${start}-${end}`))
    const judgement = (start: number, end: number, verdict: Judgement['verdict'], confidence: number): Judgement => ({
      corpus,
      name: document.text.slice(start, end),
      verdict,
      confidence,
    })
    const found = find(document).map(({ start, end, confidence }) =>
      judgement(start, end, wanted.delete(`${start}-${end}`) ? 'right' : 'wrong', confidence),
    )
    const missed = [...wanted].map((key) => {
      const [start, end] = key.split('-').map(Number) as [number, number]
      return judgement(start, end, 'missed', 0)
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
