import type { Place } from './place.js'

const REACH = 20

/** Whether the words around the place, so far as its sentence goes, are all in capitals, as in a headline of capitals. */
export function standsAmongCapitals({ document, candidate }: Place): boolean {
  const bounds = document.sentences[candidate.sentence]
  if (bounds === undefined) return false
  const from = Math.max(bounds.firstToken, candidate.firstToken - REACH)
  const to = Math.min(bounds.endToken, candidate.endToken + REACH)
  let others = 0
  for (let i = from; i < to; i++) {
    const { casing, text } = (document.tokens[i] as (typeof document.tokens)[number]).lexeme
    if (casing === 'lower' || casing === 'mixed' || (casing === 'title' && text.length > 1)) return false
    if (casing === 'upper' && (i < candidate.firstToken || i >= candidate.endToken)) others++
  }
  return others > 0
}
