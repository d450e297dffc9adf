import type { Agreement, Extraction, Span } from '../../model.js'
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
export function quotationOf(agreement: Agreement, record: Extraction, theme: Theme): (evidence: Span) => Run[] {
  const marks = marksOf(agreement, record, theme)
  return (evidence) => {
    const { text } = evidence
    const runs: Run[] = []
    let at = 0
    const add = (end: number, style: Style) => {
      if (end > at) runs.push({ text: text.slice(at, end), style })
      at = end
    }
    for (const { span, style } of marks) {
      if (span.start < evidence.start || span.end > evidence.end) continue
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
function marksOf(agreement: Agreement, record: Extraction, { country, name, agreed, topic }: Theme): Mark[] {
  const parties = new Set(agreement.parties.map(({ id }) => id))
  const signatories = new Set(agreement.signatories)
  const topics = new Set(agreement.topics)
  const marks: Mark[] = (agreement.verbs ?? []).map((span) => ({ span, style: agreed }))
  const mark = (mentions: readonly Span[], style: Style) => {
    for (const span of mentions) if (isQuoted(span, agreement.evidence)) marks.push({ span, style })
  }
  for (const { id, mentions } of record.countries) if (parties.has(id)) mark(mentions, country)
  for (const { id, mentions } of record.organizations) if (parties.has(id)) mark(mentions, country)
  for (const ministry of record.ministries) if (parties.has(ministry.country ?? '')) mark(ministry.mentions, country)
  for (const { id, mentions } of record.people) if (signatories.has(id)) mark(mentions, name)
  for (const { id, mentions } of record.topics) if (topics.has(id)) mark(mentions, topic)
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function isQuoted({ start, end }: Span, evidence: readonly Span[]): boolean {
  return evidence.some((span) => span.start <= start && end <= span.end)
}

/**
 * Where a span begins in the text of the evidence, at or after `from`; less where it does not. Offsets count the article's code units,
 * and the text shown may have lost some: line ends, hidden characters.
 */
function placeOf(span: Span, { start, end, text }: Span, from: number): number {
  return text.length === end - start ? span.start - start : text.indexOf(span.text, from)
}
