import { escapeForTerminal } from './escape.js'
import type { CreateRenderer } from './renderer.js'
import { select } from './sections.js'

/** One record a line. */
export const createNdjsonRenderer: CreateRenderer = ({ sections }) => ({
  open: '',
  separator: '',
  close: '',
  render: (record) => `${escapeForTerminal(JSON.stringify(select(record, sections)))}\n`,
})
