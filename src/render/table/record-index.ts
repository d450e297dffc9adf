import type { Extraction, Span } from '../../model.js'

/** A mention of what may be a side, a signatory or a topic of an agreement. */
export interface OwnedSpan {
  readonly span: Span
  readonly kind: 'party' | 'signatory' | 'topic'
  /** Of the person, the topic, or the party: an organization's own, else a country's code. */
  readonly id: string
}

/** What the table asks of a record again and again, made once: a long record has thousands of agreements, people and mentions. */
export interface RecordIndex {
  /** Of people, by their ids; the labels of topics, by theirs. */
  readonly names: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** In the order of the text. */
  readonly spans: readonly OwnedSpan[]
}

export function indexRecord({ people, topics, countries, organizations, ministries }: Extraction): RecordIndex {
  const spans: OwnedSpan[] = []
  const add = (kind: OwnedSpan['kind'], id: string | undefined, mentions: readonly Span[]) => {
    if (id !== undefined) for (const span of mentions) spans.push({ span, kind, id })
  }
  for (const { id, mentions } of countries) add('party', id, mentions)
  for (const { id, mentions } of organizations) add('party', id, mentions)
  for (const { country, mentions } of ministries) add('party', country, mentions)
  for (const { id, mentions } of people) add('signatory', id, mentions)
  for (const { id, mentions } of topics) add('topic', id, mentions)
  return {
    names: new Map(people.map(({ id, name }) => [id, name])),
    labels: new Map(topics.map(({ id, label }) => [id, label])),
    spans: spans.sort((a, b) => a.span.start - b.span.start),
  }
}

/** The spans that lie within another, in the order of the text. */
export function spansWithin({ spans }: RecordIndex, { start, end }: Span): OwnedSpan[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as OwnedSpan).span.start < start) low = middle + 1
    else high = middle
  }
  const found: OwnedSpan[] = []
  for (let at = low; at < spans.length && (spans[at] as OwnedSpan).span.start < end; at++)
    if ((spans[at] as OwnedSpan).span.end <= end) found.push(spans[at] as OwnedSpan)
  return found
}
