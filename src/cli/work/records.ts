import type { Extraction } from '../../model.js'
import type { Article } from '../article/article.js'
import type { Extract } from '../io.js'
import type { Settings } from './settings.js'

/** The record of an article: what was extracted, with what the input and the command add. */
export function extractRecord(article: Article, extract: Extract, settings: Settings): Extraction {
  const { date: fallback, withText } = settings
  const { source, text, id, title: givenTitle, input } = article
  const date = article.date ?? fallback
  const {
    schema,
    title = givenTitle,
    published,
    warnings: found = [],
    ...sections
  } = extract(text, { ...settings.extract, source, ...(date === undefined ? {} : { date }) })
  const warnings = [...article.warnings, ...found]
  return {
    schema,
    source,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(withText && text !== '' ? { text } : {}),
    ...withoutSource(sections),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(input === undefined ? {} : { input }),
  }
}

function withoutSource<T extends { readonly source: string }>({ source: _, ...rest }: T): Omit<T, 'source'> {
  return rest
}

/** The record of a line that could not be read. */
export function errorRecord(source: string, error: string): Extraction {
  return {
    schema: 'entente/1',
    source,
    people: [],
    ministries: [],
    countries: [],
    organizations: [],
    topics: [],
    agreements: [],
    error,
  }
}
