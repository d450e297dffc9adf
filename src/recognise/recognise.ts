import type { Dictionary } from '../gazetteer/dictionary.js'
import type { Document, Mentions } from '../model.js'
import { recogniseCountries } from './countries.js'
import { recogniseDates } from './dates.js'
import { asFound, correctionsOf, topicIndexOf } from './dictionary/corrections.js'
import { findLandmarks } from './landmarks.js'
import { recogniseMinistries } from './ministries.js'
import { withoutOtherNames } from './not-people.js'
import { recogniseOffices } from './offices.js'
import { recogniseOrganizations } from './organizations.js'
import { recognisePeople } from './people.js'
import { withRepeatedNames } from './repeated-names.js'
import { withTitledNames } from './titled-names.js'
import { recogniseTopics } from './topics.js'

/**
 * Finds everything that an article names. What stands inside a person's name is no country, and so on down the list. The user's
 * dictionary has its say at each step.
 *
 * @param minConfidence leaves out the people that the tagger is less sure of; their words are still nothing else.
 */
export function recognise(document: Document, dictionary?: Dictionary, minConfidence = 0): Mentions {
  const correct = dictionary === undefined ? asFound : correctionsOf(document, dictionary)
  const named = correct('person', withoutOtherNames(document, recognisePeople(document)))
  const names = correct('person', withRepeatedNames(document, withTitledNames(document, named)))
  const people = minConfidence > 0 ? names.filter(({ confidence }) => confidence >= minConfidence) : names
  const countries = correct('country', recogniseCountries(document, names))
  const landmarks = findLandmarks(document)
  const organizations = correct('organization', recogniseOrganizations(document, countries, names, landmarks))
  const ministries = correct('ministry', recogniseMinistries(document, countries, landmarks))
  const offices = recogniseOffices(document, people, countries, ministries, landmarks)
  const companies = organizations.filter(({ type }) => type === 'company')
  const titles = [...names, ...companies, ...offices, ...ministries]
  const terms = { names: titles, countries, ...(dictionary && topicIndexOf(dictionary)) }
  const topics = correct('topic', recogniseTopics(document, terms))
  const dates = recogniseDates(document)
  return { people, countries, organizations, ministries, offices, topics, dates }
}
