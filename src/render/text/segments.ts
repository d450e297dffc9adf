import type { Extraction } from '../../model.js'
import type { Section } from '../sections.js'

export const markedSections = ['people', 'ministries', 'countries', 'organizations', 'topics'] as const

/** Everything that is marked as a name; agreements are marked by their evidence, which holds names. */
export type MarkedSection = (typeof markedSections)[number]

/** A stretch of the article of which one thing is true. */
export interface Segment {
  readonly text: string
  /** What is named here, if anything is. */
  readonly section?: MarkedSection
  /** Whether it is part of what says that something was agreed. */
  readonly isEvidence: boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

interface Mark extends Range {
  readonly section: MarkedSection
}

/** Cuts the article at the ends of its mentions and of its evidence. Of mentions that overlap, the first and longest counts. */
export function segmentsOf(record: Extraction, text: string, wanted: ReadonlySet<Section>): readonly Segment[] {
  const marks = disjoint(marksOf(record, wanted))
  const evidence = disjoint(
    wanted.has('agreements') ? record.agreements.flatMap((agreement) => agreement.evidence) : [],
  )
  const cuts = new Set([0, text.length, ...[...marks, ...evidence].flatMap(({ start, end }) => [start, end])])
  const ordered = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b)
  const markAt = follow(marks)
  const evidenceAt = follow(evidence)
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0
    const section = markAt(start)?.section
    return { text: text.slice(start, end), ...(section && { section }), isEvidence: evidenceAt(start) !== undefined }
  })
}

function marksOf(record: Extraction, wanted: ReadonlySet<Section>): readonly Mark[] {
  return markedSections
    .filter((section) => wanted.has(section))
    .flatMap((section) => record[section].flatMap(({ mentions }) => mentions.map((span) => ({ ...span, section }))))
}

/** Of ranges that overlap, only the one that starts first, and of those the longest. */
function disjoint<T extends Range>(ranges: readonly T[]): readonly T[] {
  let end = 0
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false
      end = range.end
      return true
    })
}

/** A look-up of the range at an offset, for offsets that only grow. */
function follow<T extends Range>(ranges: readonly T[]): (offset: number) => T | undefined {
  let next = 0
  return (offset) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++
    const range = ranges[next]
    return range !== undefined && range.start <= offset ? range : undefined
  }
}
