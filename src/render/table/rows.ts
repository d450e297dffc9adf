import type { Extraction, Role, Span } from '../../model.js'
import type { Section } from '../sections.js'
import { plain, type Run } from './run.js'
import type { Theme } from './theme.js'

/** One entity: its name, what is known of it, and how often the article names it. */
export interface Row {
  readonly name: string
  readonly details: readonly Detail[]
  readonly count: string
}

/** A line of what is known, with the code of the country that it belongs to. */
export interface Detail {
  readonly code: string
  readonly runs: readonly Run[]
}

type RowSection = Exclude<Section, 'agreements'>

export const rowsOf: { readonly [S in RowSection]: (record: Extraction, theme: Theme) => Row[] } = {
  people: ({ people }, theme) =>
    people.map(({ name, roles, mentions, explanation }) => ({
      name,
      details: [
        ...roles.flatMap((role) => [roleDetail(role), ...reasons(role.explanation, theme)]),
        ...otherForms(name, mentions, theme, 'also '),
        ...reasons(explanation, theme),
      ],
      count: times(mentions),
    })),
  ministries: ({ ministries }, theme) =>
    ministries.map(({ name, portfolios, country, implied, mentions, explanation }) => ({
      name,
      details: [
        {
          code: country ?? '',
          runs: [
            { text: portfolios.join(', ').replaceAll('-', ' '), style: plain },
            ...(implied ? [{ text: ' · implied', style: theme.quiet }] : []),
          ],
        },
        ...otherForms(name, mentions, theme, 'also '),
        ...reasons(explanation, theme),
      ],
      count: times(mentions),
    })),
  countries: ({ countries }, theme) =>
    countries.map(({ id, name, mentions, explanation }) => ({
      name,
      details: [
        { code: id, runs: otherForms(name, mentions, theme).flatMap(({ runs }) => runs) },
        ...reasons(explanation, theme),
      ],
      count: times(mentions),
    })),
  organizations: ({ organizations }, theme) =>
    organizations.map(({ name, mentions, explanation }) => ({
      name,
      details: [...otherForms(name, mentions, theme), ...reasons(explanation, theme)],
      count: times(mentions),
    })),
  topics: ({ topics }, theme) =>
    topics.map(({ label, agreed, mentions, explanation }) => ({
      name: label,
      details: [
        {
          code: '',
          runs: [
            ...(agreed ? [{ text: 'agreed', style: theme.agreed }] : []),
            ...otherForms(label, mentions, theme, agreed ? ' · ' : '').flatMap(({ runs }) => runs),
          ],
        },
        ...reasons(explanation, theme),
      ],
      count: times(mentions),
    })),
}

function roleDetail({ title, country }: Role): Detail {
  return { code: country ?? '', runs: [{ text: title, style: plain }] }
}

/** Why, a line for each reason; none where nobody asked. */
function reasons(explanation: readonly string[] = [], { quiet }: Theme): Detail[] {
  return explanation.map((text) => ({ code: '', runs: [{ text, style: quiet }] }))
}

/** The other words that the article has for it, each once, whatever their case. */
function otherForms(name: string, mentions: readonly Span[], theme: Theme, before = ''): Detail[] {
  const forms = new Map<string, string>()
  for (const { text } of mentions) if (!forms.has(text.toLowerCase())) forms.set(text.toLowerCase(), text)
  forms.delete(name.toLowerCase())
  if (forms.size === 0) return []
  return [{ code: '', runs: [{ text: before + [...forms.values()].join(', '), style: theme.quiet }] }]
}

function times(mentions: readonly Span[]): string {
  return mentions.length > 0 ? `${mentions.length}×` : '–'
}
