import type { Dictionary } from '../gazetteer/dictionary.js'
import type { Document, Entities, Mentions, PersonEntity, RoleOf } from '../model.js'
import { resolveCountries } from './countries.js'
import { joinKnown } from './dictionary/join-known.js'
import { officesOf, withKnownOffices } from './dictionary/known-offices.js'
import { resolveMinistries } from './ministries.js'
import { Setting } from './offices/setting.js'
import { resolveOffices } from './offices.js'
import { resolveOrganizations } from './organizations.js'
import { resolvePeople } from './people.js'
import { resolveTopics } from './topics.js'

/** Puts the mentions of each person, country, ministry, organization and topic together, and ties offices to people and ministries. */
export function resolve(document: Document, mentions: Mentions, dictionary?: Dictionary): Entities {
  const known = dictionary?.lists.people ?? []
  const found = resolvePeople(document, mentions.people, mentions.offices, mentions.countries)
  const clusters = joinKnown(found, known)
  const setting = new Setting(document, mentions)
  const held = resolveOffices(setting, mentions, clusters)
  const rolesAt = (index: number): readonly RoleOf[] => held[index]?.roles ?? []
  const people = clusters.map(
    ({ name, mentions: own, mergeReasons, known: entries }, index): PersonEntity => ({
      id: `person-${index + 1}`,
      name,
      mentions: own,
      roles: entries === undefined ? rolesAt(index) : withKnownOffices(rolesAt(index), own, officesOf(entries, known)),
      titleMentions: held[index]?.titleMentions ?? [],
      mergeReasons,
    }),
  )
  return {
    people,
    countries: resolveCountries(mentions.countries),
    ministries: resolveMinistries(setting, mentions, people),
    organizations: resolveOrganizations(mentions.organizations),
    topics: resolveTopics(mentions.topics, dictionary?.lists.topics),
  }
}
