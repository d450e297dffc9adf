import type { Document, Entities, Extraction, Mentions } from '../model.js'
import { explainCountry } from './countries.js'
import { createMinistryReader } from './ministries.js'
import { explainOrganization } from './organizations.js'
import { createPeopleReader } from './people.js'
import { createRoleReader } from './roles.js'
import { agreedIn, explainTopic } from './topics.js'

/**
 * The record with the reasons for what it says, as short sentences in each entity's `explanation`: read from what the stages keep,
 * after they are done. Agreements come with theirs. Sentences of the article count from 1. Linear; throws nothing.
 */
export function explain(record: Extraction, document: Document, mentions: Mentions, entities: Entities): Extraction {
  const whyPerson = createPeopleReader(document, mentions)
  const whyRole = createRoleReader(document, mentions)
  const agreed = agreedIn(record.agreements)
  return {
    ...record,
    people: record.people.map((person, index) => {
      const entity = entities.people[index]
      if (entity === undefined) return person
      const roles = explained(person.roles, entity.roles, (role) => whyRole(role, entity))
      return because({ ...person, roles }, whyPerson(entity))
    }),
    ministries: explained(record.ministries, entities.ministries, createMinistryReader(entities.people)),
    countries: explained(record.countries, entities.countries, explainCountry),
    organizations: explained(record.organizations, entities.organizations, explainOrganization),
    topics: explained(record.topics, entities.topics, (entity, { agreed: isAgreed }) =>
      isAgreed ? explainTopic(entity, agreed.get(entity.id), document) : [],
    ),
  }
}

/** Each item of the record with the reasons for the entity that it was written from: the two lists run side by side. */
function explained<Item, Entity>(
  items: readonly Item[],
  entities: readonly Entity[],
  reasonsFor: (entity: Entity, item: Item) => readonly string[],
): Item[] {
  return items.map((item, index) => {
    const entity = entities[index]
    return entity === undefined ? item : because(item, reasonsFor(entity, item))
  })
}

function because<Item>(item: Item, explanation: readonly string[]): Item {
  return explanation.length === 0 ? item : { ...item, explanation }
}
