import width from 'fast-string-width'
import { UserError } from '../errors.js'

type Item = Readonly<Record<string, string | readonly unknown[]>>

/** Things of one kind that the tool knows. */
export interface Listing {
  /** The fields that a table shows, in its order; of a list it shows how many there are. */
  readonly columns: readonly string[]
  readonly items: readonly Item[]
  /** A line below the table. */
  readonly note?: string
}

const listingFormats = ['table', 'json', 'ndjson'] as const

/** @throws {UserError} if a listing has no such format. */
export function renderListing(listing: Listing, format: string): string {
  if (format === 'json') return `${JSON.stringify(listing.items, null, 2)}\n`
  if (format === 'ndjson') return listing.items.map((item) => `${JSON.stringify(item)}\n`).join('')
  if (format !== 'table') throw new UserError(`a list can be printed as ${listingFormats.join(', ')}, not as ${format}`)
  return table(listing)
}

function table({ columns, items, note }: Listing): string {
  const rows = [columns, ...items.map((item) => columns.map((column) => cell(item[column])))]
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))))
  const isCount = columns.map((column) => items.some((item) => Array.isArray(item[column])))
  const lines = rows.map((row) =>
    row
      .map((text, at) => {
        const padding = ' '.repeat((widths[at] ?? 0) - width(text))
        return isCount[at] ? padding + text : text + padding
      })
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n${note === undefined ? '' : `\n${note}\n`}`
}

function cell(value: Item[string] | undefined): string {
  return typeof value === 'string' ? value : value === undefined ? '' : String(value.length)
}
