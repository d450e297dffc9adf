import type { Document, Entities, Mentions, PersonEntity } from '../model.js'
import { resolveCountries } from './countries.js'
import { resolveMinistries } from './ministries.js'
import { resolveOffices } from './offices.js'
import { resolveOrganizations } from './organizations.js'
import { resolvePeople } from './people.js'
import { resolveTopics } from './topics.js'

/** Puts the mentions of each person, country, ministry, organization and topic together, and ties offices to people and ministries. */
export function resolve(document: Document, mentions: Mentions): Entities {
  const clusters = resolvePeople(document, mentions.people, mentions.offices, mentions.countries)
  const held = resolveOffices(document, mentions, clusters)
  const people = clusters.map(
    ({ name, mentions: own, mergeReasons }, index): PersonEntity => ({
      id: `person-${index + 1}`,
      name,
      mentions: own,
      roles: held[index]?.roles ?? [],
      titleMentions: held[index]?.titleMentions ?? [],
      mergeReasons,
    }),
  )
  return {
    people,
    countries: resolveCountries(mentions.countries),
    ministries: resolveMinistries(document, mentions, people),
    organizations: resolveOrganizations(mentions.organizations),
    topics: resolveTopics(mentions.topics),
  }
}
