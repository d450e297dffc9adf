import { createHash } from 'node:crypto'
import type { Extraction } from '../../model.js'
import { escapeForTerminal } from '../escape.js'
import type { CreateRenderer } from '../renderer.js'
import type { Section } from '../sections.js'
import { type Entity, entity } from './entity.js'
import { mentionsOf } from './mentions.js'
import { organizationsOf } from './organizations.js'
import { peopleOf } from './people.js'

/**
 * Entities of FollowTheMoney (https://followthemoney.tech), one a line, for Aleph and OpenSanctions: the article, its people with
 * their positions, the ministries and organizations, and where they are mentioned. Countries are properties there, and agreements
 * and topics have no schema, so they are left to other formats.
 */
export const createFtmRenderer: CreateRenderer = ({ sections }) => ({
  open: '',
  separator: '',
  close: '',
  render: (record) =>
    entitiesOf(record, sections)
      .map((item) => `${escapeForTerminal(JSON.stringify(item))}\n`)
      .join(''),
})

function entitiesOf(record: Extraction, wanted: ReadonlySet<Section>): readonly Entity[] {
  if (record.error !== undefined) return []
  const scope = { article: articleId(record), wanted }
  return [
    articleOf(record, scope.article),
    ...organizationsOf(record, scope),
    ...peopleOf(record, scope),
    ...mentionsOf(record, scope),
  ]
}

/** The same for the same record, and for no other: what is said of an article never joins what is said of another. */
function articleId(record: Extraction): string {
  return `entente-${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 20)}`
}

function articleOf({ source, title, published }: Extraction, id: string): Entity {
  return entity(id, 'Article', { title, publishedAt: published, fileName: source === '-' ? undefined : source })
}
