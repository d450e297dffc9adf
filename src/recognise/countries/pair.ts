import type { Document } from '../../model.js'
import type { Candidate } from './candidates.js'

/*
 * A combining form counts as one half of a pair:
 *   Sino-Russian, Franco-German, Indo-Pak, Indo-US, Anglo-Ukrainian, Pak-China, Sino-Soviet
 * But not in: Indo-Pacific, Anglo-Saxon, Anglo Coal.
 */

/** Whether the word at `index` is joined by a hyphen or a slash to a country word. */
export function isHalfOfPair({ tokens }: Document, candidates: readonly Candidate[], index: number): boolean {
  const { firstToken, endToken } = candidates[index] as Candidate
  if (isJoint(tokens, endToken)) {
    if (tokens[endToken + 1]?.lexeme.norm === 'soviet') return true
    const next = candidates[index + 1]
    if (next !== undefined && next.entry.kind !== 'state' && next.firstToken === endToken + 1) return true
  }
  const before = candidates[index - 1]
  return (
    before !== undefined &&
    before.entry.kind !== 'state' &&
    before.endToken === firstToken - 1 &&
    isJoint(tokens, firstToken - 1)
  )
}

function isJoint(tokens: Document['tokens'], at: number): boolean {
  const norm = tokens[at]?.lexeme.norm
  return norm === '-' || norm === '–' || norm === '/'
}
