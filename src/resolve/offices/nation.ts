import type { CountryCode, PersonMention } from '../../model.js'
import type { PersonOffices } from './person-offices.js'
import { countryOf } from './person-offices.js'
import type { Setting } from './setting.js'

/** The country that the text itself puts to a person: by an office, or by `Australia's Richard Marles`, `Indonesian Joko Widodo`. */
export function statedNation(setting: Setting, { people, offices }: PersonOffices): CountryCode | undefined {
  for (const members of offices) {
    const country = members.some(({ mention }) => mention.ofState === true) ? countryOf(members) : undefined
    if (country !== undefined) return country
  }
  return people.map((person) => countryBefore(setting, person)).find((country) => country !== undefined)
}

function countryBefore({ document, countryEnding }: Setting, { firstToken }: PersonMention): CountryCode | undefined {
  const before = document.tokens[firstToken - 1]?.lexeme.norm
  if (before === "'s") {
    const owner = countryEnding.get(firstToken - 1)
    return owner?.form === 'name' ? owner.country : undefined
  }
  const found = countryEnding.get(firstToken)
  return found?.form === 'demonym' ? found.country : undefined
}
