import type { CountryEntity, CountryForm } from '../model.js'
import { quote } from './quote.js'

/** Says what each form in the text is to the country: `“Chișinău” is its capital`. */
export function explainCountry({ mentions }: CountryEntity): readonly string[] {
  const forms = new Map(mentions.map(({ text, form }) => [text.replace(/\s+/g, ' '), form]))
  return [...forms].map(([text, form]) => `${quote(text)} ${FORMS[form]}`)
}

const FORMS: Readonly<Record<CountryForm, string>> = {
  name: 'is its name',
  demonym: 'is said of it and its people',
  capital: 'is its capital',
  metonym: 'stands for its government',
}
