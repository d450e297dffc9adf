import { readDocument } from '../document/read.js'
import { recogniseCountries } from '../recognise/countries.js'
import { recogniseDates } from '../recognise/dates.js'
import { findLandmarks } from '../recognise/landmarks.js'
import { recogniseMinistries } from '../recognise/ministries.js'
import { withoutOtherNames } from '../recognise/not-people.js'
import { recogniseOffices } from '../recognise/offices.js'
import { recogniseOrganizations } from '../recognise/organizations.js'
import { recognisePeople } from '../recognise/people.js'
import { withRepeatedNames } from '../recognise/repeated-names.js'
import { recogniseTopics } from '../recognise/topics.js'
import { toRecord } from '../record.js'
import { relate } from '../relate/relate.js'
import { render } from '../render/index.js'
import { resolve } from '../resolve/resolve.js'

/** Runs the pipeline and says how long each stage took, in milliseconds of this process's own time. */
export function timeStages(text: string): Readonly<Record<string, number>> {
  const times: Record<string, number> = {}
  const timed = <T>(stage: string, run: () => T): T => {
    const begin = process.cpuUsage()
    const result = run()
    const { user, system } = process.cpuUsage(begin)
    times[stage] = (user + system) / 1000
    return result
  }
  const document = timed('document', () => readDocument(text))
  const tagged = timed('people', () => recognisePeople(document))
  const people = timed('names', () => withRepeatedNames(document, withoutOtherNames(document, tagged)))
  const countries = timed('countries', () => recogniseCountries(document, people))
  const landmarks = timed('landmarks', () => findLandmarks(document))
  const organizations = timed('organizations', () => recogniseOrganizations(document, countries, people, landmarks))
  const ministries = timed('ministries', () => recogniseMinistries(document, countries, landmarks))
  const offices = timed('offices', () => recogniseOffices(document, people, countries, ministries, landmarks))
  const companies = organizations.filter(({ type }) => type === 'company')
  const terms = { names: [...people, ...companies], countries }
  const topics = timed('topics', () => recogniseTopics(document, terms))
  const dates = timed('dates', () => recogniseDates(document))
  const mentions = { people, countries, organizations, ministries, offices, topics, dates }
  const entities = timed('resolve', () => resolve(document, mentions))
  const relations = timed('relate', () => relate(document, mentions, entities))
  const record = timed('record', () => toRecord(document, entities, relations, '-'))
  timed('table', () => render(record, 'table'))
  return times
}
