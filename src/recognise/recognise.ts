import type { Document, Mentions } from '../model.js'
import { recogniseCountries } from './countries.js'
import { recogniseDates } from './dates.js'
import { recogniseMinistries } from './ministries.js'
import { withoutOtherNames } from './not-people.js'
import { recogniseOffices } from './offices.js'
import { recogniseOrganizations } from './organizations.js'
import { recognisePeople } from './people.js'
import { withRepeatedNames } from './repeated-names.js'
import { recogniseTopics } from './topics.js'

/** Finds everything that an article names. What stands inside a person's name is no country, and so on down the list. */
export function recognise(document: Document): Mentions {
  const people = withRepeatedNames(document, withoutOtherNames(document, recognisePeople(document)))
  const countries = recogniseCountries(document, people)
  const organizations = recogniseOrganizations(document, countries, people)
  const ministries = recogniseMinistries(document, countries)
  const offices = recogniseOffices(document, people, countries, ministries)
  const companies = organizations.filter(({ type }) => type === 'company')
  const topics = recogniseTopics(document, { names: [...people, ...companies], countries })
  const dates = recogniseDates(document)
  return { people, countries, organizations, ministries, offices, topics, dates }
}
