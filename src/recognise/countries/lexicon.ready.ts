import { normalise } from '../../document/lexeme.js'
import { combiningForms, countryAliases } from '../../gazetteer/countries.js'
import others from '../../gazetteer/not-countries.json' with { type: 'json' }
import { phraseTable } from '../../gazetteer/phrase-index.js'
import type { Phrase } from '../../gazetteer/trie.js'
import type { Entry } from './lexicon.js'

/** Every phrase of the lexicon. */
export function countryPhrases(): Map<string, string> {
  return phraseTable(allPhrases())
}

/** One-word names of countries, their people and their capitals; norms. */
export function placeNames(): Map<string, string> {
  const names = countryAliases().filter(({ text, weak }) => !weak && !/\s/.test(text))
  return new Map(names.map(({ text }) => [normalise(text), '']))
}

function allPhrases(): Phrase<Entry>[] {
  const phrases: Phrase<Entry>[] = countryAliases().map((alias) => {
    const { text, caseRule } = alias
    return { text, value: { kind: 'country', alias }, caseRule }
  })
  const add = (text: string, value: Entry) => phrases.push({ text, value, caseRule: 'name' })
  for (const { text, country } of combiningForms()) add(text, { kind: 'prefix', country })
  for (const text of others.usStates) add(text, { kind: 'state' })
  for (const texts of Object.values(others.phrases)) for (const text of texts) add(text, { kind: 'other' })
  return phrases
}
