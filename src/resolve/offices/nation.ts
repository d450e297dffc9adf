import type { CountryCode, PersonMention } from '../../model.js'
import { isPossessive } from '../../recognise/ministries/country-index.js'
import { startOfRank } from '../../recognise/offices/holder.js'
import type { PersonOffices } from './person-offices.js'
import { countryOf } from './person-offices.js'
import type { ReadOffice } from './same-office.js'
import type { Setting } from './setting.js'

/**
 * The country that the text itself puts to a person: by an office, or by `Australia's Richard Marles`, `Malaysia's Brig Gen Samsul
 * Rizal Musa`, `Indonesian Joko Widodo`. What somebody was once (`a former French diplomat`) counts where nothing else says it.
 */
export function statedNation(setting: Setting, { people, offices }: PersonOffices): CountryCode | undefined {
  const sorted = [...offices].sort((a, b) => Number(isPast(a)) - Number(isPast(b)))
  for (const members of sorted) {
    const country = members.some(({ mention }) => mention.ofState === true) ? countryOf(members) : undefined
    if (country !== undefined) return country
  }
  return people.map((person) => countryBefore(setting, person)).find((country) => country !== undefined)
}

function isPast(members: readonly ReadOffice[]): boolean {
  return members.every(({ mention }) => mention.time === 'former')
}

function countryBefore(setting: Setting, { firstToken }: PersonMention): CountryCode | undefined {
  const { tokens } = setting.document
  const start = isPossessive(tokens[firstToken - 1]) ? firstToken : startOfRank(tokens, firstToken, 0)
  if (isPossessive(tokens[start - 1])) {
    const owner = setting.countryEnding(start - 1)
    return owner?.form === 'name' ? owner.country : undefined
  }
  const found = setting.countryEnding(start)
  return found?.form === 'demonym' ? found.country : undefined
}
