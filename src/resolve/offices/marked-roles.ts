import { recogniseCountries } from '../../recognise/countries.js'
import { readMarked } from '../../recognise/marked-text.js'
import { recogniseMinistries } from '../../recognise/ministries.js'
import { recogniseOffices } from '../../recognise/offices.js'
import { resolveOffices } from '../offices.js'
import { Setting } from './setting.js'

/** For tests: the roles of each `[[marked]]` person, one person a name: `title|country , title|country`. */
export function rolesIn(marked: string): string[] {
  const { document, people } = readMarked(marked)
  const countries = recogniseCountries(document, people)
  const ministries = recogniseMinistries(document, countries)
  const offices = recogniseOffices(document, people, countries, ministries)
  const mentions = { people, countries, ministries, offices, organizations: [], topics: [], dates: [] }
  const names = [...new Set(people.map(({ text }) => text))]
  const setting = new Setting(document, mentions)
  const held = resolveOffices(
    setting,
    mentions,
    names.map((name) => ({ mentions: people.filter(({ text }) => text === name) })),
  )
  return held.map(({ roles }) => roles.map(({ title, country = '' }) => `${title}|${country}`).join(' , '))
}
