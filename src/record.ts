import type {
  Country,
  Document,
  Entities,
  Extraction,
  Ministry,
  Organization,
  Person,
  Relations,
  Role,
  RoleOf,
  Span,
  Topic,
} from './model.js'

/** Writes entities and relations as the record that is printed: spans alone, no token positions, nothing that is empty. */
export function toRecord(document: Document, entities: Entities, relations: Relations, source: string): Extraction {
  const agreed = new Set(relations.agreedTopics)
  return {
    schema: 'entente/1',
    source,
    ...(document.title && { title: document.title.text }),
    ...(document.published && { published: document.published }),
    people: entities.people.map(
      ({ id, name, mentions, roles }): Person => ({
        id,
        name,
        mentions: mentions.map((mention) => ({ ...spanOf(mention), confidence: mention.confidence })),
        roles: roles.map(roleOf),
      }),
    ),
    ministries: entities.ministries.map(
      ({ id, name, portfolios, country, implied, mentions }): Ministry => ({
        id,
        name,
        portfolios,
        ...(country && { country }),
        implied,
        mentions: mentions.map(spanOf),
      }),
    ),
    countries: entities.countries.map(
      ({ id, alpha3, name, mentions }): Country => ({
        id,
        alpha3,
        name,
        mentions: mentions.map((mention) => ({ ...spanOf(mention), form: mention.form })),
      }),
    ),
    organizations: entities.organizations.map(
      ({ id, name, mentions }): Organization => ({ id, name, mentions: mentions.map(spanOf) }),
    ),
    topics: entities.topics.map(
      ({ id, label, kind, list, mentions }): Topic => ({
        id,
        label,
        kind,
        ...(list && { list }),
        agreed: agreed.has(id),
        mentions: mentions.map(spanOf),
      }),
    ),
    agreements: relations.agreements,
  }
}

function roleOf({ title, country, ministry, evidence }: RoleOf): Role {
  return { title, ...(country && { country }), ...(ministry && { ministry }), evidence: spanOf(evidence) }
}

function spanOf({ start, end, text }: Span): Span {
  return { start, end, text }
}
