import type { Sentence, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { isArticle, type NameRun, runBefore, runFrom, type Scene } from './name-run.js'

/** Words that may describe a name: `the Tallinn-based maker of`. */
const LONGEST_DESCRIPTION = 8

/** `the shipyard Cardama`, `the manufacturer, Tarn Armour`; `Nordvik Marine, a Norwegian drone maker,` */
export function besideNoun(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  if (normAt(tokens, at - 1) === 'news') return []
  const after = runFrom(scene, normAt(tokens, at + 1) === ',' && isDefinite(tokens, at) ? at + 2 : at + 1, sentence)
  if (after !== undefined) return [after]
  for (let i = at - 1; i > Math.max(sentence.firstToken, at - LONGEST_DESCRIPTION); i--) {
    if (normAt(tokens, i) !== ',') continue
    const before = isArticle(normAt(tokens, i + 1)) ? runBefore(scene, i, sentence) : undefined
    return before === undefined ? [] : [before]
  }
  return []
}

function isDefinite(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) if (normAt(tokens, i) === 'the' || normAt(tokens, i) === 'its') return true
  return false
}

/** `the state-owned Government Arsenal`, `the Haarlem-based Tulip Drones` */
export function afterOwned(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  const owner = at > 1 ? tokens[at - 2]?.lexeme : undefined
  if (normAt(tokens, at - 1) !== '-' || owner === undefined) return []
  if (normAt(tokens, at) === 'based' ? owner.casing !== 'title' : !OWNERS.has(owner.norm)) return []
  const run = runFrom(scene, at + 1, sentence)
  return run === undefined || normAt(tokens, run.end) === '-' ? [] : [run]
}

const OWNERS: ReadonlySet<string> = new Set([
  'state',
  'government',
  'family',
  'privately',
  'publicly',
  'army',
  'military',
])
