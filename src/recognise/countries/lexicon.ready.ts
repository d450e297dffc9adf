import { normalise } from '../../document/lexeme.js'
import { combiningForms, countryAliases } from '../../gazetteer/countries.js'
import others from '../../gazetteer/not-countries.json' with { type: 'json' }
import type { Phrase } from '../../gazetteer/trie.js'
import { trieTable } from '../../gazetteer/trie.js'
import type { KeptEntry } from './lexicon.js'

/** Every phrase of the lexicon. */
export function countryPhrases(): Map<string, string> {
  return trieTable(allPhrases())
}

/** One-word names of countries, their people and their capitals; norms. */
export function placeNames(): Map<string, string> {
  const names = countryAliases().filter(({ text, weak }) => !weak && !/\s/.test(text))
  return new Map(names.map(({ text }) => [normalise(text), '']))
}

function allPhrases(): Phrase<KeptEntry>[] {
  const phrases: Phrase<KeptEntry>[] = countryAliases().map(({ text, caseRule, form, weak, countries }) => {
    return { text, value: [form, weak ? 1 : 0, ...countries], caseRule }
  })
  const add = (text: string, value: KeptEntry) => phrases.push({ text, value, caseRule: 'name' })
  for (const { text, country } of combiningForms()) add(text, { prefix: country })
  for (const text of others.usStates) add(text, 'state')
  for (const texts of Object.values(others.phrases)) for (const text of texts) add(text, 'other')
  return phrases
}
