import type { Document, Span, Token } from '../../model.js'
import type { Draft } from './draft.js'

/** More sentences than this prove nothing more. */
const MOST = 5
/** A sentence of more tokens is cut to the part that says it. */
const LONGEST = 50
/** What the agreement is on follows its name. */
const AFTERWARDS = 16

/** The sentences that say it, the first ones; of a long one the part from subject to object, with what follows shortly. */
export function evidenceOf({ readings }: Draft, { text, tokens }: Document): readonly Span[] {
  const seen = new Set<number>()
  const evidence: Span[] = []
  for (const { sentence, extent } of readings) {
    if (seen.has(sentence.index) || evidence.length === MOST) continue
    seen.add(sentence.index)
    const { firstToken, endToken } = sentence.sentence
    const isShort = endToken - firstToken <= LONGEST
    const start = (tokens[isShort ? firstToken : extent[0]] as Token).start
    const end = (tokens[(isShort ? endToken : Math.min(endToken, extent[1] + AFTERWARDS)) - 1] as Token).end
    evidence.push({ start, end, text: text.slice(start, end) })
  }
  return evidence
}
