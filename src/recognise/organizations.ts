import type { CountryMention, Document, OrganizationMention, PersonMention, Token } from '../model.js'
import { indexCountries } from './ministries/country-index.js'
import { namesThatDeal } from './organizations/by-dealing.js'
import { byForm } from './organizations/by-form.js'
import { byName } from './organizations/by-name.js'
import { byPrefix } from './organizations/by-prefix.js'
import { type FoundNames, foundNames, matchFound } from './organizations/found-names.js'
import { introducedNames } from './organizations/introduced.js'
import type { OrganizationName, Place } from './organizations/organization-name.js'
import { beginsOrganization } from './organizations/triggers.js'

/** The ways to know an organization, the surest first. */
const RULES = [byName, byPrefix, byForm]

/**
 * The organizations that an article names, in the order of the text, none overlapping: by a name that the gazetteer knows, by the
 * form of the name, by an acronym that the text itself has explained, or because they sign what companies sign. Ministries are found
 * elsewhere.
 */
export function recogniseOrganizations(
  document: Document,
  countries: readonly CountryMention[],
  people: readonly PersonMention[],
): readonly OrganizationMention[] {
  const index = indexCountries(countries)
  const persons = new Map(people.map(({ firstToken, endToken }) => [firstToken, endToken]))
  const mentions = scan(document, index, persons, new Map())
  const introduced = introducedNames(document.tokens, mentions)
  const found = foundNames(document.tokens, introduced, namesThatDeal(document, index, persons, mentions))
  return found.size === 0 ? mentions : scan(document, index, persons, found)
}

function scan(
  document: Document,
  countries: Place['countries'],
  persons: Place['persons'],
  found: FoundNames,
): OrganizationMention[] {
  const { tokens, sentences } = document
  const mentions: OrganizationMention[] = []
  let free = 0
  sentences.forEach((sentence, sentenceIndex) => {
    for (let at = Math.max(free, sentence.firstToken); at < sentence.endToken; at++) {
      const { lexeme } = tokens[at] as Token
      if (lexeme.casing === 'lower' || lexeme.casing === 'none') continue
      const past = persons.get(at)
      if (past !== undefined) {
        at = past - 1
        free = past
        continue
      }
      const known = found.size === 0 ? undefined : matchFound(found, tokens, at, sentence.endToken)
      if (known === undefined && !beginsOrganization(lexeme)) continue
      const place = { tokens, sentence, countries, persons, at, floor: Math.max(free, sentence.firstToken) }
      const name = longer(firstName(place), known)
      if (name === undefined) continue
      mentions.push(mentionOf(document, name, sentenceIndex))
      free = name.endToken
      at = name.endToken - 1
    }
  })
  return mentions
}

function firstName(place: Place): OrganizationName | undefined {
  for (const rule of RULES) {
    const name = rule(place)
    if (name !== undefined) return name
  }
  return undefined
}

function longer(name: OrganizationName | undefined, found: OrganizationName | undefined): OrganizationName | undefined {
  return name === undefined || (found !== undefined && found.endToken > name.endToken) ? found : name
}

function mentionOf({ text, tokens }: Document, name: OrganizationName, sentence: number): OrganizationMention {
  const start = (tokens[name.firstToken] as Token).start
  const end = (tokens[name.endToken - 1] as Token).end
  return { kind: 'organization', start, end, text: text.slice(start, end), sentence, ...name }
}
