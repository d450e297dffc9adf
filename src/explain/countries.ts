import type { CountryEntity, CountryForm } from '../model.js'
import { quote } from './quote.js'

/** Says what each form in the text but the name itself is to the country: `“Chișinău” is its capital`. */
export function explainCountry({ name, mentions }: CountryEntity): readonly string[] {
  const forms = new Map<string, string>([[name.toLowerCase(), '']])
  for (const { text, form } of mentions) {
    const words = text.replace(/\s+/g, ' ')
    if (!forms.has(words.toLowerCase())) forms.set(words.toLowerCase(), `${quote(words)} ${FORMS[form]}`)
  }
  return [...forms.values()].slice(1)
}

const FORMS: Readonly<Record<CountryForm, string>> = {
  name: 'is its name',
  demonym: 'is said of it and its people',
  capital: 'is its capital',
  metonym: 'stands for its government',
}
