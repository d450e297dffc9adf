import type { DictionaryEntries } from '../../gazetteer/dictionary/entries.js'

export const csvColumns = ['kind', 'name', 'aliases', 'country', 'title', 'portfolios', 'type', 'id', 'list'] as const

export type CsvColumn = (typeof csvColumns)[number]

export type ListName = keyof Omit<DictionaryEntries, '$schema'>

/** A line that cannot be an entry; the message names the column. */
export class CsvRowError extends Error {}

type Cells = Readonly<Partial<Record<CsvColumn, string>>>

interface Kind {
  readonly list: ListName
  /** Columns that say something of this kind. */
  readonly columns: readonly CsvColumn[]
  readonly entry: (cells: Cells) => unknown
}

/** What a line says, by its kind. Whether it is right is for the dictionary's own check. */
const kinds: Readonly<Record<string, Kind>> = {
  person: {
    list: 'people',
    columns: ['name', 'aliases', 'title', 'country', 'portfolios'],
    entry: ({ name, aliases, title, country, portfolios }) => ({
      ...some({ name, aliases: listOf(aliases) }),
      ...(title || country || portfolios
        ? { offices: [some({ title, country, portfolios: listOf(portfolios) })] }
        : {}),
    }),
  },
  ministry: {
    list: 'ministries',
    columns: ['name', 'aliases', 'country', 'portfolios'],
    entry: ({ name, aliases, country, portfolios }) =>
      some({ name, aliases: listOf(aliases), country, portfolios: listOf(portfolios) }),
  },
  organization: {
    list: 'organizations',
    columns: ['name', 'aliases', 'country', 'type'],
    entry: ({ name, aliases, country, type }) => some({ name, aliases: listOf(aliases), country, type }),
  },
  topic: {
    list: 'topics',
    columns: ['id', 'name', 'aliases', 'type', 'list'],
    entry: ({ id, name, aliases, type, list }) => some({ id, label: name, kind: type, list, terms: listOf(aliases) }),
  },
  country: {
    list: 'countries',
    columns: ['country', 'name', 'aliases', 'type'],
    entry: ({ country, name, aliases, type }) =>
      some({ code: country, aliases: [...(listOf(name) ?? []), ...(listOf(aliases) ?? [])], form: type }),
  },
  ignore: {
    list: 'ignore',
    columns: ['name', 'type'],
    entry: ({ name, type }) => some({ text: name, kind: type }),
  },
}

/** @throws {CsvRowError} */
export function readRow(
  columns: readonly CsvColumn[],
  row: readonly string[],
): { readonly list: ListName; readonly entry: unknown } {
  if (row.length > columns.length)
    throw new CsvRowError(`${row.length} cells, but the first line names ${columns.length} columns`)
  const cells: Partial<Record<CsvColumn, string>> = {}
  for (let i = 0; i < row.length; i++) {
    const value = (row[i] as string).trim()
    if (value !== '') cells[columns[i] as CsvColumn] = value
  }
  const name = cells.kind ?? ''
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind === undefined) throw new CsvRowError(`kind: "${name}" is none of ${Object.keys(kinds).join(', ')}`)
  for (const column in cells)
    if (column !== 'kind' && !kind.columns.includes(column as CsvColumn))
      throw new CsvRowError(`${column}: says nothing of a ${name}; leave it empty`)
  return { list: kind.list, entry: kind.entry(cells) }
}

/** `a|b` to its parts; an empty cell is no list. */
function listOf(cell: string | undefined): string[] | undefined {
  return cell?.split('|').flatMap((part) => part.trim() || [])
}

function some(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
