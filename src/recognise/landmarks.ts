import { LexemeMemo } from '../document/lexeme.js'
import type { Document, Token } from '../model.js'
import { isMinistryWord } from './ministries/ministry-words.js'
import { isOfficeWord } from './offices/title-word.js'
import { isDealingAnchor } from './organizations/dealing-words.js'

/** The tokens of a sentence at which rules may begin: each rule's only work on all the others is to see that it has none. */
export interface Landmarks {
  readonly ministries: readonly number[]
  readonly offices: readonly number[]
  /** Of deals: `signed`, `with`, `shipyard`. */
  readonly dealing: readonly number[]
}

/** The landmarks of each sentence, found in one walk through all tokens for several stages. */
export function findLandmarks({ tokens, sentences }: Document): readonly Landmarks[] {
  return sentences.map(({ firstToken, endToken }) => {
    const ministries: number[] = []
    const offices: number[] = []
    const dealing: number[] = []
    for (let at = firstToken; at < endToken; at++) {
      const landmark = landmarkOf.of((tokens[at] as Token).lexeme)
      if (landmark === 0) continue
      if ((landmark & MINISTRY) !== 0) ministries.push(at)
      if ((landmark & OFFICE) !== 0) offices.push(at)
      if ((landmark & DEALING) !== 0) dealing.push(at)
    }
    return { ministries, offices, dealing }
  })
}

const MINISTRY = 1
const OFFICE = 2
const DEALING = 4

const landmarkOf = new LexemeMemo((lexeme) => {
  const ministry = isMinistryWord(lexeme) ? MINISTRY : 0
  const office = isOfficeWord(lexeme) ? OFFICE : 0
  return ministry | office | (isDealingAnchor(lexeme) ? DEALING : 0)
})
