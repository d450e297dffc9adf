import type { Extraction } from '../../model.js'
import type { CreateRenderer } from '../renderer.js'
import type { Section } from '../sections.js'
import { visible } from '../visible.js'
import { createPen, type Pen } from './pen.js'
import { markedSections, segmentsOf } from './segments.js'

/** The article itself with everything that was found in it marked, and a legend. The record has to hold the text. */
export const createTextRenderer: CreateRenderer = ({ sections, color }) => {
  const pen = createPen(color)
  return {
    open: '',
    separator: '\n',
    close: '',
    render: (record) => `${[header(record, pen), body(record, sections, pen)].join('\n')}\n`,
  }
}

function header({ source, published }: Extraction, pen: Pen): string {
  const named = source === '-' ? 'standard input' : visible(source)
  return pen.quiet(published === undefined ? named : `${named} · ${published}`)
}

function body(record: Extraction, wanted: ReadonlySet<Section>, pen: Pen): string {
  const { text, error, warnings = [] } = record
  if (text === undefined) return `\n${visible(error ?? 'The record does not hold the text of the article.')}`
  const segments = segmentsOf(record, text, wanted)
  const marked = segments.map((segment) => pen.mark(segment)).join('')
  const found = markedSections.filter((section) => segments.some((segment) => segment.section === section))
  const hasEvidence = segments.some(({ isEvidence }) => isEvidence)
  const legend = found.length > 0 || hasEvidence ? pen.legend(found, hasEvidence) : 'Nothing found.'
  const notes = warnings.map((warning) => `Warning: ${visible(warning)}`)
  return ['', marked.trimEnd(), '', legend, ...notes].join('\n')
}
