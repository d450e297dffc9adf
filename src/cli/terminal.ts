import type { Io, OutputStream } from './io.js'

const defaultWidth = 80

/** Columns of the reader's terminal; where it is not known, what COLUMNS says, or 80. */
export function terminalWidth({ columns }: OutputStream, { COLUMNS }: Io['env']): number {
  if (columns !== undefined && columns > 0) return columns
  return COLUMNS !== undefined && /^[1-9]\d{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : defaultWidth
}
