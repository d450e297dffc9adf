import { LexemeCode } from '../document/lexeme-memo.js'
import type { Document, Token } from '../model.js'
import { isMinistryWord } from './ministries/ministry-words.js'
import { isOfficeWord } from './offices/title-word.js'
import { isDealingAnchor } from './organizations/dealing-words.js'
import { isOrganizationWord } from './organizations/triggers.js'

/** The tokens of a sentence at which rules may begin: each rule's only work on all the others is to see that it has none. */
export interface Landmarks {
  readonly organizations: readonly number[]
  readonly ministries: readonly number[]
  readonly offices: readonly number[]
  /** Of deals: `signed`, `with`, `shipyard`. */
  readonly dealing: readonly number[]
}

/** The landmarks of each sentence, found in one walk through all tokens for several stages. */
export function findLandmarks({ tokens, sentences }: Document): readonly Landmarks[] {
  return sentences.map(({ firstToken, endToken }) => {
    const organizations: number[] = []
    const ministries: number[] = []
    const offices: number[] = []
    const dealing: number[] = []
    for (let at = firstToken; at < endToken; at++) {
      const landmark = landmarkOf.of((tokens[at] as Token).lexeme)
      if (landmark === 0) continue
      if ((landmark & ORGANIZATION) !== 0) organizations.push(at)
      if ((landmark & MINISTRY) !== 0) ministries.push(at)
      if ((landmark & OFFICE) !== 0) offices.push(at)
      if ((landmark & DEALING) !== 0) dealing.push(at)
    }
    return { organizations, ministries, offices, dealing }
  })
}

const ORGANIZATION = 1
const MINISTRY = 2
const OFFICE = 4
const DEALING = 8

const landmarkOf = new LexemeCode((lexeme) => {
  const organization = isOrganizationWord(lexeme) ? ORGANIZATION : 0
  const ministry = isMinistryWord(lexeme) ? MINISTRY : 0
  const office = isOfficeWord(lexeme) ? OFFICE : 0
  return organization | ministry | office | (isDealingAnchor(lexeme) ? DEALING : 0)
})
