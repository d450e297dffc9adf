import type { Document, Span, Token } from '../../model.js'
import type { Draft } from './draft.js'

/**
 * The verbs of the evidence by which the agreement was found, in the order of the text: `signed`, `inked`, `renewed`. None where no
 * verb acts on it (`under the treaty`).
 */
export function evidenceVerbs({ readings }: Draft, { text, tokens }: Document, evidence: readonly Span[]): Span[] {
  const verbs = new Map<number, Span>()
  for (const { acts } of readings) {
    for (const { verb } of acts) {
      const { start } = tokens[verb.firstToken] as Token
      const { end } = tokens[verb.endToken - 1] as Token
      if (evidence.some((span) => span.start <= start && end <= span.end))
        verbs.set(start, { start, end, text: text.slice(start, end) })
    }
  }
  return [...verbs.values()].sort((a, b) => a.start - b.start)
}
