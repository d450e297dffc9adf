import type { CountryCode, PersonMention } from '../../model.js'
import { isPossessive } from '../../recognise/ministries/country-index.js'
import { LONGEST_RANK, startOfRank } from '../../recognise/offices/holder.js'
import type { PersonOffices } from './person-offices.js'
import { countryOf } from './person-offices.js'
import type { ReadOffice } from './same-office.js'
import type { Setting } from './setting.js'

/**
 * The country that the text itself puts to a person: by an office, or by `Australia's Richard Marles`, `Malaysia's Brig Gen Samsul
 * Rizal Musa`, `Indonesian Joko Widodo`. What somebody was once (`a former French diplomat`) counts where nothing else says it.
 */
export function statedNation(setting: Setting, { people, offices }: PersonOffices): CountryCode | undefined {
  const stated = ofOffices(offices, false) ?? ofOffices(offices, true)
  for (let at = 0; stated === undefined && at < people.length; at++) {
    const country = countryBefore(setting, people[at] as PersonMention)
    if (country !== undefined) return country
  }
  return stated
}

/** The country of the first office of a state that says it, of those that are held now or of those that were. */
function ofOffices(offices: PersonOffices['offices'], inPast: boolean): CountryCode | undefined {
  for (const members of offices) {
    if (isPast(members) !== inPast || !members.some(({ mention }) => mention.ofState === true)) continue
    const country = countryOf(members)
    if (country !== undefined) return country
  }
  return undefined
}

function isPast(members: readonly ReadOffice[]): boolean {
  return members.every(({ mention }) => mention.time === 'former')
}

/** A country, its possessive and a rank may stand before a name: so many tokens. */
const REACH = LONGEST_RANK + 1

function countryBefore(setting: Setting, { firstToken }: PersonMention): CountryCode | undefined {
  if (!setting.hasCountryEnding(firstToken - REACH, firstToken)) return undefined
  const { tokens } = setting.document
  const start = isPossessive(tokens[firstToken - 1]) ? firstToken : startOfRank(tokens, firstToken, 0)
  if (isPossessive(tokens[start - 1])) {
    const owner = setting.countryEnding(start - 1)
    return owner?.form === 'name' ? owner.country : undefined
  }
  const found = setting.countryEnding(start)
  return found?.form === 'demonym' ? found.country : undefined
}
