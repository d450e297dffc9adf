import papaparse from 'papaparse'
import type { Agreement, Extraction, Span } from '../model.js'
import type { CreateRenderer } from './renderer.js'
import type { Section } from './sections.js'

const columns = ['source', 'article', 'kind', 'id', 'name', 'country', 'start', 'end', 'text'] as const

/** What is said of an entity in each of its rows, and where it is mentioned. */
interface Mentioned {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly country?: string | undefined
  readonly spans: readonly Span[]
}

/** A row for each mention, and for each piece of evidence of an agreement; what has none, such as an implied ministry, has no row. */
export const createCsvRenderer: CreateRenderer = ({ sections, header, escapeFormulas }) => {
  const write = (rows: readonly (readonly (string | number)[])[]) =>
    rows.length === 0
      ? ''
      : `${papaparse.unparse([...rows] as unknown[], { newline: '\n', escapeFormulae: escapeFormulas })}\n`
  return {
    open: header ? `${columns.join(',')}\n` : '',
    separator: '',
    close: '',
    render: (record) =>
      write(
        Object.entries(mentioned)
          .filter(([section]) => sections.has(section as Section))
          .flatMap(([, read]) => read(record))
          .flatMap(({ kind, id, name, country = '', spans }) =>
            spans.map(({ start, end, text }) => [
              record.source,
              record.id ?? '',
              kind,
              id,
              name,
              country,
              start,
              end,
              text,
            ]),
          ),
      ),
  }
}

const mentioned: Readonly<Record<Section, (record: Extraction) => readonly Mentioned[]>> = {
  agreements: (record) => record.agreements.map(agreementRow),
  people: (record) =>
    record.people.map(({ id, name, roles, mentions }) => {
      const country = roles.find((role) => role.country !== undefined)?.country
      return { kind: 'person', id, name, country, spans: mentions }
    }),
  ministries: (record) =>
    record.ministries.map(({ id, name, country, mentions }) => ({
      kind: 'ministry',
      id,
      name,
      country,
      spans: mentions,
    })),
  countries: (record) =>
    record.countries.map(({ id, name, mentions }) => ({ kind: 'country', id, name, country: id, spans: mentions })),
  organizations: (record) =>
    record.organizations.map(({ id, name, mentions }) => ({ kind: 'organization', id, name, spans: mentions })),
  topics: (record) =>
    record.topics.map(({ id, label, mentions }) => ({ kind: 'topic', id, name: label, spans: mentions })),
}

/** Named by its title, or else by its parties: `contract of Chile, Norway`. */
function agreementRow({ id, type, title, parties, evidence }: Agreement): Mentioned {
  const named = parties.map(({ name }) => name).join(', ')
  return { kind: 'agreement', id, name: title ?? (named === '' ? type : `${type} of ${named}`), spans: evidence }
}
