import type {
  Country,
  Document,
  Entities,
  Extraction,
  Ministry,
  MinistryEntity,
  Person,
  Relations,
  Role,
  RoleOf,
  Span,
  Topic,
  TopicEntity,
} from './model.js'

/** Writes entities and relations as the record that is printed: spans alone, no token positions, nothing that is empty. */
export function toRecord(document: Document, entities: Entities, relations: Relations, source: string): Extraction {
  const { title, published } = document
  return {
    schema: 'entente/1',
    source,
    ...(title && { title: title.text }),
    ...(published && { published }),
    people: entities.people.map(
      ({ id, name, mentions, roles }): Person => ({
        id,
        name,
        mentions: mentions.map(({ start, end, text, confidence }) => ({ start, end, text, confidence })),
        roles: roles.map(roleOf),
      }),
    ),
    ministries: entities.ministries.map(ministryOf),
    countries: entities.countries.map(
      ({ id, alpha3, name, mentions }): Country => ({
        id,
        alpha3,
        name,
        mentions: mentions.map(({ start, end, text, form }) => ({ start, end, text, form })),
      }),
    ),
    organizations: entities.organizations.map(({ id, name, mentions }) => ({
      id,
      name,
      mentions: mentions.map(spanOf),
    })),
    topics: entities.topics.map((topic) => topicOf(topic, relations.agreedTopics.includes(topic.id))),
    agreements: relations.agreements,
  }
}

// Written out where a field may be absent: an object that is spread into another is slow to make.

function roleOf({ title, country, ministry, evidence }: RoleOf): Role {
  if (country === undefined)
    return ministry === undefined
      ? { title, evidence: spanOf(evidence) }
      : { title, ministry, evidence: spanOf(evidence) }
  return ministry === undefined
    ? { title, country, evidence: spanOf(evidence) }
    : { title, country, ministry, evidence: spanOf(evidence) }
}

function ministryOf({ id, name, portfolios, country, implied, mentions }: MinistryEntity): Ministry {
  const spans = mentions.map(spanOf)
  return country === undefined
    ? { id, name, portfolios, implied, mentions: spans }
    : { id, name, portfolios, country, implied, mentions: spans }
}

function topicOf({ id, label, kind, list, mentions }: TopicEntity, agreed: boolean): Topic {
  const spans = mentions.map(spanOf)
  return list === undefined
    ? { id, label, kind, agreed, mentions: spans }
    : { id, label, kind, list, agreed, mentions: spans }
}

function spanOf({ start, end, text }: Span): Span {
  return { start, end, text }
}
