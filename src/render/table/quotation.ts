import type { Agreement, Span } from '../../model.js'
import { type RecordIndex, spansWithin } from './record-index.js'
import type { Run, Style } from './run.js'
import type { Theme } from './theme.js'

interface Mark {
  readonly span: Span
  readonly style: Style
}

/**
 * Makes the runs of an agreement's quotations, each in quotation marks: its parties, by country, ministry and organization, its
 * signatories, its verbs and its topics stand out of the rest, which is dim.
 */
export function quotationOf(agreement: Agreement, index: RecordIndex, theme: Theme): (evidence: Span) => Run[] {
  return (evidence) => {
    const { text } = evidence
    const runs: Run[] = []
    let at = 0
    const add = (end: number, style: Style) => {
      if (end > at) runs.push({ text: text.slice(at, end), style })
      at = end
    }
    for (const { span, style } of marksIn(evidence, agreement, index, theme)) {
      const start = placeOf(span, evidence, at)
      if (start < at) continue
      add(start, theme.quiet)
      add(start + span.text.length, style)
    }
    add(text.length, theme.quiet)
    return [{ text: '“', style: theme.quiet }, ...runs, { text: '”', style: theme.quiet }]
  }
}

/** In the order of the text, the longest first of those that begin together. */
function marksIn(evidence: Span, agreement: Agreement, index: RecordIndex, theme: Theme): Mark[] {
  const kinds = {
    party: { ids: new Set(agreement.parties.map(({ id }) => id)), style: theme.country },
    signatory: { ids: new Set(agreement.signatories), style: theme.name },
    topic: { ids: new Set<string>(agreement.topics), style: theme.topic },
  }
  const marks: Mark[] = (agreement.verbs ?? [])
    .filter(({ start, end }) => start >= evidence.start && end <= evidence.end)
    .map((span) => ({ span, style: theme.agreed }))
  for (const { span, kind, id } of spansWithin(index, evidence))
    if (kinds[kind].ids.has(id)) marks.push({ span, style: kinds[kind].style })
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/**
 * Where a span begins in the text of the evidence, at or after `from`; less where it does not. Offsets count the article's code units,
 * and the text shown may have lost some: line ends, hidden characters.
 */
function placeOf(span: Span, { start, end, text }: Span, from: number): number {
  return text.length === end - start ? span.start - start : text.indexOf(span.text, from)
}
